// The office's room for funding: the register to add to and change, and the settings.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { DateField } from "#app/ui/date-field";
import { DescriptionList } from "#app/ui/description-list";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { formatDay } from "#app/i18n/format";
import type { AmountReaders } from "#db/vocabulary/funding";

import type { FundingSettings } from "./find-guideline.server";
import { registerColumns } from "./funding-register-page";
import type { FundingRegister, RegisterRow } from "./read-funding-register.server";

export const FUNDING_PATH = "/organisation/foerderung";

export const FUNDING_NOTICES = ["added", "changed", "removed", "settings"] as const;
export type FundingNotice = (typeof FUNDING_NOTICES)[number];

const NOTICES = { added: m.grants_saved_added, changed: m.grants_saved_changed, removed: m.grants_saved_removed, settings: m.grants_saved_settings } as const satisfies Record<FundingNotice, () => string>;
const READERS = { public: m.grants_readers_public, "signed-in": m.grants_readers_signed_in, office: m.grants_readers_office } as const satisfies Record<AmountReaders, () => string>;

export type FundingOfficePageProps = {
  readonly register: FundingRegister;
  readonly settings: FundingSettings;
  readonly may: "change" | "read";
  readonly notice: FundingNotice | undefined;
  /** How many rows of a file have just been read in. */
  readonly imported: number | undefined;
  readonly answer: FormAnswer | undefined;
};

export function FundingOfficePage({ register, settings, may, notice, imported, answer }: FundingOfficePageProps): ReactNode {
  const fields = settingsFields(settings, answer);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.grants_title()} lead={m.grants_page_lead()} action={may === "change" && <ButtonLink href={`${FUNDING_PATH}/neu`} icon="add">{m.grants_add()}</ButtonLink>} />
      {notice && !answer && <Alert tone="success" title={NOTICES[notice]()} />}
      {imported !== undefined && !answer && <Alert tone="success" title={m.grants_saved_imported({ count: imported })} />}
      <Section title={m.grants_list()}>
        {register.all === 0 ? (
          <EmptyState level={3} title={m.grants_empty()} text={m.grants_empty_text()} />
        ) : (
          <Table
            caption={m.funded_found({ count: register.all })}
            rows={register.rows}
            rowKey={({ id }) => id}
            columns={registerColumns(register.amounts, may === "change" ? linkedTitle : plainTitle)}
          />
        )}
        <ButtonGroup>
          {may === "change" && (
            <ButtonLink look="secondary" href={`${FUNDING_PATH}/einlesen`}>
              {m.grants_import()}
            </ButtonLink>
          )}
          <ButtonLink look="secondary" href={`${FUNDING_PATH}/faelle`}>
            {m.opinions_cases()}
          </ButtonLink>
          <ButtonLink look="tertiary" kind="document" href="/foerderung/kooperationen.csv">
            {m.funded_csv()}
          </ButtonLink>
          <ButtonLink look="tertiary" href="/foerderung/kooperationen">
            {m.grants_public()}
          </ButtonLink>
        </ButtonGroup>
      </Section>
      <Section title={m.grants_settings()} id="einstellungen">
        {may === "change" ? <SettingsForm settings={settings} answer={answer} /> : <SettingsFacts settings={settings} />}
      </Section>
    </>
  );
}

const plainTitle = ({ title }: RegisterRow): ReactNode => title;

function linkedTitle({ id, title }: RegisterRow): ReactNode {
  return <TextLink href={`${FUNDING_PATH}/${id}`}>{title}</TextLink>;
}

function settingsFields({ validUntil, amountReaders }: FundingSettings, answer: FormAnswer | undefined) {
  const words: Readonly<Record<string, () => string>> = { "no-end": m.grants_until_no_end, "ends-before-it-begins": m.grants_until_before };
  return formFields("foerderung", ["validUntil", "amountReaders"], { answer, explain: (reason) => (words[reason] ?? m.grants_not_a_day)(), defaults: { validUntil, amountReaders } });
}

function SettingsForm({ settings, answer }: { settings: FundingSettings; answer: FormAnswer | undefined }): ReactNode {
  const { of } = settingsFields(settings, answer);
  return (
    <Form method="post" className="lb-flow">
      <DateField {...of("validUntil")} label={m.grants_until()} help={m.grants_until_help()} required />
      <RadioGroup {...of("amountReaders")} label={m.grants_readers()} options={Object.entries(READERS).map(([value, label]) => ({ value, label: label() }))} />
      <SubmitButton look="secondary">{m.grants_save()}</SubmitButton>
    </Form>
  );
}

function SettingsFacts({ settings: { validUntil, amountReaders } }: { settings: FundingSettings }): ReactNode {
  return (
    <DescriptionList
      items={[
        { term: m.grants_until(), detail: formatDay(validUntil) },
        { term: m.grants_readers(), detail: READERS[amountReaders]() },
      ]}
    />
  );
}
