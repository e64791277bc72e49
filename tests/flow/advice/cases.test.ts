// Advice from the first question to the answer: numbers without a gap, each told what is theirs, nothing internal on the other side.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { leave } from "#app/areas/accounts/leave.server";
import { setOfficeRole } from "#app/areas/accounts/set-office-role.server";
import { partiesMark } from "#app/areas/advice/case-parties";
import { collectOwnCases } from "#app/areas/advice/collect-own-cases.server";
import { countWaitingCases } from "#app/areas/advice/count-waiting-cases.server";
import { handOverCase } from "#app/areas/advice/hand-over-case.server";
import { findMailedCalendar } from "#app/areas/advice/find-calendar.server";
import { handInOwnDocument, handOutDocument } from "#app/areas/advice/hand-in-document.server";
import { moveCase } from "#app/areas/advice/move-case.server";
import { nameCaseParties } from "#app/areas/advice/name-case-parties.server";
import { readCaseFile } from "#app/areas/advice/read-case-file.server";
import { readCaseList, type CaseFilter } from "#app/areas/advice/read-case-list.server";
import { readOwnCase } from "#app/areas/advice/read-own-case.server";
import { readOwnCases } from "#app/areas/advice/read-own-cases.server";
import { requestAdvice, type AdviceRequest } from "#app/areas/advice/request-advice.server";
import { sendAnswer } from "#app/areas/advice/send-answer.server";
import { sendReply } from "#app/areas/advice/send-reply.server";
import { sweepCases } from "#app/areas/advice/sweep-cases.server";
import { writeNote } from "#app/areas/advice/write-note.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import * as schema from "#db/schema";
import { makeCase } from "#tests/factories/advice";
import { makePerson, PASSWORD } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { pdf } from "#tests/support/files";
import { mails, secretTo } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const BOCHOLT = "de-05554008";
const AALTEN = "nl-gm0197";
const UTE = "ute.frage@example.org";
const SECRET_WORDS = "INTERN-nur-fuer-uns";

let deps: TestDeps;
let adviser: Viewer;
let colleague: Viewer;
let observer: Viewer;

beforeEach(async () => {
  deps = await testDeps();
  const person = async (role: "adviser" | "organiser" | "observer", name: string) => viewerOf(deps.store, (await makePerson(deps.store, { roles: [role], name })).id);
  adviser = await person("adviser", "Anna Rat");
  colleague = await person("organiser", "Bert Rat");
  observer = await person("observer", "Olaf Blick");
});
afterEach(() => deps.database.remove());

const REQUEST: AdviceRequest & { readonly clientAddress: string } = {
  leadId: BOCHOLT,
  project: "Gemeinsame Feuerwache",
  partners: "Aalten\n\nBürgerverein Dinxperlo",
  topic: "rescue",
  concern: "Wie fangen wir an?",
  wished: "",
  slot: "",
  requester: { name: "Ute Frage", email: UTE },
  locale: "nl",
  clientAddress: "192.0.2.1",
};

async function ask(given: Partial<typeof REQUEST> = {}, viewer?: Viewer) {
  const done = await requestAdvice(deps, viewer, { ...REQUEST, ...given });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}

const linkOf = async (email = UTE) => ({ by: "link", secret: await secretTo(deps.store, email, "/beratung") }) as const;
/** The mark of the parties as a form would show them now. */
async function seen(id: string): Promise<string> {
  const file = await readCaseFile(deps.store.read, id, NOON);
  return file ? partiesMark(file.parties, file.region) : "";
}
const parties = () => deps.store.read.select().from(schema.caseParty);
const cases = () => deps.store.read.select().from(schema.adviceCase);

