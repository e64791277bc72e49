// From the invitation to the seat: one personal link, used once, within fourteen days, by the one it was sent to.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { acceptInvitation, type Acceptance } from "#app/areas/jury/accept-invitation.server";
import { declineInvitation } from "#app/areas/jury/decline-invitation.server";
import { inviteAgain } from "#app/areas/jury/invite-again.server";
import { inviteJuror, type JurorInvitation } from "#app/areas/jury/invite-juror.server";
import { findInvitation } from "#app/areas/jury/read-invitation.server";
import { findJuror } from "#app/areas/jury/read-jury.server";
import { withdrawJuror } from "#app/areas/jury/withdraw-juror.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makeJuror, makePerson, makeSheet } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { mails, secretTo } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const HAMM = "de-05915000";
const BOCHOLT = "de-05554008";
const BORKEN = "de-05554012";
const EMAIL = "jury.muster@hochschule.example";

let deps: TestDeps;
let office: Viewer;
let edition: Awaited<ReturnType<typeof makeEdition>>;
beforeEach(async () => {
  deps = await testDeps();
  edition = await makeEdition(deps.store);
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
});
afterEach(() => deps.database.remove());

async function invite(given: Partial<JurorInvitation> = {}, viewer = office, at: Deps = deps) {
  const invitation = { editionId: edition.id, name: "Jana Muster", email: EMAIL, role: "juror", categoryIds: [`${edition.id}-GZ`], organisationId: null, locale: "de", ...given } as const;
  return inviteJuror(at, viewer, invitation);
}

async function jurorId(): Promise<string> {
  const [row] = await deps.store.read.select().from(schema.juror).where(eq(schema.juror.email, EMAIL));
  if (!row) throw new Error("nobody was invited");
  return row.id;
}

const secret = () => secretTo(deps.store, EMAIL, "/einladung");

async function accept(given: Partial<Acceptance> = {}, at: Deps = deps) {
  const acceptance = { secret: await secret(), holder: { newPassword: "ein-gutes-Kennwort-2024" }, name: "Jana Muster", locale: "de", organisations: [], maxEntries: null, voidSheet, ...given } as const;
  return acceptInvitation(at, acceptance);
}

const seat = async () => findJuror(deps.store.read, await jurorId());

describe("an invitation", () => {
  test("goes out by mail with a personal link and a deadline in the edition's time", async () => {
    expect(await invite()).toMatchObject({ ok: true });
    const [mail] = await mails(deps.store);
    expect(mail).toMatchObject({ to: EMAIL, kind: "jury.invitation", sensitive: true });
    expect(mail?.body).toContain("Donnerstag, 15. Februar 2024, 12:00 Uhr");
    expect(mail?.body).toContain("Grenzüberschreitende Zusammenarbeit");
    expect(await seat()).toMatchObject({ state: "invited", personId: null, categoryIds: [`${edition.id}-GZ`] });
  });

  test("is written in the language the office chose", async () => {
    await invite({ locale: "en" });
    expect((await mails(deps.store))[0]?.body).toContain("Dear Jana Muster");
  });

  test.each([
    ["a second one to the same address", "already-invited", {}],
    ["a category of another edition", "unknown-category", { email: "andere@hochschule.example", categoryIds: ["elsewhere"] }],
  ] as const)("is refused: %s", async (_what, reason, given) => {
    await invite();
    expect(await invite(given)).toEqual({ ok: false, reason });
    expect(await mails(deps.store)).toHaveLength(1);
  });

  test("is for the organiser to send, and until judging has ended", async () => {
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    expect(await invite({}, observer)).toEqual({ ok: false, reason: "forbidden" });
    expect(await invite({}, office, deps.at(plus(NOON, 41 * DAY)))).toEqual({ ok: false, reason: "too-late" });
  });

  test("becomes worthless when it is sent again: the newer link counts", async () => {
    await invite();
    const first = await secret();
    await inviteAgain(deps, office, { jurorId: await jurorId(), locale: "de" });
    expect(await findInvitation(deps.store.read, first, NOON)).toBeUndefined();
    expect(await findInvitation(deps.store.read, await secret(), NOON)).toMatchObject({ name: "Jana Muster" });
  });

  test("becomes worthless when the person is withdrawn", async () => {
    await invite();
    await withdrawJuror(deps, office, await jurorId());
    expect(await accept()).toEqual({ ok: false, reason: "gone" });
  });
});

