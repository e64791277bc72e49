// The digital consultation hour: each time belongs to one conversation, both sides are told with a calendar file, and reminded once.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { setOfficeRole } from "#app/areas/accounts/set-office-role.server";
import { bookSlot } from "#app/areas/advice/book-slot.server";
import { cancelForCase, cancelOwnAppointment } from "#app/areas/advice/cancel-appointment.server";
import { findCalendar, findMailedCalendar, findOwnCalendar } from "#app/areas/advice/find-calendar.server";
import { makeAppointment } from "#app/areas/advice/make-appointment.server";
import { moveCase } from "#app/areas/advice/move-case.server";
import { offerSlots } from "#app/areas/advice/offer-slots.server";
import { listFreeSlots } from "#app/areas/advice/read-own-case.server";
import { remindAppointments } from "#app/areas/advice/remind-appointments.server";
import { requestAdvice } from "#app/areas/advice/request-advice.server";
import { withdrawSlot } from "#app/areas/advice/withdraw-slot.server";
import { sha256Hex } from "#app/base/hash";
import { DAY, HOUR, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makeCase } from "#tests/factories/advice";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { mails } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const TOMORROW = plus(NOON, 3 * DAY);
const PLACE = "https://video.example/raum";

let deps: TestDeps;
let adviser: Viewer;

beforeEach(async () => {
  deps = await testDeps();
  adviser = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["adviser"], name: "Anna Rat" })).id);
});
afterEach(() => deps.database.remove());

/** A case with a link to it. */
async function guest(secret: string) {
  const row = await makeCase(deps.store, { requesterEmail: `${secret}@example.org` });
  await deps.store.tx(async (q) => {
    await q.insert(schema.caseLink).values({ hash: sha256Hex(secret), caseId: row.id, createdAt: NOON, expiresAt: plus(NOON, 100 * DAY) });
  });
  return { caseId: row.id, access: { by: "link", secret } as const };
}

const offer = (given: Partial<Parameters<typeof offerSlots>[2]> = {}, viewer = adviser) => offerSlots(deps, viewer, { startsAt: TOMORROW, minutes: 30, count: 2, place: PLACE, ...given });
const free = async () => (await listFreeSlots(deps.store.read, NOON)).map(({ id }) => id);
const booked = () => deps.store.read.select().from(schema.appointment);

