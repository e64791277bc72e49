// The audience prize: one vote for each confirmed address, nobody knows how it stands before the publication, and what is not needed is deleted.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { archivePressKit } from "#app/areas/results/archive-press-kit.server";
import { callOffAudience } from "#app/areas/results/call-off-audience.server";
import { castVote } from "#app/areas/results/cast-vote.server";
import { confirmVote } from "#app/areas/results/confirm-vote.server";
import { readAudienceBallot } from "#app/areas/results/read-audience-ballot.server";
import { readAudienceResult } from "#app/areas/results/read-audience-result.server";
import { readAudienceSetup } from "#app/areas/results/read-audience-setup.server";
import { setAudiencePeriod } from "#app/areas/results/set-audience-period.server";
import { sweepAudience } from "#app/areas/results/sweep-audience.server";
import { wallClockOf } from "#app/areas/competition/deadline";
import { DAY, HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import * as schema from "#db/schema";
import { viewerOf } from "#tests/factories/judging";
import { DELIBERATION, EMBARGO, makeSealedResult } from "#tests/factories/sealed-result";
import { testDeps, type TestDeps } from "#tests/support/deps";

const OPENS = plus(DELIBERATION, DAY);
const CLOSES = plus(DELIBERATION, 5 * DAY);
const OPEN = plus(OPENS, HOUR);

let deps: TestDeps;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
  world = await makeSealedResult(deps);
  // Both stand.
  await deps.store.tx(async (q) => {
    await q.update(schema.entry).set({ publicationConsent: true });
  });
});
afterEach(() => deps.database.remove());

async function period(opensAt = OPENS, closesAt = CLOSES, { now = DELIBERATION, viewer = world.office.viewer, informed = true } = {}) {
  const { id: editionId, timeZone } = await world.edition();
  return setAudiencePeriod(deps.at(now), viewer, { editionId, opensAt: wallClockOf(opensAt, timeZone), closesAt: wallClockOf(closesAt, timeZone), informed });
}

/** Votes, and follows the link if one came. */
async function vote(email: string, number: string | null, { now = OPEN, confirmAt = now, client = "192.0.2.1" }: { now?: Instant; confirmAt?: Instant; client?: string } = {}) {
  const edition = await world.edition();
  const cast = await castVote(deps.at(now), { clientAddress: client, locale: "de" }, { editionId: edition.id, number: number ?? "", email });
  return cast.ok ? { cast, confirmed: await confirmVote(deps.at(confirmAt), edition, await secretFor(email)) } : { cast, confirmed: undefined };
}

async function lettersTo(email: string) {
  return (await deps.store.read.select().from(schema.mail)).filter(({ kind, recipient }) => kind.startsWith("audience.") && recipient === email);
}

async function secretFor(email: string): Promise<string> {
  const bodies = (await lettersTo(email)).map(({ body }) => body).join("\n");
  return /publikumspreis\/(\S+)/.exec(bodies)?.[1] ?? "no-link-came";
}

const result = async (now: Instant) => readAudienceResult(deps.store.read, await world.edition(), now);
const setup = async (now: Instant) => readAudienceSetup(deps.store.read, await world.edition(), now);
const records = async () => (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action.startsWith("audience."));

