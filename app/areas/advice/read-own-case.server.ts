// The page of a case for its requester: everything that is for both sides. Nothing here knows the office's notes.
import { findPersonContact, listAdvisers } from "#app/areas/accounts/find-person.server";
import type { Instant } from "#app/base/instant";
import { plus } from "#app/base/instant";
import { ok, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import type { CaseKind, CaseSide, CaseState } from "#db/vocabulary/advice";
import type { Topic } from "#db/vocabulary/topic";

import { selectAppointments, selectFreeSlots, type AppointmentRow } from "./appointment.repo.server";
import { selectParties, type CaseRow, type PartyRow } from "./case.repo.server";
import { findOwnCase, type AccessRefusal, type OwnAccess } from "./find-own-case.server";
import { isSettled } from "./funding-view";
import { selectViews } from "./funding-view.repo.server";
import { selectDocuments, selectMessages, type DocumentRow, type MessageRow } from "./message.repo.server";
import { BOOK_UNTIL } from "./slot";

export type SharedMessage = { readonly id: string; readonly side: CaseSide; readonly text: string; readonly writtenAt: Instant };
export type SharedDocument = { readonly id: string; readonly side: CaseSide; readonly name: string; readonly size: number; readonly uploadedAt: Instant };
export type SharedAppointment = { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant; readonly place: string; readonly state: "ahead" | "over" | "cancelled" };
export type FreeSlot = { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant; readonly host: string };

export type OwnCase = {
  readonly kind: CaseKind;
  readonly number: string;
  readonly state: CaseState;
  readonly project: string;
  readonly topic: Topic;
  readonly concern: string;
  readonly wished: string;
  readonly lead: string;
  readonly partners: readonly string[];
  /** Name of the adviser; null as long as there is none. */
  readonly adviser: string | null;
  readonly requester: string;
  readonly openedAt: Instant;
  readonly messages: readonly SharedMessage[];
  readonly documents: readonly SharedDocument[];
  readonly appointments: readonly SharedAppointment[];
  /** To choose from where no appointment lies ahead. */
  readonly slots: readonly FreeSlot[];
  /** Whether the document with both views of a pre-assessment is there. */
  readonly views: "given" | "awaited" | "none";
};

/** As many times are offered at once. */
const SLOTS_SHOWN = 24;

export async function readOwnCase(q: Q, access: OwnAccess, now: Instant): Promise<Result<OwnCase, AccessRefusal>> {
  const found = await findOwnCase(q, access, now);
  return found.ok ? ok(await ownCaseOf(q, found.value, now)) : found;
}

async function ownCaseOf(q: Q, about: CaseRow, now: Instant): Promise<OwnCase> {
  const { kind, number, state, project, topic, concern, wished, openedAt, requesterName } = about;
  const [lead, ...partners] = await selectParties(q, [about.id]);
  const appointments = (await selectAppointments(q, about.id)).map((row) => sharedAppointment(row, now));
  const ahead = appointments.some((one) => one.state === "ahead");
  return {
    kind,
    number,
    state,
    project,
    topic,
    concern,
    wished,
    openedAt,
    requester: requesterName,
    lead: lead?.name ?? "",
    partners: partners.map(({ name }: PartyRow) => name),
    adviser: about.adviserId === null ? null : ((await findPersonContact(q, about.adviserId))?.name ?? null),
    messages: (await selectMessages(q, about.id)).map(sharedMessage),
    documents: (await selectDocuments(q, about.id)).map(sharedDocument),
    appointments,
    views: kind === "advice" ? "none" : isSettled((await selectViews(q, about.id)).map(({ side }) => side)) ? "given" : "awaited",
    slots: ahead || state === "closed" ? [] : await listFreeSlots(q, now),
  };
}

/** What can be booked now with somebody who still advises, soonest first. */
export async function listFreeSlots(q: Q, now: Instant): Promise<readonly FreeSlot[]> {
  const hostIds = (await listAdvisers(q)).map(({ id }) => id);
  return selectFreeSlots(q, { hostIds, from: plus(now, BOOK_UNTIL), limit: SLOTS_SHOWN });
}

export function sharedMessage({ id, side, text, writtenAt }: MessageRow): SharedMessage {
  return { id, side, text, writtenAt };
}

export function sharedDocument({ id, side, name, size, uploadedAt }: DocumentRow): SharedDocument {
  return { id, side, name, size, uploadedAt };
}

export function sharedAppointment({ id, startsAt, endsAt, place, cancelledAt }: AppointmentRow, now: Instant): SharedAppointment {
  return { id, startsAt, endsAt, place, state: cancelledAt !== null ? "cancelled" : endsAt <= now ? "over" : "ahead" };
}
