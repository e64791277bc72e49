// Makes the document or the calendar file that a mail names, when the mail is about to be sent.
import { findMailedCalendar } from "#app/areas/advice/find-calendar.server";
import { findMailedViews } from "#app/areas/advice/funding-result.server";
import { findLetterPaper } from "#app/areas/results/mailed-paper.server";
import type { Instant } from "#app/base/instant";
import type { Typesetter } from "#app/services/documents/typesetter";
import type { MakeAttachment } from "#app/services/mail/deliver";
import type { Store } from "#app/services/store";

/** What cannot be made now is a fault: the mail waits and is tried again. */
export function attachmentMaker(store: Store, typesetter: Typesetter, clock: () => Instant): MakeAttachment {
  return async (reference, locale) => {
    const calendar = await findMailedCalendar(store.read, reference, locale);
    if (calendar) return { filename: calendar.filename, contentType: "text/calendar; charset=utf-8", content: new TextEncoder().encode(calendar.text) };
    const found = (await findMailedViews(store.read, reference, locale)) ?? (await findLetterPaper(store.read, reference, { locale, now: clock() }));
    if (!found) throw new Error(`there is no document ${reference}`);
    const set = await typesetter.typeset(found.paper);
    if (!set.ok) throw new Error(`the document ${reference} was not set: ${set.reason}`);
    return { filename: `${found.name}.pdf`, contentType: "application/pdf", content: set.value };
  };
}
