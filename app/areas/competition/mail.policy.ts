// Who reads what in the outbox.
import { isOrganiser, type Viewer } from "#app/base/viewer";

/** `smtp`: a server sends the mails. `outbox`: there is none; the office reads them here and hands them over. */
export type MailDelivery = "smtp" | "outbox";

/** Whoever reads a personal link can use it: organisers do so only where no server sends the mail, nobody else ever does. */
export function mayReadBody(viewer: Viewer, letter: { readonly sensitive: boolean; readonly body: string }, delivery: MailDelivery): boolean {
  if (!letter.sensitive) return true;
  return letter.body !== "" && delivery === "outbox" && isOrganiser(viewer);
}
