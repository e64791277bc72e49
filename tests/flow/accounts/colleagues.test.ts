// The people of one organisation: invited, taken out, led; its entries outlive a person's account (law §4).
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { changeColleague } from "#app/areas/accounts/change-colleague.server";
import { inviteColleague } from "#app/areas/accounts/invite-colleague.server";
import { leave } from "#app/areas/accounts/leave.server";
import { readColleagues } from "#app/areas/accounts/read-colleagues.server";
import { resetPassword } from "#app/areas/accounts/reset-password.server";
import { listSessionsOfPerson } from "#app/areas/accounts/session.repo.server";
import { beginEntry } from "#app/areas/entries/begin-entry.server";
import { readDraft } from "#app/areas/entries/read-draft.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { createSessions } from "#app/http/session.server";
import { person } from "#db/schema";
import { makeEdition, makePerson, NOON, PASSWORD } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { mails, secretTo } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const BOCHOLT = "de-05554008";
const GRONAU = "de-05554020";
const NEW = { name: "Clara Neu", email: "clara@bocholt.example", locale: "nl" } as const;
const done = { ok: true, value: undefined };

let deps: TestDeps;
let anna: Viewer;
let bernd: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  anna = await viewerOf(deps.store, (await makePerson(deps.store, { id: "anna", name: "Anna", organisationId: BOCHOLT, organisationConfirmedAt: plus(NOON, -9 * DAY) })).id);
  bernd = await viewerOf(deps.store, (await makePerson(deps.store, { id: "bernd", name: "Bernd", organisationId: BOCHOLT, organisationConfirmedAt: plus(NOON, -5 * DAY) })).id);
});
afterEach(() => deps.database.remove());

const colleagues = (viewer = anna) => readColleagues(deps.store.read, viewer, BOCHOLT);
const kinds = async (to: string) => (await mails(deps.store)).filter((letter) => letter.to === to).map(({ kind }) => kind);

describe("a colleague is invited", () => {
  test("by mail in their language; the link sets a password, is good for fourteen days, and makes them one of the organisation", async () => {
    expect(await inviteColleague(deps, anna, NEW)).toEqual(done);
    expect((await colleagues()).invited.map(({ email }) => email)).toEqual([NEW.email]);
    const [letter] = await mails(deps.store);
    expect([letter?.subject.startsWith("Uitnodiging om mee te werken voor "), letter?.sensitive]).toEqual([true, true]);
    const secret = await secretTo(deps.store, NEW.email, "/passwort");
    expect(await resetPassword(deps.at(plus(NOON, 14 * DAY)), secret, "ein langer Satz als Kennwort")).toEqual({ ok: false, reason: "link-gone" });
    expect((await resetPassword(deps, secret, "ein langer Satz als Kennwort")).ok).toBe(true);
    const now = await colleagues();
    expect([now.invited, now.waiting, now.confirmed.map(({ name }) => name)]).toEqual([[], [], ["Anna", "Bernd", "Clara Neu"]]);
  });

  test("again: the earlier link has no use any more", async () => {
    await inviteColleague(deps, anna, NEW);
    const first = await secretTo(deps.store, NEW.email, "/passwort");
    await inviteColleague(deps, bernd, NEW);
    expect((await resetPassword(deps, first, "ein langer Satz als Kennwort")).ok).toBe(false);
  });

  test("not twice: whoever belongs to them already does", async () => {
    expect(await inviteColleague(deps, anna, { ...NEW, email: bernd.email })).toEqual({ ok: false, reason: "colleague" });
  });

  test("who has an account is only asked: nobody names another person's organisation for them", async () => {
    const dora = await makePerson(deps.store, { id: "dora", organisationId: GRONAU });
    expect(await inviteColleague(deps, anna, { ...NEW, email: dora.email })).toEqual(done);
    const [row] = await deps.store.read.select().from(person).where(eq(person.id, "dora"));
    expect([row?.organisationId, row?.name, await kinds(dora.email)]).toEqual([GRONAU, dora.name, ["account.colleague-asked"]]);
  });

  test("who waits to be confirmed is", async () => {
    const dora = await makePerson(deps.store, { id: "dora", organisationId: BOCHOLT, organisationConfirmedAt: null });
    expect(await inviteColleague(deps, bernd, { ...NEW, email: dora.email })).toEqual(done);
    expect((await colleagues()).confirmed.map(({ id }) => id)).toContain("dora");
  });

  test("by nobody whose own membership waits, and no address more than five times an hour", async () => {
    expect(await inviteColleague(deps, { ...anna, organisationId: null }, NEW)).toEqual({ ok: false, reason: "not-allowed" });
    for (let i = 0; i < 5; i += 1) expect(await inviteColleague(deps, anna, NEW)).toEqual(done);
    expect(await inviteColleague(deps, anna, NEW)).toEqual({ ok: false, reason: "too-many" });
  });
});

