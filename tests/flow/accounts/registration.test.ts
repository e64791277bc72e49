// From registering to working for an organisation: addresses proven by link, memberships by those who know the person.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { confirmAddress, findAddressLink } from "#app/areas/accounts/confirm-address.server";
import { listEditors } from "#app/areas/accounts/find-person.server";
import { register } from "#app/areas/accounts/register.server";
import { resendConfirmation } from "#app/areas/accounts/resend-confirmation.server";
import { signIn } from "#app/areas/accounts/sign-in.server";
import { sweepAccounts } from "#app/areas/accounts/sweep.server";
import { DAY, HOUR, MINUTE, plus } from "#app/base/instant";
import { verifyChain } from "#app/services/audit/verify-chain";
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { SIGN_IN_PER_CLIENT } from "#app/areas/accounts/limits";
import { findPersonByEmail } from "#app/areas/accounts/person.repo.server";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { mails, secretTo } from "#tests/support/mail";

const BOCHOLT = "de-05554008";
const HERE = "192.0.2.1";
const PASSWORD = "ein Satz als Kennwort";
const maria = { name: "Maria Beispiel", email: "maria@bocholt.example", password: PASSWORD, organisationId: BOCHOLT, locale: "de" } as const;

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

const editors = async () => (await listEditors(deps.store.read, BOCHOLT)).map(({ name }) => name);
const sent = async () => (await mails(deps.store)).map(({ to, kind }) => `${kind} → ${to}`);

async function registerAndConfirm(person: Parameters<typeof register>[2]) {
  await register(deps, HERE, person);
  return confirmAddress(deps, await secretTo(deps.store, person.email, "/email"), person.password);
}

describe("registering", () => {
  test("answers the same for a new, a waiting and a known address; only the mail tells", async () => {
    const known = await makePerson(deps.store, { email: "known@bocholt.example" });
    const waiting = await makePerson(deps.store, { email: "waiting@bocholt.example", emailVerifiedAt: null });
    const answers = [];
    for (const email of ["new@bocholt.example", known.email, waiting.email]) answers.push(await register(deps, HERE, { ...maria, email }));
    expect(answers).toEqual([{ ok: true, value: undefined }, { ok: true, value: undefined }, { ok: true, value: undefined }]);
    expect(await sent()).toEqual(["account.confirm → new@bocholt.example", `account.known → ${known.email}`, `account.confirm → ${waiting.email}`]);
    expect(await findPersonByEmail(deps.store.read, known.email)).toMatchObject({ name: known.name, passwordHash: known.passwordHash });
  });

  test("writes in the person's language, and keeps it", async () => {
    await register(deps, HERE, { ...maria, locale: "en" });
    expect((await mails(deps.store))[0]).toMatchObject({ subject: "Please confirm your e-mail address", sensitive: true });
    expect(await findPersonByEmail(deps.store.read, maria.email)).toMatchObject({ locale: "en", organisationId: BOCHOLT, organisationConfirmedAt: null });
  });

  test("sends one address five mails an hour at most, whether it is known or not", async () => {
    for (let i = 0; i < 5; i++) expect(await register(deps, `192.0.2.${i}`, maria)).toMatchObject({ ok: true });
    expect(await register(deps, "192.0.2.9", maria)).toEqual({ ok: false, reason: "too-many" });
    expect(await resendConfirmation(deps, "192.0.2.9", maria.email)).toEqual({ ok: false, reason: "too-many" });
    expect(await resendConfirmation(deps.at(plus(NOON, HOUR)), "192.0.2.9", maria.email)).toMatchObject({ ok: true });
  });

  test("refuses a password that is the person's own name", async () => {
    expect(await register(deps, HERE, { ...maria, password: "Maria Beispiel" })).toEqual({ ok: false, reason: "personal" });
    expect(await sent()).toEqual([]);
  });
});

