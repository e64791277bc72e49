// Fills a database for measuring: so many entries and jurors, four sheets each, everything in the phase of judging. Rows only, no pages.
import { eq } from "drizzle-orm";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { contentOf } from "#app/areas/entries/content";
import { formatNumber } from "#app/areas/entries/number";
import { weightedTotal } from "#app/areas/scoring/total";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { DAY, plus, type Instant } from "#app/base/instant";
import { seededRandom } from "#app/base/random";
import type { Sessions } from "#app/http/session.server";
import type { Q, Store } from "#app/services/store";
import { demoEntries } from "#db/demo/entries";
import { edition2024 } from "#db/reference/edition-2024";
import { referenceOrganisations } from "#db/reference/organisations";
import { formOfPreset, presetRows } from "#db/reference/preset-rows";
import * as schema from "#db/schema";

export const EDITION = "bench";
const SHEETS_PER_ENTRY = 4;
/** Rows per INSERT, below SQLite's limit of variables. */
const CHUNK = 500;

export const idOf = (...words: readonly (string | number)[]) => ["bench", ...words].join("-").toLowerCase();

export type Size = { readonly entries: number; readonly jurors: number };

/** A juror with a session of their own, and one begun sheet to save again and again. */
export type BenchJuror = { readonly cookie: string; readonly sheetId: string; readonly entryId: string; readonly criterionIds: readonly string[] };
export type BenchWorld = { readonly slug: string; readonly organiserCookie: string; readonly jurors: readonly BenchJuror[] };

