// Blind judging over http: whatever address a juror opens and whatever is mailed to them, nothing says who stands behind an entry. Each way is
// asked where names are open too: there it must say them, so that the check can fail.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { answerInquiry } from "#app/areas/entries/answer-inquiry.server";
import { forwardInquiry } from "#app/areas/entries/forward-inquiry.server";
import { tellAssigned } from "#app/areas/jury/tell-assigned.server";
import { tellJudgingOpen } from "#app/areas/jury/tell-judging-open.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { remindJurors } from "#app/areas/scoring/remind-jurors.server";
import { reopenSheet } from "#app/areas/scoring/reopen-sheet.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, viewerOf } from "#tests/factories/judging";
import { makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { pdf } from "#tests/support/files";
import { textOfPdf } from "#tests/support/pdf-text";
import { readZip } from "#tests/support/zip";

/** All that names those behind the entry, or is hidden; each stands in what was handed in. */
const NAMES = ["Bocholt", "Aalten", "de-05554008", "nl-gm0197", "Fachbereich Sonnenblume", "Erika Kontakt", "Max Leitung", "Der Rat am Mühlenteich", "Lageplan"] as const;
const FILE = "Konzept der Stadt Bocholt.pdf";
const WITHHELD = "Lageplan.pdf";
const QUESTION = "Seit wann arbeiten Sie zusammen?";

async function makeStage(blind: boolean) {
  const app = await startApp(JUDGING);
  const { store, folder } = app.database;
  const world = await makeJudging(store, { jurors: 1, entries: 1, edition: { blind, rulesFrozenAt: null } });
  const [entry] = world.entries;
  const [juror] = world.jurors;
  const [text] = world.category.questions.filter(({ kind }) => kind === "long-text");
  const [file] = world.category.questions.filter(({ kind }) => kind === "file");
  if (!entry || !juror || !text || !file) throw new Error("the world has an entry, a juror and questions");
  await store.tx(async (q) => {
    for (const { id } of [text, file]) await q.update(schema.question).set({ hiddenFromJury: true }).where(eq(schema.question.id, id));
  });
  await setDates(store, world.edition.id, { rulesFrozenAt: NOON });
  const bytes = pdf();
  const files = [FILE, WITHHELD].map((name, at) => ({ id: `file${at}`, name, size: bytes.length, type: "application/pdf", sha256: sha256Hex(bytes) }) as const);
  await store.tx(async (q) => {
    const [version] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, entry.id));
    if (!version) throw new Error("the entry was submitted");
    const partner = { organisationId: "nl-gm0197", name: "Gemeente Aalten", country: "NL", municipal: true, legalForm: "public", controlDeclared: false, resolutionState: "passed", resolutionDate: "2020-04-02" };
    const content = canonicalJson({
      ...JSON.parse(version.content),
      partners: [partner],
      department: "Fachbereich Sonnenblume",
      contact: { name: "Erika Kontakt", email: "erika@bocholt.example", phone: "" },
      headName: "Max Leitung",
      answers: { [text.key]: "Der Rat am Mühlenteich hat beschlossen.", [file.key]: "file1" },
      attachments: files,
    });
    for (const each of files) {
      writeFileSync(join(folder, "uploads", `key${each.id}`), bytes);
      await q.insert(schema.attachment).values({ ...each, entryId: entry.id, key: `key${each.id}`, uploadedAt: NOON, uploadedBy: world.office.id });
    }
    await q.insert(schema.entryVersion).values({ ...version, no: 2, content, checksum: sha256Hex(content) });
  });
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(juror.personId, "test", JUDGING));
  return { app, world, entry, juror, browser };
}
type Stage = Awaited<ReturnType<typeof makeStage>>;

let blind: Stage;
let open: Stage;
beforeAll(async () => {
  [blind, open] = [await makeStage(true), await makeStage(false)];
}, 60_000);
afterAll(async () => {
  for (const stage of [blind, open]) await (stage as Stage | undefined)?.app.stop();
});

/** With its headers, in which the names of files are. */
async function page({ browser }: Stage, path: string): Promise<string> {
  const { status, headers, text } = await browser.get(path);
  expect(status, path).toBe(200);
  return `${decodeURIComponent([...headers.values()].join("\n").replaceAll(/%(?![0-9A-F]{2})/gi, "%25"))}\n${text}`;
}

/** The text of a PDF, and what its bytes say of it besides. */
async function paper({ browser }: Stage, path: string): Promise<string> {
  const bytes = await browser.download(path);
  return `${await textOfPdf(bytes)}\n${bytes.toString("latin1")}`;
}

/** The paths in an archive and what its documents and texts say. */
async function archive({ browser }: Stage, path: string): Promise<string> {
  const said: string[] = [];
  for (const [name, bytes] of await readZip(await browser.download(path))) said.push(name, name.endsWith(".pdf") ? await textOfPdf(bytes) : bytes.toString());
  return said.join("\n");
}

async function bookOf(stage: Stage, read: (stage: Stage, path: string) => Promise<string>, path: string): Promise<string> {
  if ((await stage.browser.get("/jury/mappe/stand")).status === 404) await stage.browser.post("/jury/mappe", {});
  await vi.waitFor(async () => expect(JSON.parse((await stage.browser.get("/jury/mappe/stand")).text)).toMatchObject({ state: "ready" }), { timeout: 30_000, interval: 100 });
  return read(stage, path);
}

