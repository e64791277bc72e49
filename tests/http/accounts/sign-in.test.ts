// Signing in and out, as a browser without script meets it.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { offerSetup } from "#app/areas/accounts/offer-setup.server";
import { findPersonByEmail } from "#app/areas/accounts/person.repo.server";
import { makeEdition, makeJuror, makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let browser: Browserless;
beforeEach(async () => {
  app = await startApp();
  browser = new Browserless(app.url);
});
afterEach(() => app.stop());

const signIn = (email: string, password: string, query = "") => browser.post(`/anmelden${query}`, { email, password });

describe("signing in", () => {
  test("leads to the home of the role, or to where the person wanted to go on this site", async () => {
    const { store } = app.database;
    const edition = await makeEdition(store);
    const organiser = await makePerson(store, { roles: ["organiser"] });
    const observer = await makePerson(store, { roles: ["observer"] });
    const entrant = await makePerson(store, { organisationId: "de-05554008" });
    const waiting = await makePerson(store, { organisationId: "de-05554008", organisationConfirmedAt: null });
    const juror = await makePerson(store);
    await makeJuror(store, { editionId: edition.id, personId: juror.id, categoryIds: [] });
    const homes = [];
    for (const person of [organiser, observer, entrant, waiting, juror]) homes.push((await signIn(person.email, PASSWORD)).location);
    expect(homes).toEqual(["/organisation", "/organisation", "/beitraege", "/konto", "/jury"]);
    expect((await signIn(entrant.email, PASSWORD, "?weiter=%2Fkonto%3Fa%3D1")).location).toBe("/konto?a=1");
    expect((await signIn(entrant.email, PASSWORD, "?weiter=https%3A%2F%2Fevil.example")).location).toBe("/");
    expect((await signIn(entrant.email, PASSWORD, "?weiter=%2F%2Fevil.example")).location).toBe("/");
  });

  test("gives a cookie that scripts and other sites cannot use, and pages nobody keeps", async () => {
    const person = await makePerson(app.database.store);
    const answer = await signIn(` ${person.email.toUpperCase()} `, PASSWORD);
    expect(answer.headers.get("Set-Cookie")).toMatch(/^lorbeer=[^;]+;.*HttpOnly.*SameSite=Lax/i);
    expect((await browser.get("/")).headers.get("Cache-Control")).toBe("no-store");
  });

  test("says the same for a wrong password, an unknown address and an account without password, and keeps the address", async () => {
    const known = await makePerson(app.database.store);
    const invited = await makePerson(app.database.store, { passwordHash: null });
    const unconfirmed = await makePerson(app.database.store, { emailVerifiedAt: null });
    const answers = [];
    for (const email of [known.email, invited.email, unconfirmed.email, "niemand@beispiel.example"]) {
      const { status, text, headers } = await signIn(email, "ein ganz anderes Kennwort");
      expect(text).toContain(`value="${email}"`);
      expect(text).not.toContain("ein ganz anderes Kennwort");
      answers.push({ status, cookie: headers.get("Set-Cookie"), said: text.includes("E-Mail-Adresse oder Kennwort stimmen nicht") });
    }
    const refused = { status: 400, cookie: null, said: true };
    expect(answers).toEqual([refused, refused, refused, refused]);
  });

  test("tells whoever knows the password that the address is not confirmed, and sends the link again", async () => {
    const person = await makePerson(app.database.store, { emailVerifiedAt: null });
    const answer = await signIn(person.email, PASSWORD);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("noch nicht bestätigt");
    const resent = [];
    for (const email of [person.email, "niemand@beispiel.example"]) resent.push((await browser.post("/anmelden", { intent: "resend", email })).location);
    expect(resent).toEqual(["/anmelden?gesendet", "/anmelden?gesendet"]);
  });

  test("is refused after ten wrong passwords for an account, the right one included, known or not", async () => {
    const person = await makePerson(app.database.store);
    for (const email of [person.email, "niemand@beispiel.example"]) {
      for (let i = 0; i < 10; i++) expect((await signIn(email, "falsch geraten")).status).toBe(400);
      const refused = await signIn(email, PASSWORD);
      expect(refused.status).toBe(429);
      expect(refused.headers.get("Retry-After")).toBe("900");
      expect(refused.text).toContain(`value="${email}"`);
    }
  });

  test("is asked of whoever comes without session, and comes back to the same page", async () => {
    const answer = await browser.get("/organisation?x=1");
    expect([answer.status, answer.location]).toEqual([302, "/anmelden?weiter=%2Forganisation%3Fx%3D1"]);
  });
});

describe("signing out", () => {
  test("ends the session on the server, by a form only", async () => {
    const person = await makePerson(app.database.store, { roles: ["organiser"] });
    const cookie = await app.sessions.start(person.id, "", app.deps().now);
    browser.keep(cookie);
    expect((await browser.get("/abmelden")).location).toBe("/");
    expect((await browser.get("/organisation")).status).toBe(200);
    expect((await browser.post("/abmelden", {})).location).toBe("/anmelden?abgemeldet");
    browser.keep(cookie);
    expect((await browser.get("/organisation")).status).toBe(302);
  });

  test("is not done by another site", async () => {
    const person = await makePerson(app.database.store, { roles: ["organiser"] });
    browser.keep(await app.sessions.start(person.id, "", app.deps().now));
    const foreign = await browser.send("/abmelden", { method: "POST", headers: { Origin: "https://evil.example" } });
    expect(foreign.status).toBe(403);
    expect((await browser.get("/organisation")).status).toBe(200);
  });
});

describe("setting up", () => {
  const organiser = { name: "Olga Organisatorin", email: "Olga@Beispiel.example", password: "ein Satz als Kennwort" };

  test("makes the first organiser through the link, once, and signs them in", async () => {
    const { store } = app.database;
    const code = (await offerSetup(store, app.deps().newSecret, app.deps().now)) ?? "";
    expect((await browser.get(`/einrichten?code=${code}`)).status).toBe(200);
    const short = await browser.post(`/einrichten?code=${code}`, { ...organiser, code, password: "kurz" });
    expect(short.status).toBe(400);
    expect(short.text).toContain('value="Olga Organisatorin"');
    const done = await browser.post(`/einrichten?code=${code}`, { ...organiser, code });
    expect(done.location).toBe("/organisation");
    expect((await browser.get("/organisation")).status).toBe(200);
    expect(await findPersonByEmail(store.read, "olga@beispiel.example")).toBeDefined();
    expect((await browser.get(`/einrichten?code=${code}`)).status).toBe(410);
    expect((await browser.post("/einrichten", { ...organiser, email: "zweite@beispiel.example", code })).status).toBe(410);
    expect(await offerSetup(store, app.deps().newSecret, app.deps().now)).toBeUndefined();
  });

  test("is closed to whoever has no link", async () => {
    for (const path of ["/einrichten", "/einrichten?code=geraten"]) expect((await browser.get(path)).status).toBe(410);
  });
});