export async function insertAll(rows: readonly object[], insert: (chunk: never[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) await insert(rows.slice(i, i + CHUNK) as never[]);
}

/** What is entered in one entry: the `e`th, after the demo's models, which go round the categories. Nothing is missing in it. */
export function workedOut(e: number) {
  const category = edition2024.categories[e % edition2024.categories.length];
  const models = demoEntries.filter((model) => model.category === category?.key && model.stateInJudging.state !== "draft");
  const model = models[Math.floor(e / edition2024.categories.length) % models.length];
  if (!category || !model) throw new RangeError("the shipped data is incomplete");
  const row = {
    title: `${model.title} (${e + 1})`,
    summary: model.summary,
    language: "de",
    answers: model.answers,
    agreementDate: model.agreedOn,
    leadResolutionState: "passed" as const,
    leadResolutionDate: "2020-04-01",
    department: model.department,
    contactName: "Demo-Kontakt",
    contactEmail: "kontakt@beispiel.example",
    contactPhone: "0211 000",
    headName: "Demo-Leitung",
    headConfirmed: true,
    truthDeclared: true,
    privacyAcknowledged: true,
    publicationConsent: true,
  };
  return { category, row };
}

/** A municipality that works along and whose council has agreed. */
export function partnerOf({ id, name, country }: { readonly id: string; readonly name: string; readonly country: string }) {
  return { organisationId: id, name, country, municipal: true, legalForm: "public" as const, controlDeclared: false, resolutionState: "passed" as const, resolutionDate: "2020-04-02", contactName: "Demo-Kontakt", contactEmail: `kontakt-${id}@beispiel.example` };
}

type Dates = Pick<typeof schema.edition.$inferInsert, "entriesOpenAt" | "entriesCloseAt" | "judgingOpenAt" | "judgingCloseAt">;

export async function insertEdition(q: Q, now: Instant, dates: Dates) {
  const { settings, anchors: _anchors, categories: _categories, facts: _facts, ...texts } = edition2024;
  await q.insert(schema.edition).values({
    id: EDITION,
    ...texts,
    ...settings,
    slug: EDITION,
    jurorsPerEntry: SHEETS_PER_ENTRY,
    ...dates,
    createdAt: plus(now, -70 * DAY),
  });
  const rows = presetRows(edition2024, EDITION, idOf);
  await q.insert(schema.category).values(rows.categories);
  await q.insert(schema.criterion).values(rows.criteria);
  await q.insert(schema.formSection).values(rows.sections);
  await q.insert(schema.question).values(rows.questions);
  await q.insert(schema.anchor).values(rows.anchors);
  await q.update(schema.edition).set({ rulesFrozenAt: plus(now, -61 * DAY) }).where(eq(schema.edition.id, EDITION));
  return rows;
}

export async function fillBench(store: Store, sessions: Sessions, { entries, jurors }: Size, now: Instant): Promise<BenchWorld> {
  await installOrganisations(store, now);
  const municipalities = referenceOrganisations().filter(({ kind }) => kind === "municipality");
  const random = seededRandom(1);
  const person = (key: string) => ({ id: idOf("person", key), email: `${key}@beispiel.example`, name: `Demo-Person ${key}`, emailVerifiedAt: now, createdAt: now });
  const jurorNumbers = Array.from({ length: jurors }, (_, j) => j);
  const firstSheet = new Map<number, string>();

  const rows = await store.tx(async (q) => {
    const rules = await insertEdition(q, now, { entriesOpenAt: plus(now, -60 * DAY), entriesCloseAt: plus(now, -30 * DAY), judgingOpenAt: plus(now, -20 * DAY), judgingCloseAt: plus(now, 20 * DAY) });
    await q.insert(schema.person).values([person("organiser"), ...jurorNumbers.map((j) => person(`juror-${j}`))]);
    await q.insert(schema.personRole).values({ personId: idOf("person", "organiser"), role: "organiser" });
    await q.insert(schema.juror).values(
      jurorNumbers.map((j) => ({
        id: idOf("juror", j),
        editionId: EDITION,
        personId: idOf("person", `juror-${j}`),
        email: `juror-${j}@beispiel.example`,
        name: `Demo-Jurymitglied ${j}`,
        role: "juror" as const,
        state: "accepted" as const,
        seed: j,
        invitedAt: now,
        respondedAt: now,
      })),
    );
    await insertAll(
      jurorNumbers.flatMap((j) => rules.categories.map(({ id }) => ({ jurorId: idOf("juror", j), categoryId: id }))),
      (chunk) => q.insert(schema.panel).values(chunk),
    );

    const authorId = idOf("person", "organiser");
    const made = Array.from({ length: entries }, (_, e) => {
      const { category, row } = workedOut(e);
      const lead = municipalities[(e * 7) % municipalities.length];
      const partner = municipalities[(e * 7 + 1) % municipalities.length];
      if (!lead || !partner) throw new RangeError("the shipped data is incomplete");
      const partners = [partnerOf(partner)];
      const id = idOf("entry", e);
      const running = Math.floor(e / edition2024.categories.length) + 1;
      return {
        category,
        entry: {
          id,
          editionId: EDITION,
          categoryId: idOf(category.key),
          leadId: lead.id,
          state: "admitted" as const,
          running,
          number: formatNumber({ year: edition2024.year, categoryKey: category.key, running }),
          takesLeadPlace: false,
          ...row,
          submittedAt: now,
          createdAt: now,
          createdBy: authorId,
          updatedAt: now,
          updatedBy: authorId,
        },
        partners: partners.map((each, position) => ({ id: `${id}-partner`, entryId: id, position, ...each })),
        content: canonicalJson(contentOf({ entry: row, category: formOfPreset(category), lead, partners, attachments: [] })),
      };
    });
    await insertAll(made.map(({ entry }) => entry), (chunk) => q.insert(schema.entry).values(chunk));
    await insertAll(made.flatMap(({ partners }) => partners), (chunk) => q.insert(schema.entryPartner).values(chunk));
    await insertAll(
      made.map(({ entry, content }) => ({ entryId: entry.id, no: 1, content, checksum: sha256Hex(content), submittedAt: now, submittedBy: authorId })),
      (chunk) => q.insert(schema.entryVersion).values(chunk),
    );

    const pairs = made.flatMap(({ entry, category }, e) =>
      Array.from({ length: SHEETS_PER_ENTRY }, (_, k) => ({ entryId: entry.id, j: (e * SHEETS_PER_ENTRY + k) % jurors, category })),
    );
    const about = ({ entryId, j }: { entryId: string; j: number }) => ({ entryId, jurorId: idOf("juror", j) });
    await insertAll(pairs.map((pair) => ({ ...about(pair), assignedAt: now, assignedBy: authorId })), (chunk) => q.insert(schema.assignment).values(chunk));
    await insertAll(
      pairs.map((pair) => ({ ...about(pair), source: "juror", kind: null, note: "", declaredAt: now, declaredBy: idOf("person", `juror-${pair.j}`) })),
      (chunk) => q.insert(schema.declaration).values(chunk),
    );
    const sheets = pairs.map((pair) => {
      const begun = !firstSheet.has(pair.j);
      if (begun) firstSheet.set(pair.j, pair.entryId);
      const criteria = pair.category.criteria.map(({ key, weight }) => ({ id: idOf(pair.category.key, "criterion", key), weight }));
      const points = Object.fromEntries(criteria.map(({ id }) => [id, 3 + Math.floor(random() * 6)]));
      const total = weightedTotal(criteria, points);
      const id = idOf("sheet", pair.j, pair.entryId);
      return { sheet: { id, ...about(pair), state: begun ? "draft" : "submitted", total: begun || !total.ok ? null : total.value, comment: "Ein überzeugendes Vorhaben.", version: 1, updatedAt: now, submittedAt: begun ? null : now }, points };
    });
    await insertAll(sheets.map(({ sheet }) => sheet), (chunk) => q.insert(schema.scoreSheet).values(chunk));
    await insertAll(
      sheets.flatMap(({ sheet, points }) => Object.entries(points).map(([criterionId, given]) => ({ sheetId: sheet.id, criterionId, points: given, reason: "" }))),
      (chunk) => q.insert(schema.score).values(chunk),
    );
    return rules;
  });

  const cookieOf = async (key: string) => (await sessions.start(idOf("person", key), "Messung", now)).split(";")[0] ?? "";
  const benchJurors: BenchJuror[] = [];
  for (const j of jurorNumbers) {
    const entryId = firstSheet.get(j);
    if (entryId === undefined) continue;
    const category = Number(entryId.split("-").at(-1)) % edition2024.categories.length;
    const criterionIds = rows.criteria.filter(({ categoryId }) => categoryId === rows.categories[category]?.id).map(({ id }) => id);
    benchJurors.push({ cookie: await cookieOf(`juror-${j}`), sheetId: idOf("sheet", j, entryId), entryId, criterionIds });
  }
  return { slug: EDITION, organiserCookie: await cookieOf("organiser"), jurors: benchJurors };
}

/** Only then does the office learn who gave what (law §7). */
export async function endJudging(store: Store, now: Instant): Promise<void> {
  await store.tx((q) => q.update(schema.edition).set({ judgingCloseAt: plus(now, -DAY) }).where(eq(schema.edition.id, EDITION)));
}

/** How often each begun sheet has been saved, by its id. */
export async function versionsOf(store: Store): Promise<ReadonlyMap<string, number>> {
  const rows = await store.read.select({ id: schema.scoreSheet.id, version: schema.scoreSheet.version }).from(schema.scoreSheet).where(eq(schema.scoreSheet.state, "draft"));
  return new Map(rows.map(({ id, version }) => [id, version]));
}
