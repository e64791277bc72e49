// The account, the colleagues, the office's people and the log, as a browser without script meets them.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { linkTo, mails } from "#tests/support/mail";

const BOCHOLT = "de-05554008";
let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

type Given = Parameters<typeof makePerson>[1];

async function signedIn(given: Given = {}) {
  const person = await makePerson(app.database.store, given);
  return { person, browser: await openAs(person.id) };
}

async function openAs(personId: string) {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(personId, "Firefox, Linux", app.deps().now));
  return browser;
}

describe("colleagues, by whoever leads them,", () => {
  test("are invited from the page: a wrong address is said at its field, and what was typed stays", async () => {
    const { browser, person } = await signedIn({ organisationId: BOCHOLT });
    const refused = await browser.post("/konto/kollegen", { intent: "invite", name: "Clara Neu", email: "clara", locale: "nl" });
    expect([refused.status, refused.text.includes('href="#einladen-email"'), refused.text.includes('value="Clara Neu"')]).toEqual([400, true, true]);
    const known = await browser.post("/konto/kollegen", { intent: "invite", name: "Clara Neu", email: person.email, locale: "nl" });
    expect([known.status, known.text.includes("Diese Person gehört schon dazu.")]).toEqual([400, true]);
    expect((await browser.post("/konto/kollegen", { intent: "invite", name: "Clara Neu", email: "clara@bocholt.example", locale: "nl" })).location).toBe("/konto/kollegen?entschieden=invite");
    expect((await browser.get("/konto/kollegen")).text).toContain("clara@bocholt.example");
    expect((await new Browserless(app.url).get(await linkTo(app.database.store, "clara@bocholt.example", "/passwort"))).status).toBe(200);
  });

  test("are taken out, and have to sign in again at their next click; who does not lead takes out nobody", async () => {
    const lead = await signedIn({ organisationId: BOCHOLT });
    const other = await signedIn({ organisationId: BOCHOLT });
    const refused = await other.browser.post("/konto/kollegen", { person: lead.person.id, step: "remove" });
    expect([refused.status, refused.text.includes("Das kann nur, wer die Leitung hat.")]).toEqual([403, true]);
    expect((await lead.browser.post("/konto/kollegen", { person: "nobody", step: "remove" })).status).toBe(404);
    expect((await lead.browser.post("/konto/kollegen", { person: other.person.id, step: "remove" })).location).toBe("/konto/kollegen?entschieden=remove");
    expect((await other.browser.get("/beitraege")).location).toBe("/anmelden?weiter=%2Fbeitraege");
  });
});

describe("the account", () => {
  test("changes name and language, and speaks the new one at once", async () => {
    const { browser } = await signedIn();
    const empty = await browser.post("/konto", { intent: "profile", name: "", locale: "de" });
    expect(empty.status).toBe(400);
    expect(empty.text).toContain('href="#angaben-name"');
    expect((await browser.post("/konto", { intent: "profile", name: "Maria Neu", locale: "en" })).location).toBe("/konto?gespeichert=profile");
    const page = await browser.get("/konto?gespeichert=profile");
    expect(page.text).toContain('<html lang="en"');
    expect(page.text).toContain('value="Maria Neu"');
    expect(page.text).toContain("Your details are saved.");
  });

  test("refuses a wrong present password at its field and gives neither password back", async () => {
    const { browser } = await signedIn();
    const refused = await browser.post("/konto", { intent: "password", current: "nicht das rechte", password: "ein neuer Satz als Kennwort" });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('href="#kennwort-current"');
    for (const typed of ["nicht das rechte", "ein neuer Satz als Kennwort"]) expect(refused.text).not.toContain(typed);
    expect((await browser.post("/konto", { intent: "password", current: PASSWORD, password: "ein neuer Satz als Kennwort" })).location).toBe("/konto?gespeichert=password");
    expect((await browser.get("/konto")).status).toBe(200);
  });

  test("signs out another device, and nobody else's", async () => {
    const { person, browser } = await signedIn();
    const elsewhere = await openAs(person.id);
    const stranger = await signedIn();
    const theirs = /name="session"[^>]* value="([0-9a-f]{64})"/.exec((await browser.get("/konto")).text)?.[1] ?? "";
    await stranger.browser.post("/konto", { intent: "session", session: theirs });
    expect((await elsewhere.get("/konto")).status).toBe(200);
    expect((await browser.post("/konto", { intent: "session", session: theirs })).location).toBe("/konto?gespeichert=session");
    expect((await elsewhere.get("/konto")).location).toBe("/anmelden?weiter=%2Fkonto");
  });

  test("gives the person's data as a file", async () => {
    const { person, browser } = await signedIn({ organisationId: BOCHOLT });
    const file = await browser.get("/konto/daten.json");
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="lorbeer-daten.json"');
    expect(JSON.parse(file.text)).toMatchObject({ person: { email: person.email }, organisation: { name: "Stadt Bocholt", confirmed: true } });
  });

  test("is deleted with the password, and the session with it; the last organiser stays", async () => {
    const { browser } = await signedIn();
    expect((await browser.post("/konto/verlassen", { password: "falsch geraten" })).status).toBe(400);
    expect((await browser.post("/konto/verlassen", { password: PASSWORD })).location).toBe("/anmelden?verlassen");
    expect((await browser.get("/konto")).status).toBe(302);
    const office = await signedIn({ roles: ["organiser"] });
    const refused = await office.browser.post("/konto/verlassen", { password: PASSWORD });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Sie sind die letzte Person");
  });

  test("takes no order that it does not know", async () => {
    const { browser } = await signedIn();
    expect((await browser.post("/konto", { intent: "become-organiser" })).status).toBe(400);
  });
});

