// Questions of every kind without script: rows come by saving, figures are read as people write them, what is refused says what to do at its field.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import { entry, entryVersion } from "#db/schema";
import { completeForm, fieldsOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let category: string;
let anna: Browserless;
let path: string;
beforeEach(async () => {
  app = await startApp(NOON);
  const edition = await makeEdition(app.database.store, { entriesCloseAt: plus(NOON, 10 * DAY) });
  category = `${edition.id}-GZ`;
  const { id } = await makePerson(app.database.store, { organisationId: "de-05554008" });
  anna = new Browserless(app.url);
  anna.keep(await app.sessions.start(id, "test", NOON));
  path = (await anna.post("/beitraege/neu", { categoryId: category, title: "Entwurf" })).location ?? "";
});
afterEach(() => app.stop());

const answers = async () => (await app.database.store.read.select().from(entry).where(eq(entry.id, path.slice("/beitraege/".length))))[0]?.answers;
const save = (fields: Record<string, string>, version = 1, intent = "save") => anna.post(path, { ...fieldsOf(completeForm(category), version, intent), ...fields });

describe("rows", () => {
  const rows = { "answers.costs[0].item": "Personal", "answers.costs[0].amount": "12.000,50", "answers.costs[1].item": "Miete", "answers.costs[1].amount": "800" };

  test("one more waits after each saving, and the button leads back to its table", async () => {
    expect((await anna.get(path)).text).toContain('name="answers.costs[0].item"');
    const longer = await save(rows, 1, "add-row:costs");
    expect(longer.location).toBe(`${path}#answers-costs`);
    const page = await anna.get(path);
    expect(page.text).toContain('value="12.000,50"');
    expect(page.text).toContain('name="answers.costs[2].item"');
    expect(page.text).not.toContain('name="answers.costs[3].item"');
    expect(await answers()).toMatchObject({ costs: [{ item: "Personal", amount: 1_200_050 }, { item: "Miete", amount: 80_000 }] });
  });

  test("a row is taken off by its button", async () => {
    await save(rows, 1, "remove-row:costs:0");
    expect(await answers()).toMatchObject({ costs: [{ item: "Miete", amount: 80_000 }] });
  });
});

describe("what cannot be read stays in the draft and is said at its field", () => {
  test.each<[string, string, string, string]>([
    ["people", "sehr viele", "answers-people", "Bitte schreiben Sie eine ganze Zahl ohne weitere Zeichen, zum Beispiel 1.250."],
    ["people", "20.000.001", "answers-people", "Der Wert ist zu groß. Erlaubt ist bis 20.000.000."],
    ["staff", "2,555", "answers-staff", "Bitte schreiben Sie eine Zahl mit höchstens 2 Stellen hinter dem Komma, zum Beispiel 1.250,5."],
    ["costs[0].amount", "1.23", "answers-costs-0-amount", "Bitte schreiben Sie einen Betrag in Euro, zum Beispiel 1.234,50."],
    ["milestones[0].day", "2023-02-30", "answers-milestones-0-day", "Bitte geben Sie ein Datum an, das es gibt"],
    ["milestones[0].step", "Vertrag", "answers-milestones-0-day", "Diese Angabe fehlt in der Zeile."],
    ["stage", "dreaming", "answers-stage", "Diese Antwort steht nicht zur Wahl."],
    ["operator", "Stadt Nirgendwo", "answers-operator", "Diesen Namen kennt das Verzeichnis nicht"],
    ["agreement-file", "nothing", "answers-agreement-file", "Diese Datei ist nicht mehr bei den Anlagen."],
  ])("%s: %s", async (name, value, id, sentence) => {
    expect((await save({ [`answers.${name}`]: value })).status).toBe(302);
    const { text } = await anna.get(`${path}?pruefen=1`);
    expect(text).toMatch(new RegExp(`id="${id}-error"(?:(?!</p>).)*${sentence.replaceAll(/[.?]/g, "\\$&")}`, "s"));
    const review = await anna.get(`${path}/einreichen`);
    expect(review.text).toContain(`href="${path}?pruefen=1#${id}"`);
    expect(review.text).not.toContain("Beitrag einreichen</");
  });
});

describe("what is handed in", () => {
  const partners = { "partners[0].organisationId": "nl-gm0197", "partners[0].name": "", "partners[0].country": "", "partners[0].nature": "municipal", "partners[0].resolutionState": "passed", "partners[0].resolutionDate": "2020-03-02" };
  const content = async () => JSON.parse((await app.database.store.read.select().from(entryVersion))[0]?.content ?? "null");

  test("is typed: figures, rows, an organisation; what a hidden question holds is not in it", async () => {
    await save({
      ...partners,
      "answers.people": "12.500",
      "answers.staff": "2,25",
      "answers.operator": "Stadt Bocholt",
      "answers.costs[0].item": "Personal",
      "answers.costs[0].amount": "12.000,50 €",
      "answers.public-funding": "no",
      "answers.funding-programme": "Interreg",
    });
    expect(await answers()).toMatchObject({ "funding-programme": "Interreg" });
    const handed = await anna.post(`${path}/einreichen`, { version: "2" });
    expect(handed.location).toBe(`${path}/eingang?neu=1`);
    const { answers: given } = await content();
    expect(given).toMatchObject({ people: 12_500, staff: 2.25, operator: { id: "de-05554008", name: "Stadt Bocholt" }, costs: [{ item: "Personal", amount: 1_200_050 }], effects: ["costs"], stage: "implementing" });
    expect(given).not.toHaveProperty("funding-programme");
    const receipt = await anna.get(`${path}/eingang`);
    for (const shown of ["12.500 Menschen", "2,25 Stellen", "12.000,50", "Kosten gespart", "in der Umsetzung", "Stadt Bocholt"]) expect(receipt.text).toContain(shown);
    expect(receipt.text).not.toContain("Interreg");
  });

  test("needs what an answer brings", async () => {
    await save({ ...partners, "answers.public-funding": "yes" });
    expect((await anna.get(`${path}/einreichen`)).text.replaceAll("<!-- -->", "")).toContain("Förderprogramm</a>: Diese Angabe fehlt noch.");
    expect((await anna.post(`${path}/einreichen`, { version: "2" })).status).not.toBe(302);
    expect(await content()).toBeNull();
  });
});