describe("the link that proves an address", () => {
  test("is not used up by looking, works once, and for a day", async () => {
    await register(deps, HERE, maria);
    const secret = await secretTo(deps.store, maria.email, "/email");
    for (let i = 0; i < 3; i++) expect(await findAddressLink(deps, secret)).toEqual({ name: maria.name, email: maria.email, organisation: "Stadt Bocholt" });
    expect(await confirmAddress(deps.at(plus(NOON, DAY)), secret, PASSWORD)).toEqual({ ok: false, reason: "link-gone" });
    expect(await confirmAddress(deps.at(plus(NOON, DAY - MINUTE)), secret, PASSWORD)).toMatchObject({ ok: true });
    expect(await confirmAddress(deps, secret, PASSWORD)).toEqual({ ok: false, reason: "link-gone" });
    expect(await findAddressLink(deps, secret)).toBeUndefined();
  });

  test("works once under two clicks at the same moment", async () => {
    await register(deps, HERE, maria);
    const secret = await secretTo(deps.store, maria.email, "/email");
    const outcomes = await Promise.all([confirmAddress(deps, secret, PASSWORD), confirmAddress(deps, secret, PASSWORD)]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  test("needs the password of the registration: who registers a stranger's address gains nothing by the stranger's click", async () => {
    await register(deps, HERE, { ...maria, password: "Kennwort eines Fremden" });
    const secret = await secretTo(deps.store, maria.email, "/email");
    expect(await confirmAddress(deps, secret, PASSWORD)).toEqual({ ok: false, reason: "wrong" });
    for (let i = 0; i < 9; i++) await confirmAddress(deps, secret, "geraten");
    expect(await confirmAddress(deps, secret, "Kennwort eines Fremden")).toEqual({ ok: false, reason: "too-many" });
    expect(await editors()).toEqual([]);
  });

  test("stops working when a newer one is sent", async () => {
    await register(deps, HERE, maria);
    const first = await secretTo(deps.store, maria.email, "/email");
    await resendConfirmation(deps, HERE, maria.email);
    expect(await findAddressLink(deps, first)).toBeUndefined();
    expect(await findAddressLink(deps, await secretTo(deps.store, maria.email, "/email"))).toBeDefined();
  });

  test("is needed before the first sign-in, and only the password's owner learns that", async () => {
    await register(deps, HERE, maria);
    expect(await signIn(deps, HERE, { email: maria.email, password: "falsch" })).toEqual({ ok: false, reason: "wrong" });
    expect(await signIn(deps, HERE, maria)).toEqual({ ok: false, reason: "unconfirmed" });
    await confirmAddress(deps, await secretTo(deps.store, maria.email, "/email"), PASSWORD);
    expect(await signIn(deps, HERE, maria)).toMatchObject({ ok: true });
  });
});

describe("working for an organisation", () => {
  test("the first person with a proven address is confirmed at once, the second waits and the first is asked", async () => {
    await registerAndConfirm(maria);
    expect(await editors()).toEqual([maria.name]);
    await registerAndConfirm({ ...maria, name: "Paul Zweiter", email: "paul@bocholt.example" });
    expect(await editors()).toEqual([maria.name]);
    expect((await sent()).at(-1)).toBe(`account.colleague → ${maria.email}`);
    expect((await mails(deps.store)).at(-1)?.body).toContain("https://lorbeer.test/konto/kollegen");
    expect(await verifyChain(deps.store.read)).toMatchObject({ intact: true });
  });

  test("a registration whose address was never proven does not keep the place of the first", async () => {
    await register(deps, HERE, { ...maria, email: "nie@bocholt.example" });
    await registerAndConfirm(maria);
    expect(await editors()).toEqual([maria.name]);
  });
});

test("a registration that nobody confirmed is deleted after a month (law §11)", async () => {
  await register(deps, HERE, maria);
  await sweepAccounts(deps.store, plus(NOON, 29 * DAY));
  expect(await findPersonByEmail(deps.store.read, maria.email)).toBeDefined();
  await sweepAccounts(deps.store, plus(NOON, 30 * DAY));
  expect(await findPersonByEmail(deps.store.read, maria.email)).toBeUndefined();
});

describe("signing in", () => {
  test("ten wrong passwords in a quarter of an hour close an account for the rest of it, a right one forgets them", async () => {
    const person = await makePerson(deps.store);
    const guess = (password: string, at = NOON) => signIn(deps.at(at), HERE, { email: person.email, password });
    for (let i = 0; i < 9; i++) expect(await guess("falsch")).toEqual({ ok: false, reason: "wrong" });
    expect(await guess("ein-gutes-Kennwort-2024")).toMatchObject({ ok: true });
    for (let i = 0; i < 10; i++) expect(await guess("falsch")).toEqual({ ok: false, reason: "wrong" });
    expect(await guess("ein-gutes-Kennwort-2024")).toEqual({ ok: false, reason: "too-many" });
    expect(await guess("ein-gutes-Kennwort-2024", plus(NOON, 15 * MINUTE))).toMatchObject({ ok: true });
  });

  test("three hundred wrong passwords from one network address close it for all accounts; right ones do not count", async () => {
    const person = await makePerson(deps.store);
    const right = { email: person.email, password: "ein-gutes-Kennwort-2024" };
    for (let i = 0; i < 3; i++) expect(await signIn(deps, HERE, right)).toMatchObject({ ok: true });
    for (let i = 0; i < 295; i++) await countAttempt(deps, [{ key: `sign-in-from:${HERE}`, limit: SIGN_IN_PER_CLIENT }]);
    const guesses = await Promise.all(Array.from({ length: 8 }, (_, i) => signIn(deps, HERE, { email: `person${i}@beispiel.example`, password: "falsch" })));
    expect(guesses.filter((guess) => !guess.ok && guess.reason === "wrong")).toHaveLength(5);
    expect(await signIn(deps, HERE, right)).toEqual({ ok: false, reason: "too-many" });
    expect(await signIn(deps, "192.0.2.77", right)).toMatchObject({ ok: true });
  });

  test("four hundred people behind one network address sign in at the same moment", async () => {
    const people = await Promise.all(Array.from({ length: 400 }, () => makePerson(deps.store)));
    const answers = await Promise.all(people.map(({ email }) => signIn(deps, HERE, { email, password: "ein-gutes-Kennwort-2024" })));
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  }, 60_000);
});
