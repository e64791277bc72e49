// What is sent twice, by a double click or a page that was loaded again, is one thing and is kept once.
import { MINUTE, type Instant } from "./instant";

/** The same words of the same side within this time. */
export const SENT_TWICE = 10 * MINUTE;

type Said<By> = { readonly by: By; readonly text: string };

/** `said`: oldest first. Only the last words count: who says them again after an answer means them. */
export function isSentTwice<By>(said: readonly (Said<By> & { readonly at: Instant })[], { by, text }: Said<By>, now: Instant): boolean {
  const last = said.at(-1);
  return last !== undefined && last.by === by && last.text === text && now - last.at < SENT_TWICE;
}
