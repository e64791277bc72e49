// The office's forms about an edition, as a browser without script meets them: refused with the right status, and nothing typed is lost.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { category, edition, mail } from "#db/schema";
import { makeEdition, makeEntry, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let office: Browserless;
let stranger: Browserless;
let organiserId: string;
beforeEach(async () => {
  app = await startApp(NOON);
  ({ id: organiserId } = await makePerson(app.database.store, { roles: ["organiser"] }));
  office = new Browserless(app.url);
  office.keep(await app.sessions.start(organiserId, "test", NOON));
  stranger = new Browserless(app.url);
});
afterEach(() => app.stop());

const RULES = "/organisation/2024/regeln";
const open = () => makeEdition(app.database.store, { rulesFrozenAt: null });
const read = async () => (await app.database.store.read.select().from(edition))[0];

/** The fields of the first form of a page whose method is post, as a browser would send them. */
async function fieldsOf(path: string): Promise<Record<string, string>> {
  const { text } = await office.get(path);
  const form = /<main[\s\S]*<form[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/.exec(text)?.[1] ?? "";
  const plain = (value: string) => value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const [name, type] = [attribute("name"), attribute("type")];
    const isOff = (type === "checkbox" || type === "radio") && !/\schecked/.test(tag);
    if (name && !isOff) fields[name] = plain(attribute("value") ?? (type === "checkbox" ? "on" : ""));
  }
  for (const [, name = "", value = ""] of form.matchAll(/<textarea[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g)) fields[name] = plain(value);
  return fields;
}

describe("weights", () => {
  test("that sum to 99 are refused with a sentence at the criteria, and what was typed stays", async () => {
    await open();
    const fields = await fieldsOf(`${RULES}/kategorien/GZ`);
    const answer = await office.post(`${RULES}/kategorien/GZ`, { ...fields, "name.de": "Über die Grenze", "criteria[0].weight": "34" });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Die Gewichte ergeben 99, nicht 100.");
    expect(answer.text).toContain('href="#kategorie-criteria"');
    expect(answer.text).toContain('value="Über die Grenze"');
    expect(answer.text).toMatch(/name="criteria\[0\]\.weight"[^>]*value="34"|value="34"[^>]*name="criteria\[0\]\.weight"/);
    expect((await app.database.store.read.select().from(category).where(eq(category.key, "GZ")))[0]?.name.de).toBe("Grenzüberschreitende Zusammenarbeit");
  });

  test.each(["7.5", "1e2", "-1", "", "vierzig"])('written as "%s" are refused at their field', async (weight) => {
    await open();
    const answer = await office.post(`${RULES}/kategorien/PV`, { ...(await fieldsOf(`${RULES}/kategorien/PV`)), "criteria[1].weight": weight });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('id="kategorie-criteria[1].weight-error"');
  });

  test("that sum to 100 are saved", async () => {
    await open();
    const fields = await fieldsOf(`${RULES}/kategorien/PV`);
    const answer = await office.post(`${RULES}/kategorien/PV`, { ...fields, "criteria[0].weight": "50", "criteria[1].weight": "20" });
    expect([answer.status, answer.location]).toEqual([302, `${RULES}?gespeichert=kategorie`]);
    expect(await fieldsOf(`${RULES}/kategorien/PV`)).toMatchObject({ "criteria[0].weight": "50", "criteria[1].weight": "20", "criteria[2].weight": "30" });
  });
});

describe("the criteria of a second round", () => {
  const PATH = `${RULES}/kategorien/PV/naechste-runde`;

  test("start from those of the first, may become others or stay the same, and the public reads both", async () => {
    await makeEdition(app.database.store, { rulesFrozenAt: null, roundRule: { kind: "first", count: 3 }, secondRound: { quorum: 3 } });
    expect((await office.get(RULES)).text).toContain(`href="${PATH}"`);
    const fields = await fieldsOf(PATH);
    expect(fields).toMatchObject({ own: "same", "criteria[0].weight": "40", "criteria[2].weight": "30" });
    const wrong = await office.post(PATH, { ...fields, own: "own", "criteria[0].weight": "39" });
    expect([wrong.status, wrong.text.includes("Die Gewichte ergeben 99, nicht 100.")]).toEqual([400, true]);
    const fewer = await office.post(PATH, { ...fields, own: "own", zeile: "2" });
    expect(fewer.text).toMatch(/<input(?=[^>]*value="own")(?=[^>]*checked)/);
    expect((await office.post(PATH, { ...fields, own: "own", "criteria[0].name.de": "Wirkung vor Ort", "criteria[0].weight": "40" })).location).toBe(`${RULES}?gespeichert=kategorie`);
    for (const page of [RULES, "/wettbewerb/2024"]) expect((await office.get(page)).text).toMatch(/Kriterien der 1\. Runde[\s\S]*Kriterien der 2\. Runde[\s\S]*Wirkung vor Ort/);
    expect((await office.post(PATH, { ...(await fieldsOf(PATH)), own: "same" })).status).toBe(302);
    expect((await office.get(RULES)).text).not.toContain("Kriterien der 2. Runde</caption>");
  });

  test("are nowhere to be set where one round decides", async () => {
    await open();
    expect((await office.get(PATH)).location).toBe(RULES);
    expect((await office.post(PATH, { version: "1", own: "same" })).status).toBe(404);
  });
});

describe("rows of a form", () => {
  test("come and go by a round trip that keeps everything typed", async () => {
    await open();
    const fields = { ...(await fieldsOf(`${RULES}/kategorien/PV`)), "criteria[1].name.de": "Neuheit" };
    const more = await office.post(`${RULES}/kategorien/PV`, { ...fields, zeile: "neu" });
    expect(more.status).toBe(200);
    expect(more.text).toContain('name="criteria[3].weight"');
    expect(more.text).toContain('value="Neuheit"');
    const fewer = await office.post(`${RULES}/kategorien/PV`, { ...fields, zeile: "0" });
    expect(fewer.text).toContain('name="criteria[1].weight"');
    expect(fewer.text).not.toContain('name="criteria[2].weight"');
    expect(fewer.text).toContain('value="Neuheit"');
  });
});

describe("what no form of ours sends", () => {
  test.each([
    ["JSON", { headers: { "Content-Type": "application/json" }, body: "{}" }],
    ["a list with a place far off", { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "criteria[99999999].weight=1" }],
    ["an order to the form library", { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "__intent__=nonsense" }],
  ])("%s is refused with 400", async (_what, { headers, body }) => {
    await open();
    const answer = await office.send(`${RULES}/kategorien/PV`, { method: "POST", headers: { ...headers, Origin: app.url }, body });
    expect(answer.status).toBe(400);
  });
});

describe("two people at the same form", () => {
  test("the second is told, sees what the first saved beside what they typed, and can then save", async () => {
    await open();
    const first = await fieldsOf(`${RULES}/texte`);
    expect((await office.post(`${RULES}/texte`, { ...first, "name.de": "Preis der Ersten" })).status).toBe(302);
    const second = await office.post(`${RULES}/texte`, { ...first, "name.de": "Preis des Zweiten" });
    expect(second.status).toBe(409);
    expect(second.text).toContain("Gespeichert ist jetzt: Preis der Ersten");
    expect(second.text).toContain('value="Preis des Zweiten"');
    expect((await read())?.name.de).toBe("Preis der Ersten");
    const version = /name="version"[^>]*value="(\d+)"/.exec(second.text)?.[1] ?? "";
    expect((await office.post(`${RULES}/texte`, { ...first, version, "name.de": "Preis des Zweiten" })).status).toBe(302);
    expect((await read())?.name.de).toBe("Preis des Zweiten");
  });
});

describe("opening entries", () => {
  test("says what is missing, and after the step the page is public and the rules are read, not written", async () => {
    await open();
    expect((await stranger.get("/wettbewerb/2024")).status).toBe(404);
    expect((await office.get("/wettbewerb/2024")).text).toContain("noch nicht öffentlich");
    const dates = await fieldsOf(`${RULES}/termine`);
    await office.post(`${RULES}/termine`, { ...dates, judgingCloseAt: "" });
    const missing = await office.get(`${RULES}/eroeffnen`);
    expect(missing.text).toContain("Bewertung endet: Bitte setzen Sie diesen Termin.");
    const early = await office.post(`${RULES}/eroeffnen`, { version: String((await read())?.version), when: "now" });
    expect([early.status, early.text.includes("Bewertung endet: Bitte setzen Sie diesen Termin.")]).toEqual([409, true]);

    await office.post(`${RULES}/termine`, { ...(await fieldsOf(`${RULES}/termine`)), judgingCloseAt: dates.judgingCloseAt ?? "" });
    const opened = await office.post(`${RULES}/eroeffnen`, { version: String((await read())?.version), when: "now" });
    expect(opened.status).toBe(302);
    expect((await stranger.get("/wettbewerb/2024")).status).toBe(200);
    expect((await stranger.get("/")).text).toContain("Kommunen können ihre Beiträge bis");
    expect((await office.get(`${RULES}/kategorien/PV`)).text).not.toContain('name="criteria[0].weight"');
    expect((await office.get(`${RULES}/teilnahme`)).location).toBe(RULES);
  });

  test("a form that was filled before is refused afterwards, with what was typed", async () => {
    await open();
    const fields = await fieldsOf(`${RULES}/kategorien/PV`);
    await office.post(`${RULES}/eroeffnen`, { version: fields.version ?? "", when: "now" });
    const answer = await office.post(`${RULES}/kategorien/PV`, { ...fields, "name.de": "Zu spät umbenannt" });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Die Regeln stehen fest");
    expect(answer.text).toContain('value="Zu spät umbenannt"');
    const wording = await fieldsOf(`${RULES}/kategorien/PV`);
    expect((await office.post(`${RULES}/kategorien/PV`, { ...wording, "name.de": "Berichtigt" })).status).toBe(302);
    expect((await office.get("/wettbewerb/2024")).text).toContain("Berichtigt");
  });
});

describe("the deadline for entries", () => {
  test("moves later, and whoever works on a draft is told by mail", async () => {
    const { store } = app.database;
    const { id, categories } = await makeEdition(store);
    const author = await makePerson(store, { organisationId: "de-05554008", email: "anna@bocholt.example" });
    const draft = { state: "draft", number: null, running: null, takesLeadPlace: false, submittedAt: null } as const;
    await makeEntry(store, { editionId: id, categoryId: categories[0]?.id ?? "", leadId: "de-05554008", createdBy: author.id, ...draft });
    const fields = await fieldsOf(`${RULES}/termine`);
    const earlier = await office.post(`${RULES}/termine`, { ...fields, entriesCloseAt: "2024-02-10T12:00" });
    expect([earlier.status, earlier.text.includes("Eine offene Frist kann nur verlängert werden.")]).toEqual([400, true]);
    expect(earlier.text).toContain('value="2024-02-10T12:00"');
    expect((await office.post(`${RULES}/termine`, { ...fields, entriesCloseAt: "2024-02-15T23:59" })).status).toBe(302);
    expect((await store.read.select().from(mail)).map(({ recipient, kind }) => [recipient, kind])).toEqual([["anna@bocholt.example", "entry.deadline-moved"]]);
  });

  test.each([
    ["2024-03-31T02:30", "Diese Uhrzeit gibt es an diesem Tag nicht"],
    ["bald", "Bitte geben Sie Tag und Uhrzeit an"],
  ])("written as %s is refused in words", async (text, sentence) => {
    await open();
    const answer = await office.post(`${RULES}/termine`, { ...(await fieldsOf(`${RULES}/termine`)), judgingCloseAt: text });
    expect([answer.status, answer.text.includes(sentence)]).toEqual([400, true]);
  });
});

describe("a first edition", () => {
  test("begins with the shipped one by setting its dates", async () => {
    expect((await office.get("/organisation")).text).toContain("/organisation/neu?vorlage=2024");
    const fields = await fieldsOf("/organisation/neu?vorlage=2024");
    expect(fields).toMatchObject({ template: "2024", slug: "2024", year: "2024" });
    const wrong = await office.post("/organisation/neu?vorlage=2024", { ...fields, year: "bald", "name.de": "Unser Preis" });
    expect([wrong.status, wrong.text.includes('value="Unser Preis"')]).toEqual([400, true]);
    const begun = await office.post("/organisation/neu?vorlage=2024", { ...fields, entriesOpenAt: "2024-02-10T08:00", entriesCloseAt: "2024-03-31T23:59" });
    expect(begun.location).toBe(`${RULES}?gespeichert=ausgabe`);
    expect((await office.get(RULES)).text).toContain("Bewertung beginnt: Bitte setzen Sie diesen Termin.");
  });
});
