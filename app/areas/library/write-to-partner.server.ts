// Somebody writes to another municipality about a notice: the first message begins the contact, each is mailed without the writer's name or address.
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Limit } from "#app/areas/accounts/limits";
import { HOUR } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isSentTwice } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";
import { TOPIC_NAMES, type Topic } from "#db/vocabulary/topic";

import { checkGoingOn, checkOpening, otherSide, sideOf, type ContactRefusal } from "./contact";
import { insertContact, insertMessage, selectContactAbout, selectMessages } from "./contact.repo.server";
import { loadPlaces } from "./load-places.server";
import { noticeState } from "./notice";
import { seekerOf } from "./notice.policy";
import { selectNotice } from "./notice.repo.server";

export type PartnerMessage = {
  readonly noticeId: string;
  /** The organisation that the notice is not of: the writer's own, or the one it writes to. */
  readonly guestId: string;
  readonly text: string;
};

/** `nobody`: there is nobody at the other municipality to write to. */
export type WriteRefusal = "not-found" | "nobody" | "too-many" | ContactRefusal;

/** For a whole municipality; a conversation stays far below. */
const MESSAGES: Limit = { most: 30, within: HOUR };

/** Answers with the id of the contact. */
export async function writeToPartner(deps: Deps, viewer: Viewer, { noticeId, guestId, text }: PartnerMessage): Promise<Result<string, WriteRefusal>> {
  const { places } = loadPlaces();
  const writer = seekerOf(viewer, places);
  if (!writer || !places.has(guestId)) return refused("not-found");
  const counted = await countAttempt(deps, [{ key: `partner-message:${writer.id}`, limit: MESSAGES }]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const found = await selectNotice(q, noticeId);
    if (!found) return refused("not-found");
    const { notice, organisation } = found;
    const ends = { hostId: notice.organisationId, guestId };
    const side = sideOf(ends, writer.id);
    if (!side || ends.hostId === guestId) return refused("not-found");
    const known = await selectContactAbout(q, noticeId, guestId);
    const state = noticeState(notice, deps.now);
    const said = known ? await selectMessages(q, known.id) : [];
    if (known && isSentTwice(said.map(({ writtenBy, text: before, writtenAt }) => ({ by: writtenBy, text: before, at: writtenAt })), { by: viewer.personId, text }, deps.now)) return ok(known.id);
    const may = known ? checkGoingOn(state) : checkOpening(state);
    if (!may.ok) return may;
    const readers = await listEditors(q, otherSide(side) === "host" ? ends.hostId : guestId);
    if (readers.length === 0) return refused("nobody");
    const contactId = known?.id ?? deps.newId();
    if (!known) await insertContact(q, { id: contactId, noticeId, guestId, openedAt: deps.now });
    const messageId = deps.newId();
    await insertMessage(q, { id: messageId, contactId, side, writtenBy: viewer.personId, writtenAt: deps.now, text });
    await record(q, { at: deps.now, actor: viewer.personId, action: "contact.written", subject: `contact:${contactId}`, after: { notice: noticeId, message: messageId, side } });
    await mailMessage(q, deps, { readers, messageId, contactId, topic: notice.topic, text, from: side === "host" ? organisation : writer.name });
    return ok(contactId);
  });
}

type MailedMessage = {
  readonly readers: Awaited<ReturnType<typeof listEditors>>;
  readonly messageId: string;
  readonly contactId: string;
  readonly topic: Topic;
  readonly text: string;
  /** Name of the municipality. */
  readonly from: string;
};

async function mailMessage(q: Q, deps: Deps, { readers, messageId, contactId, topic, text, from }: MailedMessage): Promise<void> {
  for (const { id: personId, name, email, locale } of readers) {
    const words = { name, from, text, topic: inLocale(TOPIC_NAMES[topic], locale), link: `${deps.publicUrl}/partnersuche/kontakte/${contactId}` };
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `contact-message:${messageId}:${personId}`,
      to: email,
      locale,
      kind: "contact.written",
      subject: m.notices_mail_message_subject(words, { locale }),
      body: m.notices_mail_message_body(words, { locale }),
    });
  }
}
