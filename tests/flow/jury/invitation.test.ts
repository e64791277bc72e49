// From the invitation to the seat: one personal link, used once, within fourteen days, by the one it was sent to.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { acceptInvitation, type Acceptance } from "#app/areas/jury/accept-invitation.server";
import { declineInvitation } from "#app/areas/jury/decline-invitation.server";
import { draftInvitationReminders } from "#app/areas/jury/draft-invitation-reminders.server";
import { inviteAgain } from "#app/areas/jury/invite-again.server";
import { inviteJuror, type JurorInvitation } from "#app/areas/jury/invite-juror.server";
import { nameSubstitute } from "#app/areas/jury/name-substitute.server";
import { proposeLoad } from "#app/areas/jury/propose-load.server";
import { findInvitation } from "#app/areas/jury/read-invitation.server";
import { findJuror } from "#app/areas/jury/read-jury.server";
import { remindInvited } from "#app/areas/jury/remind-invited.server";
import { withdrawJuror } from "#app/areas/jury/withdraw-juror.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, instant, plus } from "#app/base/instant";
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
  const invitation = { editionId: edition.id, name: "Jana Muster", email: EMAIL, role: "juror", categoryIds: [`${edition.id}-GZ`], organisations: [], expectedEntries: null, respondBy: null, locale: "de", ...given } as const;
  return inviteJuror(at, viewer, invitation);
}

async function jurorId(): Promise<string> {
  const [row] = await deps.store.read.select().from(schema.juror).where(eq(schema.juror.email, EMAIL));
  if (!row) throw new Error("nobody was invited");
  return row.id;
}

const secret = () => secretTo(deps.store, EMAIL, "/einladung");

async function accept(given: Partial<Acceptance> = {}, at: Deps = deps) {
  const acceptance = { secret: await secret(), holder: { newPassword: "ein-gutes-Kennwort-2024" }, name: "Jana Muster", locale: "de", organisations: [], maxEntries: null, languages: ["de"], expertise: { categories: [], topics: [] }, voidSheet, ...given } as const;
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
    await inviteAgain(deps, office, { jurorId: await jurorId(), expectedEntries: null, respondBy: null, locale: "de" });
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
    await inviteAgain(deps, office, { jurorId: id, expectedEntries: null, respondBy: null, locale: "de" });
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
    await inviteAgain(deps, office, { jurorId: await jurorId(), expectedEntries: null, respondBy: null, locale: "de" });
    expect(await accept()).toMatchObject({ ok: true });
  });

  test("cannot undo a seat: whoever has accepted is not invited again", async () => {
    await invite();
    await accept();
    expect(await inviteAgain(deps, office, { jurorId: await jurorId(), expectedEntries: null, respondBy: null, locale: "de" })).toEqual({ ok: false, reason: "not-from-this-state" });
  });
});

describe("what an invitation asks", () => {
  test("is in the letter and behind the link: how many entries, when judging is, and until which day the answer is due", async () => {
    expect(await invite({ expectedEntries: 12, respondBy: "2024-02-09" })).toMatchObject({ ok: true });
    const [mail] = await mails(deps.store);
    expect(mail?.body).toContain("Voraussichtlich wären es 12 Beiträge. Bewertet wird von Mittwoch, 21. Februar 2024, 12:00 Uhr bis");
    expect(mail?.body).toContain("Freitag, 9. Februar 2024, 23:59 Uhr");
    expect(await findInvitation(deps.store.read, await secret(), NOON)).toMatchObject({ expectedEntries: 12 });
    const lastMoment = instant(Date.parse("2024-02-09T22:59:59.999Z"));
    expect(await findInvitation(deps.store.read, await secret(), lastMoment)).toBeDefined();
    expect(await findInvitation(deps.store.read, await secret(), plus(lastMoment, 1))).toBeUndefined();
  });

  test.each([
    ["a day that has passed", "2024-01-31", "past-day"],
    ["a day that no calendar has", "2024-02-30", "no-day"],
    ["a day far away", "2024-12-31", "far-day"],
  ])("cannot be answered by %s", async (_what, respondBy, reason) => {
    expect(await invite({ respondBy })).toEqual({ ok: false, reason });
    expect(await mails(deps.store)).toEqual([]);
  });
});

describe("accepting with expertise", () => {
  test("keeps languages, topics and the categories of the panel, and nothing of another category", async () => {
    await invite();
    const categories = [{ categoryId: `${edition.id}-GZ`, level: 3 }, { categoryId: `${edition.id}-UP`, level: 2 }];
    await accept({ languages: ["de", "nl"], expertise: { categories, topics: [{ topic: "digital", level: 2 }] } });
    expect(await seat()).toMatchObject({ languages: ["de", "nl"] });
    expect(await deps.store.read.select().from(schema.categoryExpertise)).toEqual([{ jurorId: await jurorId(), categoryId: `${edition.id}-GZ`, level: 3 }]);
    expect(await deps.store.read.select().from(schema.topicExpertise)).toEqual([{ jurorId: await jurorId(), topic: "digital", level: 2 }]);
  });
});

