// How an organisation of the directory is recognised by what a person typed: its name, the name alone, or its code.
import type { OrganisationKind } from "#db/vocabulary/organisation";

/** An account is made for an organisation that can lead an entry: one of the state, municipal or borne by municipalities (law §1, §4). */
export const WORKPLACE_KINDS = ["municipality", "district", "landscape-association", "joint-authority", "company", "other"] as const satisfies readonly OrganisationKind[];

export type NamedOrganisation = { readonly name: string; readonly code: string | null };

/** What a field to choose an organisation offers; flat, for pages. */
export type OrganisationOption = { readonly id: string; readonly name: string; readonly code: string | null };

/** Why no organisation follows from what was typed; `matches` are those it could mean. */
export type OrganisationRefusal = { readonly reason: "missing" | "unknown" | "ambiguous"; readonly matches: readonly OrganisationOption[] };

/** An organisation is meant when its name or code was typed whole; else all whose name ends with, then all whose name holds or whose code begins with what was typed. */
export function matchesOf<T extends NamedOrganisation>(typed: string, organisations: readonly T[]): readonly T[] {
  const words = folded(typed);
  if (words === "") return [];
  const code = typed.trim();
  const ways: readonly ((organisation: T) => boolean)[] = [
    (organisation) => organisation.code === code || foldedName(organisation) === words,
    (organisation) => foldedName(organisation).endsWith(` ${words}`),
    (organisation) => foldedName(organisation).includes(words) || organisation.code?.startsWith(code) === true,
  ];
  for (const fits of ways) {
    const found = organisations.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

const names = new WeakMap<NamedOrganisation, string>();

/** Kept by the organisation as it was read: a list of partners asks for those of the whole directory with each line. */
function foldedName(organisation: NamedOrganisation): string {
  const known = names.get(organisation) ?? folded(organisation.name);
  names.set(organisation, known);
  return known;
}

/** Each word typed stands in the name, or begins the code. */
export function holdsWords(typed: string, { name, code }: NamedOrganisation): boolean {
  const inName = folded(name);
  return folded(typed)
    .split(" ")
    .every((word) => inName.includes(word) || code?.startsWith(word) === true);
}

/** Upper and lower case, umlauts and their spelling out, and spaces make no difference. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll(/\s+/g, " ");
}
