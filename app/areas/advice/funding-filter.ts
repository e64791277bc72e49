// Which cooperations of the register are asked for, as it stands in an address.
import { holdsWords } from "#app/areas/accounts/organisation";
import { REGIONAL_DISTRICTS, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

export type FundingFilter = {
  readonly words: string;
  /** In which it begins; null for any, as with the others. */
  readonly year: number | null;
  readonly topic: Topic | null;
  readonly region: RegionalDistrict | null;
  readonly digital: "yes" | "no" | null;
};

const LONGEST = 200;

/** What is no value of a filter asks for everything. */
export function fundingFilter(searchParams: URLSearchParams): FundingFilter {
  const text = (name: string) => searchParams.get(name) ?? "";
  return {
    words: text("suche").trim().slice(0, LONGEST),
    year: /^\d{4}$/.test(text("jahr")) ? Number(text("jahr")) : null,
    topic: TOPICS.find((topic) => topic === text("feld")) ?? null,
    region: REGIONAL_DISTRICTS.find((region) => region === text("bezirk")) ?? null,
    digital: text("digital") === "ja" ? "yes" : text("digital") === "nein" ? "no" : null,
  };
}

/** The part of an address that asks for the same again; empty for everything. */
export function fundingQuery({ words, year, topic, region, digital }: FundingFilter): string {
  const asked = { suche: words, jahr: year === null ? "" : String(year), feld: topic ?? "", bezirk: region ?? "", digital: digital === null ? "" : digital === "yes" ? "ja" : "nein" };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== "")).toString();
  return query === "" ? "" : `?${query}`;
}

type Asked = { readonly title: string; readonly startsOn: string; readonly topic: Topic; readonly region: RegionalDistrict; readonly digital: boolean; readonly lead: string; readonly partners: readonly string[] };

export function isAskedFor({ words, year, topic, region, digital }: FundingFilter, cooperation: Asked): boolean {
  if (year !== null && !cooperation.startsOn.startsWith(String(year))) return false;
  if (topic !== null && cooperation.topic !== topic) return false;
  if (region !== null && cooperation.region !== region) return false;
  if (digital !== null && cooperation.digital !== (digital === "yes")) return false;
  return words === "" || holdsWords(words, { name: [cooperation.title, cooperation.lead, ...cooperation.partners].join(" "), code: null });
}
