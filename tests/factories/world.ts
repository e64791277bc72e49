// Rows to start a test from, put into the database directly: an edition with rules, people, entries, jurors, sheets. Every field can be set.
import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";

import { contentOf } from "#app/areas/entries/content";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { instant, plus, DAY, type Instant } from "#app/base/instant";
import type { Q, Store } from "#app/services/store";
import { edition2024 } from "#db/reference/edition-2024";
import { presetRows } from "#db/reference/preset-rows";
import * as schema from "#db/schema";
import type { PersonRole } from "#db/vocabulary/person";

let count = 0;
const next = (prefix: string) => `${prefix}${++count}`;

/** 1 February 2024, 12:00 in Berlin; the edition's dates lie around it. */
export const NOON = instant(Date.parse("2024-02-01T11:00:00Z"));
export const PASSWORD = "ein-gutes-Kennwort-2024";
let passwordHash: Promise<string> | undefined;

type Row<T extends { $inferInsert: object }> = Partial<T["$inferInsert"]>;

/** The shipped edition with its six categories, one round unless `secondRound` is given (with a `roundRule`, and `secondWeights` for criteria of its own); entries are open at NOON unless the dates say otherwise. */
export async function makeEdition(store: Store, { secondRound, secondWeights = [], ...given }: Row<typeof schema.edition> & { secondRound?: Row<typeof schema.round>; secondWeights?: readonly number[] } = {}) {
  const id = given.id ?? next("edition");
  const { settings, anchors: _anchors, categories: _categories, facts: _facts, ...texts } = edition2024;
  return store.tx(async (q) => {
    const frozenAt = given.rulesFrozenAt === undefined ? plus(NOON, -10 * DAY) : given.rulesFrozenAt;
    await q.insert(schema.edition).values({
      id,
      ...texts,
      ...settings,
      entriesOpenAt: plus(NOON, -10 * DAY),
      entriesCloseAt: plus(NOON, 10 * DAY),
      judgingOpenAt: plus(NOON, 20 * DAY),
      judgingCloseAt: plus(NOON, 40 * DAY),
      publishAt: plus(NOON, 60 * DAY),
      createdAt: plus(NOON, -20 * DAY),
      ...given,
      rulesFrozenAt: null,
    });
    if (secondRound) await q.insert(schema.round).values({ editionId: id, no: 2, quorum: 1, ...secondRound });
    const rows = presetRows(edition2024, id, (...keys) => [id, ...keys].join("-"));
    await q.insert(schema.category).values(rows.categories);
    await q.insert(schema.criterion).values(rows.criteria);
    const own = rows.categories.flatMap((category) => secondWeights.map((weight, position) => ({ id: `${category.id}-second-${position}`, categoryId: category.id, position, name: { de: `Zweite Runde ${position + 1}` }, description: { de: "" }, weight, round: 2 })));
    if (own.length > 0) await q.insert(schema.criterion).values(own);
    await q.insert(schema.formSection).values(rows.sections);
    await q.insert(schema.question).values(rows.questions);
    await q.insert(schema.anchor).values(rows.anchors);
    if (frozenAt !== null) await updateEdition(q, id, { rulesFrozenAt: frozenAt });
    return { id, slug: given.slug ?? texts.slug, categories: rows.categories.map((category) => ({ ...category, criteria: rows.criteria.filter(({ categoryId }) => categoryId === category.id), questions: rows.questions.filter(({ categoryId }) => categoryId === category.id) })) };
  });
}

async function updateEdition(q: Q, id: string, change: Row<typeof schema.edition>): Promise<void> {
  await q.update(schema.edition).set(change).where(eq(schema.edition.id, id));
}

/** Moves an edition to another time of its life. */
export async function setDates(store: Store, id: string, change: Row<typeof schema.edition>): Promise<void> {
  await store.tx((q) => updateEdition(q, id, change));
}

/** A person with a verified address and PASSWORD; with `roles` one of the office, with `organisationId` an entrant. */
export async function makePerson(store: Store, given: Row<typeof schema.person> & { roles?: PersonRole[] } = {}) {
  const { roles = [], ...row } = given;
  passwordHash ??= hash(PASSWORD, { memoryCost: 64, timeCost: 1 });
  const id = row.id ?? next("person");
  const person = {
    id,
    email: `${id}@beispiel.example`,
    name: `Demo-Person ${id}`,
    passwordHash: await passwordHash,
    emailVerifiedAt: instant(0),
    organisationConfirmedAt: row.organisationId ? instant(0) : null,
    createdAt: instant(0),
    ...row,
  };
  await store.tx(async (q) => {
    await q.insert(schema.person).values(person);
    for (const role of roles) await q.insert(schema.personRole).values({ personId: id, role });
  });
  return person;
}

type EntryGiven = Row<typeof schema.entry> & { categoryId: string; editionId: string; leadId: string; createdBy: string; partnerIds?: string[] };

/**
 * An admitted entry with a number and its submitted version, complete answers being up to the caller; `partnerIds` of the directory.
 * A draft needs `state: "draft"`, `number: null`, `running: null`, `takesLeadPlace: false`.
 */
