// What public examples say of organisations: how many cooperations each takes part in, and how many each pair has in common.
import type { PublicExample } from "./example";

export type Ties = {
  /** By id of the organisation: the examples it takes part in. */
  readonly ofOrganisation: ReadonlyMap<string, readonly PublicExample[]>;
  /** Each pair once, the smaller id first. */
  readonly pairs: readonly { readonly ids: readonly [string, string]; readonly examples: readonly PublicExample[] }[];
};

/** Parties outside the directory have no place of their own and are left out. A pair is a lead and its partner, or two partners. */
export function tiesOf(examples: readonly PublicExample[]): Ties {
  const ofOrganisation = new Map<string, PublicExample[]>();
  const pairs = new Map<string, { ids: readonly [string, string]; examples: PublicExample[] }>();
  for (const example of examples) {
    const ids = [...new Set(example.parties.flatMap(({ organisationId }) => organisationId ?? []))].sort();
    ids.forEach((id, i) => {
      ofOrganisation.set(id, [...(ofOrganisation.get(id) ?? []), example]);
      for (const other of ids.slice(i + 1)) {
        const key = `${id} ${other}`;
        const pair = pairs.get(key) ?? { ids: [id, other] as const, examples: [] };
        pair.examples.push(example);
        pairs.set(key, pair);
      }
    });
  }
  return { ofOrganisation, pairs: [...pairs.values()] };
}
