// What people do with their own account and say about their colleagues.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { changePassword } from "#app/areas/accounts/change-password.server";
import { chooseWorkplace } from "#app/areas/accounts/choose-workplace.server";
import { collectOwnData } from "#app/areas/accounts/collect-own-data.server";
import { decideMembership } from "#app/areas/accounts/decide-membership.server";
import { endSession } from "#app/areas/accounts/end-session.server";
import { ERASED_NAME } from "#app/areas/accounts/erase-person.server";
import { findPersonContact, listEditors } from "#app/areas/accounts/find-person.server";
import { leave } from "#app/areas/accounts/leave.server";
import { register } from "#app/areas/accounts/register.server";
import { insertSession, listSessionsOfPerson } from "#app/areas/accounts/session.repo.server";
import { signIn } from "#app/areas/accounts/sign-in.server";
import { DAY, plus } from "#app/base/instant";
import { verifyChain } from "#app/services/audit/verify-chain";
import { auditRecord, person as personTable } from "#db/schema";
import { makePerson, PASSWORD } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { mails } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const BOCHOLT = "de-05554008";
const HERE = "192.0.2.1";
const NEW = "ein ganz neuer Satz";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

const startSession = (personId: string, idHash: string) => deps.store.tx((q) => insertSession(q, { idHash, personId, createdAt: NOON, expiresAt: plus(NOON, DAY), device: "Firefox, Linux" }));
const sessionsOf = async (personId: string) => (await listSessionsOfPerson(deps.store.read, personId)).map(({ idHash }) => idHash);
const sent = async () => (await mails(deps.store)).map(({ to, kind }) => `${kind} → ${to}`);

describe("a new password", () => {
  test("needs the present one, ends every other session, and is told by mail", async () => {
    const person = await makePerson(deps.store);
    for (const hash of ["here", "there"]) await startSession(person.id, hash);
    const viewer = { ...(await viewerOf(deps.store, person.id)), sessionHash: "here" };
    expect(await changePassword(deps, viewer, { current: "falsch", password: NEW })).toEqual({ ok: false, reason: { field: "current", reason: "wrong" } });
    expect(await changePassword(deps, viewer, { current: PASSWORD, password: "kurz" })).toEqual({ ok: false, reason: { field: "password", reason: "too-short" } });
    expect(await sessionsOf(person.id)).toEqual(["here", "there"]);
    expect(await changePassword(deps, viewer, { current: PASSWORD, password: NEW })).toMatchObject({ ok: true });
    expect(await sessionsOf(person.id)).toEqual(["here"]);
    expect(await sent()).toEqual([`account.password-changed → ${person.email}`]);
    expect(await signIn(deps, HERE, { email: person.email, password: PASSWORD })).toEqual({ ok: false, reason: "wrong" });
    expect(await signIn(deps, HERE, { email: person.email, password: NEW })).toMatchObject({ ok: true });
  });
});

test("signing out elsewhere reaches one's own sessions only", async () => {
  const [mine, other] = [await makePerson(deps.store), await makePerson(deps.store)];
  await startSession(mine.id, "mine");
  await startSession(other.id, "others");
  const viewer = await viewerOf(deps.store, mine.id);
  for (const hash of ["others", "mine"]) await endSession(deps, viewer, hash);
  expect([await sessionsOf(mine.id), await sessionsOf(other.id)]).toEqual([[], ["others"]]);
});

