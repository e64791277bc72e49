// The demo's partner search: open notices of leads that have an account, and one contact.
import { dayOf } from "#app/areas/competition/deadline";
import { expiryOf } from "#app/areas/library/notice";
import { DAY, plus, type Instant } from "#app/base/instant";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import type { Q } from "#app/services/store";
import { demoContact, demoNotices } from "#db/demo/notices";
import * as schema from "#db/schema";

import type { Events } from "./events";
import { demoId } from "./seed-people";

export async function seedNotices(q: Q, { now, events }: { readonly now: Instant; readonly events: Events }): Promise<void> {
  const people = await q.select({ id: schema.person.id, organisationId: schema.person.organisationId }).from(schema.person);
  function personOf(organisationId: string): string {
    const found = people.find((person) => person.organisationId === organisationId);
    if (!found) throw new RangeError(`nobody of the demo works at ${organisationId}`);
    return found.id;
  }

  for (const { key, organisation, topic, radiusKm, crossBorder, postedDaysAgo, days, words } of demoNotices) {
    const [id, createdAt, createdBy] = [demoId("notice", key), plus(now, -postedDaysAgo * DAY), personOf(organisation)];
    const until = dayOf(plus(now, days * DAY), HOME_TIME_ZONE);
    const expiry = expiryOf(until, now, HOME_TIME_ZONE);
    if (!expiry.ok) throw new RangeError(`a notice of the demo cannot stand until ${until}`);
    const reach = radiusKm === null ? "beside" : "radius";
    await q.insert(schema.notice).values({ id, organisationId: organisation, createdBy, topic, reach, radiusKm, crossBorder, expiresAt: expiry.value, words, createdAt });
    events.add({ at: createdAt, actor: createdBy, action: "notice.posted", subject: `notice:${id}`, after: { organisation, topic, reach, radiusKm, crossBorder, until } });
  }

  const { notice, guest, messages } = demoContact;
  const [contactId, noticeId] = [demoId("contact", notice), demoId("notice", notice)];
  const host = demoNotices.find(({ key }) => key === notice)?.organisation ?? "";
  const openedAt = plus(now, -messages[0].daysAgo * DAY);
  await q.insert(schema.contact).values({ id: contactId, noticeId, guestId: guest, openedAt });
  for (const [no, { from: side, daysAgo, text }] of messages.entries()) {
    const [id, writtenAt, writtenBy] = [demoId("message", notice, String(no)), plus(now, -daysAgo * DAY), personOf(side === "host" ? host : guest)];
    await q.insert(schema.contactMessage).values({ id, contactId, side, writtenBy, writtenAt, text });
    events.add({ at: writtenAt, actor: writtenBy, action: "contact.written", subject: `contact:${contactId}`, after: { notice: noticeId, message: id, side } });
  }
}
