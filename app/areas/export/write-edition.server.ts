// The whole edition as one JSON text, written while it is read. Its form is described in docs/edition-export.md; whoever changes it raises FORMAT.
import type { Edition } from "#app/areas/competition/edition";
import { listOtherRounds, readEditionRules } from "#app/areas/competition/find-edition.server";
import { roundOf } from "#app/areas/competition/round";
import { toIso, type Instant } from "#app/base/instant";
import { mailState } from "#app/services/mail/read-outbox";
import type { Q } from "#app/services/store";

import type { ExportedPoints } from "./export.policy";
import {
  selectExportedAnswers,
  selectExportedAssignments,
  selectExportedCommendations,
  selectExportedCriteria,
  selectExportedDecisions,
  selectExportedDeclarations,
  selectExportedEntries,
  selectExportedFiles,
  selectExportedHints,
  selectExportedJurors,
  selectExportedMails,
  selectExportedResults,
  selectExportedSheets,
  selectExportedVersions,
  selectExportedVotes,
  selectLogHead,
  type ExportedEntry,
  type ExportedSheet,
} from "./export.repo.server";

export const EDITION_FORMAT = "lorbeer-edition/1";

export type Writing = { readonly edition: Edition; readonly points: ExportedPoints; readonly now: Instant };

const at = (instant: Instant | null) => instant && toIso(instant);