describe("the lead of the organisation's people", () => {
  test("is whoever was confirmed first, and takes somebody out: their sessions end, their account stays", async () => {
    expect((await colleagues()).leadId).toBe("anna");
    await createSessions(deps.store, deps.publicUrl).start("bernd", "Firefox", NOON);
    expect(await changeColleague(deps, bernd, "anna", "remove")).toEqual({ ok: false, reason: "not-lead" });
    expect(await changeColleague(deps, anna, "bernd", "remove")).toEqual(done);
    expect(await listSessionsOfPerson(deps.store.read, "bernd")).toEqual([]);
    const [row] = await deps.store.read.select().from(person).where(eq(person.id, "bernd"));
    expect([row?.organisationId, row?.removedAt, await kinds(bernd.email)]).toEqual([null, null, ["account.membership-ended"]]);
  });

  test("takes back an invitation: its link has no use any more", async () => {
    await inviteColleague(deps, anna, NEW);
    const [invited] = (await colleagues()).invited;
    expect(await changeColleague(deps, anna, invited?.id ?? "", "hand-over")).toEqual({ ok: false, reason: "unknown" });
    expect(await changeColleague(deps, anna, invited?.id ?? "", "remove")).toEqual(done);
    expect((await resetPassword(deps, await secretTo(deps.store, NEW.email, "/passwort"), "ein langer Satz als Kennwort")).ok).toBe(false);
  });

  test("has no say about anybody else's people, nor about themselves", async () => {
    await makePerson(deps.store, { id: "dora", organisationId: GRONAU });
    for (const id of ["dora", "anna", "nobody"]) expect(await changeColleague(deps, anna, id, "remove")).toEqual({ ok: false, reason: "unknown" });
  });

  test("is handed over, and back", async () => {
    expect(await changeColleague(deps, anna, "bernd", "hand-over")).toEqual(done);
    expect((await colleagues()).leadId).toBe("bernd");
    expect(await changeColleague(deps, anna, "bernd", "remove")).toEqual({ ok: false, reason: "not-lead" });
    expect(await changeColleague(deps.at(plus(NOON, DAY)), bernd, "anna", "hand-over")).toEqual(done);
    expect((await colleagues()).leadId).toBe("anna");
  });
});

test("an organisation's entries outlive the account of whoever began them", async () => {
  const { id: editionId } = await makeEdition(deps.store);
  const begun = await beginEntry(deps, anna, { categoryId: `${editionId}-GZ`, title: "Feuerwache ohne Grenze" });
  if (!begun.ok) throw new Error(begun.reason);
  expect((await leave(deps, anna, PASSWORD)).ok).toBe(true);
  expect((await colleagues(bernd)).leadId).toBe("bernd");
  expect((await readDraft(deps.store.read, bernd, begun.value, NOON))?.form.title).toBe("Feuerwache ohne Grenze");
});
