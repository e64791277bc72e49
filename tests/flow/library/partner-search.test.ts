// The partner search on real SQLite: notices, messages through the platform, addresses only once both have agreed, removal, digests, and what the database itself holds.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { agreeToContact } from "#app/areas/library/agree-to-contact.server";
import { chooseDigest } from "#app/areas/library/choose-digest.server";
import { collectOwnNotices } from "#app/areas/library/collect-own-notices.server";
import { endNotice } from "#app/areas/library/end-notice.server";
import { postNotice } from "#app/areas/library/post-notice.server";
import { readContact } from "#app/areas/library/read-contact.server";
import { readNotice } from "#app/areas/library/read-notice.server";
import { readPartnerSearch } from "#app/areas/library/read-partner-search.server";
import { removeNotice } from "#app/areas/library/remove-notice.server";
import { sendDigests } from "#app/areas/library/send-digests.server";
import { stopDigest } from "#app/areas/library/stop-digest.server";
import { sweepNotices } from "#app/areas/library/sweep-notices.server";
import { writeToPartner } from "#app/areas/library/write-to-partner.server";
import { DAY, instant, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makeContact, makeNotice } from "#tests/factories/notices";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const [BOCHOLT, RHEDE, AALTEN] = ["de-05554008", "de-05554048", "nl-gm0197"] as const;
const WISH = { topic: "digital", reach: "beside", radiusKm: null, crossBorder: true, until: "2024-03-31", words: "Wir suchen Partner." } as const;

let deps: TestDeps;
let anna: Viewer;
let ruth: Viewer;
let office: Viewer;

beforeEach(async () => {
  deps = await testDeps();
  const viewer = async (given: Parameters<typeof makePerson>[1]) => viewerOf(deps.store, (await makePerson(deps.store, given)).id);
  anna = await viewer({ id: "anna", name: "Anna Amt", email: "anna@bocholt.example", organisationId: BOCHOLT });
  ruth = await viewer({ id: "ruth", name: "Ruth Rat", email: "ruth@rhede.example", organisationId: RHEDE, locale: "nl" });
  office = await viewer({ id: "office", name: "Petra Pult", email: "petra@office.example", roles: ["organiser"] });
});
afterEach(() => deps.database.remove());

const mails = () => deps.store.read.select().from(schema.mail);
const mailsTo = async (recipient: string) => (await mails()).filter((mail) => mail.recipient === recipient);
const records = async () => (await deps.store.read.select().from(schema.auditRecord)).map(({ action }) => action);

async function posted(viewer: Viewer, given: Partial<Parameters<typeof postNotice>[2]> = {}): Promise<string> {
  const done = await postNotice(deps, viewer, { ...WISH, ...given });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}

async function written(viewer: Viewer, noticeId: string, guestId: string): Promise<string> {
  const done = await writeToPartner(deps, viewer, { noticeId, guestId, text: "Wir wären gern dabei." });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}

