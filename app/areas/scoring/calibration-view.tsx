// At the desk: what comes first, and how the panel judged it, as pictures with tables behind them.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { BarChart } from "#app/ui/bar-chart";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import type { DeskPage } from "./read-desk.server";

/** CalibrationHint({ desk }): nothing where no entry comes first. */
export function CalibrationHint({ desk: { calibration, closed } }: { desk: DeskPage }): ReactNode {
  if (closed !== null) return null;
  if (calibration.isFirst) return <Alert tone="info" title={m.scoring_calibration_first()} announce="still"><p>{m.scoring_calibration_first_text()}</p></Alert>;
  if (calibration.before === null) return null;
  return (
    <Alert tone="warning" title={m.scoring_calibration_before()} announce="still">
      <p>{m.scoring_calibration_before_text()}</p>
      <p>
        <TextLink href={`/jury/beitraege/${calibration.before.id}`}>{calibration.before.title}</TextLink>
      </p>
    </Alert>
  );
}

/** PanelPoints({ desk }): nothing before they are open to the juror. */
export function PanelPoints({ desk: { calibration, texts } }: { desk: DeskPage }): ReactNode {
  const { panel } = calibration;
  if (panel === null) return null;
  return (
    <Section title={m.scoring_calibration_panel()} lead={m.scoring_calibration_panel_lead()}>
      {texts.criteria.map(({ id, name }) => (
        <BarChart
          key={id}
          title={say(name)}
          description={m.scoring_calibration_chart()}
          bars={(panel[id] ?? []).map(({ points, sheets }) => ({ key: String(points), label: String(points), value: sheets, text: m.scoring_calibration_sheets({ count: sheets }) }))}
          labels={{ table: m.scoring_strict_table(), name: m.scoring_calibration_points(), value: m.scoring_calibration_count() }}
        />
      ))}
    </Section>
  );
}