/** Every address at which a juror gets something of the entry, and what it says where names are open. */
const WAYS: readonly (readonly [path: string, read: (stage: Stage, path: string) => Promise<string>, open: readonly string[]])[] = [
  ["/jury", page, ["Bocholt"]],
  ["/jury.data", page, ["Bocholt"]],
  ["/jury/beitraege/ENTRY", page, ["Bocholt", "Aalten", "Fachbereich Sonnenblume", "Der Rat am Mühlenteich", "Lageplan"]],
  ["/jury/beitraege/ENTRY.data", page, ["Bocholt", "Aalten", "Der Rat am Mühlenteich"]],
  ["/jury/befangenheit", page, ["Bocholt"]],
  ["/beitraege/ENTRY/beitrag.pdf", paper, ["Bocholt", "Aalten", "Der Rat am Mühlenteich"]],
  ["/beitraege/ENTRY/beitrag.zip", archive, ["Bocholt", "Lageplan"]],
  ["/dateien/file0", page, ["Bocholt"]],
  ["/jury/mappe/mappe.pdf", (stage, path) => bookOf(stage, paper, path), ["Bocholt", "Der Rat am Mühlenteich"]],
  ["/jury/mappe/mappe.zip", (stage, path) => bookOf(stage, archive, path), ["Bocholt", "Lageplan"]],
];

describe("where judging is blind a juror is told no name", () => {
  test.each(WAYS)("at %s", { timeout: 60_000 }, async (path, read, names) => {
    // The list of participants names them all, and no entry: from it nobody learns who stands behind which.
    const hidden = path === "/jury/befangenheit" ? ["Fachbereich Sonnenblume", "Erika Kontakt", blind.entry.title, blind.entry.number ?? "-"] : NAMES;
    const said = await read(blind, path.replace("ENTRY", blind.entry.id));
    expect(hidden.filter((name) => said.includes(name))).toEqual([]);
    const openly = await read(open, path.replace("ENTRY", open.entry.id));
    expect(names.filter((name) => !openly.includes(name))).toEqual([]);
  });

  test("at /konto/daten.json, which has what is on record about the juror themselves", async () => {
    const said = await page(blind, "/konto/daten.json");
    expect(NAMES.filter((name) => said.includes(name))).toEqual([]);
  });

  test("by a file that is looked at beside the sheet", async () => {
    for (const stage of [blind, open]) {
      const viewer = /<object[^>]*>/.exec(await page(stage, `/jury/beitraege/${stage.entry.id}`))?.[0] ?? "";
      expect(viewer).toContain('data="/dateien/file0?ansicht');
      expect(viewer.includes(FILE), "its title").toBe(stage === open);
    }
  });

  test("by a file that belongs to a hidden question: to a juror it does not exist", async () => {
    expect((await blind.browser.get("/dateien/file1")).status).toBe(404);
    expect((await blind.browser.get("/dateien/file1?vorschau")).status).toBe(404);
    expect((await open.browser.get("/dateien/file1")).status).toBe(200);
  });

  test("by what only the office or those who handed in may export", async () => {
    const { id } = blind.entry;
    const addresses = [`/beitraege/${id}/eingang.pdf`, `/organisation/2024/export/beitraege/${blind.world.category.key}`, "/organisation/2024/jury/befangenheiten.csv", "/organisation/2024/beitraege/verdeckt", `/beitraege/${id}/partner`, `/beitraege/${id}/rueckfragen`];
    for (const path of addresses) {
      const { status, text } = await blind.browser.get(path);
      expect([403, 404], path).toContain(status);
      expect(NAMES.filter((name) => text.includes(name)), path).toEqual([]);
    }
  });

  test("in any mail: of entries assigned, of judging, of a reminder, of a reopened sheet, of an answer, of the book", { timeout: 60_000 }, async () => {
    const { app, world, entry, juror } = blind;
    const deps = app.deps();
    const { store } = deps;
    const editionId = world.edition.id;
    await bookOf(blind, paper, "/jury/mappe/mappe.pdf");
    await store.tx(async (q) => tellAssigned(q, deps, await getEdition(q, editionId), [{ jurorId: juror.id, entryId: entry.id }]));
    await tellJudgingOpen(deps);
    expect((await remindJurors(deps, world.office.viewer, { editionId, chosen: [juror.id] })).ok).toBe(true);
    const points = Object.fromEntries(world.category.criteria.map(({ id }) => [`points.${id}`, "7"]));
    expect((await blind.browser.post(`/jury/beitraege/${entry.id}`, { intent: "submit", version: "0", ...points })).status).toBe(302);
    expect((await reopenSheet(deps, world.office.viewer, { editionId, jurorId: juror.id, entryId: entry.id, reason: "Bitte noch einmal ansehen." })).ok).toBe(true);
    await blind.browser.post(`/jury/beitraege/${entry.id}`, { intent: "ask", question: QUESTION });
    const [inquiry] = await store.read.select().from(schema.inquiry);
    const lead = await makePerson(store, { organisationId: entry.leadId, name: "Erika Kontakt" });
    const entrant = { ...viewerOf(lead.id, []), organisationId: entry.leadId };
    expect((await forwardInquiry(deps, world.office.viewer, { editionId, inquiryId: inquiry?.id ?? "", forwarded: QUESTION })).ok).toBe(true);
    expect((await answerInquiry(deps, entrant, { entryId: entry.id, inquiryId: inquiry?.id ?? "", answer: "Seit 2019." })).ok).toBe(true);

    const mails = (await store.read.select().from(schema.mail)).filter(({ recipient }) => recipient === juror.email || recipient === `${juror.personId}@beispiel.example`);
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(["jury.assigned", "jury.judging-open", "scoring.reminder", "scoring.reopened", "inquiry.answered", "jury.book-ready"]));
    for (const mail of mails) expect(NAMES.filter((name) => JSON.stringify(mail).includes(name)), mail.kind).toEqual([]);
  });
});
