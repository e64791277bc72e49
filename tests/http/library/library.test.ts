// The library of good examples over http: what strangers and machines get, what caches may keep, and what nothing typed can break.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { installExamples } from "#app/areas/library/install-examples.server";
import { readWorkedExample } from "#app/areas/library/read-workbench.server";
import * as schema from "#db/schema";
import { makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { viewerOf } from "#tests/support/viewer";

const CROSSFIRE = "/beispiele/crossfire-deutsch-niederlaendisches-feuerwehrhaus";
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

let app: TestApp;
let stranger: Browserless;
let office: Browserless;
let bocholt: Browserless;
beforeAll(async () => {
  app = await startApp(NOON);
  await installExamples(app.database.store, NOON);
  stranger = new Browserless(app.url);
  office = new Browserless(app.url);
  bocholt = new Browserless(app.url);
  const organiser = await makePerson(app.database.store, { roles: ["organiser"] });
  const anna = await makePerson(app.database.store, { name: "Anna Beispiel", organisationId: "de-05554008" });
  office.keep(await app.sessions.start(organiser.id, "test", NOON));
  bocholt.keep(await app.sessions.start(anna.id, "test", NOON));
});
afterAll(() => app.stop());

describe("whatever is asked for gets a clear answer", () => {
  test.each([
    ["suche=%22", "Dazu gibt es noch kein Beispiel"],
    ["suche=*", "Dazu gibt es noch kein Beispiel"],
    ["suche=NEAR(", "Dazu gibt es noch kein Beispiel"],
    ["suche=%00%FF", "Dazu gibt es noch kein Beispiel"],
    [`suche=${"feuerwehr+".repeat(1_000)}`, "Die Suche war sehr lang"],
    ["feld=alchemie", "Nicht berücksichtigt wurde: Aufgabenfeld."],
    ["kreis=99999&seite=-1", "Nicht berücksichtigt wurde: Kreis oder kreisfreie Stadt."],
    ["suche=feuerwerhhaus", "Das Wort „feuerwerhhaus“ kommt in keinem Beispiel vor. Gesucht wurde nach: feuerwehrhaus."],
    ["suche=wehr", "<mark>"],
    ["suche=%3Cscript%3E", "Dazu gibt es noch kein Beispiel"],
  ])("/beispiele?%.40s", async (parameters, words) => {
    const { status, text } = await stranger.get(`/beispiele?${parameters}`);
    expect(status).toBe(200);
    expect(text).toContain(words);
    expect(text).not.toContain("<script>");
  });

  test.each(["/beispiele/gibt-es-nicht", "/beispiele/%00", "/beispiele/..%2F..%2Fetc"])("%s is not found", async (path) => {
    const { status, headers } = await stranger.get(path);
    expect({ status, tag: headers.get("ETag") }).toEqual({ status: 404, tag: null });
  });
});

describe("pages speak four languages, texts their own", () => {
  test.each([["de", "Gute Beispiele"], ["en", "Good examples"], ["nl", "Goede voorbeelden"], ["fr", "Bons exemples"]])("%s", async (language, title) => {
    expect((await stranger.get(`/beispiele?lang=${language}`)).text).toContain(title);
    expect((await stranger.get(`${CROSSFIRE}?lang=${language}`)).text).toContain('<span lang="de">CrossFire – deutsch-niederländisches Feuerwehrhaus</span>');
  });
});

describe("what may be kept", () => {
  test.each(["/beispiele", "/beispiele?suche=feuerwehr", CROSSFIRE, "/beispiele/daten.json", "/beispiele/daten.csv", "/beispiele/feed.atom", "/beispiele/schema.json", "/sitemap.xml", "/robots.txt"])("%s is not sent a second time", async (path) => {
    const { headers } = await stranger.get(path);
    const tag = headers.get("ETag") ?? "";
    expect(headers.get("Cache-Control")).toMatch(/^public, (no-cache|max-age=0, s-maxage=30, must-revalidate)$/);
    for (const known of [tag, tag.replace("W/", ""), `"x", ${tag}`, "*"]) {
      const again = await stranger.send(path, { headers: { "If-None-Match": known } });
      expect({ status: again.status, text: again.text }, known).toEqual({ status: 304, text: "" });
    }
    expect((await stranger.send(path, { headers: { "If-None-Match": '"something-else"' } })).status).toBe(200);
  });

  test("another language is another page; a signed-in reader's is nobody else's", async () => {
    const tag = (await stranger.get("/beispiele?lang=de")).headers.get("ETag") ?? "";
    expect((await stranger.send("/beispiele?lang=fr", { headers: { "If-None-Match": tag } })).status).toBe(200);
    for (const path of ["/beispiele", "/beispiele?suche=feuerwehr"]) {
      const { headers } = await bocholt.get(path);
      expect({ tag: headers.get("ETag"), keep: headers.get("Cache-Control") }).toEqual({ tag: null, keep: "no-store" });
    }
  });
});

describe("for machines", () => {
  test("JSON, CSV and feed hold the same examples, and the sitemap leads to them", async () => {
    const { examples } = JSON.parse((await stranger.get("/beispiele/daten.json")).text);
    expect(examples).toHaveLength(5);
    expect((await stranger.get("/beispiele/daten.csv")).text.trim().split("\r\n")).toHaveLength(6);
    const feed = await stranger.get("/beispiele/feed.atom");
    expect(feed.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect(feed.text.match(/<entry /g)).toHaveLength(5);
    const sitemap = (await stranger.get("/sitemap.xml")).text;
    for (const path of [CROSSFIRE, "/beratung", "/foerderung/vorab-einschaetzung"]) expect(sitemap).toContain(`<loc>${app.url}${path}</loc>`);
    expect((await stranger.get("/robots.txt")).text).toContain(`Sitemap: ${app.url}/sitemap.xml`);
    expect(JSON.parse((await stranger.get("/beispiele/schema.json")).text).$id).toBe(`${app.url}/beispiele/schema.json`);
  });

  test("a profile carries structured data, and no script that could run", async () => {
    const { text } = await stranger.get(CROSSFIRE);
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@type": "Article", inLanguage: "de" });
    expect(text.match(/<script/g)).toHaveLength(1);
  });
});

describe("a question", () => {
  test("that lacks something keeps what was typed; a whole one goes to the outbox, and no address is shown", async () => {
    const missing = await stranger.post(CROSSFIRE, { name: "Demo-Fragende", email: "keine", message: "kurz" });
    expect({ status: missing.status, tag: missing.headers.get("ETag"), keep: missing.headers.get("Cache-Control") }).toEqual({ status: 400, tag: null, keep: "no-store" });
    for (const words of ["Bitte geben Sie eine E-Mail-Adresse an", "Bitte schreiben Sie, was Sie wissen möchten.", 'value="Demo-Fragende"', 'value="keine"']) expect(missing.text).toContain(words);
    const asked = await stranger.post(CROSSFIRE, { name: "Demo-Fragende", email: "frage@gemeinde.example", organisation: "", message: "Wie haben Sie die Verträge geregelt?" });
    expect(asked.location).toBe(`${CROSSFIRE}?gesendet#kontakt`);
    const mails = await app.database.store.read.select().from(schema.mail).where(eq(schema.mail.kind, "example.question"));
    expect(mails.map(({ body }) => body.includes("Wie haben Sie die Verträge geregelt?"))).toEqual([true]);
    expect((await stranger.get(asked.location ?? "")).text).not.toContain(mails[0]?.recipient);
  });
});

describe("a proposal", () => {
  const form = { language: "de", title: "Gemeinsame Rufnummer", summary: "Zwei Nachbarn gehen unter einer Nummer ans Telefon.", lead: "Stadt Bocholt", partners: "Gemeente Aalten", topics: "public-order", effect: "<script>alert(1)</script>", consent: "on" };

  test("is refused with every point at its field and what was typed, then made, approved, found, and gone with its consent", async () => {
    const refused = await bocholt.post("/beispiele/vorschlagen", { ...form, title: "", partners: "Nirgendwo", consent: "" });
    expect(refused.status).toBe(400);
    for (const words of ["Bitte geben Sie dem Beispiel einen Titel.", "Ohne diese Erklärung", "Nirgendwo"]) expect(refused.text).toContain(words);
    const lines = await bocholt.post("/beispiele/vorschlagen", { ...form, partners: "Nirgendwo" });
    expect(lines.text).toContain("„Nirgendwo“ steht in keinem Verzeichnis");

    const made = await bocholt.post("/beispiele/vorschlagen", form);
    const id = /vorschlagen\/([^?]+)/.exec(made.location ?? "")?.[1] ?? "";
    expect((await stranger.get("/beispiele/gemeinsame-rufnummer")).status).toBe(404);
    const desk = await office.get(`/organisation/beispiele/${id}`);
    expect((await office.post(`/organisation/beispiele/${id}`, { intent: "approve", seen: "0" })).status).toBe(409);
    expect((await office.post(`/organisation/beispiele/${id}`, { intent: "approve", seen: hidden(desk.text, "seen") })).status).toBe(302);
    const shown = await stranger.get("/beispiele/gemeinsame-rufnummer");
    expect(shown.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect((await stranger.get("/beispiele/feed.atom")).text).toContain("Gemeinsame Rufnummer");

    expect((await bocholt.post(`/beispiele/vorschlagen/${id}`, { intent: "withdraw", reason: "" })).status).toBe(400);
    expect((await bocholt.post(`/beispiele/vorschlagen/${id}`, { intent: "withdraw", reason: "Nicht mehr gewünscht." })).status).toBe(302);
    expect((await stranger.send("/beispiele/gemeinsame-rufnummer", { headers: { "If-None-Match": shown.headers.get("ETag") ?? "" } })).status).toBe(404);
    for (const path of ["/beispiele?suche=rufnummer", "/beispiele/daten.json", "/beispiele/daten.csv", "/beispiele/feed.atom", "/sitemap.xml"]) expect((await stranger.get(path)).text, path).not.toContain("Rufnummer");
  });

  test("that two people of the office change at once is not overwritten unseen", async () => {
    const made = await bocholt.post("/beispiele/vorschlagen", { ...form, title: "Gemeinsamer Fuhrpark" });
    const id = /vorschlagen\/([^?]+)/.exec(made.location ?? "")?.[1] ?? "";
    const [{ id: anyone } = { id: "" }] = await app.database.store.read.select({ id: schema.person.id }).from(schema.person);
    const version = String((await readWorkedExample(app.database.store.read, await viewerOf(app.database.store, anyone), id))?.version);
    expect((await office.post(`/organisation/beispiele/${id}`, { ...form, intent: "save", version, title: "Fuhrpark eins" })).status).toBe(302);
    const second = await office.post(`/organisation/beispiele/${id}`, { ...form, intent: "save", version, title: "Fuhrpark zwei" });
    expect(second.status).toBe(409);
    expect(second.text).toContain('value="Fuhrpark zwei"');
  });
});
