// Which entry of each category its panel judges first, for the office to choose.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";

import type { OfficeCalibration } from "./read-calibrations.server";

type CalibrationsPageProps = { calibrations: readonly OfficeCalibration[]; steering: boolean };

/** CalibrationsPage({ calibrations, steering: may choose }) */
export function CalibrationsPage({ calibrations, steering }: CalibrationsPageProps): ReactNode {
  if (calibrations.length === 0) return <EmptyState title={m.scoring_calibrations_none_title()} text={m.scoring_calibrations_none_text()} />;
  return calibrations.map((calibration) => (
    <Section key={calibration.category.id} title={say(calibration.category.name)}>
      {calibration.chosen ? <Chosen calibration={calibration} chosen={calibration.chosen} steering={steering} /> : <Unchosen calibration={calibration} steering={steering} />}
    </Section>
  ));
}

function Unchosen({ calibration, steering }: { calibration: OfficeCalibration; steering: boolean }): ReactNode {
  if (!steering) return <p>{m.scoring_calibrations_unchosen()}</p>;
  return calibration.choices.length === 0 ? <p>{m.scoring_calibrations_refused_begun()}</p> : <ChoiceForm calibration={calibration} />;
}

function ChoiceForm({ calibration: { category, entries, choices } }: { calibration: OfficeCalibration }): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <Select
        id={`abgleich-${category.id}`}
        name="entry"
        label={m.scoring_calibrations_entry()}
        emptyLabel={m.scoring_calibrations_choose()}
        options={entries.filter(({ id }) => choices.includes(id)).map(({ id, number, title }) => ({ value: id, label: m.scoring_order_title({ number, title }) }))}
        required
      />
      <CheckboxField id={`probe-${category.id}`} name="sample" label={m.scoring_calibrations_sample()} help={m.scoring_calibrations_sample_help()} />
      <SubmitButton look="secondary" name="intent" value="choose">
        {m.scoring_calibrations_submit()}
      </SubmitButton>
    </Form>
  );
}

const VIEWS = { waiting: m.scoring_calibrations_waiting, released: m.scoring_calibrations_released, open: m.scoring_calibrations_open } as const;

function Chosen({ calibration: { entries }, chosen, steering }: { calibration: OfficeCalibration; chosen: NonNullable<OfficeCalibration["chosen"]>; steering: boolean }): ReactNode {
  const entry = entries.find(({ id }) => id === chosen.entryId);
  return (
    <>
      <p>{entry ? m.scoring_order_title(entry) : m.scoring_calibrations_left()}</p>
      {!chosen.counts && <p>{m.scoring_calibrations_is_sample()}</p>}
      <Progress label={m.scoring_calibrations_standing()} value={chosen.closed} max={chosen.due} text={m.scoring_progress_of({ done: chosen.closed, due: chosen.due })} />
      <p>{VIEWS[chosen.view]()}</p>
      {steering && (
        <Form method="post">
          <input type="hidden" name="entry" value={chosen.entryId} />
          <ButtonGroup>
            {chosen.view === "waiting" && (
              <SubmitButton look="secondary" name="intent" value="release">
                {m.scoring_calibrations_release()}
              </SubmitButton>
            )}
            {chosen.counts && (
              <SubmitButton look="tertiary" name="intent" value="drop">
                {m.scoring_calibrations_drop()}
              </SubmitButton>
            )}
          </ButtonGroup>
        </Form>
      )}
    </>
  );
}
