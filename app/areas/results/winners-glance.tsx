// The winners at a glance, one card for each category, leading to the jury's reasons.
import type { ReactNode } from "react";

import { say } from "#app/i18n/locale";
import { Card, CardGrid } from "#app/ui/card";

import type { CategoryHonours } from "./read-published-winners.server";
import { pictureOf } from "./winners";

/** WinnersAtAGlance({ categories, page: address of the winners' page }): categories without a prize are left to that page. */
export function WinnersAtAGlance({ categories, page }: { categories: readonly CategoryHonours[]; page: string }): ReactNode {
  return (
    <CardGrid>
      {categories.flatMap(({ key, name, winner }) =>
        winner
          ? [
              <Card key={key} href={`${page}#${key}`} look="honour" preline={say(name)} title={<span lang={winner.language}>{winner.title}</span>} media={pictureOf(winner)}>
                <p>{[winner.lead, ...winner.partners.map((partner) => partner.name)].join(", ")}</p>
              </Card>,
            ]
          : [],
      )}
    </CardGrid>
  );
}
