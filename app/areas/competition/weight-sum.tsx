// The sum of a category's weights, kept up while one types. What counts is what the server adds up.
import { useEffect, useRef, useState, type ReactNode } from "react";

import { sumOfTyped } from "#app/areas/competition/weights";
import { m } from "#app/i18n";
import { ScoreTotal } from "#app/ui/score-scale";

/** WeightSum({ weights: string[] }): as they were when the page was made; stands in the form that holds the fields. */
export function WeightSum({ weights }: { weights: readonly string[] }): ReactNode {
  const self = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<readonly string[]>();

  useEffect(() => {
    const form = self.current?.closest("form");
    if (!form) return;
    const read = () => setTyped([...form.querySelectorAll<HTMLInputElement>("input[name$='.weight']")].map(({ value }) => value));
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, []);

  const sum = sumOfTyped(typed ?? weights);
  return (
    <div ref={self}>
      <ScoreTotal label={m.competition_weight_sum()} value={m.competition_percent({ value: sum })} note={sum === 100 ? m.competition_weight_sum_right() : m.competition_weight_sum_off()} />
    </div>
  );
}
