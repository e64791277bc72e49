// What a juror sees when they declare their ties where judging is blind: who takes part in the categories of their panels, but not in what (law §5).
import { listJudgedEntries, type JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { DeclaredKind } from "#db/vocabulary/conflict";

import type { NamedReason } from "./named-reason";
import { participantKey } from "./participant";
import { conflictsOfJuror } from "./read-conflicts.server";
import { findJuror, listAssignments } from "./read-jury.server";

export type Participant = {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  /** Ties on record: there is nothing to declare. */
  readonly facts: readonly NamedReason[];
  /** The tie that the juror has declared; null: none. */
  readonly kind: DeclaredKind | null;
  readonly note: string;
};

/** By name. `open`: entries about which nothing is declared yet; `total`: all of the juror's categories. */
export type Participants = { readonly participants: readonly Participant[]; readonly open: number; readonly total: number };

export async function readParticipants(q: Q, editionId: string, jurorId: string): Promise<Participants> {
  const entries = await entriesToDeclare(q, editionId, jurorId);
  const conflicts = await conflictsOfJuror(q, jurorId, entries);
  const own = new Map(entries.map(({ id }) => [id, conflicts.declarations(jurorId, id).find(({ source }) => source === "juror")]));
  const participants = new Map<string, Participant & { readonly entryIds: string[] }>();
  for (const entry of entries) {
    for (const { key, name, country } of partiesTo(entry)) {
      const known = participants.get(key);
      if (known) known.entryIds.push(entry.id);
      else participants.set(key, { key, name, country, entryIds: [entry.id], facts: factsAbout(name, conflicts.namedReasons(jurorId, entry.id)), kind: null, note: "" });
    }
  }
  return {
    participants: [...participants.values()]
      .map(({ entryIds, ...participant }) => ({ ...participant, ...tieOf(entryIds.map((id) => own.get(id))) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "de")),
    open: [...own.values()].filter((declared) => declared === undefined).length,
    total: entries.length,
  };
}

/** Entries of the juror's panels and those they are assigned to. */
export async function entriesToDeclare(q: Q, editionId: string, jurorId: string): Promise<readonly JudgedEntry[]> {
  const juror = await findJuror(q, jurorId);
  if (juror === undefined) throw new RangeError(`no juror ${jurorId}`);
  const assigned = new Set((await listAssignments(q, { jurorId })).map(({ entryId }) => entryId));
  return (await listJudgedEntries(q, editionId)).filter(({ id, categoryId }) => juror.categoryIds.includes(categoryId) || assigned.has(id));
}

/** Lead and partners, each with the key that names it in the form. */
export function partiesTo({ lead, partners }: JudgedEntry): readonly { readonly key: string; readonly name: string; readonly country: string }[] {
  return [{ key: lead.id, name: lead.name, country: "DE" }, ...partners.map(({ organisationId, name, country }) => ({ key: participantKey(organisationId, name), name, country }))];
}

type Declared = { readonly kind: DeclaredKind | null; readonly note: string } | undefined;

/** A tie to a participant closes all its entries: where one of them is free, there is none. */
function tieOf(declared: readonly Declared[]): { readonly kind: DeclaredKind | null; readonly note: string } {
  const [first] = declared;
  const isTied = declared.every((one) => one !== undefined && one.kind !== null);
  return isTied && first ? { kind: first.kind, note: first.note } : { kind: null, note: "" };
}

function factsAbout(name: string, reasons: readonly NamedReason[]): readonly NamedReason[] {
  return reasons.filter((reason) => (reason.kind === "own-organisation" && reason.organisation === name) || (reason.kind === "own-body" && (reason.member === name || reason.body === name)));
}
