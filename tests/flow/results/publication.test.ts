// To the instant: before it nobody learns anything, from it on everybody the same; and everybody who took part is told, once.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { announceResults } from "#app/areas/results/announce-results.server";
import { removePerson } from "#app/areas/accounts/remove-person.server";
import { findLetterPaper } from "#app/areas/results/mailed-paper.server";
import { findPublishedEntry } from "#app/areas/results/is-published.server";
import { publishNow } from "#app/areas/results/publish-now.server";
import { readFeedback } from "#app/areas/results/read-feedback.server";
import { readPublicEntry } from "#app/areas/results/read-public-entry.server";
import { readPublishedWinners } from "#app/areas/results/read-published-winners.server";
import { setEmbargo } from "#app/areas/results/set-embargo.server";
import { DAY, plus, type Instant } from "#app/base/instant";
import * as schema from "#db/schema";
import { viewerOf } from "#tests/factories/judging";
import { DELIBERATION, EMBARGO, JURY_REASON, makeSealedResult } from "#tests/factories/sealed-result";
import { makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

const LAST_MOMENT = plus(EMBARGO, -1);

const sealedResult = (...publishAt: [null?]) => makeSealedResult(deps, ...publishAt);

describe("before the instant of publication", () => {
  test("nothing is told, to nobody, up to the last millisecond; from it on winners and reasons are public", async () => {
    const { edition, winner, entrant } = await sealedResult();
    const { slug } = await edition();
    const told = async (now: Instant) => [
      await readPublishedWinners(deps.store.read, await edition(), now),
      await readPublicEntry(deps.store.read, slug, winner.number ?? "", now),
      await readFeedback(deps.store.read, entrant, winner.id, now),
    ];
    expect(await told(LAST_MOMENT)).toEqual([undefined, undefined, undefined]);
    const [winners, entry, feedback] = await told(EMBARGO);
    expect(winners).toMatchObject({ categories: [{ winner: { number: winner.number, reason: JURY_REASON } }] });
    expect(entry).toMatchObject({ outcome: { honour: "winner", reason: JURY_REASON } });
    expect(feedback).toMatchObject({ outcome: { honour: "winner" }, means: [{ mean: "8.00" }, { mean: "8.00" }, { mean: "8.00" }] });
  });

  test("without an instant nothing is public until the office publishes by hand", async () => {
    const { edition, office, jurors } = await sealedResult(null);
    const later = plus(EMBARGO, 400 * DAY);
    expect(await readPublishedWinners(deps.store.read, await edition(), later)).toBeUndefined();
    const { id } = await edition();
    expect(await publishNow(deps.at(later), viewerOf(jurors[0]?.personId ?? "", []), id)).toEqual({ ok: false, reason: "forbidden" });
    expect(await publishNow(deps.at(later), office.viewer, id)).toEqual({ ok: true });
    expect(await readPublishedWinners(deps.store.read, await edition(), later)).toBeDefined();
    expect(await publishNow(deps.at(later), office.viewer, id)).toEqual({ ok: false, reason: "published" });
  });

  test("the office moves the instant, never into the past and never once it has come", async () => {
    const { edition, office } = await sealedResult();
    const { id } = await edition();
    const move = (publishAt: string, now = DELIBERATION) => setEmbargo(deps.at(now), office.viewer, { editionId: id, publishAt });
    expect(await move("2024-03-01T11:00"), "before now").toMatchObject({ ok: false });
    expect(await move("2024-02-30T11:00"), "no day").toMatchObject({ ok: false });
    expect((await edition()).publishAt).toBe(EMBARGO);
    expect(await move("2024-04-15T10:00")).toEqual({ ok: true });
    expect((await edition()).publishAt).toBe(Date.parse("2024-04-15T08:00:00Z"));
    expect(await move("2024-05-01T10:00", plus(NOON, 100 * DAY))).toEqual({ ok: false, reason: "published" });
  });
});

describe("an entry whose lead has not consented", () => {
  test("has no page of its own", async () => {
    const { edition, other } = await sealedResult();
    expect(await findPublishedEntry(deps.store.read, (await edition()).slug, other.number ?? "", EMBARGO)).toBeUndefined();
  });
});

describe("feedback", () => {
  test("is the lead's own, and tells nobody's single points", async () => {
    const { other, entrant, jurors } = await sealedResult();
    expect(await readFeedback(deps.store.read, entrant, other.id, EMBARGO), "somebody else's entry").toBeUndefined();
    expect(await readFeedback(deps.store.read, viewerOf(jurors[0]?.personId ?? "", []), other.id, EMBARGO)).toBeUndefined();
  });
});

describe("the news", () => {
  const mails = async () => (await deps.store.read.select().from(schema.mail)).filter(({ kind }) => kind === "result.announced");

  test("goes to every entrant and juror once, after the instant and not before, with no word of the outcome", async () => {
    const { winner, editor, jurors } = await sealedResult();
    await announceResults(deps, LAST_MOMENT);
    expect(await mails()).toEqual([]);
    await Promise.all([announceResults(deps, EMBARGO), announceResults(deps, EMBARGO)]);
    await announceResults(deps, plus(EMBARGO, DAY));
    const sent = await mails();
    const expected = [editor.email, "kontakt@beispiel.example", ...jurors.map(({ personId }) => `${personId}@beispiel.example`)];
    expect(sent.map(({ recipient }) => recipient).toSorted()).toEqual(expected.toSorted());
    for (const { subject, body } of sent) expect(`${subject} ${body}`).not.toContain(JURY_REASON);
    expect(sent.find(({ recipient }) => recipient === editor.email)?.body).toContain(`/beitraege/${winner.id}/rueckmeldung`);
  });
});

describe("the feedback letter", () => {
  const letters = async () => (await deps.store.read.select().from(schema.mail)).filter(({ kind }) => kind === "result.feedback");

  test("goes to everybody of each lead in their own language, once, with a document that is not made before the instant", async () => {
    const { winner, other, editor } = await sealedResult();
    const dutch = await makePerson(deps.store, { organisationId: winner.leadId, locale: "nl" });
    await announceResults(deps, LAST_MOMENT);
    expect(await letters()).toEqual([]);
    await Promise.all([announceResults(deps, EMBARGO), announceResults(deps, EMBARGO)]);
    const sent = await letters();
    expect(sent.map(({ recipient, locale, attachment }) => [recipient, locale, attachment]).toSorted()).toEqual(
      [[dutch.email, "nl", `feedback:${winner.id}`], [editor.email, "de", `feedback:${winner.id}`]].toSorted(),
    );
    expect(sent.find(({ locale }) => locale === "nl")).toMatchObject({ subject: expect.stringContaining("Uw terugkoppeling") });
    const paper = (now: Instant) => findLetterPaper(deps.store.read, `feedback:${winner.id}`, { locale: "nl", now });
    expect(await paper(LAST_MOMENT)).toBeUndefined();
    expect(await paper(EMBARGO)).toMatchObject({ paper: { lang: "nl", title: winner.title } });
    const [told] = (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "result.announced");
    expect(JSON.parse(told?.after ?? "{}"), "nobody works for the other lead, and its entry names nobody").toMatchObject({ feedback: { letters: 2, unreached: [other.number] } });
  });

  test("goes to the organisation's other people when somebody has left, and to the entry's contact when nobody is left", async () => {
    const { winner, editor, office } = await sealedResult();
    const colleague = await makePerson(deps.store, { organisationId: winner.leadId });
    expect(await removePerson(deps, office.viewer, editor.id)).toEqual({ ok: true });
    await announceResults(deps, EMBARGO);
    expect((await letters()).map(({ recipient }) => recipient)).toEqual([colleague.email]);
  });

  test("has no juror's name in it, and no word of the outcome before the document is opened", async () => {
    const { winner, jurors, editor, office } = await sealedResult();
    expect(await removePerson(deps, office.viewer, editor.id)).toEqual({ ok: true });
    await announceResults(deps, EMBARGO);
    const [letter] = await letters();
    expect(letter?.recipient, "the contact, as nobody of the lead is left").toBe("kontakt@beispiel.example");
    expect(`${letter?.subject} ${letter?.body}`).not.toContain(JURY_REASON);
    const document = JSON.stringify(await findLetterPaper(deps.store.read, letter?.attachment ?? "", { locale: "de", now: EMBARGO }));
    expect(document).toContain(winner.title);
    for (const { name } of jurors) expect(document).not.toContain(name);
  });
});
