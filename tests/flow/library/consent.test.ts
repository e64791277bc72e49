// Another consent takes the place of the one on record while an example is public: its files appear or go at once, and everything stays on record.
import { and, desc, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { exchangeConsent, type ExchangeConsent } from "#app/areas/library/exchange-consent.server";
import { installExamples } from "#app/areas/library/install-examples.server";
import { listRecords } from "#app/areas/library/list-records.server";
import { readProfile } from "#app/areas/library/read-example.server";
import { libraryRevision } from "#app/areas/library/read-shelf.server";
import { askedBy } from "#app/areas/library/search-address";
import { searchExamples } from "#app/areas/library/search-examples.server";
import { stepExample } from "#app/areas/library/step-example.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { verifyChain } from "#app/services/audit/verify-chain";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makeJuror, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const ID = "winner-2022-kb";
const SLUG = "crossfire-deutsch-niederlaendisches-feuerwehrhaus";
const WIDE = { ground: "written", scope: "texts-and-files", givenBy: "Demo-Person, Stadt Bocholt", givenOn: "2024-01-31" } as const;
const NARROW = { ...WIDE, scope: "texts", givenOn: "2024-02-01" } as const;

let deps: TestDeps;
let office: Viewer;
beforeAll(async () => {
  deps = await testDeps();
  await installExamples(deps.store, NOON);
  const { id: uploadedBy } = await makePerson(deps.store, { roles: ["organiser"] });
  office = await viewerOf(deps.store, uploadedBy);
  const file = { id: "file1", exampleId: ID, kind: "document", key: "key1", name: "v.pdf", description: "Vereinbarung", credit: "", size: 1, type: "application/pdf", sha256: "0", uploadedAt: NOON, uploadedBy } as const;
  await deps.store.tx((q) => q.insert(schema.exampleFile).values(file));
});
beforeEach(async () => {
  if ((await filesShown()).length > 0) await exchange(NARROW);
});
afterAll(() => deps.database.remove());

const consents = () => deps.store.read.select().from(schema.exampleConsent).where(eq(schema.exampleConsent.exampleId, ID));
const openId = async () => (await deps.store.read.select().from(schema.exampleConsent).where(and(eq(schema.exampleConsent.exampleId, ID), isNull(schema.exampleConsent.withdrawnAt))))[0]?.id ?? "";
const exchange = async (given: ExchangeConsent["given"], viewer = office) => exchangeConsent(deps, viewer, { exampleId: ID, replaces: await openId(), given });
const filesShown = async () => ((await readProfile(deps.store.read, SLUG))?.files ?? []).map(({ description }) => description);
const recorded = async () => (await listRecords(deps.store.read, "https://lorbeer.test")).find(({ id }) => id === SLUG)?.files;
const pictures = async () => (await searchExamples(deps.store.read, askedBy(new URLSearchParams()))).examples.flatMap(({ id, picture }) => (picture === null ? [] : [`${id}: ${picture}`]));
const found = async () => (await searchExamples(deps.store.read, askedBy(new URLSearchParams({ suche: "feuerwehrhaus" })))).found;

test("a wider one shows the files at once, a narrower one takes them off while the texts stay; pages that are kept follow, and all of it is on record", async () => {
  const before = await consents();
  expect(await filesShown()).toEqual([]);
  const revisions = [await libraryRevision(deps.store.read)];

  expect(await exchange(WIDE)).toEqual({ ok: true, value: undefined });
  expect([await filesShown(), await found()]).toEqual([["Vereinbarung"], 1]);
  expect(await recorded()).toEqual([{ url: "https://lorbeer.test/dateien/file1", kind: "document", description: "Vereinbarung", credit: null }]);
  revisions.push(await libraryRevision(deps.store.read));

  expect(await exchange(NARROW)).toEqual({ ok: true, value: undefined });
  expect([await filesShown(), await recorded(), await found()]).toEqual([[], [], 1]);
  revisions.push(await libraryRevision(deps.store.read));
  expect(new Set(revisions).size).toBe(3);

  const [first, wide, narrow, ...more] = (await consents()).slice(before.length - 1);
  expect(first).toMatchObject({ ...before.at(-1), withdrawnAt: NOON, withdrawnBy: office.personId, withdrawalNote: null });
  expect(wide).toMatchObject({ scope: "texts-and-files", givenBy: WIDE.givenBy, recordedBy: office.personId, withdrawnAt: NOON });
  expect(narrow).toMatchObject({ scope: "texts", withdrawnAt: null });
  expect(more).toEqual([]);
  const [last, previous] = await deps.store.read.select().from(schema.auditRecord).where(eq(schema.auditRecord.subject, `example:${ID}`)).orderBy(desc(schema.auditRecord.seq));
  expect([last?.action, previous?.action, last?.actor]).toEqual(["example.consent-exchanged", "example.consent-exchanged", office.personId]);
  expect([previous?.before, previous?.after, last?.before, last?.after].join(" ")).toMatch(/"texts".*texts-and-files.*texts-and-files.*"texts"/);
  expect(await verifyChain(deps.store.read)).toMatchObject({ intact: true });
});

test("nobody but the office may, whoever they are", async () => {
  const { id: editionId, categories } = await makeEdition(deps.store, { slug: "2031", sealedAt: NOON, signedOffAt: NOON });
  const juror = await makeJuror(deps.store, { editionId, categoryIds: [categories[0]?.id ?? ""] });
  const people = [
    await makePerson(deps.store, { organisationId: "de-05554008" }),
    await makePerson(deps.store, { organisationId: "de-05558012" }),
    await makePerson(deps.store, { roles: ["observer"] }),
    await makePerson(deps.store, { roles: ["adviser"] }),
    await makePerson(deps.store, { roles: ["regional-government"] }),
    { id: juror.personId ?? "" },
  ];
  for (const { id } of people) expect(await exchange(WIDE, await viewerOf(deps.store, id))).toEqual({ ok: false, reason: "forbidden" });
  expect(await filesShown()).toEqual([]);
});

test("one of tomorrow, one that rests on a consent that is no more on record, and one for what does not exist are refused, and nothing is written", async () => {
  const before = await consents();
  const stale = before[0]?.id === (await openId()) ? "no-such-consent" : (before[0]?.id ?? "");
  expect(await exchange({ ...WIDE, givenOn: "2024-02-02" })).toEqual({ ok: false, reason: "future" });
  expect(await exchangeConsent(deps, office, { exampleId: ID, replaces: stale, given: WIDE })).toEqual({ ok: false, reason: "changed" });
  expect(await exchangeConsent(deps, office, { exampleId: "none", replaces: "", given: WIDE })).toEqual({ ok: false, reason: "unknown" });
  expect(await consents()).toEqual(before);
  expect([await filesShown(), await found()]).toEqual([[], 1]);
});

test("what is not public has no consent to exchange", async () => {
  const replaces = await openId();
  expect((await stepExample(deps, office, ID, { step: "withdraw", reason: "Nicht mehr gewünscht." })).ok).toBe(true);
  expect(await exchangeConsent(deps, office, { exampleId: ID, replaces, given: WIDE })).toEqual({ ok: false, reason: "state" });
  expect((await stepExample(deps, office, ID, { step: "approve", seen: NOON, consent: NARROW })).ok).toBe(true);
});

test("an entry's consent is the entry's own; its pictures are public as far as its page shows them, and nobody knows their words", async () => {
  const { id: editionId, categories } = await makeEdition(deps.store, { slug: "2032", sealedAt: NOON, signedOffAt: NOON });
  const entry = await makeEntry(deps.store, { editionId, categoryId: categories[0]?.id ?? "", createdBy: office.personId, leadId: "de-05554008", publicationConsent: true });
  const [row] = await deps.store.read.select().from(schema.example).where(eq(schema.example.id, ID));
  if (row === undefined) throw new Error("none");
  await deps.store.tx(async (q) => {
    await q.insert(schema.example).values({ ...row, id: "of-entry", no: 99, slug: "of-entry", origin: "entry", entryId: entry.id, state: "draft" });
    await q.insert(schema.exampleConsent).values({ id: "consent-of-entry", exampleId: "of-entry", ground: "entry", scope: "texts-and-files", givenBy: "Stadt Bocholt", givenAt: NOON, recordedAt: plus(NOON, -DAY) });
    await q.update(schema.example).set({ state: "approved" }).where(eq(schema.example.id, "of-entry"));
  });
  const { id: uploadedBy } = await makePerson(deps.store);
  await deps.store.tx(async (q) => {
    const files = ["seen", "no-preview"].map((id) => ({ id, name: `${id}.png`, size: 1, type: "image/png", sha256: "0" }) as const);
    for (const file of files) await q.insert(schema.attachment).values({ ...file, key: `key-${file.id}`, ...(file.id === "seen" ? { previewKey: "small", previewSize: 1 } : {}), entryId: entry.id, uploadedAt: NOON, uploadedBy });
    const [first] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, entry.id));
    const content = canonicalJson({ ...JSON.parse(first?.content ?? "{}"), attachments: files });
    await q.insert(schema.entryVersion).values({ entryId: entry.id, no: 2, content, checksum: sha256Hex(content), submittedAt: NOON, submittedBy: uploadedBy });
  });
  expect((await readProfile(deps.store.read, "of-entry"))?.files.map(({ id }) => id)).toEqual(["seen"]);
  expect(await pictures()).toEqual(["of-entry: seen"]);
  expect((await listRecords(deps.store.read, "https://lorbeer.test")).find(({ id }) => id === "of-entry")?.files).toEqual([{ url: "https://lorbeer.test/dateien/seen", kind: "picture", description: null, credit: null }]);
  expect(await exchangeConsent(deps, office, { exampleId: "of-entry", replaces: "consent-of-entry", given: NARROW })).toEqual({ ok: false, reason: "state" });
});
