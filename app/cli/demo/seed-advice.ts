// The demo's advice cases with what was said in them, and times of the consultation hour that can be booked.
import { asc, inArray } from "drizzle-orm";

import { caseNumber } from "#app/areas/advice/case-number";
import { dayOf, instantOfWallClock, wallClockOf } from "#app/areas/competition/deadline";
import { DAY, HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { DEMO_ADVISER, demoCases, demoConsultation, type DemoCase } from "#db/demo/advice";
import { demoAddress } from "#db/demo/contacts";
import * as schema from "#db/schema";

import type { Events } from "./events";
import { demoId } from "./seed-people";

type Context = { readonly now: Instant; readonly personIds: ReadonlyMap<string, string>; readonly events: Events };

const HOME = "Europe/Berlin";

export async function seedAdvice(q: Q, context: Context): Promise<void> {
  const ids = demoCases.flatMap(({ parties }) => parties.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])));
  const directory = await q.select({ id: schema.organisation.id, name: schema.organisation.name }).from(schema.organisation).where(inArray(schema.organisation.id, ids)).orderBy(asc(schema.organisation.id));
  const names = new Map(directory.map(({ id, name }) => [id, name]));
  const running = new Map<number, number>();
  for (const one of [...demoCases].sort((a, b) => b.openedAgo - a.openedAgo)) {
    const year = Number(wallClockOf(plus(context.now, -one.openedAgo * DAY), HOME).slice(0, 4));
    const next = (running.get(year) ?? 0) + 1;
    running.set(year, next);
    await seedCase(q, context, one, { names, year, running: next });
  }
  await seedSlots(q, context);
}

function personId({ personIds }: Context, key: string): string {
  const id = personIds.get(demoAddress(key));
  if (id === undefined) throw new RangeError(`nobody in the demo is ${key}`);
  return id;
}

async function seedCase(q: Q, context: Context, one: DemoCase, { names, year, running }: { readonly names: ReadonlyMap<string, string>; readonly year: number; readonly running: number }): Promise<void> {
  const id = demoId("case", one.key);
  const ago = (days: number) => plus(context.now, -days * DAY);
  const advisers = one.advisers.map((key) => personId(context, key));
  const last = Math.min(one.openedAgo, ...one.messages.map((message) => message.ago), ...one.notes.map((note) => note.ago));
  const { project, topic, concern, wished, state, region } = one;
  await q.insert(schema.adviceCase).values({
    id,
    kind: "advice",
    year,
    running,
    number: caseNumber("advice", year, running),
    state,
    project,
    topic,
    concern,
    wished,
    region,
    requesterName: one.requester,
    requesterEmail: demoAddress(one.requester),
    locale: "de",
    adviserId: advisers.at(-1) ?? null,
    openedAt: ago(one.openedAgo),
    touchedAt: ago(last),
    closedAt: state === "closed" ? ago(last) : null,
  });
  await q.insert(schema.caseParty).values(one.parties.map(({ organisation, name }, position) => ({ caseId: id, position, role: position === 0 ? ("lead" as const) : ("partner" as const), organisationId: organisation, name: names.get(organisation ?? "") ?? name })));
  context.events.add({ at: ago(one.openedAgo), actor: "guest", action: "case.opened", subject: `case:${id}`, after: { topic, region } });
  for (const [at, person] of advisers.entries()) {
    const since = plus(ago(one.openedAgo), (at + 1) * HOUR);
    await q.insert(schema.caseInvolvement).values({ caseId: id, personId: person, kind: "adviser", since });
    context.events.add({ at: since, actor: person, action: at === 0 ? "case.taken" : "case.handed-over", subject: `case:${id}` });
  }
  for (const [at, { side, text, ago: days }] of one.messages.entries()) {
    const authorId = side === "office" ? (advisers.at(-1) ?? null) : null;
    await q.insert(schema.caseMessage).values({ id: demoId("message", one.key, String(at)), caseId: id, side, authorId, text, writtenAt: ago(days) });
    context.events.add({ at: ago(days), actor: authorId ?? "guest", action: side === "office" ? "case.answered" : "case.asked", subject: `case:${id}` });
  }
  for (const [at, { text, ago: days }] of one.notes.entries()) {
    await q.insert(schema.caseNote).values({ id: demoId("note", one.key, String(at)), caseId: id, authorId: advisers.at(-1) ?? "", text, writtenAt: ago(days) });
  }
}

async function seedSlots(q: Q, context: Context): Promise<void> {
  const { inDays, minutes, count, place } = demoConsultation;
  const hostId = personId(context, DEMO_ADVISER);
  for (const days of inDays) {
    const first = instantOfWallClock(`${dayOf(plus(context.now, days * DAY), HOME)}T14:00`, HOME);
    if (!first.ok) throw new RangeError(`no such time: ${first.reason}`);
    for (let at = 0; at < count; at++) {
      const startsAt = plus(first.value, at * minutes * MINUTE);
      await q.insert(schema.consultationSlot).values({ id: demoId("slot", String(days), String(at)), hostId, startsAt, endsAt: plus(startsAt, minutes * MINUTE), place, offeredAt: context.now, withdrawnAt: null });
    }
  }
}
