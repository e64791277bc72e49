// Which public examples are like one another, and in what: the reasons are shown, so only what can be said counts.
import type { Topic } from "#db/vocabulary/topic";
import type { CooperationForm } from "#db/vocabulary/example";

import type { PublicExample } from "./example";

export type LikenessReason =
  | { readonly kind: "topics"; readonly topics: readonly Topic[] }
  | { readonly kind: "parties"; readonly names: readonly string[] }
  | { readonly kind: "cross-border" }
  | { readonly kind: "form"; readonly form: CooperationForm }
  | { readonly kind: "district" };

export type Alike = { readonly example: PublicExample; readonly reasons: readonly LikenessReason[] };

/** What a reason weighs. A field in common is what people look for; that both are digital is said by the field. */
const WEIGHT = { topics: 4, parties: 3, "cross-border": 2, form: 2, district: 1 } as const satisfies Record<LikenessReason["kind"], number>;
/** Below this, two examples have less in common than any two of the same field. */
const ENOUGH = 4;

/** The most alike first, then the newest; at most `most`. */
export function alike(one: PublicExample, others: readonly PublicExample[], most: number): readonly Alike[] {
  const weigh = weigher(one);
  const found: { readonly example: PublicExample; readonly weight: number }[] = [];
  for (const example of others) {
    const weight = example.id === one.id ? 0 : weigh(example);
    if (weight >= ENOUGH) found.push({ example, weight });
  }
  found.sort((a, b) => b.weight - a.weight || b.example.publishedAt - a.example.publishedAt || b.example.no - a.example.no);
  return found.slice(0, most).map(({ example }) => ({ example, reasons: reasonsOf(one, example) }));
}

export function reasonsOf(one: PublicExample, other: PublicExample): readonly LikenessReason[] {
  const topics = one.topics.filter((topic) => other.topics.includes(topic));
  const names = one.parties.flatMap(({ organisationId, name }) => (organisationId !== null && other.parties.some((party) => party.organisationId === organisationId) ? [name] : []));
  const districts = new Set(one.parties.flatMap(({ districtCode }) => districtCode ?? []));
  const reasons: LikenessReason[] = [];
  if (topics.length > 0) reasons.push({ kind: "topics", topics });
  if (names.length > 0) reasons.push({ kind: "parties", names });
  if (one.crossBorder && other.crossBorder) reasons.push({ kind: "cross-border" });
  if (one.legalForm !== null && one.legalForm === other.legalForm) reasons.push({ kind: "form", form: one.legalForm });
  if (names.length === 0 && other.parties.some(({ districtCode }) => districtCode !== null && districts.has(districtCode))) reasons.push({ kind: "district" });
  return reasons;
}

/** The weights of the reasons that reasonsOf names, for thousands of others at once; fields weigh each, up to two. */
function weigher(one: PublicExample): (other: PublicExample) => number {
  const topics = new Set(one.topics);
  const organisations = new Set(one.parties.flatMap(({ organisationId }) => organisationId ?? []));
  const districts = new Set(one.parties.flatMap(({ districtCode }) => districtCode ?? []));
  return (other) => {
    let [shared, weight] = [0, 0];
    let place: "parties" | "district" | undefined;
    for (const topic of other.topics) if (topics.has(topic)) shared += 1;
    for (const { organisationId, districtCode } of other.parties) {
      if (organisationId !== null && organisations.has(organisationId)) place = "parties";
      else if (place === undefined && districtCode !== null && districts.has(districtCode)) place = "district";
    }
    weight += WEIGHT.topics * Math.min(2, shared);
    if (place !== undefined) weight += WEIGHT[place];
    if (one.crossBorder && other.crossBorder) weight += WEIGHT["cross-border"];
    if (one.legalForm !== null && one.legalForm === other.legalForm) weight += WEIGHT.form;
    return weight;
  };
}
