// Lists that are typed one to a line: partners, figures; sources in source-lines.ts. What cannot be read is named with its line; nothing is guessed.
import { matchesOf, type NamedOrganisation } from "#app/areas/accounts/organisation";
import { ok, refused, type Result } from "#app/base/result";
import type { Figure } from "#db/vocabulary/example";
import { COUNTRIES, type Country } from "#db/vocabulary/organisation";

export const MAX_PARTNERS = 60;
export const MAX_LINES = 20;

export type TypedParty = { readonly organisationId: string | null; readonly name: string; readonly country: string };
export type LineProblem = { readonly line: string; readonly reason: "ambiguous" | "no-country" | "no-colon" | "no-address" | "twice" | "too-long" | "too-many" };
type Known = NamedOrganisation & { readonly id: string; readonly country: string };

export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

/** "Stadt Bocholt" or a code of the directory, else a name with its country: "Musterverband (DE)". */
export function partyOfLine(line: string, directory: readonly Known[]): Result<TypedParty, LineProblem> {
  const matches = matchesOf(line, directory);
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return ok({ organisationId: only.id, name: only.name, country: only.country });
  const [, name, code] = /^(.*\S)\s*\(([A-Za-z]{2})\)$/.exec(line) ?? [];
  const country = COUNTRIES.find((known) => known === code?.toUpperCase());
  if (name !== undefined && country !== undefined) return partyNamed(name, country, directory);
  return refused({ line, reason: matches.length > 1 ? "ambiguous" : "no-country" });
}

/** A name of the directory with its country means the organisation of the directory. */
function partyNamed(name: string, country: Country, directory: readonly Known[]): Result<TypedParty, LineProblem> {
  const known = matchesOf(name, directory).filter((organisation) => organisation.country === country);
  const [only] = known;
  return ok(only !== undefined && known.length === 1 ? { organisationId: only.id, name: only.name, country } : { organisationId: null, name, country });
}

/** The lead's line first. Refused with every line that names nobody, or somebody a second time. */
export function partiesIn(lead: string, partners: string, directory: readonly Known[]): Result<readonly TypedParty[], readonly LineProblem[]> {
  const lines = [lead.trim(), ...linesOf(partners)];
  if (lines.length - 1 > MAX_PARTNERS) return refused([{ line: String(lines.length - 1), reason: "too-many" }]);
  const parties: TypedParty[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const read = partyOfLine(line, directory);
    if (!read.ok) problems.push(read.reason);
    else if (parties.some(({ organisationId, name }) => (organisationId === null ? name === read.value.name : organisationId === read.value.organisationId))) problems.push({ line, reason: "twice" });
    else parties.push(read.value);
  }
  return problems.length > 0 ? refused(problems) : ok(parties);
}

/** As partiesIn reads it again. */
export function partyLine({ organisationId, name, country }: TypedParty): string {
  return organisationId === null ? `${name} (${country})` : name;
}

/** "15 %: weniger Kosten" */
export function figuresIn(text: string): Result<readonly Figure[], readonly LineProblem[]> {
  return readLines(text, (line) => {
    const [, amount, meaning] = /^([^:]*[^:\s])\s*:\s*(\S.*)$/.exec(line) ?? [];
    return amount === undefined || meaning === undefined ? refused({ line, reason: "no-colon" }) : ok({ amount, meaning });
  });
}

export function figureLine({ amount, meaning }: Figure): string {
  return `${amount}: ${meaning}`;
}

/** Blank lines do not count. Refused with every line that cannot be read. */
export function readLines<T>(text: string, read: (line: string) => Result<T, LineProblem>): Result<readonly T[], readonly LineProblem[]> {
  const lines = linesOf(text);
  if (lines.length > MAX_LINES) return refused([{ line: String(lines.length), reason: "too-many" }]);
  const values: T[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const answer = read(line);
    if (answer.ok) values.push(answer.value);
    else problems.push(answer.reason);
  }
  return problems.length > 0 ? refused(problems) : ok(values);
}