describe("a time that is offered", () => {
  test("goes to one of two who book it at the same moment; the other is told and keeps nothing half-written", async () => {
    await offer();
    const [slot = ""] = await free();
    const [one, two] = [await guest("one"), await guest("two")];
    const done = await Promise.all([bookSlot(deps, one.access, slot), bookSlot(deps, two.access, slot)]);
    expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "taken" });
    expect(await booked()).toHaveLength(1);
    expect(await free()).toHaveLength(1);
    const asked = { leadId: "de-05554008", project: "Dritte", partners: "", topic: "digital", concern: "?", wished: "", slot, requester: { name: "Dritte", email: "dritte@example.org" }, locale: "de", clientAddress: "192.0.2.1" } as const;
    expect(await requestAdvice(deps, undefined, asked)).toEqual({ ok: false, reason: "taken" });
    expect((await deps.store.read.select().from(schema.adviceCase)).some(({ project }) => project === "Dritte")).toBe(false);
    expect((await mails(deps.store)).filter(({ to }) => to === "dritte@example.org")).toEqual([]);
  });

  test("is refused by the database too, whoever writes past the rules", async () => {
    await offer();
    const [slot = ""] = await free();
    const { caseId, access } = await guest("one");
    await bookSlot(deps, access, slot);
    const [first] = await booked();
    if (!first) throw new Error("not booked");
    await expect(deps.store.tx(async (q) => void (await q.insert(schema.appointment).values({ ...first, id: "second", caseId })))).rejects.toThrow("UNIQUE");
    await expect(deps.store.tx(async (q) => void (await q.update(schema.consultationSlot).set({ withdrawnAt: NOON })))).rejects.toThrow("booked");
  });

  test("is free again once its appointment is cancelled, by either side; one conversation lies ahead at a time", async () => {
    await offer();
    const [slot = "", next = ""] = await free();
    const { caseId, access } = await guest("one");
    await bookSlot(deps, access, slot);
    expect(await bookSlot(deps, access, next)).toEqual({ ok: false, reason: "has-one" });
    const [first] = await booked();
    expect(await cancelOwnAppointment(deps, access, first?.id ?? "")).toEqual({ ok: true, value: undefined });
    expect(await free()).toHaveLength(2);
    await bookSlot(deps, access, slot);
    const second = (await booked()).find(({ cancelledAt }) => cancelledAt === null);
    expect(await cancelForCase(deps, adviser, { caseId, appointmentId: second?.id ?? "" })).toEqual({ ok: true, value: undefined });
    expect((await booked()).map(({ cancelledSide }) => cancelledSide).sort()).toEqual(["office", "requester"]);
    const other = await guest("other");
    expect(await cancelOwnAppointment(deps, other.access, second?.id ?? "")).toEqual({ ok: false, reason: "unknown" });
  });

  test("lies an hour ahead at least, overlaps no other of the same adviser, and is taken back while nobody has it", async () => {
    expect(await offer({ startsAt: plus(NOON, HOUR - 1) })).toEqual({ ok: false, reason: "past" });
    await offer();
    expect(await offer({ startsAt: plus(TOMORROW, HOUR / 2), count: 1 })).toEqual({ ok: false, reason: "overlaps" });
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    expect(await offer({ startsAt: plus(TOMORROW, DAY) }, observer)).toEqual({ ok: false, reason: "forbidden" });
    const [slot = "", next = ""] = await free();
    await bookSlot(deps, (await guest("one")).access, slot);
    expect(await withdrawSlot(deps, adviser, slot)).toEqual({ ok: false, reason: "booked" });
    expect(await withdrawSlot(deps, observer, next)).toEqual({ ok: false, reason: "forbidden" });
    expect(await withdrawSlot(deps, adviser, next)).toEqual({ ok: true, value: undefined });
    expect(await free()).toEqual([]);
  });
});

test("a closed case opens again when its requester books a time, so that nobody comes to a case that is nobody's", async () => {
  await offer();
  const [slot = ""] = await free();
  const { caseId, access } = await guest("one");
  await moveCase(deps, adviser, { caseId, step: "close" });
  expect((await bookSlot(deps, access, slot)).ok).toBe(true);
  expect(await deps.store.read.select().from(schema.adviceCase)).toMatchObject([{ state: "in-progress", closedAt: null, adviserId: adviser.personId }]);
});

test("of somebody who advises no more a time is neither offered nor booked, and what is booked already is told to those who do", async () => {
  const organiser = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
  await offer();
  const [slot = "", next = ""] = await free();
  const [one, two] = [await guest("one"), await guest("two")];
  await bookSlot(deps, one.access, slot);
  const told = (await mails(deps.store)).length;
  expect((await setOfficeRole(deps, organiser, adviser.personId, null)).ok).toBe(true);
  expect(await free()).toEqual([]);
  expect(await bookSlot(deps, two.access, next)).toEqual({ ok: false, reason: "taken" });
  await remindAppointments(deps.at(plus(TOMORROW, -DAY)));
  expect((await mails(deps.store)).slice(told).map(({ to }) => to)).toEqual(["one@example.org", organiser.email]);
});