/** Pieces of one JSON text, an entry or a sheet at a time. Points only as `single`: a ranking on the way is no record (law §7). */
export async function* writeEdition(q: Q, { edition, points, now }: Writing): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(EDITION_FORMAT)},"exportedAt":${JSON.stringify(toIso(now))},"points":${JSON.stringify(points === "single" ? "all" : "none")}`;
  yield* member("edition", editionJson(edition));
  yield* member("rounds", [...(await listOtherRounds(q, edition.id)), roundOf(edition)].toSorted((a, b) => a.no - b.no).map(({ judgingOpenAt, judgingCloseAt, ...round }) => ({ ...round, judgingOpenAt: at(judgingOpenAt), judgingCloseAt: at(judgingCloseAt) })));
  const { categories, anchors } = await readEditionRules(q, edition.id);
  const criteria = await selectExportedCriteria(q, edition.id);
  yield* member(
    "categories",
    categories.map(({ id, key, name, requiresForeignPartner, questions }) => ({
      id,
      key,
      name,
      requiresForeignPartner,
      criteria: criteria.filter(({ categoryKey }) => categoryKey === key).map((criterion) => ({ id: criterion.id, name: criterion.name, weight: criterion.weight, round: criterion.round })),
      questions: questions.map((question) => ({ key: question.key, kind: question.kind, label: question.label, required: question.required })),
    })),
  );
  yield* member("anchors", anchors);
  yield* member("jurors", (await selectExportedJurors(q, edition.id)).map(({ invitedAt, respondedAt, ...juror }) => ({ ...juror, invitedAt: at(invitedAt), respondedAt: at(respondedAt) })));
  yield* list("entries", await selectExportedEntries(q, edition.id), (entry) => entryJson(q, entry));
  yield* list("declarations", await selectExportedDeclarations(q, edition.id), ({ declaredAt, ...row }) => ({ ...row, declaredAt: at(declaredAt) }));
  yield* list("hints", await selectExportedHints(q, edition.id), ({ decidedAt, ...row }) => ({ ...row, decidedAt: at(decidedAt) }));
  yield* list("assignments", await selectExportedAssignments(q, edition.id), ({ assignedAt, ...row }) => ({ ...row, assignedAt: at(assignedAt) }));
  yield* list("sheets", await selectExportedSheets(q, edition.id), (sheet) => sheetJson(sheet, points));
  yield* list("votes", points === "single" ? await selectExportedVotes(q, edition.id) : [], ({ recordedAt, ...row }) => ({ ...row, recordedAt: at(recordedAt) }));
  const commendations = await selectExportedCommendations(q, edition.id);
  yield* list("decisions", await selectExportedDecisions(q, edition.id), ({ categoryId, categoryKey, resultNo, winnerId, reason, departureReason, decidedAt }) => ({
    resultNo,
    category: categoryKey,
    winnerId,
    reason,
    departureReason,
    decidedAt: at(decidedAt),
    commendations: commendations.filter((each) => each.categoryId === categoryId && each.resultNo === resultNo).map(({ entryId, reason: praise }) => ({ entryId, reason: praise })),
  }));
  yield* list("results", await selectExportedResults(q, edition.id), ({ no, sha256, previousSha256, sealedAt, reason, bundle }) => ({ no, sha256, previous: previousSha256, sealedAt: at(sealedAt), correctionReason: reason, text: bundle }));
  yield* list("mails", await selectExportedMails(q, edition.id), (mail) => ({ recipient: mail.recipient, language: mail.locale, kind: mail.kind, subject: mail.subject, writtenAt: at(mail.createdAt), sentAt: at(mail.sentAt), state: mailState(mail), attempts: mail.attempts, lastError: mail.lastError }));
  yield* member("log", await selectLogHead(q, edition.id));
  yield "}\n";
}

function* member(name: string, value: unknown): Generator<string> {
  yield `,${JSON.stringify(name)}:${JSON.stringify(value)}`;
}

async function* list<Row>(name: string, rows: readonly Row[], json: (row: Row) => unknown): AsyncGenerator<string> {
  yield `,${JSON.stringify(name)}:[`;
  for (const [position, row] of rows.entries()) yield `${position === 0 ? "" : ","}\n${JSON.stringify(await json(row))}`;
  yield "]";
}

function editionJson({ slug, name, year, timeZone, contact, scaleMin, scaleMax, quorum, jurorsPerEntry, tieRules, rankingMethod, blind, minPartners, oneEntryPerLead, referenceDate, ...dates }: Edition) {
  return {
    slug,
    name,
    year,
    timeZone,
    contact,
    rules: { scale: { min: scaleMin, max: scaleMax }, quorum, jurorsPerEntry, tieRules, rankingMethod, blind, minPartners, oneEntryPerLead, referenceDate },
    rulesFrozenAt: at(dates.rulesFrozenAt),
    entriesOpenAt: at(dates.entriesOpenAt),
    entriesCloseAt: at(dates.entriesCloseAt),
    judgingOpenAt: at(dates.judgingOpenAt),
    judgingCloseAt: at(dates.judgingCloseAt),
    signedOffAt: at(dates.signedOffAt),
    sealedAt: at(dates.sealedAt),
    publishAt: at(dates.publishAt),
  };
}

/** Of a draft no more than its title, lead and state; what was handed in stands in its versions, as it was handed in (law §4). */
async function entryJson(q: Q, { id, number, category, title, lead, state, language, publicationConsent, submittedAt }: ExportedEntry) {
  const named = { id, number, category: category.de, title, lead, state };
  if (state === "draft") return named;
  const versions = await selectExportedVersions(q, id);
  return {
    ...named,
    language,
    publicationConsent,
    submittedAt: at(submittedAt),
    versions: versions.map(({ content, submittedAt: handedIn, ...version }) => ({ ...version, submittedAt: at(handedIn), content: JSON.parse(content) as unknown })),
    files: (await selectExportedFiles(q, id)).map(({ uploadedAt, removedAt, ...file }) => ({ ...file, uploadedAt: at(uploadedAt), removedAt: at(removedAt) })),
    partnerAnswers: await selectExportedAnswers(q, id),
  };
}

/** Not scored is null, never zero (law §7). */
function sheetJson({ entryId, jurorId, round, state, total, comment, abstainReason, voidReason, submittedAt, updatedAt, scores }: ExportedSheet, points: ExportedPoints) {
  const facts = { entryId, jurorId, round, state, submittedAt: at(submittedAt), updatedAt: at(updatedAt), abstainReason, voidReason };
  if (points !== "single" || (state !== "submitted" && state !== "void")) return facts;
  const stored: Readonly<Record<string, readonly [number | null, string]>> = JSON.parse(scores);
  return { ...facts, total, comment, scores: Object.entries(stored).map(([criterionId, [given, reason]]) => ({ criterionId, points: given, reason })) };
}
