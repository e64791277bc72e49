// Letters of the office to jurors about their sheets: puts one into the outbox, inside the transaction of the step it speaks of.
import { listSeatContacts, type SeatContact } from "#app/areas/jury/reach-seats.server";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

export type Letter = {
  /** scoring.occasion, for the office's list. */
  readonly kind: string;
  /** Names the occasion: the same one is never mailed twice. */
  readonly dedupeKey: string;
  readonly editionId: string;
  readonly words: (to: SeatContact) => { readonly subject: string; readonly body: string };
};

/** To one juror, who may have left meanwhile: then nobody is written to. */
export async function sendLetter(q: Q, deps: Deps, jurorId: string, letter: Letter): Promise<void> {
  const to = (await listSeatContacts(q, letter.editionId)).find((seat) => seat.jurorId === jurorId);
  if (to) await post(q, deps, to, letter);
}

export async function post(q: Q, { now, newId }: Pick<Deps, "now" | "newId">, to: SeatContact, { kind, dedupeKey, editionId, words }: Letter): Promise<void> {
  await enqueue(q, { id: newId(), at: now, dedupeKey, to: to.email, locale: to.locale, kind, editionId, ...words(to) });
}