describe("a notice", () => {
  test("is public with municipality and field; its words are read by municipalities' people and the office", async () => {
    const id = await posted(anna);
    const [listed] = (await readPartnerSearch(deps.store.read, undefined, NOON, undefined)).notices;
    expect(listed).toEqual({ id, organisation: "Stadt Bocholt", code: "05554008", topic: "digital", reach: "beside", radiusKm: null, crossBorder: true, lastDay: "2024-03-31" });
    const words = async (viewer: Viewer | undefined) => (await readNotice(deps.store.read, viewer, id, NOON))?.words;
    expect([await words(undefined), await words(ruth), await words(office), await words(anna)]).toEqual([null, WISH.words, WISH.words, WISH.words]);
  });

  test("is put up by nobody else than people of a municipality, within bounds, with nothing half-written", async () => {
    expect(await postNotice(deps, office, WISH)).toEqual({ ok: false, reason: "forbidden" });
    expect(await postNotice(deps, anna, { ...WISH, until: "2024-01-31" })).toEqual({ ok: false, reason: "past" });
    for (let i = 0; i < 10; i++) await posted(anna, { words: `Wunsch ${i}` });
    expect(await postNotice(deps, anna, WISH)).toEqual({ ok: false, reason: "too-many-open" });
    expect(await deps.store.read.select().from(schema.notice)).toHaveLength(10);
  });

  test("expires by itself: it leaves the list, its words are for its own municipality only, and no contact begins", async () => {
    const id = await posted(anna);
    const later = instant(Date.parse("2024-03-31T22:00:00Z"));
    expect((await readPartnerSearch(deps.store.read, ruth, later, undefined)).notices).toEqual([]);
    expect(await readNotice(deps.store.read, ruth, id, later)).toMatchObject({ state: "expired", words: null });
    expect(await writeToPartner(deps.at(later), ruth, { noticeId: id, guestId: RHEDE, text: "Zu spät?" })).toEqual({ ok: false, reason: "over" });
  });

  test("is ended by its own municipality only, once", async () => {
    const id = await posted(anna);
    expect(await endNotice(deps, ruth, id)).toEqual({ ok: false, reason: "not-found" });
    expect(await endNotice(deps, anna, id)).toMatchObject({ ok: true });
    expect(await endNotice(deps, anna, id)).toEqual({ ok: false, reason: "over" });
    expect(await readNotice(deps.store.read, ruth, id, NOON)).toMatchObject({ state: "ended", words: null });
  });

  test("is removed by the office alone, with a reason that its municipality is told; nothing more is written about it", async () => {
    const id = await posted(anna);
    await written(ruth, id, RHEDE);
    expect(await removeNotice(deps, ruth, { id, reason: "Werbung" })).toEqual({ ok: false, reason: "forbidden" });
    expect(await removeNotice(deps, office, { id, reason: "Werbung" })).toMatchObject({ ok: true });
    expect(await removeNotice(deps, office, { id, reason: "Noch einmal" })).toEqual({ ok: false, reason: "removed" });
    expect((await mailsTo("anna@bocholt.example")).find(({ kind }) => kind === "notice.removed")?.body).toContain("Werbung");
    expect(await writeToPartner(deps, ruth, { noticeId: id, guestId: RHEDE, text: "Noch da?" })).toEqual({ ok: false, reason: "removed" });
    expect(await readNotice(deps.store.read, ruth, id, NOON)).toMatchObject({ state: "removed", removalReason: null });
    expect(await readNotice(deps.store.read, anna, id, NOON)).toMatchObject({ removalReason: "Werbung" });
  });

  test("suggests who looks for the same, says why, and whether there is somebody to write to", async () => {
    const own = await posted(anna);
    const other = await posted(ruth);
    await makeNotice(deps.store, { organisationId: AALTEN, createdBy: "office" });
    const view = await readNotice(deps.store.read, anna, own, NOON);
    const suggestions = view?.reader.kind === "own" ? view.reader.suggestions : [];
    expect(suggestions.map(({ name, standing }) => [name, standing.kind])).toEqual([["Rhede", "open"], ["Aalten", "nobody"]]);
    expect(suggestions[0]?.reasons[0]).toEqual({ kind: "wish", noticeId: other, mutual: true });
    expect(await writeToPartner(deps, anna, { noticeId: own, guestId: AALTEN, text: "Guten Tag" })).toEqual({ ok: false, reason: "nobody" });
  });
});

test("a notice that is sent twice by a double click is put up once", async () => {
  expect(await posted(anna)).toBe(await posted(anna));
  expect(await posted(anna, { words: "Anderes" })).not.toBe(await posted(anna));
  expect(await deps.store.read.select().from(schema.notice)).toHaveLength(2);
});

