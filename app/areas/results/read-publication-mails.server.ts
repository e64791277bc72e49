// How the mails of a publication fare; null as long as none are written.
import type { Edition } from "#app/areas/competition/edition";
import { countMailsOfKind, type MailState } from "#app/services/mail/read-outbox";
import type { Q } from "#app/services/store";

type Counts = Readonly<Record<MailState, number>>;
export type PublicationMails = { readonly news: Counts; readonly feedback: Counts };

export async function readPublicationMails(q: Q, { id, announcedAt }: Pick<Edition, "id" | "announcedAt">): Promise<PublicationMails | null> {
  if (announcedAt === null) return null;
  return { news: await countMailsOfKind(q, id, "result.announced"), feedback: await countMailsOfKind(q, id, "result.feedback") };
}
