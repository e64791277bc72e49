// The step before entries open: what it freezes, when they open, and what still stands in the way.
import type { ReactNode } from "react";

import { OpeningProblems } from "#app/areas/competition/opening-problems";
import type { RulesPage } from "#app/areas/competition/read-rules.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { RadioGroup } from "#app/ui/radio-group";

export type OpenEntriesFormProps = Pick<RulesPage, "edition" | "rules" | "problems"> & {
  path: string;
  /** The instant of opening lies ahead. */
  plan: "ahead" | "none";
  notice: "changed-meanwhile" | "problems" | null;
};

export function OpenEntriesForm({ edition, rules, problems, path, plan, notice }: OpenEntriesFormProps): ReactNode {
  if (problems.length > 0) {
    return (
      <Alert tone="warning" title={m.competition_open_problems_title()} announce={notice === "problems" ? "spoken" : "still"}>
        <p>{m.competition_open_problems_text()}</p>
        <OpeningProblems problems={problems} categories={rules.categories} rulesPath={path} />
      </Alert>
    );
  }
  const planned = plan === "ahead" && edition.entriesOpenAt !== null ? formatDateTime(edition.entriesOpenAt, edition.timeZone) : null;
  return (
    <>
      {notice === "changed-meanwhile" && (
        <Alert tone="warning" title={m.competition_changed_title()}>
          <p>{m.competition_open_changed()}</p>
        </Alert>
      )}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="version" value={edition.version} />
        <p>{m.competition_open_text()}</p>
        <RadioGroup
          id="when"
          name="when"
          label={m.competition_open_when()}
          defaultValue={planned ? "planned" : "now"}
          options={[
            ...(planned ? [{ value: "planned", label: m.competition_open_planned({ when: planned }) }] : []),
            { value: "now", label: m.competition_open_now() },
          ]}
          required
        />
        <ButtonGroup>
          <SubmitButton>{m.competition_open_submit()}</SubmitButton>
          <ButtonLink look="tertiary" href={path}>
            {m.competition_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}
