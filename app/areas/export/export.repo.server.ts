// Rows of a whole edition, each table read at one moment. What of them may leave the house is decided elsewhere.
import { and, asc, count, desc, eq, isNull, or, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { attachment, assignment, auditRecord, category, chairDecision, commendation, correction, criterion, decision, declaration, entry, entryVersion, juror, juryVote, mail, organisation, partnerAnswer, partnerRequest, scoreSheet, sealedResult } from "#db/schema";
import type { EntryState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { SheetState } from "#db/vocabulary/scoring";

export type ExportedEntry = {
  readonly id: string;
  readonly number: string | null;
  readonly category: LocalisedText;
  readonly title: string;
  readonly lead: string;
  /** Names in their order. */
  readonly partners: readonly string[];
  readonly state: EntryState;
  readonly language: string;
  readonly department: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** YYYY-MM-DD */
  readonly agreementDate: string | null;
  readonly publicationConsent: boolean;
  readonly submittedAt: Instant | null;
  /** Of the newest version; null: never handed in. */
  readonly version: number | null;
  readonly checksum: string | null;
};

const partnerNames = sql<string>`(select json_group_array(p.name order by p.position) from entry_partner p where p.entry_id = ${entry.id})`;
const newest = <Value>(column: string) => sql<Value | null>`(select v.${sql.raw(column)} from entry_version v where v.entry_id = ${entry.id} order by v.no desc limit 1)`;

/** In the order of categories and numbers, those without a number last. */
export async function selectExportedEntries(q: Q, editionId: string): Promise<ExportedEntry[]> {
  const rows = await q
    .select({
      id: entry.id,
      number: entry.number,
      category: category.name,
      title: entry.title,
      lead: organisation.name,
      partners: partnerNames,
      state: entry.state,
      language: entry.language,
      department: entry.department,
      contactName: entry.contactName,
      contactEmail: entry.contactEmail,
      contactPhone: entry.contactPhone,
      agreementDate: entry.agreementDate,
      publicationConsent: entry.publicationConsent,
      submittedAt: entry.submittedAt,
      version: newest<number>("no"),
      checksum: newest<string>("checksum"),
    })
    .from(entry)
    .innerJoin(category, eq(category.id, entry.categoryId))
    .innerJoin(organisation, eq(organisation.id, entry.leadId))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(category.position), sql`${entry.running} is null`, asc(entry.running), asc(entry.createdAt));
  return rows.map((row) => ({ ...row, partners: JSON.parse(row.partners) }));
}

export type ExportedCriterion = { readonly id: string; readonly name: LocalisedText; readonly weight: number; readonly categoryKey: string; readonly round: number };

/** Of every round, as they are listed. */
export async function selectExportedCriteria(q: Q, editionId: string): Promise<ExportedCriterion[]> {
  return q
    .select({ id: criterion.id, name: criterion.name, weight: criterion.weight, categoryKey: category.key, round: criterion.round })
    .from(criterion)
    .innerJoin(category, eq(category.id, criterion.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(category.position), asc(criterion.round), asc(criterion.position));
}

export type ExportedScore = { readonly points: number | null; readonly reason: string };

export type ExportedSheet = {
  readonly entryId: string;
  readonly number: string | null;
  readonly title: string;
  readonly category: LocalisedText;
  readonly jurorId: string;
  readonly juror: string;
  readonly round: number;
  readonly state: SheetState;
  readonly total: number | null;
  readonly comment: string;
  readonly abstainReason: string | null;
  readonly voidReason: string | null;
  readonly submittedAt: Instant | null;
  readonly updatedAt: Instant;
  /** JSON: by criterion, points or null and the reason. */
  readonly scores: string;
};

const scoresJson = sql<string>`(select json_group_object(s.criterion_id, json_array(s.points, s.reason)) from score s where s.sheet_id = ${scoreSheet.id})`;

/** Of every round, by entry and juror. */
export async function selectExportedSheets(q: Q, editionId: string): Promise<ExportedSheet[]> {
  return q
    .select({
      entryId: entry.id,
      number: entry.number,
      title: entry.title,
      category: category.name,
      jurorId: juror.id,
      juror: juror.name,
      round: scoreSheet.round,
      state: scoreSheet.state,
      total: scoreSheet.total,
      comment: scoreSheet.comment,
      abstainReason: scoreSheet.abstainReason,
      voidReason: scoreSheet.voidReason,
      submittedAt: scoreSheet.submittedAt,
      updatedAt: scoreSheet.updatedAt,
      scores: scoresJson,
    })
    .from(entry)
    .innerJoin(category, eq(category.id, entry.categoryId))
    .innerJoin(scoreSheet, eq(scoreSheet.entryId, entry.id))
    .innerJoin(juror, eq(juror.id, scoreSheet.jurorId))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(category.position), asc(entry.running), asc(juror.name), asc(juror.id), asc(scoreSheet.round));
}

export type ExportedMail = Pick<typeof mail.$inferSelect, "recipient" | "locale" | "kind" | "subject" | "createdAt" | "sentAt" | "dueAt" | "attempts" | "lastError">;

/** Without their texts: they can hold personal links. Of the edition, the oldest first. */
export async function selectExportedMails(q: Q, editionId: string): Promise<ExportedMail[]> {
  return q
    .select({ recipient: mail.recipient, locale: mail.locale, kind: mail.kind, subject: mail.subject, createdAt: mail.createdAt, sentAt: mail.sentAt, dueAt: mail.dueAt, attempts: mail.attempts, lastError: mail.lastError })
    .from(mail)
    .where(or(eq(mail.editionId, editionId), isNull(mail.editionId)))
    .orderBy(asc(mail.createdAt), asc(mail.id));
}

export async function selectExportedJurors(q: Q, editionId: string) {
  const rows = await q
    .select({
      id: juror.id,
      name: juror.name,
      email: juror.email,
      role: juror.role,
      state: juror.state,
      maxEntries: juror.maxEntries,
      languages: juror.languages,
      invitedAt: juror.invitedAt,
      respondedAt: juror.respondedAt,
      panels: sql<string>`(select json_group_array(json_object('category', c.key, 'round', p.round) order by c.position, p.round) from panel p join category c on c.id = p.category_id where p.juror_id = ${juror.id})`,
    })
    .from(juror)
    .where(eq(juror.editionId, editionId))
    .orderBy(asc(juror.name), asc(juror.id));
  return rows.map((row) => ({ ...row, panels: JSON.parse(row.panels) as readonly { category: string; round: number }[] }));
}

export async function selectExportedVersions(q: Q, entryId: string) {
  return q.select({ no: entryVersion.no, checksum: entryVersion.checksum, submittedAt: entryVersion.submittedAt, content: entryVersion.content }).from(entryVersion).where(eq(entryVersion.entryId, entryId)).orderBy(asc(entryVersion.no));
}

export async function selectExportedFiles(q: Q, entryId: string) {
  return q
    .select({ id: attachment.id, name: attachment.name, type: attachment.type, size: attachment.size, sha256: attachment.sha256, uploadedAt: attachment.uploadedAt, removedAt: attachment.removedAt })
    .from(attachment)
    .where(eq(attachment.entryId, entryId))
    .orderBy(asc(attachment.uploadedAt), asc(attachment.id));
}

/** Each answer of each partner that was asked. */
export async function selectExportedAnswers(q: Q, entryId: string) {
  return q
    .select({ partnerId: partnerAnswer.partnerId, no: partnerAnswer.no, answer: partnerAnswer.answer, name: partnerAnswer.name, role: partnerAnswer.role, reason: partnerAnswer.reason, fingerprint: partnerAnswer.fingerprint })
    .from(partnerAnswer)
    .innerJoin(partnerRequest, eq(partnerRequest.partnerId, partnerAnswer.partnerId))
    .where(eq(partnerRequest.entryId, entryId))
    .orderBy(asc(partnerAnswer.partnerId), asc(partnerAnswer.no));
}

export async function selectExportedDeclarations(q: Q, editionId: string) {
  return q
    .select({ jurorId: declaration.jurorId, entryId: declaration.entryId, source: declaration.source, kind: declaration.kind, note: declaration.note, declaredAt: declaration.declaredAt })
    .from(declaration)
    .innerJoin(entry, eq(entry.id, declaration.entryId))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(declaration.entryId), asc(declaration.jurorId), asc(declaration.source));
}