describe("proposing fewer entries", () => {
  const propose = async (entries: number, note = "") => proposeLoad(deps, { secret: await secret(), entries, note });

  test("is kept for the office, leaves the invitation open, and is answered by a new one", async () => {
    await invite({ expectedEntries: 12 });
    expect(await propose(6, "Im März wenig Zeit.")).toMatchObject({ ok: true });
    expect(await seat()).toMatchObject({ state: "invited", expectedEntries: 12, proposedEntries: 6, proposalNote: "Im März wenig Zeit." });
    await inviteAgain(deps, office, { jurorId: await jurorId(), expectedEntries: 6, respondBy: null, locale: "de" });
    expect(await seat()).toMatchObject({ expectedEntries: 6, proposedEntries: null, proposalNote: null });
    expect((await mails(deps.store)).at(-1)?.body).toContain("Voraussichtlich wären es 6 Beiträge.");
    expect(await accept({ maxEntries: 6 })).toMatchObject({ ok: true });
  });

  test.each([12, 20])("is refused when it is not fewer: %i of 12", async (entries) => {
    await invite({ expectedEntries: 12 });
    expect(await propose(entries)).toEqual({ ok: false, reason: "not-smaller" });
    expect(await seat()).toMatchObject({ proposedEntries: null });
  });

  test("is over once the invitation is answered", async () => {
    await invite({ expectedEntries: 12 });
    const link = await secret();
    await declineInvitation(deps, { secret: link, reason: "" });
    expect(await proposeLoad(deps, { secret: link, entries: 3, note: "" })).toEqual({ ok: false, reason: "gone" });
  });
});

describe("a substitute", () => {
  const SUBSTITUTE = { name: "Sven Ersatz", email: "ersatz@hochschule.example", locale: "de", organisationId: HAMM } as const;
  const name = async (substitute: typeof SUBSTITUTE | null = SUBSTITUTE, viewer = office) => nameSubstitute(deps, viewer, { jurorId: await jurorId(), substitute });
  const invited = async () => (await mails(deps.store)).filter(({ to }) => to === SUBSTITUTE.email);

  test("waits while the juror has the place, and is invited to the same panel when they decline", async () => {
    await invite({ expectedEntries: 9 });
    expect(await name()).toEqual({ ok: true, value: "waits" });
    expect(await invited()).toEqual([]);
    await declineInvitation(deps, { secret: await secret(), reason: "" });
    expect(await invited()).toHaveLength(1);
    const [row] = await deps.store.read.select().from(schema.juror).where(eq(schema.juror.email, SUBSTITUTE.email));
    expect(await findJuror(deps.store.read, row?.id ?? "")).toMatchObject({
      state: "invited",
      role: "juror",
      expectedEntries: 9,
      substituteFor: await jurorId(),
      categoryIds: [`${edition.id}-GZ`],
      organisations: [{ organisationId: HAMM, past: false }],
    });
  });

  test("is invited when the juror drops out, and once only", async () => {
    await invite();
    await name();
    await accept();
    await withdrawJuror(deps, office, await jurorId());
    expect(await invited()).toHaveLength(1);
    expect(await name()).toEqual({ ok: false, reason: "already-invited" });
  });

  test("is invited at once where the place is free already", async () => {
    await invite();
    await declineInvitation(deps, { secret: await secret(), reason: "" });
    expect(await name()).toEqual({ ok: true, value: "invited" });
    expect(await invited()).toHaveLength(1);
  });

  test("who was taken back is not invited", async () => {
    await invite();
    await name();
    expect(await name(null)).toEqual({ ok: true, value: "removed" });
    await declineInvitation(deps, { secret: await secret(), reason: "" });
    expect(await invited()).toEqual([]);
  });

  test("who has an invitation of their own by then gets no second one", async () => {
    await invite();
    await name();
    await invite({ email: SUBSTITUTE.email });
    await withdrawJuror(deps, office, await jurorId());
    expect(await invited()).toHaveLength(1);
  });

  test("is for the organiser to name", async () => {
    await invite();
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    expect(await name(SUBSTITUTE, observer)).toEqual({ ok: false, reason: "forbidden" });
  });
});

describe("reminding of unanswered invitations", () => {
  const remind = async (at: Deps = deps, viewer = office) => remindInvited(at, viewer, { editionId: edition.id, jurorIds: [await jurorId()] });

  test("sends what the office has read, with a fresh link that holds as long as the first", async () => {
    await invite({ respondBy: "2024-02-09", locale: "en" });
    const first = await secret();
    const { letters } = await draftInvitationReminders(deps.store.read, deps, await getEdition(deps.store.read, edition.id));
    expect(await remind()).toEqual({ ok: true, value: 1 });
    const last = (await mails(deps.store)).at(-1);
    expect(last).toMatchObject({ kind: "jury.invitation-reminder", to: EMAIL, sensitive: true });
    expect(last?.body).toBe(letters[0]?.bodyWith(`${deps.publicUrl}/einladung/${await secret()}`));
    expect(last?.body).toContain("Dear Jana Muster");
    expect(await findInvitation(deps.store.read, first, NOON)).toBeUndefined();
    expect(await findInvitation(deps.store.read, await secret(), instant(Date.parse("2024-02-09T22:59:59.999Z")))).toBeDefined();
    expect(await findInvitation(deps.store.read, await secret(), instant(Date.parse("2024-02-09T23:00:00Z")))).toBeUndefined();
  });

  test("reaches a person once a day at most", async () => {
    await invite();
    await remind();
    expect(await remind()).toEqual({ ok: false, reason: "nobody" });
    expect(await remind(deps.at(plus(NOON, DAY)))).toEqual({ ok: true, value: 1 });
    expect(await mails(deps.store)).toHaveLength(3);
  });

  test("reaches nobody who has answered, and nobody whose time to answer is over", async () => {
    await invite();
    expect(await remind(deps.at(plus(NOON, 15 * DAY)))).toEqual({ ok: false, reason: "nobody" });
    await accept();
    expect(await remind()).toEqual({ ok: false, reason: "nobody" });
  });

  test("is for the organiser, and until judging has ended", async () => {
    await invite();
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    expect(await remind(deps, observer)).toEqual({ ok: false, reason: "forbidden" });
    expect(await remind(deps.at(plus(NOON, 41 * DAY)))).toEqual({ ok: false, reason: "too-late" });
  });
});
