// The deliberation as its chair reads it: rankings and decisions by category, before the signature.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Section } from "#app/ui/section";

import { DecisionRecord } from "./decision-record";
import { DeliberatedRanks } from "./deliberated-ranks";
import type { ChairCategory } from "./read-chair-deliberation.server";

/** ChairCategories({ categories }) */
export function ChairCategories({ categories }: { categories: readonly ChairCategory[] }): ReactNode {
  return categories.map((category) => (
    <Section key={category.key} title={say(category.name)}>
      {category.ranked.some(({ kept }) => kept) && <p>{m.results_kept_note()}</p>}
      {category.ranked.length > 0 && <DeliberatedRanks caption={m.results_ranking_of({ category: say(category.name) })} criteria={category.criteria} ranks={category.ranked} />}
      {category.decision === null ? <p>{m.results_not_decided()}</p> : <DecisionRecord decision={category.decision} level={3} />}
    </Section>
  ));
}
