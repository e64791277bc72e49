// Whom the outcome of an edition concerns: people of the leads, contacts named in entries, and the jury; each address once.
import { findPersonContact, listEditors } from "#app/areas/accounts/find-person.server";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, isLocale, type Locale } from "#db/vocabulary/locale";

import { selectEntrants, selectJudges } from "./announcement.repo.server";

type OwnEntry = { readonly id: string; readonly title: string };

export type Reader = {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Judged entries whose feedback the reader may open. */
  readonly own: readonly OwnEntry[];
  /** All judged entries that the reader stands for: those, and where an entry names them as its contact. */
  readonly concerned: readonly string[];
  readonly isJuror: boolean;
};

type Found = Omit<Reader, "own" | "concerned" | "isJuror"> & { own: OwnEntry[]; concerned: string[]; isJuror: boolean };

/** People of the leads and the jury in their own language, other contacts in that of their entry. */
export async function listReaders(q: Q, editionId: string): Promise<readonly Reader[]> {
  const readers = new Map<string, Found>();
  function add({ name, email, locale }: Pick<Reader, "name" | "email" | "locale">): Found {
    const known = readers.get(email);
    if (known) return known;
    const reader: Found = { name, email, locale, own: [], concerned: [], isJuror: false };
    readers.set(email, reader);
    return reader;
  }
  const entrants = await selectEntrants(q, editionId);
  for (const { id, leadId, state, title } of entrants) {
    for (const editor of await listEditors(q, leadId)) {
      const reader = add(editor);
      if (state !== "admitted") continue;
      reader.own.push({ id, title });
      reader.concerned.push(id);
    }
  }
  for (const personId of await selectJudges(q, editionId)) {
    const judge = await findPersonContact(q, personId);
    if (judge) add(judge).isJuror = true;
  }
  for (const { id, contactName, contactEmail, language } of entrants) {
    const email = contactEmail.trim().toLowerCase();
    if (email !== "") add({ name: contactName, email, locale: isLocale(language) ? language : BASE_LOCALE }).concerned.push(id);
  }
  return [...readers.values()];
}
