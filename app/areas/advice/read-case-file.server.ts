// The whole file of a case for the office: what both sides read, and beside it what only the office does: its notes, who was involved, the log.
import { listAdvisers, namesByIds } from "#app/areas/accounts/find-person.server";
import type { Instant } from "#app/base/instant";
import { GUEST, SYSTEM } from "#app/services/audit/record";
import { searchLog } from "#app/services/audit/search-log";
import type { Q } from "#app/services/store";
import type { InvolvementKind } from "#db/vocabulary/advice";
import type { Locale } from "#db/vocabulary/locale";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import { selectAppointments } from "./appointment.repo.server";
import { officeSteps, type CaseStep } from "./case-state";
import { selectCase, selectInvolvements, selectParties } from "./case.repo.server";
import { selectDocuments, selectMessages, type MessageRow } from "./message.repo.server";
import { selectNotes, type NoteRow } from "./note.repo.server";
import { sharedAppointment, sharedDocument, sharedMessage, type OwnCase, type SharedMessage } from "./read-own-case.server";

export type CaseNote = { readonly id: string; readonly text: string; readonly author: string; readonly writtenAt: Instant };
/** `actor` null: the program itself. */
export type LogLine = { readonly seq: number; readonly at: Instant; readonly actor: string | null; readonly action: string };

export type CaseFile = Omit<OwnCase, "messages" | "lead" | "partners" | "slots" | "views" | "requester" | "adviser"> & {
  readonly id: string;
  readonly region: RegionalDistrict | null;
  readonly requester: { readonly name: string; readonly email: string; readonly account: "yes" | "no"; readonly locale: Locale };
  readonly adviser: { readonly id: string; readonly name: string } | null;
  /** The lead first. */
  readonly parties: readonly { readonly name: string; readonly known: "yes" | "no" }[];
  readonly messages: readonly (SharedMessage & { readonly author: string })[];
  readonly notes: readonly CaseNote[];
  readonly involved: readonly { readonly name: string; readonly kind: InvolvementKind; readonly since: Instant }[];
  readonly log: readonly LogLine[];
  readonly steps: readonly CaseStep[];
  /** Whom it can be handed over to. */
  readonly advisers: readonly { readonly id: string; readonly name: string }[];
};

const LOG_LINES = 50;

export async function readCaseFile(q: Q, id: string, now: Instant): Promise<CaseFile | undefined> {
  const about = await selectCase(q, id);
  if (!about) return undefined;
  const messages = await selectMessages(q, id);
  const notes = await selectNotes(q, id);
  const involved = await selectInvolvements(q, id);
  const log = await searchLog(q, { action: "", subject: `case:${id}`, actors: null, before: null }, LOG_LINES);
  const people = [about.adviserId, ...messages.map(({ authorId }: MessageRow) => authorId), ...notes.map(({ authorId }: NoteRow) => authorId), ...involved.map(({ personId }) => personId), ...log.map(({ actor }) => actor)];
  const names = await namesByIds(q, people.flatMap((personId) => (personId === null ? [] : [personId])));
  const nameOf = (personId: string | null) => (personId === null ? about.requesterName : (names.get(personId) ?? "–"));
  const { kind, number, state, project, topic, concern, wished, region, openedAt, requesterName, requesterEmail, requesterId, locale, adviserId } = about;
  return {
    id,
    kind,
    number,
    state,
    project,
    topic,
    concern,
    wished,
    region,
    openedAt,
    requester: { name: requesterName, email: requesterEmail, account: requesterId === null ? "no" : "yes", locale },
    adviser: adviserId === null ? null : { id: adviserId, name: nameOf(adviserId) },
    parties: (await selectParties(q, [id])).map(({ name, organisationId }) => ({ name, known: organisationId === null ? "no" : "yes" })),
    messages: messages.map((row) => ({ ...sharedMessage(row), author: nameOf(row.authorId) })),
    documents: (await selectDocuments(q, id)).map(sharedDocument),
    appointments: (await selectAppointments(q, id)).map((row) => sharedAppointment(row, now)),
    notes: notes.map(({ id: noteId, text, authorId, writtenAt }) => ({ id: noteId, text, author: nameOf(authorId), writtenAt })),
    involved: involved.map(({ personId, kind: as, since }) => ({ name: nameOf(personId), kind: as, since })),
    log: log.map(({ seq, at, actor, action }) => ({ seq, at, actor: actor === SYSTEM ? null : nameOf(actor === GUEST ? null : actor), action })),
    steps: officeSteps(state),
    advisers: (await listAdvisers(q)).filter((adviser) => adviser.id !== adviserId).map(({ id: personId, name }) => ({ id: personId, name })),
  };
}
