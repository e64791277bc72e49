// Registering, confirming the address and setting a password, as a browser without script meets them.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { HOUR, plus } from "#app/base/instant";
import { makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { linkTo, mails } from "#tests/support/mail";

let app: TestApp;
let browser: Browserless;
beforeEach(async () => {
  app = await startApp();
  browser = new Browserless(app.url);
});
afterEach(() => app.stop());

const maria = { name: "Maria Beispiel", email: "maria@bocholt.example", password: "ein Satz als Kennwort", organisation: "Bocholt", locale: "de" };
const register = (change: Partial<typeof maria> & { organisationChoice?: string } = {}) => browser.post("/registrieren", { ...maria, ...change });

describe("registering", () => {
  test("offers the directory and takes a name, a code, or a tick among what fits", async () => {
    const page = await browser.get("/registrieren");
    expect(page.text).toContain('<option value="Stadt Bocholt" label="05554008"');
    const ambiguous = await register({ organisation: "Düren" });
    expect(ambiguous.status).toBe(400);
    expect(ambiguous.text).toContain("Kreis Düren (05358)");
    for (const change of [{}, { organisation: "05554008" }, { organisation: "Düren", organisationChoice: "de-05358" }]) {
      expect((await register({ ...change, email: `maria${Object.keys(change).length}@bocholt.example` })).location).toBe("/registrieren?gesendet");
    }
  });

  test("names everything that is missing at once, at its field and above, and keeps what was typed, but never the password", async () => {
    const answer = await browser.post("/registrieren", { ...maria, name: "", email: "maria", password: "zu kurz", organisation: "Entenhausen", locale: "xx" });
    expect(answer.status).toBe(400);
    for (const id of ["organisation", "name", "email", "password", "locale"]) expect(answer.text).toContain(`href="#registrieren-${id}"`);
    for (const value of ["maria", "Entenhausen"]) expect(answer.text).toContain(`value="${value}"`);
    expect(answer.text).not.toContain("zu kurz");
    expect(await mails(app.database.store)).toEqual([]);
  });

  test("answers a known address word for word like a new one", async () => {
    const known = await makePerson(app.database.store);
    const answers = [];
    for (const email of ["neu@bocholt.example", known.email]) {
      const { status, location, text } = await register({ email });
      answers.push({ status, location, text, cookie: undefined });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect((await mails(app.database.store)).map(({ kind }) => kind)).toEqual(["account.confirm", "account.known"]);
  });

  test("is refused to other sites, and takes nothing but a form", async () => {
    const foreign = await browser.send("/registrieren", { method: "POST", body: new URLSearchParams(maria), headers: { Origin: "https://evil.example" } });
    expect(foreign.status).toBe(403);
    const json = await browser.send("/registrieren", { method: "POST", body: JSON.stringify(maria), headers: { Origin: app.url, "Content-Type": "application/json" } });
    expect(json.status).toBe(400);
    expect(await mails(app.database.store)).toEqual([]);
  });

  test("says after the fifth mail to an address that it has to wait, and keeps the form", async () => {
    for (let i = 0; i < 5; i++) expect((await register()).status).toBe(302);
    const refused = await register();
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "3600"]);
    expect(refused.text).toContain('value="Maria Beispiel"');
  });
});

describe("the link of the mail", () => {
  test("stays usable however often a mail program looks at it; the form with the password uses it up and signs in", async () => {
    await register();
    const link = await linkTo(app.database.store, maria.email, "/email");
    for (let i = 0; i < 3; i++) expect((await browser.get(link)).text).toContain("Stadt Bocholt");
    expect((await browser.send(link, { method: "HEAD" })).status).toBe(200);
    expect((await browser.post(link, { password: "falsch geraten" })).status).toBe(400);
    const done = await browser.post(link, { password: maria.password });
    expect(done.location).toBe("/beitraege");
    expect(done.headers.get("Set-Cookie")).toMatch(/^lorbeer=/);
    expect((await browser.get(link)).status).toBe(410);
    expect((await browser.post(link, { password: maria.password })).status).toBe(410);
  });

  test("is nothing when it is made up", async () => {
    expect((await browser.get("/email/geraten")).status).toBe(410);
    expect((await browser.get("/passwort/geraten")).status).toBe(410);
    expect((await browser.post("/passwort/geraten", { password: "ein Satz als Kennwort" })).status).toBe(410);
  });
});

describe("a forgotten password", () => {
  test("is asked for with the same answer for known and unknown addresses", async () => {
    const known = await makePerson(app.database.store);
    const answers = [];
    for (const email of [known.email, "niemand@beispiel.example"]) {
      const { status, location, text } = await browser.post("/passwort-vergessen", { email });
      answers.push({ status, location, text });
    }
    expect(answers).toEqual([answers[1], { status: 302, location: "/passwort-vergessen?gesendet", text: "" }]);
    expect((await mails(app.database.store)).map(({ to }) => to)).toEqual([known.email]);
  });

  test("is set anew through the link, once and within the hour, and ends every session", async () => {
    const person = await makePerson(app.database.store, { roles: ["organiser"] });
    const elsewhere = new Browserless(app.url);
    elsewhere.keep(await app.sessions.start(person.id, "", app.deps().now));
    await browser.post("/passwort-vergessen", { email: person.email });
    const link = await linkTo(app.database.store, person.email, "/passwort");
    expect((await browser.get(link)).status).toBe(200);
    expect((await browser.post(link, { password: person.email })).status).toBe(400);
    expect((await elsewhere.get("/organisation")).status).toBe(200);
    expect((await browser.post(link, { password: "ein neues Kennwort" })).location).toBe("/organisation");
    expect((await browser.get("/organisation")).status).toBe(200);
    expect((await elsewhere.get("/organisation")).status).toBe(302);
    expect((await browser.get(link)).status).toBe(410);
    expect((await new Browserless(app.url).post("/anmelden", { email: person.email, password: PASSWORD })).status).toBe(400);
  });

  test("has to be asked for again after an hour", async () => {
    const person = await makePerson(app.database.store);
    await browser.post("/passwort-vergessen", { email: person.email });
    const link = await linkTo(app.database.store, person.email, "/passwort");
    app.setClock(plus(app.deps().now, HOUR));
    expect((await browser.get(link)).status).toBe(410);
    expect((await browser.post(link, { password: "ein neues Kennwort" })).status).toBe(410);
  });
});