describe("the audience prize", () => {
  test("is off by default, and set up by the office alone, which has told the municipalities", async () => {
    const edition = await world.edition();
    expect(await readAudienceBallot(deps.store.read, edition, OPEN, "seed")).toBeUndefined();
    expect((await vote("anna@beispiel.example", world.winner.number)).cast).toEqual({ ok: false, reason: "off" });
    expect(await period(OPENS, CLOSES, { viewer: viewerOf(world.juror.personId, []) })).toEqual({ ok: false, reason: "forbidden" });
    expect(await period(OPENS, CLOSES, { informed: false })).toEqual({ ok: false, reason: { problems: [{ field: "informed", problem: "missing" }] } });
    expect(await period()).toEqual({ ok: true });
    expect((await records()).map(({ action, actor }) => [action, actor])).toEqual([["audience.set-up", world.office.id]]);
  });

  test("can be moved or called off until it opens, and then only be made longer, each time on record", async () => {
    await period();
    expect(await callOffAudience(deps, world.office.viewer, (await world.edition()).id)).toEqual({ ok: true });
    await period();
    expect(await callOffAudience(deps.at(OPEN), world.office.viewer, (await world.edition()).id)).toEqual({ ok: false, reason: "begun" });
    expect(await period(OPENS, plus(CLOSES, -DAY), { now: OPEN })).toMatchObject({ reason: { problems: [{ field: "closesAt", problem: "only-later" }] } });
    expect(await period(OPENS, plus(CLOSES, DAY), { now: OPEN })).toEqual({ ok: true });
    expect(await period(OPENS, plus(CLOSES, 2 * DAY), { now: plus(CLOSES, 2 * DAY) })).toEqual({ ok: false, reason: "closed" });
    expect((await records()).map(({ action }) => action)).toEqual(["audience.set-up", "audience.called-off", "audience.set-up", "audience.period-changed"]);
  });

  test("offers admitted entries with consent, in another order for another visitor and in the same for the same one", async () => {
    await period();
    const order = async (seed: string) => (await readAudienceBallot(deps.store.read, await world.edition(), OPEN, seed))?.entries.map(({ number }) => number);
    const numbers = [world.winner.number, world.other.number];
    expect((await order("one"))?.toSorted()).toEqual(numbers.toSorted());
    expect(await order("one")).toEqual(await order("one"));
    const firsts = await Promise.all(Array.from({ length: 20 }, async (_, seed) => (await order(String(seed)))?.[0]));
    expect(new Set(firsts).size).toBe(2);
    await deps.store.tx(async (q) => {
      await q.update(schema.entry).set({ publicationConsent: false });
    });
    expect(await order("one")).toEqual([]);
    expect((await vote("anna@beispiel.example", world.winner.number)).cast).toEqual({ ok: false, reason: "not-standing" });
  });
});

describe("a vote", () => {
  beforeEach(() => period());

  test("counts once for each mailbox, however it is spelt, and the page answers alike", async () => {
    expect(await vote("anna@beispiel.example", world.winner.number)).toEqual({ cast: { ok: true }, confirmed: { ok: true } });
    expect(await vote("anna@beispiel.example", world.other.number)).toMatchObject({ cast: { ok: true }, confirmed: { ok: false, reason: "unknown" } });
    expect(await vote("anna+zwei@beispiel.example", world.other.number)).toMatchObject({ cast: { ok: true }, confirmed: { ok: false, reason: "unknown" } });
    expect((await lettersTo("anna+zwei@beispiel.example")).map(({ kind }) => kind), "only the owner learns it").toEqual(["audience.known"]);
    expect((await setup(OPEN)).votes).toBe(1);
    expect(await result(EMBARGO)).toMatchObject({ votes: 1, places: [{ entry: { number: world.winner.number }, votes: 1, rank: 1, share: "100.0" }, { votes: 0 }] });
  });

  test("does not count unless the link is followed, and a newer link takes the place of the older one", async () => {
    const edition = await world.edition();
    const cast = (number: string | null) => castVote(deps.at(OPEN), { clientAddress: "192.0.2.1", locale: "nl" }, { editionId: edition.id, number: number ?? "", email: "bea@beispiel.example" });
    await cast(world.other.number);
    const older = await secretFor("bea@beispiel.example");
    await cast(world.winner.number);
    expect((await lettersTo("bea@beispiel.example")).map(({ locale, sensitive }) => [locale, sensitive])).toEqual([["nl", true]]);
    expect(await confirmVote(deps.at(OPEN), edition, older)).toEqual({ ok: false, reason: "unknown" });
    expect((await setup(OPEN)).votes).toBe(0);
    expect(await confirmVote(deps.at(OPEN), edition, await secretFor("bea@beispiel.example"))).toEqual({ ok: true });
    expect((await setup(OPEN)).votes).toBe(1);
  });

  test("followed twice at once is counted once", async () => {
    const edition = await world.edition();
    await castVote(deps.at(OPEN), { clientAddress: "192.0.2.1", locale: "de" }, { editionId: edition.id, number: world.winner.number ?? "", email: "cem@beispiel.example" });
    const secret = await secretFor("cem@beispiel.example");
    const both = await Promise.all([confirmVote(deps.at(OPEN), edition, secret), confirmVote(deps.at(OPEN), edition, secret)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect((await setup(OPEN)).votes).toBe(1);
  });

  test("cast in the last minute is confirmed the next day, and one cast a second later is refused", async () => {
    const last = plus(CLOSES, MINUTE - 1);
    expect(await vote("dora@beispiel.example", world.winner.number, { now: last, confirmAt: plus(last, DAY - 1) })).toMatchObject({ confirmed: { ok: true } });
    expect((await vote("eva@beispiel.example", world.winner.number, { now: plus(CLOSES, MINUTE + 1_000) })).cast).toEqual({ ok: false, reason: "closed" });
    expect((await vote("fritz@beispiel.example", world.winner.number, { now: plus(OPENS, -1) })).cast).toEqual({ ok: false, reason: "not-open" });
    expect(await vote("gerd@beispiel.example", world.winner.number, { now: last, confirmAt: plus(last, DAY) })).toMatchObject({ confirmed: { ok: false, reason: "expired" } });
    expect(await vote("hans@beispiel.example", "2024-GZ-999")).toMatchObject({ cast: { ok: false, reason: "not-standing" } });
  });

  test("is limited by address and by network", async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 6 }, () => vote("ida@beispiel.example", world.winner.number)));
    expect(first?.cast.ok).toBe(true);
    expect(others.filter(({ cast }) => !cast.ok)).toHaveLength(1);
    const fromOne = [];
    for (let voter = 0; voter < 101; voter++) fromOne.push((await vote(`viele${voter}@beispiel.example`, world.winner.number, { client: "192.0.2.7" })).cast);
    expect(fromOne.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: "too-many" }]);
  });
});