describe("an appointment", () => {
  test("is told to both sides with a calendar file; cancelling tells them with the file that takes it back", async () => {
    const { caseId, access } = await guest("one");
    expect(await makeAppointment(deps, adviser, { caseId, startsAt: TOMORROW, minutes: 45, place: PLACE })).toEqual({ ok: true, value: undefined });
    const [made] = await booked();
    const appointmentId = made?.id ?? "";
    const told = await deps.store.read.select().from(schema.mail);
    expect(told.map(({ recipient, kind, attachment }) => [recipient, kind, attachment])).toEqual([
      ["one@example.org", "case.appointment-made", `appointment:${appointmentId}`],
      [adviser.email, "case.appointment-made", `appointment:${appointmentId}`],
    ]);
    expect(told[0]?.body).toContain(PLACE);
    expect((await findMailedCalendar(deps.store.read, `appointment:${appointmentId}`, "de"))?.text).toContain("STATUS:CONFIRMED");
    expect((await findOwnCalendar(deps.store.read, access, { appointmentId, locale: "de", now: NOON }))?.filename).toMatch(/^B-2024-\d+\.ics$/);
    await cancelForCase(deps, adviser, { caseId, appointmentId });
    expect((await findCalendar(deps.store.read, adviser, { appointmentId, locale: "de", now: NOON }))?.text).toContain("STATUS:CANCELLED");
    expect((await mails(deps.store)).slice(2).map(({ kind }) => kind)).toEqual(["case.appointment-cancelled", "case.appointment-cancelled"]);
  });

  test("that is sent twice by a double click is made and told once; cancelled, it can be made again", async () => {
    const { caseId } = await guest("one");
    const make = () => makeAppointment(deps, adviser, { caseId, startsAt: TOMORROW, minutes: 45, place: PLACE });
    expect(await Promise.all([make(), make()])).toEqual([{ ok: true, value: undefined }, { ok: true, value: undefined }]);
    expect([(await booked()).length, (await mails(deps.store)).length]).toEqual([1, 2]);
    await cancelForCase(deps, adviser, { caseId, appointmentId: (await booked())[0]?.id ?? "" });
    await make();
    expect(await booked()).toHaveLength(2);
  });

  test("has a calendar file for nobody else", async () => {
    const { caseId } = await guest("one");
    const other = await guest("other");
    await makeAppointment(deps, adviser, { caseId, startsAt: TOMORROW, minutes: 45, place: PLACE });
    const appointmentId = (await booked())[0]?.id ?? "";
    const stranger = await viewerOf(deps.store, (await makePerson(deps.store)).id);
    expect(await findCalendar(deps.store.read, stranger, { appointmentId, locale: "de", now: NOON })).toBeUndefined();
    expect(await findOwnCalendar(deps.store.read, other.access, { appointmentId, locale: "de", now: NOON })).toBeUndefined();
  });

  test("is remembered to both sides the day before, once, however often the clock comes by", async () => {
    const { caseId } = await guest("one");
    await makeAppointment(deps, adviser, { caseId, startsAt: TOMORROW, minutes: 45, place: PLACE });
    const reminders = async () => (await mails(deps.store)).filter(({ kind }) => kind === "case.appointment-reminder").map(({ to }) => to);
    await remindAppointments(deps.at(plus(TOMORROW, -DAY - 1)));
    expect(await reminders()).toEqual([]);
    await Promise.all([remindAppointments(deps.at(plus(TOMORROW, -DAY))), remindAppointments(deps.at(plus(TOMORROW, -DAY)))]);
    await remindAppointments(deps.at(plus(TOMORROW, -HOUR)));
    expect(await reminders()).toEqual(["one@example.org", adviser.email]);
  });

  test("that was cancelled, or made within that day, is not remembered", async () => {
    const { caseId } = await guest("one");
    await makeAppointment(deps, adviser, { caseId, startsAt: TOMORROW, minutes: 45, place: PLACE });
    await cancelForCase(deps, adviser, { caseId, appointmentId: (await booked())[0]?.id ?? "" });
    await makeAppointment(deps.at(plus(TOMORROW, -HOUR)), adviser, { caseId, startsAt: plus(TOMORROW, HOUR), minutes: 15, place: PLACE });
    await remindAppointments(deps.at(TOMORROW));
    expect((await mails(deps.store)).filter(({ kind }) => kind === "case.appointment-reminder")).toEqual([]);
  });
});