describe("a contact", () => {
  test("goes through the platform: the mail names the municipality and neither person nor address", async () => {
    const id = await posted(anna);
    const contactId = await written(ruth, id, RHEDE);
    const [mail] = await mailsTo("anna@bocholt.example");
    expect(mail?.body).toContain("Wir wären gern dabei.");
    expect(mail?.body).toContain(`https://lorbeer.test/partnersuche/kontakte/${contactId}`);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/ruth/i);
  });

  test("is one for both directions, and nobody else reads or writes in it", async () => {
    const id = await posted(anna);
    const contactId = await written(ruth, id, RHEDE);
    expect(await written(anna, id, RHEDE)).toBe(contactId);
    expect((await readContact(deps.store.read, anna, contactId, NOON))?.messages.map(({ from }) => from)).toEqual(["partner", "own"]);
    const stranger = await viewerOf(deps.store, (await makePerson(deps.store, { organisationId: "de-05315000" })).id);
    expect(await readContact(deps.store.read, stranger, contactId, NOON)).toBeUndefined();
    expect(await readContact(deps.store.read, office, contactId, NOON)).toBeUndefined();
    expect(await writeToPartner(deps, stranger, { noticeId: id, guestId: RHEDE, text: "Und wir?" })).toEqual({ ok: false, reason: "not-found" });
    expect(await agreeToContact(deps, stranger, contactId)).toEqual({ ok: false, reason: "not-found" });
  });

  test("shows addresses to both once both have agreed, and to neither before", async () => {
    const id = await posted(anna);
    const contactId = await written(ruth, id, RHEDE);
    const addresses = async () => [(await readContact(deps.store.read, anna, contactId, NOON))?.address, (await readContact(deps.store.read, ruth, contactId, NOON))?.address];
    await agreeToContact(deps, ruth, contactId);
    await agreeToContact(deps, ruth, contactId);
    expect(await addresses()).toEqual([null, null]);
    expect((await mails()).map(({ body }) => body).join("\n")).not.toMatch(/(ruth|anna)@/);
    expect((await mailsTo("anna@bocholt.example")).map(({ kind }) => kind)).toEqual(["contact.written", "contact.asked"]);
    await agreeToContact(deps, anna, contactId);
    expect(await addresses()).toEqual([
      { kind: "person", name: "Ruth Rat", email: "ruth@rhede.example" },
      { kind: "person", name: "Anna Amt", email: "anna@bocholt.example" },
    ]);
    const told = (await mails()).filter(({ kind }) => kind === "contact.agreed");
    expect(told.map(({ recipient, body }) => [recipient, /\S+@\S+/.exec(body)?.[0]]).sort()).toEqual([["anna@bocholt.example", "ruth@rhede.example"], ["ruth@rhede.example", "anna@bocholt.example"]]);
    expect(await records()).toEqual(["notice.posted", "contact.written", "contact.agreed", "contact.agreed"]);
  });

  test("shows nobody's address who works elsewhere by then", async () => {
    const id = await posted(anna);
    const contactId = await written(ruth, id, RHEDE);
    await agreeToContact(deps, ruth, contactId);
    await deps.store.tx((q) => q.update(schema.person).set({ organisationId: "de-05315000" }).where(eq(schema.person.id, "ruth")));
    await agreeToContact(deps, anna, contactId);
    expect((await readContact(deps.store.read, anna, contactId, NOON))?.address).toEqual({ kind: "gone" });
    expect((await mails()).filter(({ kind }) => kind === "contact.agreed")).toEqual([]);
  });

  test("keeps and mails a message once that is sent twice by a double click, and again after an answer", async () => {
    const id = await posted(anna);
    const texts = async (contactId: string) => (await readContact(deps.store.read, anna, contactId, NOON))?.messages.map(({ from }) => from);
    const [contactId] = await Promise.all([written(ruth, id, RHEDE), written(ruth, id, RHEDE)]);
    expect([await texts(contactId), (await mailsTo("anna@bocholt.example")).length]).toEqual([["partner"], 1]);
    await writeToPartner(deps.at(plus(NOON, 1_000)), anna, { noticeId: id, guestId: RHEDE, text: "Sehr gern." });
    await writeToPartner(deps.at(plus(NOON, 2_000)), ruth, { noticeId: id, guestId: RHEDE, text: "Wir wären gern dabei." });
    expect(await texts(contactId)).toEqual(["partner", "own", "partner"]);
  });

  test("takes thirty messages of a municipality within an hour", async () => {
    const id = await posted(anna);
    for (let i = 0; i < 30; i++) await written(ruth, id, RHEDE);
    expect(await writeToPartner(deps, ruth, { noticeId: id, guestId: RHEDE, text: "Noch eine" })).toEqual({ ok: false, reason: "too-many" });
  });
});

