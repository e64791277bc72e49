// The map as it goes over the wire: small, kept by whoever has it, the same in words, and an answer to every address.
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { installExamples } from "#app/areas/library/install-examples.server";
import { instant } from "#app/base/instant";
import * as schema from "#db/schema";
import { makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let reader: Browserless;
beforeAll(async () => {
  app = await startApp();
  await installExamples(app.database.store, app.deps().now);
  reader = new Browserless(app.url);
});
afterAll(() => app.stop());

/** What stands on the page, without its markup. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

test.each(["/karte", "/karte?gemeinde=05554008", "/karte?gemeinde=05315000&ausschnitt=land", "/karte?lang=fr"])("%s weighs less than 120 kB compressed, and asks nobody else for anything", async (path) => {
  const { status, text } = await reader.get(path);
  expect(status).toBe(200);
  expect(gzipSync(text).length).toBeLessThan(120_000);
  expect([...text.matchAll(/(?:src|href)="(?:https?:)?\/\//g)]).toEqual([]);
  expect(text).not.toMatch(/<script|style=/);
});

describe("a municipality that is chosen", () => {
  test("has its cooperations and its neighbours' in words", async () => {
    const words = wordsOf((await reader.get("/karte?gemeinde=05554008")).text);
    for (const said of ["Bocholt: 2 Kooperationen", "CrossFire", "Aalten", "Nachbarn von Bocholt", "Isselburg", "GeoBasis-DE / BKG 2017"]) expect(words).toContain(said);
  });

  test.each(["05999999", "0", "'; drop table", "<script>alert(1)</script>", "x".repeat(5_000)])("%s is not known: 404, with the whole map and what to do", async (code) => {
    const { status, text, headers } = await reader.get(`/karte?gemeinde=${encodeURIComponent(code)}`);
    expect(status).toBe(404);
    expect(headers.get("ETag")).toBeNull();
    expect(wordsOf(text)).toContain("Diese Kommune ist nicht auf der Karte");
    expect(text.match(/<path/g)?.length).toBeGreaterThan(396);
    expect(text).not.toContain("<script");
  });

  test("an empty choice, an unknown layer or part of the map is the whole map", async () => {
    for (const path of ["/karte?gemeinde=", "/karte?ebene=gibt-es-nicht", "/karte?ausschnitt=mond"]) expect((await reader.get(path)).status).toBe(200);
  });
});

test("funded cooperations are another layer of the map, kept in every link", async () => {
  const { store } = app.database;
  const now = app.deps().now;
  await store.tx(async (q) => {
    await q.insert(schema.fundedCooperation).values({ id: "funded1", title: "Gemeinsame Vergabe", topic: "finance", leadId: "de-05566084", startsOn: "2023-01-01", endsOn: "2027-12-31", amountCents: 17_500_000, region: "muenster", digital: false, addedAt: now, changedAt: now });
    await q.insert(schema.fundedPartner).values({ cooperationId: "funded1", organisationId: "de-05566008" });
  });
  const { text } = await reader.get("/karte?ebene=foerderung&gemeinde=05566084");
  expect(wordsOf(text)).toContain("Gemeinsame Vergabe");
  expect(wordsOf(text)).not.toContain("175");
  expect(text).toContain("/karte?ebene=foerderung&amp;gemeinde=05566008");
  expect((await reader.get("/karte?gemeinde=05566084")).text).not.toContain("Gemeinsame Vergabe");
});

describe("whoever has the page", () => {
  const again = (etag: string, path = "/karte") => reader.send(path, { headers: { "If-None-Match": etag } });

  test("asks again and is told that nothing has changed, until something has", async () => {
    const first = await reader.get("/karte");
    const etag = first.headers.get("ETag") ?? "";
    expect(first.headers.get("Cache-Control")).toBe("public, no-cache");
    expect((await again(etag)).status).toBe(304);
    expect((await again(etag, "/karte?gemeinde=05554008")).status).toBe(200);
    expect((await reader.send("/karte", { headers: { "If-None-Match": etag, "Accept-Language": "nl" } })).text).toContain("Kaart van de samenwerking");
    await app.database.store.tx(async (q) => {
      await q.update(schema.example).set({ title: "Ein neuer Titel" });
    });
    expect((await again(etag)).status).toBe(200);
    expect((await reader.get("/karte?gemeinde=05554008")).text).toContain("Ein neuer Titel");
  });

  test("is not given what was written for somebody who is signed in, nor the reverse", async () => {
    const person = await makePerson(app.database.store, { name: "Anna Beispiel" });
    const signedIn = new Browserless(app.url);
    signedIn.keep(await app.sessions.start(person.id, "Test", instant(Date.now())));
    const own = await signedIn.get("/karte");
    expect([own.headers.get("ETag"), own.headers.get("Cache-Control")]).toEqual([null, "no-store"]);
    expect(own.text).toContain("Anna Beispiel");
    expect((await reader.get("/karte")).text).not.toContain("Anna Beispiel");
  });

  test("by a link from a page that the browser has taken over, gets all of it", async () => {
    await reader.get("/karte");
    const { status, text, headers } = await reader.get("/karte.data");
    expect([status, headers.get("Kept-Page")]).toEqual([200, null]);
    expect(text).toContain("05554008");
  });
});
