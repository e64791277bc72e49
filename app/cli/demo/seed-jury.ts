// The demo's jury: who is on it, what they declared, what they judge, and their score sheets in all states.
import { weightedTotal } from "#app/areas/scoring/total";
import { mayJudge } from "#app/areas/jury/eligibility";
import { pairKey } from "#app/areas/jury/pair";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { DAY, HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import { seededRandom, seedOf, shuffled } from "#app/base/random";
import type { Q } from "#app/services/store";
import { demoAbstentions, demoDeclarations } from "#db/demo/declarations";
import { demoAddress } from "#db/demo/contacts";
import { demoEntries } from "#db/demo/entries";
import { demoJurors } from "#db/demo/jurors";
import { demoSheet } from "#db/demo/sheets";
import type { DemoEntry, DemoJuror } from "#db/demo/types";
import { edition2024 } from "#db/reference/edition-2024";
import * as schema from "#db/schema";
import { TOPICS } from "#db/vocabulary/topic";

import type { DemoCalendar, DemoPhase } from "./calendar";
import type { Events } from "./events";
import { entryIdOf } from "./seed-entries";
import { DEMO_EDITION, demoId } from "./seed-people";

type Context = {
  readonly phase: DemoPhase;
  readonly calendar: DemoCalendar;
  readonly now: Instant;
  readonly personIds: ReadonlyMap<string, string>;
  readonly organiser: string;
  readonly events: Events;
};

export const jurorIdOf = (key: string) => demoId("juror", key);

/** While entries come in, two of the invited have not answered yet. */
function stateOf(phase: DemoPhase, position: number): "accepted" | "invited" {
  return phase === "entries" && position >= demoJurors.length - 2 ? "invited" : "accepted";
}

export async function seedJurors(q: Q, { phase, calendar, now, personIds, organiser, events }: Context): Promise<void> {
  const invitedAt = plus(calendar.entriesOpenAt, 5 * DAY);
  for (const [position, juror] of demoJurors.entries()) {
    const state = stateOf(phase, position);
    const email = demoAddress(juror.key);
    const personId = state === "accepted" ? personIds.get(email) : null;
    const id = jurorIdOf(juror.key);
    const respondedAt = state === "accepted" ? plus(invitedAt, (position + 1) * HOUR) : null;
    await q.insert(schema.juror).values({
      id,
      editionId: DEMO_EDITION,
      personId,
      email,
      name: juror.name,
      role: juror.chair ? "chair" : "juror",
      state,
      maxEntries: state === "accepted" ? juror.maxEntries : null,
      ...(state === "accepted" ? { languages: juror.languages } : {}),
      seed: seedOf(juror.key),
      invitedAt,
      respondedAt,
    });
    await q.insert(schema.panel).values(juror.panels.map((key) => ({ jurorId: id, categoryId: demoId(key) })));
    const organisations = [{ id: juror.organisation, past: false }, ...juror.formerOrganisations.map((former) => ({ id: former, past: true }))];
    if (state === "accepted") await seedExpertise(q, id, juror);
    if (state === "accepted") await q.insert(schema.jurorOrganisation).values(organisations.map((body) => ({ jurorId: id, organisationId: body.id, past: body.past })));
    events.add({ at: invitedAt, actor: organiser, action: "juror.invited", subject: `juror:${id}`, editionId: DEMO_EDITION });
    if (personId && respondedAt && respondedAt < now) events.add({ at: respondedAt, actor: personId, action: "juror.accepted", subject: `juror:${id}`, editionId: DEMO_EDITION });
  }
}

async function seedExpertise(q: Q, jurorId: string, { expertise }: DemoJuror): Promise<void> {
  await q.insert(schema.categoryExpertise).values(Object.entries(expertise.categories).map(([key, level]) => ({ jurorId, categoryId: demoId(key), level })));
  const topics = TOPICS.flatMap((topic) => (expertise.topics[topic] === undefined ? [] : [{ jurorId, topic, level: expertise.topics[topic] }]));
  await q.insert(schema.topicExpertise).values(topics);
}

/** Declarations and wishes for the admitted entries of the panels, then everybody judges what they may and can read. */
export async function seedAssignments(q: Q, { calendar, personIds, organiser, events }: Context): Promise<void> {
  const entries = await listJudgedEntries(q, DEMO_EDITION);
  const declaredAt = plus(calendar.judgingOpenAt, HOUR);
  const known = new Map(demoDeclarations.map((given) => [pairKey(jurorIdOf(given.juror), entryIdOf(given.entry)), given]));
  const pairs = demoJurors.flatMap((juror) => entries.filter(({ categoryId }) => juror.panels.some((key) => demoId(key) === categoryId)).map((entry) => ({ juror, entry })));
  for (const { juror, entry } of pairs) {
    const jurorId = jurorIdOf(juror.key);
    const given = known.get(pairKey(jurorId, entry.id));
    const declaredBy = (given?.source === "office" ? organiser : personIds.get(demoAddress(juror.key))) ?? organiser;
    await q.insert(schema.declaration).values({ jurorId, entryId: entry.id, source: given?.source ?? "juror", kind: given?.kind ?? null, note: given?.note ?? "", declaredAt, declaredBy });
    if (given) events.add({ at: declaredAt, actor: declaredBy, action: "conflict.declared", subject: `juror:${jurorId}`, editionId: DEMO_EDITION, after: { entry: entry.id, kind: given.kind } });
  }
  const wishes = demoJurors.flatMap(({ key, wishes }) => Object.entries(wishes).map(([entry, wish]) => ({ jurorId: jurorIdOf(key), entryId: entryIdOf(entry), wish })));
  await q.insert(schema.wish).values(wishes);
  const { excluded } = await conflictsOfEdition(q, DEMO_EDITION);
  const assigned = pairs.filter(({ juror: { key, panels, languages }, entry }) => mayJudge({ id: jurorIdOf(key), categoryIds: panels.map((panel) => demoId(panel)), languages }, entry, excluded).ok);
  const assignedAt = plus(calendar.judgingOpenAt, 2 * HOUR);
  await q.insert(schema.assignment).values(assigned.map(({ juror, entry }) => ({ jurorId: jurorIdOf(juror.key), entryId: entry.id, assignedAt, assignedBy: organiser })));
  events.add({ at: assignedAt, actor: organiser, action: "jury.assigned", subject: `edition:${DEMO_EDITION}`, editionId: DEMO_EDITION, after: { assignments: assigned.length } });
}

async function seedSheet(q: Q, juror: DemoJuror, entry: DemoEntry, share: "submitted" | "draft", at: Instant, context: Context): Promise<void> {
  const category = edition2024.categories.find(({ key }) => key === entry.category);
  if (!category) throw new RangeError(`no category ${entry.category}`);
  const criteria = category.criteria.map(({ key, weight }) => ({ id: demoId(entry.category, "criterion", key), weight }));
  const [jurorId, entryId] = [jurorIdOf(juror.key), entryIdOf(entry.key)];
  const id = demoId("sheet", juror.key, entry.key);
  const actor = context.personIds.get(demoAddress(juror.key)) ?? context.organiser;
  const abstention = demoAbstentions.find((given) => given.juror === juror.key && given.entry === entry.key);
  const about = { subject: `sheet:${id}`, actor, at, editionId: DEMO_EDITION };
  if (abstention) {
    await q.insert(schema.scoreSheet).values({ id, jurorId, entryId, state: "abstained", abstainReason: abstention.reason, version: 1, updatedAt: at, submittedAt: at });
    context.events.add({ ...about, action: "sheet.abstained" });
    return;
  }
  const { scores, comment } = demoSheet(entry, juror, category.criteria);
  const rows = scores.map((score) => ({ criterionId: demoId(entry.category, "criterion", score.criterion), points: score.points, reason: score.reason }));
  const given = share === "submitted" ? rows : rows.slice(0, 1);
  const total = weightedTotal(criteria, Object.fromEntries(rows.map(({ criterionId, points }) => [criterionId, points])));
  if (!total.ok) throw new RangeError(`demo sheet ${id} is incomplete`);
  const submitted = share === "submitted";
  await q.insert(schema.scoreSheet).values({ id, jurorId, entryId, state: share, total: submitted ? total.value : null, comment: submitted ? comment : "", version: 1, updatedAt: at, submittedAt: submitted ? at : null });
  await q.insert(schema.score).values(given.map((score) => ({ sheetId: id, ...score })));
  context.events.add({ ...about, action: submitted ? "sheet.submitted" : "sheet.saved", after: { version: 1 } });
}

/** In judging each juror has handed in a share and begun one more; afterwards all sheets are in. */
export async function seedSheets(q: Q, context: Context): Promise<void> {
  const { calendar, now, phase } = context;
  const end = calendar.judgingCloseAt < now ? calendar.judgingCloseAt : plus(now, -HOUR);
  const assigned = new Set((await q.select().from(schema.assignment)).map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  for (const juror of demoJurors) {
    const own = shuffled(
      demoEntries.filter(({ key }) => assigned.has(pairKey(jurorIdOf(juror.key), entryIdOf(key)))),
      seededRandom(seedOf(juror.key)),
    );
    const done = phase === "judging" ? Math.floor(own.length * juror.pace) : own.length;
    const begun = phase === "judging" && juror.pace > 0 ? done + 1 : done;
    for (const [position, entry] of own.slice(0, begun).entries()) {
      const at = plus(calendar.judgingOpenAt, 3 * HOUR + Math.floor(((end - calendar.judgingOpenAt - 4 * HOUR) * (position + 1)) / (own.length + 1)) + seedOf(juror.key) % (30 * MINUTE));
      await seedSheet(q, juror, entry, position < done ? "submitted" : "draft", at, context);
    }
  }
}