export async function selectExportedHints(q: Q, editionId: string) {
  return q
    .select({ jurorId: chairDecision.jurorId, entryId: chairDecision.entryId, excluded: chairDecision.excluded, reason: chairDecision.reason, decidedAt: chairDecision.decidedAt })
    .from(chairDecision)
    .innerJoin(entry, eq(entry.id, chairDecision.entryId))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(chairDecision.entryId), asc(chairDecision.jurorId));
}

export async function selectExportedAssignments(q: Q, editionId: string) {
  return q
    .select({ jurorId: assignment.jurorId, entryId: assignment.entryId, round: assignment.round, assignedAt: assignment.assignedAt })
    .from(assignment)
    .innerJoin(entry, eq(entry.id, assignment.entryId))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(assignment.entryId), asc(assignment.jurorId), asc(assignment.round));
}

export async function selectExportedVotes(q: Q, editionId: string) {
  return q
    .select({ categoryKey: category.key, entryId: juryVote.entryId, votes: juryVote.votes, casting: juryVote.casting, recordedAt: juryVote.recordedAt })
    .from(juryVote)
    .innerJoin(category, eq(category.id, juryVote.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(category.position), asc(juryVote.entryId));
}

export async function selectExportedDecisions(q: Q, editionId: string) {
  return q
    .select({ categoryKey: category.key, categoryId: category.id, resultNo: decision.resultNo, winnerId: decision.winnerId, reason: decision.reason, departureReason: decision.departureReason, decidedAt: decision.decidedAt })
    .from(decision)
    .innerJoin(category, eq(category.id, decision.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(decision.resultNo), asc(category.position));
}

export async function selectExportedCommendations(q: Q, editionId: string) {
  return q
    .select({ categoryId: commendation.categoryId, resultNo: commendation.resultNo, entryId: commendation.entryId, reason: commendation.reason })
    .from(commendation)
    .innerJoin(category, eq(category.id, commendation.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(commendation.resultNo), asc(commendation.position));
}

export async function selectExportedResults(q: Q, editionId: string) {
  return q
    .select({ no: sealedResult.no, sha256: sealedResult.sha256, previousSha256: sealedResult.previousSha256, sealedAt: sealedResult.sealedAt, reason: correction.reason, bundle: sealedResult.bundle })
    .from(sealedResult)
    .leftJoin(correction, and(eq(correction.editionId, sealedResult.editionId), eq(correction.no, sealedResult.no)))
    .where(eq(sealedResult.editionId, editionId))
    .orderBy(asc(sealedResult.no));
}

/** Where the audit log stands: how many records speak of the edition, and the hash of the last of all. */
export async function selectLogHead(q: Q, editionId: string): Promise<{ readonly records: number; readonly head: string | null }> {
  const [own] = await q.select({ records: count() }).from(auditRecord).where(eq(auditRecord.editionId, editionId));
  const [last] = await q.select({ hash: auditRecord.hash }).from(auditRecord).orderBy(desc(auditRecord.seq)).limit(1);
  return { records: own?.records ?? 0, head: last?.hash ?? null };
}