describe("how the vote stands", () => {
  beforeEach(() => period());

  test("is told to nobody before the publication, and then apart from what the jury decided", async () => {
    await vote("anna@beispiel.example", world.other.number);
    expect(await result(plus(EMBARGO, -1))).toBeNull();
    const kit = async (now: Instant) => {
      const files = [];
      for await (const { path, bytes } of archivePressKit({ ...deps, now }, await world.edition())) if (path === "preistraeger.json") files.push(JSON.parse(Buffer.concat(await bytes.toArray()).toString()));
      return files[0];
    };
    expect(await kit(plus(EMBARGO, -1))).toMatchObject({ audiencePrize: null });
    expect(await kit(EMBARGO)).toMatchObject({ categories: [{ winner: { number: world.winner.number } }], audiencePrize: { votes: 1, winners: [world.other.number] } });
    const said = JSON.stringify(await records());
    expect(said, "the log says that somebody voted, not for what").not.toContain(world.other.id);
  });

  test("cannot be changed by writing to the database, but for one vote more", async () => {
    await vote("anna@beispiel.example", world.other.number);
    const write = (change: { votes: number }) => deps.store.tx(async (q) => void (await q.update(schema.audienceCount).set(change)));
    await expect(write({ votes: 7 })).rejects.toThrow(/grows by one/);
    await expect(deps.store.tx(async (q) => void (await q.delete(schema.audienceCount)))).rejects.toThrow(/votes are kept/);
  });
});

test("an address is kept as a hash at most, and the hash too is deleted on schedule", async () => {
  await period();
  await vote("anna@beispiel.example", world.winner.number);
  await castVote(deps.at(OPEN), { clientAddress: "192.0.2.1", locale: "de" }, { editionId: (await world.edition()).id, number: world.winner.number ?? "", email: "nie@beispiel.example" });
  const everything = async () => JSON.stringify([await deps.store.read.select().from(schema.mail), await deps.store.read.select().from(schema.audienceVoter), await deps.store.read.select().from(schema.audienceRequest), await deps.store.read.select().from(schema.attempt)]);
  expect(await everything(), "once confirmed").not.toContain("anna@");
  expect(await everything()).toContain("nie@");
  await sweepAudience(deps.store, plus(OPEN, DAY));
  expect(await everything()).not.toContain("nie@");
  expect(await deps.store.read.select().from(schema.audienceRequest)).toEqual([]);
  await sweepAudience(deps.store, plus(CLOSES, 30 * DAY - 1));
  expect(await deps.store.read.select().from(schema.audienceVoter)).toHaveLength(1);
  await sweepAudience(deps.store, plus(CLOSES, 30 * DAY));
  await sweepAudience(deps.store, plus(CLOSES, 31 * DAY));
  expect(await deps.store.read.select().from(schema.audienceVoter)).toEqual([]);
  expect((await records()).filter(({ action }) => action === "audience.voters-forgotten")).toHaveLength(1);
  expect(await result(plus(CLOSES, 31 * DAY)), "the counts stay").toMatchObject({ votes: 1 });
});
