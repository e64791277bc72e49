// Why no assignment is possible: which entries lack how many jurors, and the rules that stand in the way.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";

import type { NamedNoSolution } from "./name-no-solution.server";
import type { ShortageCause } from "./shortage";

const CAUSES = {
  "too-few-jurors": m.jury_cause_too_few_jurors,
  panel: m.jury_cause_panel,
  language: m.seats_cause_language,
  conflicts: m.jury_cause_conflicts,
  "juror-maximum": m.jury_cause_juror_maximum,
} as const satisfies Record<ShortageCause["rule"], (inputs: { jurors: number }) => string>;

export function NoSolutionAlert(words: NamedNoSolution): ReactNode {
  if ("overMaximum" in words) {
    return (
      <Alert tone="warning" title={m.jury_no_solution_title()}>
        <p>{m.jury_over_maximum_text()}</p>
        <ul>
          {words.overMaximum.map((juror) => (
            <li key={juror.name}>{m.jury_over_maximum(juror)}</li>
          ))}
        </ul>
        <p>{m.jury_over_maximum_help()}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title={m.jury_no_solution_title()}>
      <p>{m.jury_no_solution_text()}</p>
      <ul>
        {words.shortages.map((shortage) => (
          <li key={shortage.number}>
            {m.jury_shortage(shortage)} {shortage.because.map((cause) => CAUSES[cause.rule](cause)).join(" ")}
          </li>
        ))}
      </ul>
      {words.raises.length + words.further.length > 0 && (
        <>
          <p>{m.jury_no_solution_least()}</p>
          <ul>
            {words.raises.map((raise) => (
              <li key={raise.name}>{m.jury_no_solution_raise(raise)}</li>
            ))}
            {words.further.map((more) => (
              <li key={more.number}>{m.jury_no_solution_further(more)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{m.jury_no_solution_help()}</p>
    </Alert>
  );
}
