// Short ways to write down who takes part in a demo entry, and where the entry stands.
import type { Country } from "#db/vocabulary/organisation";

import type { Day, DemoState, FreePartner, RecordedPartner } from "./types";

/** A partner on record; without a day its council has not yet decided. */
export function partner(organisation: string, name: string, resolvedOn: Day | null): RecordedPartner {
  return { organisation, name, resolvedOn };
}

/** A municipality that is in no directory. */
export function freePartner(name: string, country: Country, resolvedOn: Day | null): FreePartner {
  return { organisation: null, name, country, municipal: true, legalForm: "public", resolvedOn };
}

/** A savings bank, whose cooperation is excluded (law §4). */
export function savingsBank(name: string): FreePartner {
  return { organisation: null, name, country: "DE", municipal: false, legalForm: "savings-bank", resolvedOn: null };
}

export const admitted = { state: "admitted" } as const satisfies DemoState;
export const draft = { state: "draft" } as const satisfies DemoState;
export const withdrawn = { state: "withdrawn" } as const satisfies DemoState;

export function returned(reason: string): DemoState {
  return { state: "returned", reason };
}

export function rejected(reason: string): DemoState {
  return { state: "rejected", reason };
}

export function disqualified(reason: string): DemoState {
  return { state: "disqualified", reason };
}
