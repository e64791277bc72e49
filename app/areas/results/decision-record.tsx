// A decision to read: winner, the jury's reasons, commendations, and the departure where there is one.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { LongText } from "#app/ui/long-text";
import { Section, type HeadingLevel } from "#app/ui/section";

/** `reason` null: kept from the reader, who has a conflict of interest. */
type Named = { readonly number: string; readonly title: string };
export type ShownDecision = {
  readonly winner: Named | null;
  readonly reason: string | null;
  readonly departs: boolean;
  readonly departureReason: string | null;
  readonly commendations: readonly { readonly entry: Named; readonly reason: string | null }[];
};

/** DecisionRecord({ decision, level?: 2 | 3 | 4 }) */
export function DecisionRecord({ decision, level = 2 }: { decision: ShownDecision; level?: HeadingLevel }): ReactNode {
  const { winner, reason, departs, departureReason, commendations } = decision;
  return (
    <>
      <Section title={winner === null ? m.results_no_prize() : m.results_winner_is(winner)} level={level}>
        <Reason text={reason} />
      </Section>
      {departs && (
        <Alert tone="warning" title={m.results_departs()} announce="still">
          <Reason text={departureReason} />
        </Alert>
      )}
      {commendations.map((commended) => (
        <Section key={commended.entry.number} title={m.results_commendation_is(commended.entry)} level={level}>
          <Reason text={commended.reason} />
        </Section>
      ))}
    </>
  );
}

function Reason({ text }: { text: string | null }): ReactNode {
  return text === null ? <p>{m.results_kept_reason()}</p> : <LongText text={text} />;
}
