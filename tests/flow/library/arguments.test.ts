// The office keeps the arguments: in versions that stay, public only with a source, and each change on record.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { argumentPaper } from "#app/areas/library/argument-paper.server";
import { installArguments } from "#app/areas/library/install-arguments.server";
import { installExamples } from "#app/areas/library/install-examples.server";
import { moveArgument } from "#app/areas/library/move-argument.server";
import { findArgumentBlock, listArgumentBlocks } from "#app/areas/library/read-argument-blocks.server";
import { readArguments } from "#app/areas/library/read-arguments.server";
import { saveArgument, type TypedArgument } from "#app/areas/library/save-argument.server";
import type { Viewer } from "#app/base/viewer";
import { openTypesetter } from "#app/services/documents/typesetter";
import { SHIPPED_ARGUMENTS } from "#db/reference/arguments";
import * as schema from "#db/schema";
import { LOCALES } from "#db/vocabulary/locale";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { readPdf } from "#tests/support/pdf";
import { viewerOf } from "#tests/support/viewer";

let deps: TestDeps;
let office: Viewer;
let observer: Viewer;
beforeAll(async () => {
  deps = await testDeps();
  await installExamples(deps.store, NOON);
  await installArguments(deps.store, NOON);
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
  observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
});
afterAll(() => deps.database.remove());

const typed = (given: Partial<TypedArgument> = {}): TypedArgument => ({
  kind: "argument",
  topics: ["water-waste"],
  audiences: ["council"],
  claim: { de: "Ein Klärwerk genügt für drei." },
  evidence: { de: "So steht es im Bericht." },
  sources: "Bericht | https://www.example.org/bericht",
  ...given,
});

async function added(given: Partial<TypedArgument> = {}): Promise<string> {
  const saved = await saveArgument(deps, office, { id: null, version: 0, typed: typed(given) });
  if (!saved.ok) throw new Error("an organiser may add an argument");
  return saved.value;
}
const shown = async () => (await readArguments(deps.store.read, { topic: "water-waste", audience: "council" })).arguments.map(({ claim }) => claim.de);

describe("the shipped arguments", () => {
  test("are there once, public, and what the office withdrew stays withdrawn at the next start", async () => {
    const [{ id }] = SHIPPED_ARGUMENTS;
    expect(await listArgumentBlocks(deps.store.read)).toHaveLength(SHIPPED_ARGUMENTS.length);
    expect(await moveArgument(deps, office, { id, version: 1, to: "withdrawn" })).toEqual({ ok: true, value: undefined });
    await installArguments(deps.store, NOON);
    expect((await findArgumentBlock(deps.store.read, id))?.state).toBe("withdrawn");
    expect((await readArguments(deps.store.read, { topic: null, audience: null })).arguments.map((each) => each.id)).not.toContain(id);
    expect(await moveArgument(deps, office, { id, version: 1, to: "published" })).toEqual({ ok: true, value: undefined });
  });

  test("come with examples of the field", async () => {
    const { examples } = await readArguments(deps.store.read, { topic: "rescue", audience: "citizens" });
    expect(examples.map(({ title }) => title)).toEqual(["CrossFire – deutsch-niederländisches Feuerwehrhaus"]);
    expect((await readArguments(deps.store.read, { topic: null, audience: null })).examples).toEqual([]);
  });

  test("can be printed in each language as a tagged document", async () => {
    const typesetter = openTypesetter({ waiting: 5, within: 20_000 });
    try {
      const page = await readArguments(deps.store.read, { topic: "rescue", audience: "citizens" });
      for (const locale of LOCALES) {
        const set = await typesetter.typeset(argumentPaper(page, locale).paper);
        if (!set.ok) throw new Error("the typesetter was idle");
        const { tagged, lang, headings } = readPdf(set.value);
        expect([tagged, lang], locale).toEqual([true, locale]);
        expect(headings.map(({ text }) => text), locale).toContain(page.arguments[0]?.claim[locale]);
      }
    } finally {
      await typesetter.close();
    }
  });
});

describe("an argument of the office", () => {
  test("is a draft at first, then public; each saving is a version that stays", async () => {
    const id = await added();
    expect(await shown()).not.toContain("Ein Klärwerk genügt für drei.");
    await moveArgument(deps, office, { id, version: 1, to: "published" });
    expect((await shown())[0], "what is about the field comes first").toBe("Ein Klärwerk genügt für drei.");
    expect(await saveArgument(deps, office, { id, version: 1, typed: typed({ claim: { de: "Ein Klärwerk genügt für vier." } }) })).toEqual({ ok: true, value: id });
    expect((await shown())[0]).toBe("Ein Klärwerk genügt für vier.");
    const history = (await findArgumentBlock(deps.store.read, id))?.history ?? [];
    expect(history.map(({ no, content }) => [no, content.claim.de])).toEqual([[2, "Ein Klärwerk genügt für vier."], [1, "Ein Klärwerk genügt für drei."]]);
    const actions = await deps.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord).where(eq(schema.auditRecord.subject, `argument:${id}`));
    expect(actions.map(({ action }) => action)).toEqual(["argument.added", "argument.published", "argument.changed"]);
  });

  test("is not published without a source, and one that is public does not lose its last", async () => {
    const bare = await added({ sources: "" });
    expect(await moveArgument(deps, office, { id: bare, version: 1, to: "published" })).toEqual({ ok: false, reason: "no-source" });
    const id = await added();
    await moveArgument(deps, office, { id, version: 1, to: "published" });
    expect(await saveArgument(deps, office, { id, version: 1, typed: typed({ sources: " \n" }) })).toEqual({ ok: false, reason: { reason: "public", problem: "no-source" } });
    await expect(deps.store.tx((q) => q.update(schema.argument).set({ state: "published" }).where(eq(schema.argument.id, bare))), "the database holds it too").rejects.toThrow("not public without a source");
  });

  test("is not written over by whoever has not seen the newest version", async () => {
    const id = await added();
    await saveArgument(deps, office, { id, version: 1, typed: typed({ claim: { de: "Zuerst gespeichert." } }) });
    expect(await saveArgument(deps, office, { id, version: 1, typed: typed({ claim: { de: "Zuerst gespeichert." } }) }), "sent twice").toEqual({ ok: true, value: id });
    expect((await findArgumentBlock(deps.store.read, id))?.version).toBe(2);
    expect(await saveArgument(deps, office, { id, version: 1, typed: typed({ claim: { de: "Zu spät." } }) })).toEqual({ ok: false, reason: { reason: "changed-meanwhile" } });
    expect(await moveArgument(deps, office, { id, version: 1, to: "published" })).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect((await findArgumentBlock(deps.store.read, id))?.content.claim.de).toBe("Zuerst gespeichert.");
  });

  test("is the office's alone; an observer reads", async () => {
    const id = await added();
    expect(await saveArgument(deps, observer, { id, version: 1, typed: typed() })).toEqual({ ok: false, reason: { reason: "forbidden" } });
    expect(await moveArgument(deps, observer, { id, version: 1, to: "published" })).toEqual({ ok: false, reason: "forbidden" });
  });

  test("keeps its versions whatever happens", async () => {
    const id = await added();
    await expect(deps.store.tx((q) => q.update(schema.argumentVersion).set({ savedAt: NOON }).where(eq(schema.argumentVersion.argumentId, id)))).rejects.toThrow("kept");
    await expect(deps.store.tx((q) => q.delete(schema.argument).where(eq(schema.argument.id, id)))).rejects.toThrow("kept");
  });
});