describe("the weekly digest", () => {
  /** The Monday after NOON, at seven in the morning. */
  const MONDAY = instant(Date.parse("2024-02-05T06:00:00Z"));

  test("comes once for each person and week, names what is new, and its link ends it without an account", async () => {
    await chooseDigest(deps, ruth, "weekly");
    await posted(anna);
    await sendDigests(deps.at(plus(MONDAY, -1)));
    expect(await mailsTo("ruth@rhede.example")).toEqual([]);
    await sendDigests(deps.at(MONDAY));
    await sendDigests(deps.at(plus(MONDAY, DAY)));
    const [letter, ...more] = await mailsTo("ruth@rhede.example");
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ locale: "nl", kind: "notice.digest", sensitive: true });
    expect(letter?.body).toContain("Stadt Bocholt");
    const secret = /abbestellen\/(\S+)/.exec(letter?.body ?? "")?.[1] ?? "";
    await stopDigest(deps, "any-other");
    expect((await readPartnerSearch(deps.store.read, ruth, NOON, undefined)).own?.digest).toBe("weekly");
    await stopDigest(deps, secret);
    await stopDigest(deps, secret);
    expect((await readPartnerSearch(deps.store.read, ruth, NOON, undefined)).own?.digest).toBe("never");
    expect((await records()).filter((action) => action.startsWith("digest."))).toEqual(["digest.chosen", "digest.written", "digest.chosen"]);
  });

  test("puts first what matches one's own notice, and never one's own", async () => {
    await chooseDigest(deps, ruth, "weekly");
    await posted(ruth);
    await makeNotice(deps.store, { organisationId: "de-05315000", createdBy: "office", topic: "culture" }, plus(NOON, 1));
    await posted(anna);
    await sendDigests(deps.at(MONDAY));
    const [letter] = await mailsTo("ruth@rhede.example");
    expect(letter?.body.indexOf("Stadt Bocholt")).toBeLessThan(letter?.body.indexOf("Stadt Köln") ?? 0);
    expect(letter?.body).not.toContain("Stadt Rhede");
  });

  test.each([
    ["nothing is new", async () => undefined],
    ["only what is gone again was new", async () => void (await endNotice(deps, anna, await posted(anna)))],
    ["it was ordered after it was due", async () => {
      await posted(anna);
      await deps.store.tx(async (q) => {
        await q.update(schema.digestReader).set({ since: plus(MONDAY, 1) });
      });
    }],
    ["whoever wanted it works nowhere any more", async () => {
      await posted(anna);
      await deps.store.tx(async (q) => {
        await q.update(schema.person).set({ organisationConfirmedAt: null }).where(eq(schema.person.id, "ruth"));
      });
    }],
  ])("does not come where %s", async (_name, given) => {
    await chooseDigest(deps, ruth, "weekly");
    await given();
    await sendDigests(deps.at(plus(MONDAY, 2)));
    expect(await mailsTo("ruth@rhede.example")).toEqual([]);
  });

  test("is for municipalities' people", async () => {
    expect(await chooseDigest(deps, office, "weekly")).toEqual({ ok: false, reason: "forbidden" });
  });
});

