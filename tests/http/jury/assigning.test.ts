// Having an assignment worked out, over the wire: in a thread beside the server, to look at and apply, to give up, and refused with words.
import { setTimeout as pause } from "node:timers/promises";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import { assignment } from "#db/schema";
import { makeEdition, makeEntry, makeJuror, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const BOARD = "/organisation/2024/zuteilung";
const PROPOSAL = `${BOARD}/vorschlag`;
const LEADS = ["de-05554008", "de-05915000", "de-05554012", "de-05112000"];

let app: TestApp;
let office: Browserless;
let editionId: string;
let categoryId: string;
let entryIds: string[];
let jurorIds: string[];

async function as(role: "organiser" | "observer"): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start((await makePerson(app.database.store, { roles: [role] })).id, "test", app.deps().now));
  return browser;
}

/** Four entries that are to have two jurors each, and four jurors. */
beforeEach(async () => {
  app = await startApp(plus(NOON, 15 * DAY));
  const { store } = app.database;
  ({ id: editionId } = await makeEdition(store, { jurorsPerEntry: 2 }));
  categoryId = `${editionId}-KB`;
  const { id: createdBy } = await makePerson(store, {});
  entryIds = [];
  for (const leadId of LEADS) entryIds.push((await makeEntry(store, { editionId, categoryId, leadId, createdBy })).id);
  jurorIds = [];
  for (let i = 0; i < 4; i++) jurorIds.push((await makeJuror(store, { editionId, categoryIds: [categoryId] })).id);
  office = await as("organiser");
});
afterEach(() => app.stop());

async function ended(): Promise<string> {
  for (;;) {
    const { state } = JSON.parse((await office.get(`${PROPOSAL}/stand`)).text) as { state: string };
    if (state !== "queued" && state !== "running") return state;
    await pause(50);
  }
}

async function proposed(): Promise<string> {
  await office.post(BOARD, { intent: "anew" });
  expect(await ended()).toBe("proposed");
  return /name="vorschlag" value="([^"]+)"/.exec((await office.get(PROPOSAL)).text)?.[1] ?? "";
}

const assigned = async () => (await app.database.store.read.select().from(assignment)).length;
const give = (jurorId = "", entryId = "") => office.post(BOARD, { give: `${jurorId} ${entryId}` });

describe("an assignment", () => {
  test("is asked for, looked at and applied; the board then offers to undo it", async () => {
    const asked = await office.post(BOARD, { intent: "anew" });
    expect(asked.location).toBe(PROPOSAL);
    expect(await ended()).toBe("proposed");
    const { text } = await office.get(PROPOSAL);
    expect(text).toContain('value="apply"');
    expect(await assigned()).toBe(0);
    const applied = await office.post(PROPOSAL, { intent: "apply", vorschlag: /name="vorschlag" value="([^"]+)"/.exec(text)?.[1] ?? "" });
    expect(applied.location).toBe(`${BOARD}?neu=8&weg=0`);
    expect(await assigned()).toBe(8);

    const no = /name="zurueck" value="(\d+)"/.exec((await office.get(BOARD)).text)?.[1] ?? "";
    expect((await office.post(BOARD, { zurueck: no })).location).toBe(`${BOARD}?zurueck&neu=0&weg=8`);
    expect((await office.post(BOARD, { zurueck: no })).status).toBe(409);
    expect(await assigned()).toBe(0);
  });

  test("that no longer fits is refused with words, and nothing is changed", async () => {
    const vorschlag = await proposed();
    await give(jurorIds[0], entryIds[0]);
    expect((await office.get(PROPOSAL)).text).toContain("Der Vorschlag gilt nicht mehr");
    const { status, text } = await office.post(PROPOSAL, { intent: "apply", vorschlag });
    expect(status).toBe(409);
    expect(text).toContain("Seit der Berechnung hat sich etwas geändert");
    expect(await assigned()).toBe(1);
  });

  test("can be given up, once", async () => {
    await proposed();
    expect((await office.post(PROPOSAL, { intent: "give-up" })).status).toBe(302);
    expect((await office.get(PROPOSAL)).text).toContain("Der Vorschlag wurde verworfen");
    expect((await office.post(PROPOSAL, { intent: "give-up" })).status).toBe(409);
  });

  test("is not the observer's to apply, nor of an unknown proposal", async () => {
    const vorschlag = await proposed();
    const observer = await as("observer");
    expect((await observer.post(PROPOSAL, { intent: "apply", vorschlag })).status).toBe(403);
    expect((await observer.get(PROPOSAL)).text).not.toContain('value="apply"');
    expect((await office.post(PROPOSAL, { intent: "apply", vorschlag: "another" })).status).toBe(409);
    expect((await office.post(PROPOSAL, { intent: "dance" })).status).toBe(400);
    expect(await assigned()).toBe(0);
  });
});

describe("by hand", () => {
  test("whoever may not judge stands in the list with the reason, cannot be chosen there, and is refused by the server", async () => {
    const tied = await makeJuror(app.database.store, { editionId, categoryIds: [categoryId], organisationIds: [LEADS[0] ?? ""] });
    expect((await office.get(BOARD)).text).toMatch(new RegExp(`<option value="${tied.id} ${entryIds[0]}" disabled="">[^<]*Stadt Bocholt`));
    const refused = await give(tied.id, entryIds[0]);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("befangen");
    await give(jurorIds[0], entryIds[0]);
    const again = await give(jurorIds[0], entryIds[0]);
    expect(again.status).toBe(409);
    expect(again.text).toContain("schon zugeteilt");
    expect(await assigned()).toBe(1);
  });

  test("nothing chosen, a stranger and no pair at all are each refused", async () => {
    expect((await office.post(BOARD, { give: "" })).status).toBe(409);
    expect((await give("nobody", entryIds[0])).status).toBe(404);
    expect((await office.post(BOARD, { give: "one two three" })).status).toBe(400);
  });

  test("both views stand, with and without a filter", async () => {
    await give(jurorIds[0], entryIds[0]);
    for (const query of ["", "?ansicht=jury", "?kategorie=KB&nur=offen", "?ansicht=jury&nur=offen", "?kategorie=unbekannt"]) {
      expect((await office.get(`${BOARD}${query}`)).text).toContain("Wegnehmen");
    }
  });
});
