// The press kit: texts, pictures whose publication was agreed to, the mark, and the winners for machines. Whether it may be read is decided before.
import { Readable } from "node:stream";

import type { Edition } from "#app/areas/competition/edition";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { listPictures, type Picture } from "#app/areas/entries/list-pictures.server";
import { m } from "#app/i18n";
import type { ArchivedFile } from "#app/services/documents/archive";
import { numberedName, safeName } from "#app/services/documents/archive-names";
import { readLogo } from "#app/services/documents/logos";
import type { Deps } from "#app/services/deps";
import { BASE_LOCALE, isLocale } from "#db/vocabulary/locale";

import { selectConsents } from "./honours.repo.server";
import { pressText, type Praised } from "./press-text.server";
import { readAudienceResult } from "./read-audience-result.server";
import { readWinners, type Winners } from "./read-published-winners.server";
import { winnersJson } from "./winners-json";

type Archiving = Pick<Deps, "store" | "files" | "publicUrl" | "now">;

/** German throughout, as are the folders; a text in the language of its entry beside it where that is another one. */
export async function* archivePressKit({ store, files, publicUrl, now }: Archiving, edition: Edition): AsyncGenerator<ArchivedFile> {
  const winners = await readWinners(store.read, edition);
  const praised = praisedOf(winners);
  const pictures = await consentedPictures({ store }, edition.id, praised);
  const text = (path: string, said: string): ArchivedFile => ({ path, changedAt: now, store: "compressed", bytes: Readable.from([Buffer.from(said)]) });
  yield text("LIESMICH.txt", m.press_readme({ edition: winners.edition.name.de, contact: edition.contact }, { locale: "de" }));
  yield text("preistraeger.json", `${JSON.stringify(winnersJson(winners, { audience: await readAudienceResult(store.read, edition, now), publicUrl }), null, 2)}\n`);
  for (const each of praised) {
    const { number, language } = each.entry;
    const locales = isLocale(language) && language !== BASE_LOCALE ? [BASE_LOCALE, language] : [BASE_LOCALE];
    for (const locale of locales) yield text(`Texte/${number}.${locale}.txt`, pressText(each, winners.edition.name, { locale, publicUrl }));
    const own = pictures.get(number) ?? [];
    if (own.length > 0) yield text(`Bilder/${number}/RECHTE.txt`, m.press_rights({ lead: each.entry.lead, title: each.entry.title }, { locale: "de" }));
    for (const [position, { key, name }] of own.entries()) {
      const bytes = await files.open(key);
      if (bytes === undefined) throw new Error(`the bytes of picture ${key} are missing`);
      yield { path: `Bilder/${number}/${numberedName(position, name)}`, changedAt: now, store: "as it is", bytes };
    }
  }
  const { name, bytes } = await readLogo();
  yield { path: `Logos/${safeName(name)}`, changedAt: now, store: "compressed", bytes: Readable.from([bytes]) };
}

function praisedOf({ categories }: Winners): readonly Praised[] {
  return categories.flatMap(({ name: category, winner, commendations }) => [
    ...(winner ? [{ honour: "winner" as const, category, entry: winner }] : []),
    ...commendations.map((entry) => ({ honour: "commendation" as const, category, entry })),
  ]);
}

/** By the number of their entry. */
async function consentedPictures({ store: { read: q } }: Pick<Deps, "store">, editionId: string, praised: readonly Praised[]): Promise<ReadonlyMap<string, readonly Picture[]>> {
  const consents = await selectConsents(q, editionId);
  const honoured = new Set(praised.map(({ entry }) => entry.number));
  const numbers = new Map((await listJudgedEntries(q, editionId)).filter(({ id, number }) => consents.has(id) && honoured.has(number)).map(({ id, number }) => [id, number]));
  return new Map([...(await listPictures(q, [...numbers.keys()]))].map(([id, own]) => [numbers.get(id) ?? "", own]));
}
