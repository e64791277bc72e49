// A public example as machines get it: plain, complete, named in English, the same in JSON and, flat, in CSV. The schema that documents it lies beside it
// (record-schema.ts); a test holds both together.
import { toIso } from "#app/base/instant";

import type { ExampleFileKind } from "#db/vocabulary/example";

import type { ExampleTexts, PublicExample } from "./example";

export type PublicRecord = ReturnType<typeof publicRecord>;
/** What only the long row of an example knows, and its files as far as they are public. */
export type LongTexts = Pick<ExampleTexts, "effect" | "figures" | "effort" | "transfer" | "otherAwards" | "sources"> & {
  readonly honourReason: string;
  readonly files: readonly { readonly id: string; readonly kind: ExampleFileKind; readonly description: string; readonly credit: string }[];
};

export function publicRecord(example: PublicExample, long: LongTexts, publicUrl: string) {
  const { slug, language, title, summary, topics, legalForm, sinceYear, inhabitants, digital, crossBorder, honour, participation, parties, publishedAt, updatedAt } = example;
  return {
    id: slug,
    url: `${publicUrl}/beispiele/${slug}`,
    language,
    title,
    summary,
    parties: parties.map(({ role, name, country, code, districtCode, regionalDistrict }) => ({ role, name, country, code, districtCode, regionalDistrict })),
    crossBorder,
    topics,
    legalForm,
    sinceYear,
    inhabitants,
    digital,
    effect: long.effect,
    figures: long.figures,
    effort: long.effort,
    transfer: long.transfer,
    competition: participation === null ? null : { year: participation.year, categoryKey: participation.categoryKey, category: participation.categoryName.de, honour, juryReason: long.honourReason },
    otherAwards: long.otherAwards,
    sources: long.sources,
    files: long.files.map(({ id, kind, description, credit }) => ({ url: `${publicUrl}/dateien/${id}`, kind, description: description || null, credit: credit || null })),
    publishedAt: toIso(publishedAt),
    updatedAt: toIso(updatedAt),
  };
}

const COLUMNS = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  language: ({ language }) => language,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  lead: ({ parties }) => parties.find(({ role }) => role === "lead")?.name ?? "",
  leadCode: ({ parties }) => parties.find(({ role }) => role === "lead")?.code ?? "",
  partners: ({ parties }) => parties.filter(({ role }) => role === "partner").map(({ name, country }) => `${name} (${country})`).join("; "),
  partnerCodes: ({ parties }) => parties.filter(({ role }) => role === "partner").map(({ code }) => code ?? "").join("; "),
  crossBorder: ({ crossBorder }) => String(crossBorder),
  topics: ({ topics }) => topics.join("; "),
  legalForm: ({ legalForm }) => legalForm ?? "",
  sinceYear: ({ sinceYear }) => (sinceYear === null ? "" : String(sinceYear)),
  inhabitants: ({ inhabitants }) => (inhabitants === null ? "" : String(inhabitants)),
  digital: ({ digital }) => String(digital),
  effect: ({ effect }) => effect,
  figures: ({ figures }) => figures.map(({ amount, meaning }) => `${amount}: ${meaning}`).join("; "),
  effort: ({ effort }) => effort,
  transfer: ({ transfer }) => transfer,
  year: ({ competition }) => (competition === null ? "" : String(competition.year)),
  category: ({ competition }) => competition?.category ?? "",
  honour: ({ competition }) => competition?.honour ?? "",
  sources: ({ sources }) => sources.map(({ name, url }) => (url === null ? name : `${name} ${url}`)).join("; "),
  files: ({ files }) => files.map(fileCell).join("; "),
  publishedAt: ({ publishedAt }) => publishedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
} as const satisfies Record<string, (record: PublicRecord) => string>;

/** As the schema says. */
function fileCell({ url, kind, description, credit }: PublicRecord["files"][number]): string {
  return `${url} ${kind}${description === null ? "" : `: ${description}`}${credit === null ? "" : ` (${credit})`}`;
}

/** With the names of the columns first. */
export function recordTable(records: readonly PublicRecord[]): readonly (readonly string[])[] {
  return [Object.keys(COLUMNS), ...records.map((record) => Object.values(COLUMNS).map((of) => of(record)))];
}
