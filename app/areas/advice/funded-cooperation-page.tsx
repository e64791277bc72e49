// The form for one cooperation of the register, new or known.
import type { ReactNode } from "react";

import { OrganisationDirectory } from "#app/areas/accounts/organisation-picker";
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { writeDecimal } from "#app/base/decimal";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";

import { FUNDED_FIELDS, type FundedField, type FundedProblems, type TypedCooperation } from "./funded-cooperation";
import { FUNDING_PATH } from "./funding-office-page";
import { fieldName, fundedProblem } from "./funding-problems";
import { regionChoices, topicChoices } from "./funding-words";
import type { readFundedCooperation } from "./read-funding-register.server";

export type KnownCooperation = NonNullable<Awaited<ReturnType<typeof readFundedCooperation>>>;
export type CooperationAnswer = { readonly typed: TypedCooperation | undefined; readonly problems: FundedProblems; readonly unsure: "yes" | "no"; /** Somebody has saved it meanwhile. */ readonly changed?: "yes" };

export type FundedCooperationPageProps = { readonly known: KnownCooperation | null; readonly directory: readonly OrganisationOption[]; readonly answer: CooperationAnswer | undefined };

const EMPTY: TypedCooperation = { title: "", topic: "", lead: "", partners: "", startsOn: "", endsOn: "", amount: "", region: "", digital: "no" };
const DIRECTORY = "traegerverzeichnis";
const idOf = (field: FundedField) => `kooperation-${field}`;

function typedFrom({ title, topic, leadId, partners, startsOn, endsOn, amountCents, region, digital }: KnownCooperation, directory: readonly OrganisationOption[]): TypedCooperation {
  const lead = directory.find(({ id }) => id === leadId);
  return { title, topic, lead: lead?.name ?? "", partners: partners.join("\n"), startsOn, endsOn, amount: writeDecimal(amountCents, 2, currentLocale(), 2), region: lead?.code == null ? region : "", digital: digital ? "yes" : "no" };
}

export function FundedCooperationPage({ known, directory, answer }: FundedCooperationPageProps): ReactNode {
  const typed = answer?.typed ?? (known ? typedFrom(known, directory) : EMPTY);
  const errorOf = (field: FundedField) => {
    const own = (answer?.problems ?? []).filter((problem) => problem.field === field).map(fundedProblem);
    return own.length === 0 ? undefined : own.join(" ");
  };
  const errors = FUNDED_FIELDS.flatMap((field) => {
    const text = errorOf(field);
    return text === undefined ? [] : [{ href: `#${idOf(field)}`, text }];
  });
  const unsure = answer?.unsure === "yes" ? m.grants_remove_not_sure() : undefined;
  const of = (name: FundedField) => ({ id: idOf(name), name, label: fieldName(name), defaultValue: typed[name], error: errorOf(name) });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={unsure === undefined ? errors : [{ href: "#sicher", text: unsure }]} answer={answer} />
      <PageHeader title={known ? m.grants_edit_title() : m.grants_new_title()} lead={m.grants_form_lead()} breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: FUNDING_PATH, label: m.grants_title() }] }} />
      {answer?.changed === "yes" && <Alert tone="warning" title={m.grants_changed_meanwhile()} />}
      <OrganisationDirectory id={DIRECTORY} options={directory} />
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="save" />
        {known && <input type="hidden" name="seen" value={known.changedAt} />}
        <TextField {...of("title")} autoComplete="off" required />
        <Select {...of("topic")} emptyLabel={m.grants_choose()} options={topicChoices()} required />
        <TextField {...of("lead")} help={m.grants_field_lead_help()} list={DIRECTORY} autoComplete="off" required />
        <TextArea {...of("partners")} help={m.grants_field_partners_help()} rows={5} required />
        <DateField {...of("startsOn")} required />
        <DateField {...of("endsOn")} required />
        <TextField {...of("amount")} inputMode="decimal" autoComplete="off" required />
        <Select {...of("region")} help={m.grants_field_region_help()} emptyLabel={m.grants_field_region_auto()} options={regionChoices()} />
        <CheckboxField id={idOf("digital")} name="digital" value="yes" label={fieldName("digital")} defaultChecked={typed.digital === "yes"} />
        <ButtonGroup>
          <SubmitButton>{m.grants_save()}</SubmitButton>
          <ButtonLink look="secondary" href={FUNDING_PATH}>
            {m.grants_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
      {known && (
        <Section title={m.grants_remove()} lead={m.grants_remove_lead()}>
          <Form method="post" className="lb-flow">
            <input type="hidden" name="intent" value="remove" />
            <CheckboxField id="sicher" name="sure" label={m.grants_remove_sure({ title: known.title })} error={unsure} required />
            <SubmitButton look="secondary" icon="delete">
              {m.grants_remove()}
            </SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}