describe("colleagues", () => {
  test("are confirmed by a colleague or the office, and by nobody else", async () => {
    const applicant = await makePerson(deps.store, { organisationId: BOCHOLT, organisationConfirmedAt: null });
    const colleague = await makePerson(deps.store, { organisationId: BOCHOLT });
    const deciders = [
      { who: await makePerson(deps.store, { organisationId: "de-05554004" }), may: false },
      { who: await makePerson(deps.store, { organisationId: BOCHOLT, organisationConfirmedAt: null }), may: false },
      { who: await makePerson(deps.store, { roles: ["observer"] }), may: false },
      { who: applicant, may: false },
      { who: colleague, may: true },
      { who: await makePerson(deps.store, { roles: ["organiser"] }), may: true },
    ];
    for (const { who, may } of deciders) {
      await deps.store.tx((q) => q.update(personTable).set({ organisationConfirmedAt: null }).where(eq(personTable.id, applicant.id)));
      expect((await decideMembership(deps, await viewerOf(deps.store, who.id), applicant.id, "confirm")).ok).toBe(may);
      expect((await listEditors(deps.store.read, BOCHOLT)).some(({ id }) => id === applicant.id)).toBe(may);
    }
    expect((await sent()).filter((line) => line.startsWith("account.membership-confirmed"))).toHaveLength(2);
  });

  test("who is declined is told, belongs nowhere, and can name another organisation", async () => {
    const colleague = await makePerson(deps.store, { organisationId: BOCHOLT });
    const applicant = await makePerson(deps.store, { organisationId: BOCHOLT, organisationConfirmedAt: null });
    expect(await decideMembership(deps, await viewerOf(deps.store, colleague.id), applicant.id, "decline")).toMatchObject({ ok: true });
    const declined = await viewerOf(deps.store, applicant.id);
    expect(declined).toMatchObject({ organisationId: null, pendingOrganisationId: null });
    expect(await sent()).toEqual([`account.membership-declined → ${applicant.email}`]);
    expect(await chooseWorkplace(deps, declined, "de-05554004")).toMatchObject({ ok: true });
    expect((await listEditors(deps.store.read, "de-05554004")).map(({ id }) => id)).toEqual([applicant.id]);
  });

  test("a confirmed organisation is not swapped for another one", async () => {
    const person = await makePerson(deps.store, { organisationId: BOCHOLT });
    expect(await chooseWorkplace(deps, await viewerOf(deps.store, person.id), "de-05554004")).toEqual({ ok: false, reason: "confirmed" });
  });

  test("a confirmed person is not declined any more", async () => {
    const [one, two] = [await makePerson(deps.store, { organisationId: BOCHOLT }), await makePerson(deps.store, { organisationId: BOCHOLT })];
    expect(await decideMembership(deps, await viewerOf(deps.store, one.id), two.id, "decline")).toEqual({ ok: false, reason: "unknown" });
  });
});

describe("leaving (law §11)", () => {
  test("replaces the name, ends sessions and links, keeps the record, and frees the address", async () => {
    const person = await makePerson(deps.store, { organisationId: BOCHOLT, email: "maria@bocholt.example", name: "Maria Beispiel" });
    await startSession(person.id, "mine");
    await register(deps, HERE, { name: "x", email: person.email, password: NEW, organisationId: BOCHOLT, locale: "de" });
    const viewer = await viewerOf(deps.store, person.id);
    expect(await leave(deps, viewer, "falsch")).toEqual({ ok: false, reason: "wrong" });
    expect(await leave(deps, viewer, PASSWORD)).toMatchObject({ ok: true });
    expect(await sessionsOf(person.id)).toEqual([]);
    expect(await findPersonContact(deps.store.read, person.id)).toBeUndefined();
    const [row] = await deps.store.read.select().from(personTable).where(eq(personTable.id, person.id));
    expect(row).toMatchObject({ name: ERASED_NAME, email: `${person.id}@removed.invalid`, passwordHash: null, removedAt: NOON });
    for (const table of [await deps.store.read.select().from(auditRecord), await mails(deps.store)]) expect(JSON.stringify(table)).not.toMatch(/maria/i);
    expect(await verifyChain(deps.store.read)).toMatchObject({ intact: true });
    expect(await register(deps, HERE, { name: "Maria Beispiel", email: person.email, password: NEW, organisationId: BOCHOLT, locale: "de" })).toMatchObject({ ok: true });
    expect((await sent()).at(-1)).toBe(`account.confirm → ${person.email}`);
  });

  test("is refused to the last organiser, also when both leave at the same moment", async () => {
    const [one, two] = [await makePerson(deps.store, { roles: ["organiser"] }), await makePerson(deps.store, { roles: ["organiser"] })];
    await makePerson(deps.store, { roles: ["organiser"], emailVerifiedAt: null });
    const viewers = [await viewerOf(deps.store, one.id), await viewerOf(deps.store, two.id)];
    const outcomes = await Promise.all(viewers.map((viewer) => leave(deps, viewer, PASSWORD)));
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "last-organiser" });
  });
});

test("a person's own data hold what is stored about them, no secret, and nothing about others", async () => {
  const other = await makePerson(deps.store, { organisationId: BOCHOLT, name: "Otto Fremd" });
  const person = await makePerson(deps.store, { organisationId: BOCHOLT, locale: "en" });
  await startSession(person.id, "a-session-hash");
  await endSession(deps, await viewerOf(deps.store, person.id), "a-session-hash");
  await startSession(person.id, "another-session-hash");
  const own = await collectOwnData(deps, await viewerOf(deps.store, person.id));
  expect(own).toMatchObject({ person: { email: person.email, language: "en" }, organisation: { name: "Stadt Bocholt", confirmed: true }, sessions: [{ device: "Firefox, Linux" }], record: [{ action: "person.session-ended" }] });
  for (const secret of [person.passwordHash, "session-hash", other.name, other.email]) expect(JSON.stringify(own)).not.toContain(secret);
});
