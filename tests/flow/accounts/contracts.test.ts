// What other areas ask accounts: organisations, people to write to, and accounts made by an invitation.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createPersonFromInvitation } from "#app/areas/accounts/create-person.server";
import { loadConflictOrganisations } from "#app/areas/accounts/find-organisation.server";
import { findPersonContact, listEditors } from "#app/areas/accounts/find-person.server";
import { hashPassword, verifyPassword } from "#app/areas/accounts/password.server";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

describe("an organisation by what was typed", () => {
  test("is found, or the answer says what it could mean, and a tick among those decides", async () => {
    const kinds = ["municipality", "district"] as const;
    const q = deps.store.read;
    expect(await resolveOrganisation(q, "bocholt", kinds)).toMatchObject({ ok: true, value: { id: BOCHOLT } });
    expect(await resolveOrganisation(q, "Düren", kinds)).toMatchObject({ ok: false, reason: { reason: "ambiguous", matches: [{ name: "Kreis Düren" }, { name: "Stadt Düren" }] } });
    expect(await resolveOrganisation(q, "Düren", kinds, "de-05358")).toMatchObject({ ok: true, value: { name: "Kreis Düren" } });
    expect(await resolveOrganisation(q, "Düren", kinds, BOCHOLT)).toMatchObject({ ok: false, reason: { reason: "ambiguous" } });
    expect(await resolveOrganisation(q, "Entenhausen", kinds, BOCHOLT)).toMatchObject({ ok: false, reason: { reason: "unknown", matches: [] } });
    expect(await resolveOrganisation(q, " ", kinds)).toMatchObject({ ok: false, reason: { reason: "missing" } });
  });

  test("comes with the bodies it is a member of", async () => {
    const ties = await loadConflictOrganisations(deps.store.read, [BOCHOLT, "de-05554"]);
    expect(ties.get(BOCHOLT)).toEqual({ id: BOCHOLT, name: "Stadt Bocholt", districtCode: "05554", exempt: false, memberOf: ["de-05554", "de-stgb-nrw"] });
    expect([...ties.keys()].toSorted()).toEqual(["de-05554", BOCHOLT]);
  });
});

describe("people to write to", () => {
  test("editors of an organisation are those whose address and membership are confirmed, and who have not left", async () => {
    const editor = await makePerson(deps.store, { organisationId: BOCHOLT, locale: "en" });
    await makePerson(deps.store, { organisationId: BOCHOLT, organisationConfirmedAt: null });
    await makePerson(deps.store, { organisationId: BOCHOLT, emailVerifiedAt: null });
    const left = await makePerson(deps.store, { organisationId: BOCHOLT, removedAt: NOON });
    expect(await listEditors(deps.store.read, BOCHOLT)).toEqual([{ id: editor.id, name: editor.name, email: editor.email, locale: "en" }]);
    expect(await findPersonContact(deps.store.read, left.id)).toBeUndefined();
  });
});

describe("an account made by an invitation", () => {
  const invited = { email: "jury@beispiel.example", name: "Jana Beispiel", locale: "de" } as const;

  test("is confirmed at once, once per address", async () => {
    const passwordHash = await hashPassword("ein langes Kennwort");
    const made = await deps.store.tx((q) => createPersonFromInvitation(q, deps, { ...invited, passwordHash }));
    expect(made.ok && (await findPersonContact(deps.store.read, made.value))).toMatchObject({ email: invited.email, name: invited.name });
    expect(await deps.store.tx((q) => createPersonFromInvitation(q, deps, { ...invited, passwordHash }))).toEqual({ ok: false, reason: "email-taken" });
  });

  test("takes over a registration that nobody ever confirmed, and its password with it", async () => {
    const squatter = await makePerson(deps.store, { email: invited.email, emailVerifiedAt: null, organisationId: BOCHOLT });
    const passwordHash = await hashPassword("ein langes Kennwort");
    expect(await deps.store.tx((q) => createPersonFromInvitation(q, deps, { ...invited, passwordHash }))).toEqual({ ok: true, value: squatter.id });
    expect(await listEditors(deps.store.read, BOCHOLT)).toEqual([]);
  });
});

test("a password fits its own hash only, and nothing fits where there is none", async () => {
  const stored = await hashPassword("Straße und Café");
  expect(await verifyPassword(stored, "Straße und Cafe\u0301")).toBe(true);
  expect(await verifyPassword(stored, "Straße und Cafe")).toBe(false);
  expect(await verifyPassword(null, "Straße und Café")).toBe(false);
});
