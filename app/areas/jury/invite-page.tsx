// The office's form to invite somebody to the jury, with what their organisation would exclude them from.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { OrganisationDirectory, organisationError, OrganisationPicker } from "#app/areas/accounts/organisation-picker";
import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { DateField } from "#app/ui/date-field";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { NumberField, TextField } from "#app/ui/text-field";
import { OFFICE_LOCALES } from "#db/vocabulary/locale";

import { juryError, Refused, type JuryRefusal } from "./jury-errors";
import { FORMER_WORKPLACES, WORKPLACES, type Workplace } from "./juror";
import { Reasons } from "./jury-words";
import type { ConflictPreview } from "./preview-conflicts.server";
import { chosenPanels, PanelsField, RoleField, type PanelChoice } from "./seat-fields";

export type InvitePageProps = {
  /** Path of the jury's list. */
  readonly back: string;
  readonly categories: readonly PanelChoice[];
  readonly directory: readonly OrganisationOption[];
  /** The last day to answer that is proposed, YYYY-MM-DD. */
  readonly respondBy: string;
  readonly answer:
    | { readonly reply: FormAnswer; readonly matches: Readonly<Partial<Record<Workplace, readonly OrganisationOption[]>>>; readonly preview: ConflictPreview | undefined; readonly refusal: JuryRefusal | undefined }
    | undefined;
};

function explain(reason: string, name: string): string {
  if (!WORKPLACES.some((field) => field === name)) return juryError(reason, name);
  return organisationError(reason === "ambiguous" || reason === "missing" ? reason : "unknown");
}

export function InvitePage({ back, categories, directory, respondBy, answer }: InvitePageProps): ReactNode {
  const names = ["name", "email", "role", "categoryIds", ...WORKPLACES, "expectedEntries", "respondBy", "locale"] as const;
  const fields = formFields("einladen", names, { answer: answer?.reply, explain, defaults: { role: "juror", locale: "de", respondBy } });
  const { defaultValue: _none, ...panels } = fields.of("categoryIds");
  const picker = (name: Workplace) => ({ ...fields.of(name), choiceName: `${name}Choice`, directory: "verzeichnis", matches: answer?.matches[name] });
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
          {...picker("organisation")}
          label={m.jury_invite_organisation()}
          help={m.jury_invite_organisation_help()}
          optionalLabel={m.shell_optional()}
        />
        <Accordion title={m.jury_invitation_former_title()} start={FORMER_WORKPLACES.some((name) => fields.of(name).error ?? fields.of(name).defaultValue) ? "open" : "closed"}>
          {FORMER_WORKPLACES.map((name, at) => (
            <OrganisationPicker key={name} {...picker(name)} label={m.jury_invitation_former({ number: at + 1 })} optionalLabel={m.shell_optional()} />
          ))}
        </Accordion>
        <OrganisationDirectory id="verzeichnis" options={directory} />
        <NumberField {...fields.of("expectedEntries")} label={m.seats_expected()} help={m.seats_expected_help()} optionalLabel={m.shell_optional()} />
        <DateField {...fields.of("respondBy")} label={m.seats_respond_by()} help={m.seats_respond_by_help()} />
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

function Preview({ organisations, categories, entries }: ConflictPreview): ReactNode {
  const title = m.jury_preview_title({ organisation: organisations.join(", ") });
  return (
    <Section title={title} lead={m.jury_preview_text()}>
      <Table
        caption={title}
        captionAs="spoken"
        rows={categories}
        rowKey={({ categoryId }) => categoryId}
        columns={[
          { key: "name", label: m.jury_preview_category(), kind: "head", render: ({ name }) => say(name) },
          { key: "entries", label: m.jury_preview_entries(), kind: "number", render: ({ entries }) => entries },
          { key: "excluded", label: m.jury_preview_excluded(), kind: "number", render: ({ excluded }) => excluded },
          { key: "chair", label: m.jury_preview_chair(), kind: "number", render: ({ forChair }) => forChair },
          { key: "free", label: m.seats_preview_free(), kind: "number", render: ({ free }) => free },
        ]}
      />
      {entries.length === 0 ? (
        <p>{m.seats_preview_none()}</p>
      ) : (
        <Table
          caption={m.seats_preview_ties()}
          rows={entries}
          rowKey={({ id }) => id}
          columns={[
            { key: "entry", label: m.jury_col_entry(), kind: "head", render: (entry) => m.jury_chair_entry(entry) },
            { key: "reasons", label: m.jury_col_reasons(), render: ({ reasons }) => <Reasons reasons={reasons} /> },
            { key: "standing", label: m.jury_col_standing(), render: ({ standing }) => (standing === "excluded" ? m.jury_standing_excluded() : m.jury_standing_awaits()) },
          ]}
        />
      )}
    </Section>
  );
}
