// Who organises, who observes, who is removed: decided by organisers alone, and never down to nobody.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { findPersonContact } from "#app/areas/accounts/find-person.server";
import { inviteToOffice } from "#app/areas/accounts/invite-to-office.server";
import { findPersonByEmail } from "#app/areas/accounts/person.repo.server";
import { readAuditLog } from "#app/areas/accounts/read-audit-log.server";
import { readPeople, readPerson } from "#app/areas/accounts/read-people.server";
import { removePerson } from "#app/areas/accounts/remove-person.server";
import { resetPassword } from "#app/areas/accounts/reset-password.server";
import { setOfficeRole } from "#app/areas/accounts/set-office-role.server";
import { signIn } from "#app/areas/accounts/sign-in.server";
import { DAY, MINUTE, plus } from "#app/base/instant";
import { record } from "#app/services/audit/record";
import { makeEdition, makeJuror, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { mails, secretTo } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const BOCHOLT = "de-05554008";
const HERE = "192.0.2.1";
const PASSWORD = "ein Satz als Kennwort";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

const make = async (given: Parameters<typeof makePerson>[1]) => viewerOf(deps.store, (await makePerson(deps.store, given)).id);
const roleOf = async (id: string) => (await readPerson(deps.store.read, id))?.role;

describe("roles in the office", () => {
  test("are given, changed and taken by organisers only, and count from the next look on", async () => {
    const organiser = await make({ roles: ["organiser"] });
    const observer = await make({ roles: ["observer"] });
    const entrant = await make({ organisationId: BOCHOLT });
    for (const viewer of [observer, entrant]) expect(await setOfficeRole(deps, viewer, entrant.personId, "organiser")).toEqual({ ok: false, reason: "not-allowed" });
    const steps = [];
    for (const role of ["observer", "organiser", "observer", null] as const) {
      expect(await setOfficeRole(deps, organiser, entrant.personId, role)).toMatchObject({ ok: true });
      steps.push((await viewerOf(deps.store, entrant.personId)).roles);
    }
    expect(steps).toEqual([["observer"], ["organiser"], ["observer"], []]);
    expect(await setOfficeRole(deps, organiser, "nobody", "observer")).toEqual({ ok: false, reason: "unknown" });
  });

  test("never leave the competition without an organiser, who was only invited does not count", async () => {
    const organiser = await make({ roles: ["organiser"] });
    await makePerson(deps.store, { roles: ["organiser"], emailVerifiedAt: null });
    for (const role of ["observer", null] as const) expect(await setOfficeRole(deps, organiser, organiser.personId, role)).toEqual({ ok: false, reason: "last-organiser" });
    const second = await make({ roles: ["organiser"] });
    const both = await Promise.all([setOfficeRole(deps, organiser, second.personId, null), setOfficeRole(deps, second, organiser.personId, null)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

describe("inviting to the office", () => {
  const bruno = { name: "Bruno Beobachter", email: "bruno@beispiel.example", role: "observer" } as const;

  test("makes an account without password, whose link of 14 days sets the first one", async () => {
    const organiser = await make({ roles: ["organiser"], locale: "en" });
    expect(await inviteToOffice(deps, organiser, bruno)).toMatchObject({ ok: true });
    const invited = await findPersonByEmail(deps.store.read, bruno.email);
    expect(invited).toMatchObject({ passwordHash: null, emailVerifiedAt: null, locale: "en" });
    const secret = await secretTo(deps.store, bruno.email, "/passwort");
    expect(await resetPassword(deps.at(plus(NOON, 14 * DAY)), secret, PASSWORD)).toEqual({ ok: false, reason: "link-gone" });
    expect(await resetPassword(deps.at(plus(NOON, 14 * DAY - MINUTE)), secret, PASSWORD)).toMatchObject({ ok: true });
    expect(await signIn(deps, HERE, { email: bruno.email, password: PASSWORD })).toMatchObject({ ok: true });
    expect(await viewerOf(deps.store, invited?.id ?? "")).toMatchObject({ roles: ["observer"], emailVerified: true });
  });

  test("sent again, the newer link counts and the newer role", async () => {
    const organiser = await make({ roles: ["organiser"] });
    await inviteToOffice(deps, organiser, bruno);
    const first = await secretTo(deps.store, bruno.email, "/passwort");
    expect(await inviteToOffice(deps, organiser, { ...bruno, role: "organiser" })).toMatchObject({ ok: true });
    expect(await resetPassword(deps, first, PASSWORD)).toEqual({ ok: false, reason: "link-gone" });
    expect(await roleOf((await findPersonByEmail(deps.store.read, bruno.email))?.id ?? "")).toBe("organiser");
  });

  test("gives somebody with an account the role and a mail without a secret, and says when they have one already", async () => {
    const organiser = await make({ roles: ["organiser"] });
    const entrant = await make({ organisationId: BOCHOLT });
    expect(await inviteToOffice(deps, organiser, { ...bruno, email: entrant.email })).toMatchObject({ ok: true });
    expect(await mails(deps.store)).toMatchObject([{ to: entrant.email, kind: "account.role", sensitive: false }]);
    expect(await inviteToOffice(deps, organiser, { ...bruno, email: entrant.email })).toEqual({ ok: false, reason: "has-role" });
    expect(await inviteToOffice(deps, entrant, bruno)).toEqual({ ok: false, reason: "not-allowed" });
  });
});

describe("removing a person", () => {
  test("is the organisers' to do, ends every session, and never oneself or the last of them", async () => {
    const organiser = await make({ roles: ["organiser"] });
    const observer = await make({ roles: ["observer"] });
    const entrant = await make({ organisationId: BOCHOLT });
    expect(await removePerson(deps, observer, entrant.personId)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await removePerson(deps, organiser, organiser.personId)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await removePerson(deps, organiser, entrant.personId)).toMatchObject({ ok: true });
    expect(await findPersonContact(deps.store.read, entrant.personId)).toBeUndefined();
    expect(await removePerson(deps, organiser, entrant.personId)).toEqual({ ok: false, reason: "unknown" });
    await expect(viewerOf(deps.store, entrant.personId)).rejects.toThrow("nobody can sign in");
  });
});

describe("the list of people", () => {
  test("is searched by name, address and organisation, and by what people are here", async () => {
    const edition = await makeEdition(deps.store);
    await makePerson(deps.store, { name: "Olga", email: "olga@buero.example", roles: ["organiser"] });
    await makePerson(deps.store, { name: "Maria", email: "maria@bocholt.example", organisationId: BOCHOLT });
    await makePerson(deps.store, { name: "Paul", email: "paul@bocholt.example", organisationId: BOCHOLT, organisationConfirmedAt: null });
    await makePerson(deps.store, { name: "Nie", email: "nie@bocholt.example", organisationId: BOCHOLT, organisationConfirmedAt: null, emailVerifiedAt: null });
    await makePerson(deps.store, { name: "Weg", email: "weg@bocholt.example", removedAt: NOON });
    const juror = await makePerson(deps.store, { name: "Jana", email: "jana@beispiel.example" });
    await makeJuror(deps.store, { editionId: edition.id, categoryIds: [], personId: juror.id });
    const found = async (words: string, group: Parameters<typeof readPeople>[1]["group"]) => (await readPeople(deps.store.read, { words, group }, 1)).people.map(({ name }) => name);
    expect(await found("", "all")).toEqual(["Jana", "Maria", "Nie", "Olga", "Paul"]);
    expect(await found("stadt bocholt", "all")).toEqual(["Maria", "Nie", "Paul"]);
    expect(await found("BUERO", "all")).toEqual(["Olga"]);
    expect(await found("%", "all")).toEqual(["Jana", "Maria", "Nie", "Olga", "Paul"]);
    await makePerson(deps.store, { name: "Özlem", email: "oezlem_amt@beispiel.example" });
    for (const words of ["özlem", "ÖZLEM", "lem_amt"]) expect(await found(words, "all"), words).toEqual(["Özlem"]);
    expect(await found(Array.from({ length: 50_000 }, (_, at) => String.fromCodePoint(0xc0 + at)).join(""), "all")).toEqual([]);
    expect(await found("", "office")).toEqual(["Olga"]);
    expect(await found("", "jury")).toEqual(["Jana"]);
    expect(await found("", "entrants")).toEqual(["Maria"]);
    expect(await found("", "waiting")).toEqual(["Paul"]);
    expect(await readPeople(deps.store.read, { words: "", group: "jury" }, 1)).toMatchObject({ waiting: 1, found: 1, pages: 1 });
  });
});

describe("the audit log", () => {
  const any = { action: "", subject: "", person: "", before: null };
  const write = (actor: string, action: string, subject: string) => deps.store.tx((q) => record(q, { at: NOON, actor, action, subject, before: { a: 1 } }));

  test("is searched by action, subject and person, and names people as long as they are here", async () => {
    const organiser = await make({ name: "Olga", roles: ["organiser"] });
    const entrant = await make({ name: "Maria" });
    await write(entrant.personId, "entry.submitted", "entry:1");
    await write(organiser.personId, "entry.admitted", "entry:1");
    await write("system", "result.published", "edition:2024");
    await write(organiser.personId, "role.granted", `person:${entrant.personId}`);
    const found = async (search: Partial<typeof any>) => (await readAuditLog(deps.store.read, { ...any, ...search })).rows.map(({ seq }) => seq);
    expect(await found({})).toEqual([4, 3, 2, 1]);
    expect(await found({ action: "entry." })).toEqual([2, 1]);
    expect(await found({ action: "e_try." })).toEqual([]);
    expect(await found({ subject: "entry:1", person: "olga" })).toEqual([2]);
    expect(await found({ person: "system" })).toEqual([3]);
    expect(await found({ person: "niemand" })).toEqual([]);
    expect((await readAuditLog(deps.store.read, { ...any, action: "role." })).rows).toMatchObject([{ actor: "Olga", subjectName: "Maria", before: '{"a":1}', after: null }]);
    await removePerson(deps, organiser, entrant.personId);
    expect((await readAuditLog(deps.store.read, { ...any, action: "role." })).rows).toMatchObject([{ subjectName: "Gelöschtes Konto" }]);
  });

  test("comes in pages of fifty", async () => {
    for (let i = 0; i < 51; i++) await write("system", "test.written", "test:1");
    const first = await readAuditLog(deps.store.read, any);
    expect([first.rows.length, first.rows[0]?.seq, first.next]).toEqual([50, 51, 2]);
    expect(await readAuditLog(deps.store.read, { ...any, before: first.next })).toMatchObject({ rows: [{ seq: 1 }], next: null });
  });
});