describe("a request", () => {
  test("becomes a case with a number, a region and its organisations; whoever asked gets a link in their language, the office a task", async () => {
    const { number } = await ask();
    expect(number).toBe("B-2024-001");
    expect(await cases()).toMatchObject([{ number, state: "received", region: "muenster", requesterEmail: UTE, requesterId: null, adviserId: null }]);
    expect((await parties()).map(({ role, organisationId, name }) => [role, organisationId, name])).toEqual([
      ["lead", BOCHOLT, "Stadt Bocholt"],
      ["partner", AALTEN, "Gemeente Aalten"],
      ["partner", null, "Bürgerverein Dinxperlo"],
    ]);
    const [first, ...others] = await mails(deps.store);
    expect(first).toMatchObject({ to: UTE, kind: "case.opened", subject: "Uw aanvraag B-2024-001: Gemeinsame Feuerwache", sensitive: true });
    expect(others.map(({ to }) => to).sort()).toEqual([adviser.email, colleague.email].sort());
    expect(await readOwnCase(deps.store.read, await linkOf(), NOON)).toMatchObject({ ok: true, value: { number, requester: "Ute Frage", adviser: null, messages: [] } });
  });

  test("many at once have numbers without a gap", async () => {
    await Promise.all([1, 2, 3, 4, 5].map((at) => ask({ requester: { name: "Ute Frage", email: `ute${at}@example.org` } })));
    expect((await cases()).map(({ number }) => number).sort()).toEqual(["B-2024-001", "B-2024-002", "B-2024-003", "B-2024-004", "B-2024-005"]);
  });

  test("that is sent twice opens one case", async () => {
    const both = await Promise.all([ask(), ask()]);
    expect(both[0]).toEqual(both[1]);
    expect(await cases()).toHaveLength(1);
  });

  test("to one address is taken five times within an hour", async () => {
    for (let at = 0; at < 5; at++) await ask({ project: `Vorhaben ${at}` });
    expect(await requestAdvice(deps, undefined, REQUEST)).toEqual({ ok: false, reason: "too-many" });
    expect((await cases()).length).toBe(5);
  });

  test("with an account stands in it, with what was asked before without one, and its mail holds no secret", async () => {
    const entrant = await viewerOf(deps.store, (await makePerson(deps.store, { email: UTE, organisationId: BOCHOLT })).id);
    const other = await viewerOf(deps.store, (await makePerson(deps.store, { organisationId: BOCHOLT })).id);
    await ask({ project: "Ohne Konto" });
    const { id } = await ask({ project: "Mit Konto" }, entrant);
    expect((await readOwnCases(deps.store.read, entrant)).map(({ project }) => project).sort()).toEqual(["Mit Konto", "Ohne Konto"]);
    expect(await readOwnCases(deps.store.read, other)).toEqual([]);
    expect(await readOwnCase(deps.store.read, { by: "account", viewer: other, caseId: id }, NOON)).toEqual({ ok: false, reason: "unknown" });
    const letter = (await mails(deps.store)).findLast(({ to }) => to === UTE);
    expect([letter?.sensitive, letter?.body.includes(`https://lorbeer.test/konto/beratung/${id}`)]).toEqual([false, true]);
  });
});

describe("what the office writes", () => {
  test("to the requester is read on the page; the mail only says that it is there", async () => {
    const { id } = await ask();
    expect(await sendAnswer(deps, adviser, { caseId: id, text: "Beginnen Sie mit einem Ratsbeschluss.", next: "requester" })).toEqual({ ok: true, value: undefined });
    expect(await readOwnCase(deps.store.read, await linkOf(), NOON)).toMatchObject({ value: { state: "waiting", adviser: "Anna Rat", messages: [{ side: "office", text: "Beginnen Sie mit einem Ratsbeschluss." }] } });
    expect((await mails(deps.store)).filter(({ body, subject }) => `${subject}${body}`.includes("Ratsbeschluss"))).toEqual([]);
    expect(await sendReply(deps, await linkOf(), "Danke.")).toEqual({ ok: true, value: undefined });
    expect(await cases()).toMatchObject([{ state: "in-progress", adviserId: adviser.personId }]);
    expect((await mails(deps.store)).at(-1)).toMatchObject({ to: adviser.email, kind: "case.desk-message" });
  });

  test("is answered to whoever still advises: a message goes to all of them once its adviser has the role no more", async () => {
    const { id } = await ask();
    await sendAnswer(deps, adviser, { caseId: id, text: "Eine Antwort.", next: "requester" });
    expect((await setOfficeRole(deps, colleague, adviser.personId, null)).ok).toBe(true);
    await sendReply(deps, await linkOf(), "Und jetzt?");
    expect((await mails(deps.store)).filter(({ kind }) => kind === "case.desk-message").map(({ to }) => to)).toEqual([colleague.email]);
  });

  test("for itself reaches no page, mail, calendar file, list or log on the other side", async () => {
    const { id } = await ask();
    await sendAnswer(deps, adviser, { caseId: id, text: "Eine Antwort.", next: "office" });
    expect(await writeNote(deps, adviser, { caseId: id, text: SECRET_WORDS })).toEqual({ ok: true, value: undefined });
    expect((await readCaseFile(deps.store.read, id, NOON))?.notes).toMatchObject([{ text: SECRET_WORDS, author: "Anna Rat" }]);

    const entrant = await viewerOf(deps.store, (await makePerson(deps.store, { email: UTE })).id);
    const outside = [
      await readOwnCase(deps.store.read, await linkOf(), NOON),
      await readOwnCase(deps.store.read, { by: "account", viewer: entrant, caseId: id }, NOON),
      await readOwnCases(deps.store.read, entrant),
      await collectOwnCases(deps.store.read, entrant),
      await mails(deps.store),
      await deps.store.read.select().from(schema.auditRecord),
      await deps.store.read.select().from(schema.caseMessage),
    ];
    expect(JSON.stringify(outside)).not.toContain(SECRET_WORDS);
    await expect(deps.store.tx((q) => Promise.resolve(q.update(schema.caseNote).set({ text: "anders" })))).rejects.toThrow("append only");
    await expect(deps.store.tx((q) => Promise.resolve(q.delete(schema.caseMessage)))).rejects.toThrow("append only");
  });
});