describe("accepting", () => {
  test("makes an account whose address the link has proved, and takes the seat", async () => {
    await invite();
    expect(await accept({ organisations: [{ organisationId: HAMM, past: false }, { organisationId: BOCHOLT, past: true }], maxEntries: 12 })).toMatchObject({ ok: true });
    const juror = await seat();
    expect(juror).toMatchObject({ state: "accepted", maxEntries: 12, organisations: [{ organisationId: HAMM, past: false }, { organisationId: BOCHOLT, past: true }] });
    const viewer = await viewerOf(deps.store, juror?.personId ?? "");
    expect(viewer).toMatchObject({ email: EMAIL, emailVerified: true, jurorships: [{ editionId: edition.id, state: "accepted", role: "juror" }] });
  });

  test("works once", async () => {
    await invite();
    await accept();
    expect(await accept()).toEqual({ ok: false, reason: "gone" });
  });

  test("works once even when it is sent twice at the same time", async () => {
    await invite();
    const answers = await Promise.all([accept(), accept()]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  test.each([
    ["a moment before fourteen days are over", 14 * DAY - 1, { ok: true }],
    ["after fourteen days", 14 * DAY, { ok: false, reason: "gone" }],
  ])("%s", async (_when, after, expected) => {
    await invite();
    expect(await accept({}, deps.at(plus(NOON, after)))).toMatchObject(expected);
  });

  test("is for the person it was sent to: another signed-in account cannot use the link", async () => {
    await invite();
    const other = await viewerOf(deps.store, (await makePerson(deps.store)).id);
    expect(await accept({ holder: other })).toEqual({ ok: false, reason: "other-account" });
    expect(await findInvitation(deps.store.read, await secret(), NOON)).toBeDefined();
  });

  test("with an account of that address goes by signing in to it, never by a new password", async () => {
    const known = await makePerson(deps.store, { email: EMAIL });
    await invite();
    expect(await accept()).toEqual({ ok: false, reason: "account-exists" });
    expect(await accept({ holder: await viewerOf(deps.store, known.id) })).toMatchObject({ ok: true, value: { personId: known.id } });
  });

  test("twice in one jury is refused: a person has one seat", async () => {
    const known = await makePerson(deps.store, { email: EMAIL });
    await makeJuror(deps.store, { editionId: edition.id, categoryIds: [], personId: known.id });
    await invite();
    expect(await accept({ holder: await viewerOf(deps.store, known.id) })).toEqual({ ok: false, reason: "already-on-jury" });
  });

  test("anew with another organisation voids what the juror had begun about it", async () => {
    const entry = await makeEntry(deps.store, { editionId: edition.id, categoryId: `${edition.id}-GZ`, leadId: BORKEN, createdBy: office.personId });
    await invite();
    await accept({ organisations: [{ organisationId: HAMM, past: false }] });
    const id = await jurorId();
    await makeSheet(deps.store, { jurorId: id, entryId: entry.id, points: {}, weights: {} });
    await withdrawJuror(deps, office, id);
    await inviteAgain(deps, office, { jurorId: id, locale: "de" });
    const holder = await viewerOf(deps.store, (await seat())?.personId ?? "");
    expect(await accept({ holder, organisations: [{ organisationId: BORKEN, past: true }] })).toMatchObject({ ok: true });
    const [sheet] = await deps.store.read.select().from(schema.scoreSheet);
    expect(sheet?.state).toBe("void");
  });
});

describe("declining", () => {
  test("keeps the reason for the office and uses the link up", async () => {
    await invite();
    const link = await secret();
    expect(await declineInvitation(deps, { secret: link, reason: "Im März im Ausland." })).toEqual({ ok: true, value: undefined });
    expect(await seat()).toMatchObject({ state: "declined", declineReason: "Im März im Ausland." });
    expect(await accept({ secret: link })).toEqual({ ok: false, reason: "gone" });
    expect(await declineInvitation(deps, { secret: link, reason: "" })).toEqual({ ok: false, reason: "gone" });
  });

  test("is not the last word: the office can ask again", async () => {
    await invite();
    await declineInvitation(deps, { secret: await secret(), reason: "" });
    await inviteAgain(deps, office, { jurorId: await jurorId(), locale: "de" });
    expect(await accept()).toMatchObject({ ok: true });
  });

  test("cannot undo a seat: whoever has accepted is not invited again", async () => {
    await invite();
    await accept();
    expect(await inviteAgain(deps, office, { jurorId: await jurorId(), locale: "de" })).toEqual({ ok: false, reason: "not-from-this-state" });
  });
});
