// The press kit holds what the public page says, and of pictures only those that may be published.
import { buffer } from "node:stream/consumers";

import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { archivePressKit } from "#app/areas/results/archive-press-kit.server";
import { readWinners } from "#app/areas/results/read-published-winners.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { archiveOf } from "#app/services/documents/archive";
import * as schema from "#db/schema";
import { DELIBERATION, JURY_REASON, makeSealedResult } from "#tests/factories/sealed-result";
import { NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { png, streamOf } from "#tests/support/files";
import { readZip } from "#tests/support/zip";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

type World = Awaited<ReturnType<typeof makeSealedResult>>;

/** The winner handed in once more, with a picture. */
async function withPicture({ winner, editor }: World): Promise<string> {
  const id = "picture1";
  const bytes = png();
  const kept = await deps.files.keep({ key: "picturekey1", name: "Wache.png" }, streamOf(bytes), bytes.length);
  if (!kept.ok) throw new Error(kept.reason);
  const file = { id, name: "Wache.png", size: bytes.length, type: "image/png", sha256: sha256Hex(bytes) } as const;
  await deps.store.tx(async (q) => {
    await q.insert(schema.attachment).values({ ...file, key: kept.value, previewKey: "preview1", previewSize: 1, entryId: winner.id, uploadedAt: NOON, uploadedBy: editor.id });
    const [first] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, winner.id));
    const content = canonicalJson({ ...JSON.parse(first?.content ?? "{}"), attachments: [file] });
    await q.insert(schema.entryVersion).values({ entryId: winner.id, no: 2, content, checksum: sha256Hex(content), submittedAt: NOON, submittedBy: editor.id });
  });
  return id;
}

const kitOf = async ({ edition }: World) => readZip(await buffer(archiveOf(archivePressKit(deps, await edition()), "SHA256.txt")));

test("a text for each honour, the winners for machines, the mark, and a consented picture with its rights", async () => {
  const world = await makeSealedResult(deps);
  await withPicture(world);
  const kit = await kitOf(world);
  const number = world.winner.number ?? "";
  expect([...kit.keys()]).toEqual(["LIESMICH.txt", "preistraeger.json", `Texte/${number}.de.txt`, `Bilder/${number}/RECHTE.txt`, `Bilder/${number}/01 Wache.png`, "Logos/lorbeer.svg", "SHA256.txt"]);
  expect(kit.get(`Texte/${number}.de.txt`)?.toString()).toContain(JURY_REASON);
  expect(kit.get(`Bilder/${number}/01 Wache.png`)).toEqual(png());
  expect(JSON.parse(kit.get("preistraeger.json")?.toString() ?? "")).toMatchObject({ categories: [{ winner: { number } }] });
});

test("a foreign entry has its text in its own language too", async () => {
  const world = await makeSealedResult(deps);
  await deps.store.tx((q) => q.update(schema.entry).set({ language: "nl" }).where(eq(schema.entry.id, world.winner.id)));
  const kit = await kitOf(world);
  expect([...kit.keys()].filter((path) => path.startsWith("Texte/"))).toEqual([`Texte/${world.winner.number}.de.txt`, `Texte/${world.winner.number}.nl.txt`]);
  expect(kit.get(`Texte/${world.winner.number}.nl.txt`)?.toString()).toContain("Penvoerder");
});

test("without consent there is no picture, in the kit as on the page", async () => {
  const world = await makeSealedResult(deps);
  const id = await withPicture(world);
  const pictureOnPage = async () => (await readWinners(deps.store.read, await world.edition())).categories[0]?.winner?.picture;
  expect(await pictureOnPage()).toBe(id);
  await deps.store.tx((q) => q.update(schema.entry).set({ publicationConsent: false }).where(eq(schema.entry.id, world.winner.id)));
  expect(await pictureOnPage()).toBeNull();
  expect([...(await kitOf(world)).keys()].filter((path) => path.startsWith("Bilder/"))).toEqual([]);
});
