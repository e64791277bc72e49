// The form of a category is made without code and without script: each button is a round trip, what is typed stays, what is refused says why.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { question } from "#db/schema";
import { makeEdition, makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let office: Browserless;
let editionId: string;
beforeEach(async () => {
  app = await startApp(NOON);
  const { id } = await makePerson(app.database.store, { roles: ["organiser"] });
  office = new Browserless(app.url);
  office.keep(await app.sessions.start(id, "test", NOON));
  editionId = (await makeEdition(app.database.store, { rulesFrozenAt: null })).id;
});
afterEach(() => app.stop());

const PATH = "/organisation/2024/regeln/kategorien/PV";
const FORM = `${PATH}/fragen`;
const section = () => `${editionId}-PV-section-costs`;
const asked = async () => (await app.database.store.read.select().from(question)).filter(({ categoryId }) => categoryId === `${editionId}-PV`).toSorted((a, b) => a.position - b.position);
const keys = async () => (await asked()).map(({ key }) => key);
const idOf = async (key: string) => (await asked()).find((each) => each.key === key)?.id ?? "";

const typed = () => ({ version: "1", kind: "one-of", section: section(), "label.de": "Wer zahlt?", condition: "public-funding=yes", "options[0].key": "", "options[0].label.de": "Das Land", "options[1].key": "", "options[1].label.de": "Der Bund" });
const address = (kind = "one-of") => `${FORM}/neu?abschnitt=${section()}&art=${kind}`;

describe("a new question", () => {
  test("is offered by kind, with what it can hang on, gets answers by round trips, and stands at the end of its section", async () => {
    const empty = await office.get(address());
    expect(empty.text).toContain("Art der Antwort: eine Antwort aus mehreren");
    expect(empty.text).toContain("wenn „Mit Mitteln von Land, Bund oder EU gefördert“ mit „Ja“ beantwortet ist");
    const longer = await office.post(address(), { ...typed(), zeile: "neu" });
    expect(longer.status).toBe(200);
    expect(longer.text).toContain('value="Der Bund"');
    expect(longer.text).toContain('name="options[2].label.de"');
    expect(await keys()).not.toContain("wer-zahlt");
    const saved = await office.post(address(), typed());
    expect([saved.status, saved.location]).toEqual([302, `${FORM}#abschnitt-${section()}`]);
    expect((await asked()).at(-1)).toMatchObject({ key: "wer-zahlt", kind: "one-of", settings: { options: ["das-land", "der-bund"] }, shownWhen: { question: "public-funding", answer: "yes" } });
    expect((await office.get(FORM)).text).toContain("2 Antworten zur Wahl");
  });

  test.each<[string, string, Record<string, string>, string]>([
    ["without words", "one-of", { "label.de": "" }, "frage-label.de"],
    ["with one answer only", "one-of", { "options[1].label.de": "" }, "frage-options[1].label.de"],
    ["that hangs on what nobody is asked before", "one-of", { condition: "nobody=yes" }, "frage-condition"],
    ["whose greatest value is no number", "number", { max: "viel" }, "frage-max"],
    ["whose greatest value lies below the smallest", "number", { min: "5", max: "4" }, "frage-max"],
    ["that allows four decimals", "number", { decimals: "4" }, "frage-decimals"],
  ])("%s is refused at its field, and what was typed stays", async (_name, kind, given, id) => {
    const answer = await office.post(address(kind), { ...typed(), kind, "label.en": "Who pays?", ...given });
    expect([400, 409]).toContain(answer.status);
    expect(answer.text).toContain(`id="${id}-error"`);
    expect(answer.text).toContain(`href="#${id}"`);
    expect(answer.text).toContain('value="Who pays?"');
    expect(await keys()).not.toContain("wer-zahlt");
  });

  test("of a kind or in a section that does not exist is not offered", async () => {
    expect((await office.get(`${FORM}/neu?abschnitt=${section()}&art=novel`)).status).toBe(404);
    expect((await office.get(`${FORM}/neu?abschnitt=elsewhere&art=date`)).status).toBe(404);
  });
});

describe("the order", () => {
  test("changes by buttons: up, down, away", async () => {
    const before = await keys();
    const moved = await office.post(FORM, { version: "1", order: `move-question:on:${await idOf("situation")}` });
    expect(moved.location).toBe(`${FORM}#frage-${await idOf("situation")}`);
    expect((await keys()).slice(0, 2)).toEqual(["implementation", "situation"]);
    await office.post(FORM, { version: "2", order: `move-question:back:${await idOf("situation")}` });
    expect(await keys()).toEqual(before);
    await office.post(FORM, { version: "3", order: `remove-question:gone:${await idOf("people")}` });
    expect(await keys()).toEqual(before.filter((key) => key !== "people"));
  });

  test("is refused where a question would lose what it hangs on, and says which", async () => {
    const answer = await office.post(FORM, { version: "1", order: `remove-question:gone:${await idOf("stage")}` });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("„Im Betrieb seit“ erscheint nur bei einer bestimmten Antwort");
    expect(await keys()).toContain("stage");
  });

  test("is refused to whoever looks at an older form", async () => {
    await office.post(FORM, { version: "1", order: `remove-question:gone:${await idOf("people")}` });
    const late = await office.post(FORM, { version: "1", order: `remove-question:gone:${await idOf("effects")}` });
    expect(late.status).toBe(409);
    expect(await keys()).toContain("effects");
  });

  test("a form is taken over from another category, once one was chosen", async () => {
    expect((await office.post(FORM, { version: "1", order: "copy", from: "" })).text).toContain("Bitte wählen Sie die Kategorie, deren Formular Sie übernehmen möchten.");
    expect((await office.post(FORM, { version: "1", order: "copy", from: `${editionId}-KB` })).status).toBe(302);
    expect(await keys()).toContain("event");
  });
});

describe("a section", () => {
  test("is added and worded", async () => {
    expect((await office.post(`${PATH}/abschnitte/neu`, { version: "1", "title.de": "", condition: "" })).text).toContain('id="abschnitt-title.de-error"');
    expect((await office.post(`${PATH}/abschnitte/neu`, { version: "1", "title.de": "Anhang", condition: "" })).location).toBe(FORM);
    expect((await office.get(FORM)).text).toContain("In diesem Abschnitt steht noch keine Frage");
  });
});

describe("once the rules are frozen", () => {
  beforeEach(() => setDates(app.database.store, editionId, { rulesFrozenAt: NOON }));

  test("no button is offered that changes what is asked, and a form that was still open is refused", async () => {
    const page = await office.get(FORM);
    expect(page.text).not.toContain('name="order"');
    expect(page.text).toContain("Wortlaut berichtigen");
    const removed = await office.post(FORM, { version: "1", order: `remove-question:gone:${await idOf("people")}` });
    expect(removed.status).toBe(409);
    const changed = await office.post(`${FORM}/people`, { ...typed(), kind: "number", max: "5" });
    expect(changed.status).toBe(409);
    expect((await asked()).find(({ key }) => key === "people")?.settings).toEqual({ max: 20_000_000 });
  });

  test("the words of a question and of its answers are corrected", async () => {
    const page = await office.get(`${FORM}/stage`);
    expect(page.text).toContain('name="options[0].label.de"');
    expect(page.text).not.toContain('name="condition"');
    const fields = { version: "1", "label.de": "Stand heute", "options[0].key": "planned", "options[0].label.de": "beschlossen" };
    expect((await office.post(`${FORM}/stage`, fields)).location).toBe(`${FORM}#frage-${await idOf("stage")}`);
    expect((await asked()).find(({ key }) => key === "stage")).toMatchObject({ label: { de: "Stand heute" }, words: { options: { planned: { de: "beschlossen" }, running: { de: "im Betrieb" } } } });
  });
});

describe("the preview", () => {
  test("asks as the entrant is asked, refuses as the entrant is refused, and keeps nothing", async () => {
    const empty = await office.get(`${FORM}/vorschau`);
    expect(empty.text).toContain("Ausgangslage und Ziele");
    const tried = await office.post(`${FORM}/vorschau`, { intent: "save", "answers.situation": "Es brannte.", "answers.people": "viele", "answers.costs[0].item": "Personal", "answers.costs[0].amount": "12,345" });
    expect(tried.text).toContain("Bitte schreiben Sie eine ganze Zahl ohne weitere Zeichen, zum Beispiel 1.250.");
    expect(tried.text).toContain("Bitte schreiben Sie einen Betrag in Euro, zum Beispiel 1.234,50.");
    expect(tried.text).toContain("Es brannte.");
    const longer = await office.post(`${FORM}/vorschau`, { intent: "add-row:costs", "answers.costs[0].item": "Personal" });
    expect(longer.text).toContain('name="answers.costs[1].item"');
    expect(longer.text).not.toContain("ließe sich der Beitrag nicht einreichen");
  });
});