describe("a case", () => {
  test("is handed over to somebody who advises; both stay on record, and the new one is told", async () => {
    const { id } = await ask();
    expect(await moveCase(deps, adviser, { caseId: id, step: "take" })).toEqual({ ok: true, value: undefined });
    expect(await handOverCase(deps, adviser, { caseId: id, adviserId: observer.personId })).toEqual({ ok: false, reason: "not-an-adviser" });
    expect(await handOverCase(deps.at(plus(NOON, DAY)), adviser, { caseId: id, adviserId: colleague.personId })).toEqual({ ok: true, value: undefined });
    const file = await readCaseFile(deps.store.read, id, NOON);
    expect(file).toMatchObject({ adviser: { name: "Bert Rat" }, involved: [{ name: "Anna Rat", kind: "adviser" }, { name: "Bert Rat", kind: "adviser" }] });
    expect((await mails(deps.store)).at(-1)).toMatchObject({ to: colleague.email, kind: "case.handed-over" });
    expect(file?.log.map(({ action }) => action)).toEqual(["case.involved", "case.handed-over", "case.involved", "case.taken", "case.opened"]);
  });

  test("that is closed stays readable, and what its requester writes then opens it again", async () => {
    const { id } = await ask();
    await moveCase(deps, adviser, { caseId: id, step: "take" });
    expect(await moveCase(deps, adviser, { caseId: id, step: "close" })).toEqual({ ok: true, value: undefined });
    expect(await moveCase(deps, colleague, { caseId: id, step: "close" })).toEqual({ ok: false, reason: "changed" });
    expect(await sendAnswer(deps, adviser, { caseId: id, text: "Noch etwas", next: "office" })).toEqual({ ok: false, reason: "closed" });
    expect((await mails(deps.store)).at(-1)).toMatchObject({ to: UTE, kind: "case.closed" });
    await sendReply(deps, await linkOf(), "Noch eine Frage.");
    expect(await cases()).toMatchObject([{ state: "in-progress", closedAt: null, adviserId: adviser.personId }]);
  });

  test.each(["waiting", "closed"] as const)("that is %s is the office's turn again when its requester hands in a document, and its adviser is told", async (stood) => {
    const { id } = await ask();
    await sendAnswer(deps, adviser, { caseId: id, text: "Bitte schicken Sie uns den Entwurf.", next: "requester" });
    if (stood === "closed") await moveCase(deps, adviser, { caseId: id, step: "close" });
    const bytes = async function* () {
      yield new Uint8Array(pdf());
    };
    const parts = async function* () {
      yield { name: "Entwurf.pdf", bytes: bytes() };
    };
    expect(await handInOwnDocument(deps, await linkOf(), parts())).toEqual({ ok: true, value: undefined });
    expect(await cases()).toMatchObject([{ state: "in-progress", closedAt: null, adviserId: adviser.personId }]);
    expect((await mails(deps.store)).at(-1)).toMatchObject({ to: adviser.email, kind: "case.desk-document" });
    await moveCase(deps, adviser, { caseId: id, step: "close" });
    expect(await handOutDocument(deps, adviser, id, parts())).toEqual({ ok: true, value: undefined });
    expect(await cases()).toMatchObject([{ state: "closed", closedAt: NOON }]);
  });

  test("is told its organisations by the office where they were typed otherwise; the region follows the lead", async () => {
    const { id } = await ask({ partners: "Die Nachbarn" });
    expect(await nameCaseParties(deps, adviser, { caseId: id, lead: "Stadt Hamm", partners: "Stadt Bocholt\nStadt Bocholt", region: "koeln", seen: await seen(id) })).toEqual({ ok: true, value: undefined });
    expect((await parties()).map(({ organisationId }) => organisationId)).toEqual(["de-05915000", BOCHOLT]);
    expect(await cases()).toMatchObject([{ region: "arnsberg" }]);
  });

  test("has the region that the office names where no code tells it", async () => {
    const { id } = await ask();
    const name = async (region: "koeln" | null) => nameCaseParties(deps, adviser, { caseId: id, lead: "Zweckverband Wasser", partners: "", region, seen: await seen(id) });
    expect((await name("koeln")).ok).toBe(true);
    expect(await cases()).toMatchObject([{ region: "koeln" }]);
    expect((await name(null)).ok).toBe(true);
    expect(await cases()).toMatchObject([{ region: null }]);
  });

  test("that two correct at once keeps what the first has written, and tells the second", async () => {
    const { id } = await ask();
    const shown = await seen(id);
    expect((await nameCaseParties(deps, adviser, { caseId: id, lead: "Stadt Hamm", partners: "", region: null, seen: shown })).ok).toBe(true);
    expect(await nameCaseParties(deps, colleague, { caseId: id, lead: "Stadt Köln", partners: "", region: null, seen: shown })).toEqual({ ok: false, reason: "changed" });
    expect((await parties()).map(({ name }) => name)).toEqual(["Stadt Hamm"]);
    expect((await nameCaseParties(deps, colleague, { caseId: id, lead: "Stadt Köln", partners: "", region: null, seen: await seen(id) })).ok).toBe(true);
  });

  test("keeps a message, an answer and a note once that are sent twice", async () => {
    const { id } = await ask();
    const twice = async (step: () => Promise<unknown>) => void [await step(), await step()];
    await twice(async () => sendReply(deps, await linkOf(), "Wie geht es weiter?"));
    await twice(() => sendAnswer(deps, adviser, { caseId: id, text: "So.", next: "office" }));
    await twice(() => writeNote(deps, adviser, { caseId: id, text: "Rückruf." }));
    const said = async () => (await deps.store.read.select().from(schema.caseMessage)).map(({ text }) => text);
    expect([await said(), (await deps.store.read.select().from(schema.caseNote)).map(({ text }) => text)]).toEqual([["Wie geht es weiter?", "So."], ["Rückruf."]]);
    await sendAnswer(deps.at(plus(NOON, DAY)), adviser, { caseId: id, text: "So.", next: "office" });
    expect(await said()).toEqual(["Wie geht es weiter?", "So.", "So."]);
  });

  test.each(["observer", "requester"] as const)("is changed by nobody who does not advise: %s", async (who) => {
    const { id } = await ask();
    const viewer = who === "observer" ? observer : await viewerOf(deps.store, (await makePerson(deps.store, { email: UTE, organisationId: BOCHOLT })).id);
    const forbidden = { ok: false, reason: "forbidden" };
    expect(await sendAnswer(deps, viewer, { caseId: id, text: "x", next: "office" })).toEqual(forbidden);
    expect(await writeNote(deps, viewer, { caseId: id, text: "x" })).toEqual(forbidden);
    expect(await moveCase(deps, viewer, { caseId: id, step: "take" })).toEqual(forbidden);
    expect(await handOverCase(deps, viewer, { caseId: id, adviserId: adviser.personId })).toEqual(forbidden);
    expect(await nameCaseParties(deps, viewer, { caseId: id, lead: "Stadt Hamm", partners: "", region: null, seen: "" })).toEqual(forbidden);
  });

  test("opens to nobody through another case's link, and through its own for half a year", async () => {
    await ask();
    const own = await linkOf();
    await ask({ requester: { name: "Ina Anders", email: "ina@example.org" } });
    const others = await linkOf("ina@example.org");
    expect(await readOwnCase(deps.store.read, others, NOON)).toMatchObject({ ok: true, value: { number: "B-2024-002" } });
    expect(await readOwnCase(deps.store.read, own, plus(NOON, 180 * DAY))).toEqual({ ok: false, reason: "ended" });
    expect(await sendReply(deps.at(plus(NOON, 180 * DAY)), own, "Zu spät")).toEqual({ ok: false, reason: "ended" });
    expect(await readOwnCase(deps.store.read, { by: "link", secret: "no-such-secret" }, NOON)).toEqual({ ok: false, reason: "unknown" });
  });
});