export async function makeEntry(store: Store, { partnerIds = [], ...given }: EntryGiven) {
  const id = given.id ?? next("entry");
  const running = given.running ?? ++count;
  const key = given.categoryId.slice(-2);
  const entry = {
    id,
    state: "admitted" as const,
    running,
    number: `2024-${key}-${String(running).padStart(3, "0")}`,
    takesLeadPlace: true,
    title: `Vorhaben ${id}`,
    summary: `Kurzfassung von ${id}.`,
    answers: {},
    agreementDate: "2020-05-01",
    leadResolutionState: "passed" as const,
    leadResolutionDate: "2020-04-01",
    headConfirmed: true,
    truthDeclared: true,
    privacyAcknowledged: true,
    publicationConsent: true,
    submittedAt: NOON,
    createdAt: plus(NOON, -DAY),
    updatedAt: NOON,
    updatedBy: given.createdBy,
    ...given,
  };
  await store.tx(async (q) => {
    await q.insert(schema.entry).values(entry);
    for (const [position, organisationId] of partnerIds.entries()) {
      await q.insert(schema.entryPartner).values({
        id: `${id}-partner${position}`,
        entryId: id,
        position,
        organisationId,
        name: organisationId,
        country: organisationId.slice(0, 2).toUpperCase(),
        municipal: true,
        legalForm: "public",
        controlDeclared: false,
        resolutionState: "passed",
        resolutionDate: "2020-04-02",
        contactName: "Demo-Person Partner",
        contactEmail: `partner${position}@beispiel.example`,
      });
    }
    if (entry.number !== null) await insertVersion(q, id);
  });
  return entry;
}

/** What was handed in, as it is stored now. */
async function insertVersion(q: Q, entryId: string): Promise<void> {
  const [row] = await q.select().from(schema.entry).where(eq(schema.entry.id, entryId));
  if (!row) throw new RangeError(`no entry ${entryId}`);
  const [lead] = await q.select().from(schema.organisation).where(eq(schema.organisation.id, row.leadId));
  if (!lead) throw new RangeError(`no organisation ${row.leadId}`);
  const partners = await q.select().from(schema.entryPartner).where(eq(schema.entryPartner.entryId, entryId)).orderBy(schema.entryPartner.position);
  const sections = await q.select().from(schema.formSection).where(eq(schema.formSection.categoryId, row.categoryId));
  const questions = await q.select().from(schema.question).where(eq(schema.question.categoryId, row.categoryId));
  const content = canonicalJson(contentOf({ entry: row, category: { key: row.categoryId.slice(-2), sections, questions }, lead, partners, attachments: [] }));
  await q.insert(schema.entryVersion).values({ entryId, no: 1, content, checksum: sha256Hex(content), submittedAt: row.submittedAt ?? NOON, submittedBy: row.createdBy });
}

/** Asks a partner to confirm its part, at an address of its own; returns the secret of its link, a day old. */
export async function makePartnerLink(store: Store, { entryId, partnerId, at = NOON }: { entryId: string; partnerId: string; at?: Instant }): Promise<string> {
  const secret = "a-secret-of-a-partner";
  const email = "partner@beispiel.example";
  await store.tx(async (q) => {
    await q.update(schema.entryPartner).set({ contactEmail: email }).where(eq(schema.entryPartner.id, partnerId));
    const asked = { askedAt: plus(at, -DAY), askedEmail: email, askedFingerprint: "0".repeat(64) };
    await q.insert(schema.partnerRequest).values({ partnerId, entryId, ...asked }).onConflictDoUpdate({ target: schema.partnerRequest.partnerId, set: asked });
    await q.insert(schema.partnerLink).values({ hash: sha256Hex(secret), partnerId, email, createdAt: plus(at, -DAY) });
  });
  return secret;
}

type JurorGiven = Row<typeof schema.juror> & { editionId: string; categoryIds: string[]; organisationIds?: string[] };

/** A juror who has accepted, with a person of their own unless `personId` is given. */
export async function makeJuror(store: Store, { categoryIds, organisationIds = [], ...given }: JurorGiven) {
  const id = given.id ?? next("juror");
  const personId = given.personId === undefined ? (await makePerson(store, { name: `Demo-Jurymitglied ${id}` })).id : given.personId;
  const juror = { id, personId, email: `${id}@jury.example`, name: `Demo-Jurymitglied ${id}`, role: "juror" as const, state: "accepted" as const, seed: count, invitedAt: NOON, respondedAt: NOON, ...given };
  await store.tx(async (q) => {
    await q.insert(schema.juror).values(juror);
    for (const categoryId of categoryIds) await q.insert(schema.panel).values({ jurorId: id, categoryId });
    for (const organisationId of organisationIds) await q.insert(schema.jurorOrganisation).values({ jurorId: id, organisationId, past: false });
  });
  return juror;
}

export async function makeAssignment(store: Store, jurorId: string, entryId: string, assignedBy: string): Promise<void> {
  await store.tx(async (q) => {
    await q.insert(schema.assignment).values({ jurorId, entryId, assignedAt: NOON, assignedBy });
  });
}

/** A submitted sheet with the given points by criterion; `weights` in the same order make its total. */
export async function makeSheet(store: Store, sheet: { jurorId: string; entryId: string; points: Record<string, number>; weights: Record<string, number>; at?: Instant; comment?: string }) {
  const id = next("sheet");
  const at = sheet.at ?? NOON;
  const total = Object.entries(sheet.points).reduce((sum, [criterionId, points]) => sum + points * (sheet.weights[criterionId] ?? 0), 0);
  await store.tx(async (q) => {
    await q.insert(schema.scoreSheet).values({ id, jurorId: sheet.jurorId, entryId: sheet.entryId, state: "submitted", total, version: 1, updatedAt: at, submittedAt: at, comment: sheet.comment ?? "" });
    for (const [criterionId, points] of Object.entries(sheet.points)) await q.insert(schema.score).values({ sheetId: id, criterionId, points, reason: "Begründung" });
  });
  return { id, total };
}