test("half a year after it is over a notice is deleted with all that was written about it", async () => {
  const id = await posted(anna);
  await written(ruth, id, RHEDE);
  const over = instant(Date.parse("2024-03-31T22:00:00Z"));
  await sweepNotices(deps.store, plus(over, 183 * DAY));
  expect(await deps.store.read.select().from(schema.contactMessage)).toHaveLength(1);
  await sweepNotices(deps.store, plus(over, 184 * DAY));
  expect(await deps.store.read.select().from(schema.notice)).toEqual([]);
  expect(await deps.store.read.select().from(schema.contactMessage)).toEqual([]);
});

test("what a person wrote is in the file of their own data, and nobody else's is", async () => {
  const id = await posted(anna);
  await written(ruth, id, RHEDE);
  await chooseDigest(deps, ruth, "weekly");
  expect(await collectOwnNotices(deps.store.read, ruth)).toMatchObject({ weeklyDigest: true, notices: [], messages: [{ text: "Wir wären gern dabei." }] });
  expect(await collectOwnNotices(deps.store.read, anna)).toMatchObject({ weeklyDigest: false, notices: [{ id, words: WISH.words }], messages: [] });
});

describe("the database itself refuses", () => {
  const write = (work: Parameters<TestDeps["store"]["tx"]>[0]) => deps.store.tx(work);

  beforeEach(async () => {
    await makeNotice(deps.store, { id: "n", organisationId: BOCHOLT, createdBy: "anna" });
    await makeContact(deps.store, { id: "c", noticeId: "n", guestId: RHEDE, writtenBy: "ruth" });
  });

  test.each<[string, string, Parameters<TestDeps["store"]["tx"]>[0]]>([
    ["a radius below one", "notice_radius", (q) => q.insert(schema.notice).values({ id: "x", organisationId: BOCHOLT, createdBy: "anna", topic: "digital", reach: "radius", radiusKm: -1, crossBorder: false, expiresAt: plus(NOON, DAY), words: "x", createdAt: NOON })],
    ["a notice that is over before it begins", "notice_lasts", (q) => q.insert(schema.notice).values({ id: "x", organisationId: BOCHOLT, createdBy: "anna", topic: "digital", reach: "beside", crossBorder: false, expiresAt: NOON, words: "x", createdAt: NOON })],
    ["other words", "what it says stays", (q) => q.update(schema.notice).set({ words: "anders" })],
    ["a removal without a reason", "notice_removal", (q) => q.update(schema.notice).set({ removedAt: NOON, removedBy: "office" })],
    ["a contact with oneself", "nobody writes to themselves", (q) => q.insert(schema.contact).values({ id: "x", noticeId: "n", guestId: BOCHOLT, openedAt: NOON })],
    ["a second contact of the same two", "contact.notice_id", (q) => q.insert(schema.contact).values({ id: "x", noticeId: "n", guestId: RHEDE, openedAt: NOON })],
    ["another text of a message", "append only", (q) => q.update(schema.contactMessage).set({ text: "anders" })],
  ])("%s", async (_name, said, work) => {
    await expect(write(work)).rejects.toThrow(said);
  });

  test("an agreement taken back, and a message about a notice that was removed", async () => {
    await write((q) => q.update(schema.contact).set({ hostAgreedAt: NOON, hostAgreedBy: "anna" }));
    await expect(write((q) => q.update(schema.contact).set({ hostAgreedAt: null, hostAgreedBy: null }))).rejects.toThrow("an agreement stays");
    await write((q) => q.update(schema.notice).set({ removedAt: NOON, removedBy: "office", removalReason: "x" }));
    await expect(write((q) => q.insert(schema.contactMessage).values({ id: "x", contactId: "c", side: "host", writtenBy: "anna", writtenAt: NOON, text: "x" }))).rejects.toThrow("the notice was removed");
  });
});