/** The reader's connection, and how often it was asked. */
function counting(): { readonly q: Q; readonly asked: () => number } {
  let count = 0;
  const q = new Proxy(deps.store.read, {
    get(target, key) {
      if (key === "select" || key === "selectDistinct") count += 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { q, asked: () => count };
}

describe("the office's list", () => {
  test("takes as many queries for thirty cases as for one", async () => {
    await makeCase(deps.store, { advisers: [adviser.personId] });
    const few = counting();
    await readCaseList(few.q, ALL, 1);
    for (let at = 0; at < 29; at++) await makeCase(deps.store, { advisers: at % 2 === 0 ? [colleague.personId] : [] });
    const many = counting();
    expect((await readCaseList(many.q, ALL, 1)).lines).toHaveLength(30);
    expect(many.asked()).toBe(few.asked());
  });

  const ALL: CaseFilter = { words: "", state: null, kind: null, topic: null, region: null, adviserId: null };

  test.each([
    ["everything, what waits for the office first", {}, ["Neu", "Bei uns", "Ruht", "Fertig"]],
    ["what is open", { state: "open" }, ["Neu", "Bei uns", "Ruht"]],
    ["what is open and rests", { state: { untouchedSince: plus(NOON, -7 * DAY) } }, ["Ruht"]],
    ["a region", { region: "arnsberg" }, ["Bei uns"]],
    ["outside the regions", { region: "elsewhere" }, ["Fertig"]],
    ["a field", { topic: "digital" }, ["Fertig"]],
    ["words in a title", { words: "fert" }, ["Fertig"]],
    ["a name with an umlaut that is typed small", { words: "özlem ü" }, ["Neu"]],
    ["a name with an umlaut that is typed in capitals", { words: "ÜBER_ACKER" }, ["Neu"]],
    ["words that mean something to a database", { words: "%' or 1=1 --" }, []],
  ] as const)("shows %s", async (_what, filter, projects) => {
    await makeCase(deps.store, { project: "Fertig", state: "closed", closedAt: NOON, topic: "digital", region: null });
    await makeCase(deps.store, { project: "Bei uns", advisers: [adviser.personId], region: "arnsberg" });
    await makeCase(deps.store, { project: "Neu", requesterName: "Özlem Über_acker" });
    await makeCase(deps.store, { project: "Ruht", advisers: [adviser.personId], touchedAt: plus(NOON, -8 * DAY) });
    const list = await readCaseList(deps.store.read, { ...ALL, ...filter }, 1);
    expect(list.lines.map(({ project }) => project)).toEqual(projects);
    expect([list.found, list.byRegion.reduce((sum, { count }) => sum + count, 0), list.byTopic.reduce((sum, { count }) => sum + count, 0)]).toEqual([projects.length, projects.length, projects.length]);
  });
});

test("an open case rests once nothing has happened in it for a year, and the office's first page counts it", async () => {
  await makeCase(deps.store, { project: "Ruht", touchedAt: NOON });
  await makeCase(deps.store, { project: "Fertig", state: "closed", closedAt: NOON, touchedAt: NOON });
  const resting = async (after: number) => (await countWaitingCases(deps.store.read, plus(NOON, after))).casesResting;
  expect([await resting(365 * DAY), await resting(367 * DAY)]).toEqual([0, 1]);
});

test("whoever leaves takes name and address out of the cases they asked for, and the case stays", async () => {
  const entrant = await makePerson(deps.store, { email: UTE, name: "Ute Frage", organisationId: BOCHOLT });
  await ask({}, await viewerOf(deps.store, entrant.id));
  await leave(deps, await viewerOf(deps.store, entrant.id), PASSWORD);
  await sweepCases(deps);
  await sweepCases(deps);
  expect(await cases()).toMatchObject([{ requesterName: "Gelöschtes Konto", requesterEmail: `${entrant.id}@removed.invalid`, project: "Gemeinsame Feuerwache" }]);
  expect((await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "case.requester-forgotten")).toHaveLength(1);
});

test("a mail that names another document has no calendar file", async () => {
  expect(await findMailedCalendar(deps.store.read, "receipt:entry1:1", "de")).toBeUndefined();
  expect(await findMailedCalendar(deps.store.read, "appointment:none", "de")).toBeUndefined();
});
