// The office's form to invite somebody to the jury, with what their organisation would exclude them from.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { OrganisationDirectory, organisationError, OrganisationPicker } from "#app/areas/accounts/organisation-picker";
import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Table } from "#app/ui/table";
import { TextField } from "#app/ui/text-field";
import { OFFICE_LOCALES } from "#db/vocabulary/locale";

import { juryError, Refused, type JuryRefusal } from "./jury-errors";
import type { CategoryPreview } from "./preview-conflicts.server";
import { chosenPanels, PanelsField, RoleField, type PanelChoice } from "./seat-fields";

export type ConflictPreview = { readonly organisation: string; readonly categories: readonly CategoryPreview[] };

export type InvitePageProps = {
  /** Path of the jury's list. */
  readonly back: string;
  readonly categories: readonly PanelChoice[];
  readonly directory: readonly OrganisationOption[];
  readonly answer:
    | { readonly reply: FormAnswer; readonly matches: readonly OrganisationOption[]; readonly preview: ConflictPreview | undefined; readonly refusal: JuryRefusal | undefined }
    | undefined;
};

function explain(reason: string, name: string): string {
  if (name !== "organisation") return juryError(reason, name);
  return organisationError(reason === "ambiguous" || reason === "missing" ? reason : "unknown");
}

export function InvitePage({ back, categories, directory, answer }: InvitePageProps): ReactNode {
  const names = ["name", "email", "role", "categoryIds", "organisation", "locale"] as const;
  const fields = formFields("einladen", names, { answer: answer?.reply, explain, defaults: { role: "juror", locale: "de" } });
  const { defaultValue: _none, ...panels } = fields.of("categoryIds");
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader
        title={m.jury_invite_title()}
        lead={m.jury_invite_lead()}
        breadcrumb={{ label: m.jury_juror_breadcrumb(), items: [{ href: back, label: m.jury_juror_back() }] }}
      />
      {answer?.refusal && <Refused reason={answer.refusal} />}
      {answer?.preview && <Preview {...answer.preview} />}
      <Form method="post" className="lb-flow">
        <TextField {...fields.of("name")} label={m.jury_invite_name()} help={m.jury_invite_name_help()} autoComplete="off" required />
        <TextField {...fields.of("email")} label={m.jury_invite_email()} type="email" inputMode="email" autoComplete="off" spellCheck={false} required />
        <RoleField {...fields.of("role")} />
        <PanelsField {...panels} categories={categories} chosen={chosenPanels(answer?.reply.initialValue, [])} />
        <OrganisationPicker
          {...fields.of("organisation")}
          choiceName="organisationChoice"
          label={m.jury_invite_organisation()}
          help={m.jury_invite_organisation_help()}
          optionalLabel={m.shell_optional()}
          directory="verzeichnis"
          matches={answer?.matches}
        />
        <OrganisationDirectory id="verzeichnis" options={directory} />
        <RadioGroup
          {...fields.of("locale")}
          label={m.jury_invite_language()}
          layout="row"
          options={OFFICE_LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
        />
        <ButtonGroup>
          <SubmitButton icon="mail">{m.jury_invite_send()}</SubmitButton>
          <SubmitButton look="secondary" name="intent" value="preview">
            {m.jury_invite_preview()}
          </SubmitButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function Preview({ organisation, categories }: ConflictPreview): ReactNode {
  return (
    <Alert tone="info" title={m.jury_preview_title({ organisation })}>
      <p>{m.jury_preview_text()}</p>
      <Table
        caption={m.jury_preview_title({ organisation })}
        captionAs="spoken"
        rows={categories}
        rowKey={({ categoryId }) => categoryId}
        columns={[
          { key: "name", label: m.jury_preview_category(), kind: "head", render: ({ name }) => say(name) },
          { key: "entries", label: m.jury_preview_entries(), kind: "number", render: ({ entries }) => entries },
          { key: "excluded", label: m.jury_preview_excluded(), kind: "number", render: ({ excluded }) => excluded },
          { key: "chair", label: m.jury_preview_chair(), kind: "number", render: ({ forChair }) => forChair },
        ]}
      />
    </Alert>
  );
}