describe("colleagues", () => {
  test("see who waits, and confirm; of another organisation nobody is seen or confirmed", async () => {
    const { browser } = await signedIn({ organisationId: BOCHOLT });
    const stranger = await signedIn({ organisationId: "de-05554004" });
    const applicant = await signedIn({ organisationId: BOCHOLT, organisationConfirmedAt: null, name: "Paul Zweiter" });
    expect((await browser.get("/konto/kollegen")).text).toContain("Paul Zweiter");
    expect((await stranger.browser.get("/konto/kollegen")).text).not.toContain("Paul Zweiter");
    expect((await applicant.browser.get("/konto/kollegen")).status).toBe(403);
    expect((await stranger.browser.post("/konto/kollegen", { person: applicant.person.id, decision: "confirm" })).status).toBe(404);
    expect((await applicant.browser.get("/konto")).text).toContain("wartet auf Bestätigung");
    expect((await browser.post("/konto/kollegen", { person: applicant.person.id, decision: "confirm" })).location).toBe("/konto/kollegen?entschieden=confirm");
    expect((await applicant.browser.get("/konto/kollegen")).status).toBe(200);
  });
});

describe("the office's people", () => {
  test("are changed by organisers; observers see the same pages without a button", async () => {
    const { person: entrant } = await signedIn({ organisationId: BOCHOLT, name: "Maria Beispiel" });
    const organiser = await signedIn({ roles: ["organiser"] });
    const observer = await signedIn({ roles: ["observer"] });
    const page = `/organisation/personen/${entrant.id}`;
    for (const path of ["/organisation/personen", page]) {
      expect((await observer.browser.get(path)).text).toContain("Maria Beispiel");
      expect((await observer.browser.get(path)).text).not.toMatch(/Rolle speichern|Konto löschen|Person einladen/);
    }
    expect((await organiser.browser.get(page)).text).toContain("Rolle speichern");
    expect((await observer.browser.get("/organisation/personen/einladen")).status).toBe(403);
    expect((await observer.browser.post(page, { intent: "role", role: "organiser" })).status).toBe(403);
    expect((await observer.browser.post(page, { intent: "remove", sure: "on" })).status).toBe(403);
    expect((await organiser.browser.post(page, { intent: "role", role: "observer" })).location).toBe(`${page}?gespeichert=role`);
    expect((await organiser.browser.post(`/organisation/personen/${organiser.person.id}`, { intent: "role", role: "none" })).status).toBe(409);
    expect((await organiser.browser.get("/organisation/personen/nobody")).status).toBe(404);
  });

  test("are removed after a tick, and their session has to sign in again at its next click", async () => {
    const entrant = await signedIn({ organisationId: BOCHOLT, name: "Maria Beispiel" });
    const organiser = await signedIn({ roles: ["organiser"] });
    const page = `/organisation/personen/${entrant.person.id}`;
    expect((await organiser.browser.post(page, { intent: "remove" })).status).toBe(400);
    expect((await entrant.browser.get("/konto")).status).toBe(200);
    expect((await organiser.browser.post(page, { intent: "remove", sure: "on" })).location).toBe("/organisation/personen?entfernt");
    expect((await entrant.browser.get("/konto")).location).toBe("/anmelden?weiter=%2Fkonto");
    expect((await entrant.browser.post("/konto", { intent: "profile", name: "Noch da", locale: "de" })).status).toBe(302);
    expect((await organiser.browser.get("/organisation/personen")).text).not.toMatch(/Maria Beispiel|Noch da/);
    expect((await organiser.browser.get(page)).status).toBe(404);
  });

  test("are invited by mail and begin in the office", async () => {
    const organiser = await signedIn({ roles: ["organiser"] });
    const bruno = { name: "Bruno Beobachter", email: "bruno@beispiel.example" };
    expect((await organiser.browser.post("/organisation/personen/einladen", bruno)).status).toBe(400);
    expect((await organiser.browser.post("/organisation/personen/einladen", { ...bruno, role: "observer" })).location).toBe("/organisation/personen?eingeladen");
    const link = await linkTo(app.database.store, bruno.email, "/passwort");
    const browser = new Browserless(app.url);
    expect((await browser.get(link)).text).toContain("Kennwort festlegen");
    expect((await browser.post(link, { password: "ein Satz als Kennwort" })).location).toBe("/organisation");
    expect((await browser.get("/organisation/personen")).status).toBe(200);
    expect(await mails(app.database.store)).toHaveLength(1);
  });
});

test("the log is read by the office and checked on request", async () => {
  const organiser = await signedIn({ roles: ["organiser"], name: "Olga Organisatorin" });
  await organiser.browser.post("/konto", { intent: "profile", name: "Olga Organisatorin", locale: "de" });
  const page = await organiser.browser.get("/organisation/protokoll?pruefen&person=olga");
  expect(page.text).toContain("Angaben zur Person geändert");
  expect(page.text).toContain("Das Protokoll ist unverändert");
  expect((await organiser.browser.get("/organisation/protokoll?vor=x&vorgang=%25")).text).toContain("Keine Einträge");
});

test("no account page is kept by the browser or by others, nor written to by another site", async () => {
  const { browser } = await signedIn({ organisationId: BOCHOLT });
  for (const path of ["/konto", "/konto/daten.json", "/konto/kollegen"]) expect((await browser.get(path)).headers.get("Cache-Control")).toBe("no-store");
  const body = new URLSearchParams({ intent: "profile", name: "Fremd", locale: "de" });
  expect((await browser.send("/konto", { method: "POST", body, headers: { Origin: "https://evil.example" } })).status).toBe(403);
});
