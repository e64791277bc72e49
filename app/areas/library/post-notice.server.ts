// A municipality puts up what it looks for.
import { ok, refused, type Result } from "#app/base/result";
import { SENT_TWICE } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { loadPlaces } from "./load-places.server";
import { expiryOf, MOST_OPEN, noticeState, type UntilRefusal } from "./notice";
import type { NoticeInput } from "./notice.input";
import { seekerOf } from "./notice.policy";
import { countOpenNoticesOf, insertNotice, selectNoticesOf, type NoticeRow } from "./notice.repo.server";

export type PostNoticeRefusal = "forbidden" | "too-many-open" | UntilRefusal;

/** Answers with the id of the notice; sent twice, it is put up once. */
export async function postNotice(deps: Deps, viewer: Viewer, { until, ...wish }: NoticeInput): Promise<Result<string, PostNoticeRefusal>> {
  return deps.store.tx(async (q) => {
    const seeker = seekerOf(viewer, loadPlaces().places);
    if (!seeker) return refused("forbidden");
    const expiry = expiryOf(until, deps.now, HOME_TIME_ZONE);
    if (!expiry.ok) return expiry;
    const same = (await selectNoticesOf(q, seeker.id)).find((known) => isSame(known, { ...wish, createdBy: viewer.personId, expiresAt: expiry.value }) && noticeState(known, deps.now) === "open" && deps.now - known.createdAt < SENT_TWICE);
    if (same) return ok(same.id);
    if ((await countOpenNoticesOf(q, seeker.id, deps.now)) >= MOST_OPEN) return refused("too-many-open");
    const id = deps.newId();
    await insertNotice(q, { id, organisationId: seeker.id, createdBy: viewer.personId, ...wish, expiresAt: expiry.value, createdAt: deps.now });
    const { topic, reach, radiusKm, crossBorder } = wish;
    await record(q, { at: deps.now, actor: viewer.personId, action: "notice.posted", subject: `notice:${id}`, after: { organisation: seeker.id, topic, reach, radiusKm, crossBorder, until } });
    return ok(id);
  });
}

type Posted = Pick<NoticeRow, "createdBy" | "topic" | "reach" | "radiusKm" | "crossBorder" | "words" | "expiresAt">;

function isSame(one: Posted, other: Posted): boolean {
  return (["createdBy", "topic", "reach", "radiusKm", "crossBorder", "words", "expiresAt"] as const).every((name) => one[name] === other[name]);
}
