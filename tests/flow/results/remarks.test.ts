// What a juror wrote reaches the lead only in the words that the office has released, after the publication, and without a name.
import { asc } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { feedbackPaper } from "#app/areas/results/feedback-paper.server";
import { readFeedback } from "#app/areas/results/read-feedback.server";
import { readEntryRemarks, readRemarkCounts } from "#app/areas/results/read-remarks.server";
import { ruleOnRemark } from "#app/areas/results/rule-on-remark.server";
import { plus } from "#app/base/instant";
import { openTypesetter } from "#app/services/documents/typesetter";
import * as schema from "#db/schema";
import { DELIBERATION, EMBARGO, makeSealedResult } from "#tests/factories/sealed-result";
import { NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { readPdf } from "#tests/support/pdf";

const WRITTEN = "Ich als Bürgermeister von Hamm finde das gut.";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

/** Each of three sheets has the same comment, and a reason at each of the three criteria. */
async function commented() {
  const world = await makeSealedResult(deps, EMBARGO, WRITTEN);
  const { id: editionId } = await world.edition();
  const read = async () => (await readEntryRemarks(deps.store.read, editionId, world.winner.id))?.remarks ?? [];
  const [remark] = await read();
  if (!remark) throw new Error("the comments were written");
  const ruling = { editionId, entryId: world.winner.id, sheetId: remark.sheetId, place: remark.place };
  const heard = async (now = EMBARGO) => (await readFeedback(deps.store.read, world.entrant, world.winner.id, now))?.remarks;
  return { ...world, editionId, read, ruling, heard };
}

describe("a remark", () => {
  test("is read by nobody unless it is released, and then from the publication on, in the office's words", async () => {
    const { office, ruling, heard, read } = await commented();
    expect(await read()).toHaveLength(12);
    expect(await heard()).toEqual([]);
    expect(await ruleOnRemark(deps, office.viewer, { ...ruling, released: "Das ist gut." })).toEqual({ ok: true });
    expect(await heard(plus(EMBARGO, -1))).toBeUndefined();
    expect(await heard()).toEqual([{ criterion: null, text: "Das ist gut." }]);
    await ruleOnRemark(deps, office.viewer, { ...ruling, released: null });
    expect(await heard()).toEqual([]);
  });

  test("is shown to the office with what may give its writer away", async () => {
    const { read, editionId, winner } = await commented();
    const hints = [{ kind: "role", words: ["Ich als Bürgermeister von Hamm"] }, { kind: "entry", words: ["Hamm"] }];
    expect((await read())[0], "Hamm leads the other entry").toMatchObject({ text: WRITTEN, hints, ruling: null });
    expect((await readRemarkCounts(deps.store.read, editionId)).find(({ id }) => id === winner.id)).toMatchObject({ remarks: 12, released: 0, withheld: 0 });
  });

  test("is decided about by the office alone, after judging, and only where it belongs", async () => {
    const { office, entrant, ruling, other } = await commented();
    const decide = (viewer: typeof office.viewer, change: object = {}, at = DELIBERATION) => ruleOnRemark(deps.at(at), viewer, { ...ruling, released: "Gut.", ...change });
    expect(await decide(entrant)).toEqual({ ok: false, reason: "forbidden" });
    expect(await decide(office.viewer, { entryId: other.id })).toEqual({ ok: false, reason: "not-found" });
    expect(await decide(office.viewer, { place: "no-such-criterion" })).toEqual({ ok: false, reason: "not-found" });
    expect(await deps.store.read.select().from(schema.remarkRuling)).toEqual([]);
  });

  test("leaves each decision in the log, with what was before", async () => {
    const { office, ruling } = await commented();
    await ruleOnRemark(deps, office.viewer, { ...ruling, released: "Gut." });
    await ruleOnRemark(deps, office.viewer, { ...ruling, released: null });
    const records = (await deps.store.read.select().from(schema.auditRecord).orderBy(asc(schema.auditRecord.seq))).filter(({ action }) => action.startsWith("remark."));
    expect(records.map(({ action, before }) => [action, before && JSON.parse(before)])).toEqual([
      ["remark.released", null],
      ["remark.withheld", { released: "Gut." }],
    ]);
  });

  test("cannot be released empty, whoever writes to the database", async () => {
    const { office, ruling } = await commented();
    const row = { id: "x", sheetId: ruling.sheetId, place: "", released: "  ", ruledAt: NOON, ruledBy: office.id };
    await expect(deps.store.tx((q) => q.insert(schema.remarkRuling).values(row))).rejects.toThrow(/query|constraint/i);
  });
});

describe("the letter", () => {
  test.each(["de", "nl", "fr", "en"] as const)("is an accessible document in %s, with no juror's name", async (locale) => {
    const { office, ruling, entrant, winner, jurors } = await commented();
    await ruleOnRemark(deps, office.viewer, { ...ruling, released: "Das ist gut." });
    const feedback = await readFeedback(deps.store.read, entrant, winner.id, EMBARGO);
    if (!feedback) throw new Error("published");
    expect(feedback.means?.every(({ spread }) => spread === null), "two entries are too few to compare").toBe(true);
    const { paper } = feedbackPaper(feedback, locale);
    expect(JSON.stringify(paper)).toContain("Das ist gut.");
    for (const { name } of jurors) expect(JSON.stringify(paper)).not.toContain(name);
    const typesetter = openTypesetter({ waiting: 1, within: 20_000 });
    const set = await typesetter.typeset(paper);
    await typesetter.close();
    if (!set.ok) throw new Error(set.reason);
    expect(readPdf(set.value)).toMatchObject({ tagged: true, ua: "1", lang: locale });
  });
});
