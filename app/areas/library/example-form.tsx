// The form in which an example is written, by a municipality or by the office.
import type { ReactNode } from "react";

import { OrganisationDirectory } from "#app/areas/accounts/organisation-picker";
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { CheckboxField, CheckboxGroup } from "#app/ui/checkbox-field";
import { formFields, valueAt, type FormAnswer } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { NumberField, TextField } from "#app/ui/text-field";
import { COOPERATION_FORMS } from "#db/vocabulary/example";
import { LOCALES } from "#db/vocabulary/locale";
import { TOPIC_NAMES, TOPICS } from "#db/vocabulary/topic";

import { SUMMARY_LIMIT, TEXT_LIMIT } from "./example.input";
import { lineProblemsText } from "./line-words";
import type { WorkedExample } from "./read-workbench.server";
import { limitOf } from "./text-limit";
import type { LineProblem } from "./typed-lists";
import { formName } from "./words";

/** `problems`: of a field that is a list, the lines that could not be read. */
export type ExampleAnswer = { readonly reply: FormAnswer; readonly problems: readonly LineProblem[] };

const NAMES = ["title", "summary", "language", "lead", "partners", "topics", "legalForm", "sinceYear", "inhabitants", "effect", "figures", "effort", "transfer", "otherAwards", "sources", "contactName", "contactEmail", "consent"] as const;
type Name = (typeof NAMES)[number];

const MISSING: Partial<Record<Name, () => string>> = {
  title: m.library_form_missing_title,
  summary: m.library_form_missing_summary,
  lead: m.library_form_missing_lead,
  partners: m.library_form_missing_partners,
  topics: m.library_form_missing_topics,
  consent: m.library_form_missing_consent,
};

function explain(problems: readonly LineProblem[]) {
  return (reason: string, name: Name): string => {
    switch (reason) {
      case "lines":
        return lineProblemsText(problems);
      case "not-a-party":
        return m.library_form_not_a_party();
      case "too-long":
        return m.library_form_too_long();
      case "too-many":
        return m.library_form_too_many_topics();
      case "year":
        return m.library_form_year();
      case "count":
        return m.library_form_count();
      case "email":
        return m.library_contact_error_email();
      default:
        return (MISSING[name] ?? m.library_form_missing)();
    }
  };
}

function defaultsOf(example: WorkedExample | undefined): Partial<Record<Name, string>> {
  if (example === undefined) return { language: "de" };
  const { texts, lines, contactName, contactEmail } = example;
  const { title, summary, language, legalForm, sinceYear, inhabitants, effect, effort, transfer, otherAwards } = texts;
  return { title, summary, language, legalForm: legalForm ?? "", sinceYear: sinceYear === null ? "" : String(sinceYear), inhabitants: inhabitants === null ? "" : String(inhabitants), effect, effort, transfer, otherAwards, contactName, contactEmail, ...lines };
}

function fieldsOf(example: WorkedExample | undefined, answer: ExampleAnswer | undefined) {
  return formFields("beispiel", NAMES, { answer: answer?.reply, explain: explain(answer?.problems ?? []), defaults: defaultsOf(example) });
}

/** For the error summary of the page. */
export function exampleProblems(answer: ExampleAnswer | undefined) {
  return fieldsOf(undefined, answer).problems;
}


export type ExampleFieldsProps = {
  /** Undefined: a new one. */
  example: WorkedExample | undefined;
  answer: ExampleAnswer | undefined;
  parties: readonly OrganisationOption[];
  /** A municipality declares that it may be shown. */
  consent: "asked" | "given";
};

export function ExampleFields({ example, answer, parties, consent }: ExampleFieldsProps): ReactNode {
  const { of } = fieldsOf(example, answer);
  const typed = answer?.reply.initialValue;
  const optional = { optionalLabel: m.shell_optional() };
  const topics = typed ? [valueAt(typed, "topics")].flat().filter((topic) => typeof topic === "string") : (example?.texts.topics ?? []);
  const { defaultValue: _topics, ...topicField } = of("topics");
  const { defaultValue: _consent, ...consentField } = of("consent");
  return (
    <>
      <input type="hidden" name="version" value={typed ? String(valueAt(typed, "version") ?? "0") : (example?.version ?? 0)} />
      <OrganisationDirectory id="beispiel-kommunen" options={parties} />
      <TextField {...of("title")} label={m.library_form_title()} required />
      <TextArea {...of("summary")} label={m.library_form_summary()} help={m.library_form_summary_help()} rows={4} limit={limitOf(SUMMARY_LIMIT)} required />
      <Select {...of("language")} label={m.library_language()} options={LOCALES.map((value) => ({ value, label: languageName(value) }))} />
      <TextField {...of("lead")} label={m.library_lead_party()} help={m.library_form_party_help()} list="beispiel-kommunen" autoComplete="off" required />
      <TextArea {...of("partners")} label={m.library_partner_parties()} help={m.library_form_partners_help()} rows={5} required />
      <CheckboxGroup {...topicField} label={m.library_facet_feld()} help={m.library_form_topics_help()} options={TOPICS.map((value) => ({ value, label: say(TOPIC_NAMES[value]) }))} defaultValue={topics} required />
      <Select {...of("legalForm")} label={m.library_facet_form()} emptyLabel={m.library_form_unknown()} options={COOPERATION_FORMS.map((value) => ({ value, label: formName(value) }))} {...optional} />
      <NumberField {...of("sinceYear")} label={m.library_form_since()} {...optional} />
      <NumberField {...of("inhabitants")} label={m.library_inhabitants()} {...optional} />
      <CheckboxField id="beispiel-digital" name="digital" label={m.library_form_digital()} defaultChecked={typed ? valueAt(typed, "digital") === "on" : (example?.texts.digital ?? false)} />
      <TextArea {...of("effect")} label={m.library_effect()} rows={6} limit={limitOf(TEXT_LIMIT)} {...optional} />
      <TextArea {...of("figures")} label={m.library_figures()} help={m.library_form_figures_help()} rows={3} {...optional} />
      <TextArea {...of("effort")} label={m.library_effort()} rows={6} limit={limitOf(TEXT_LIMIT)} {...optional} />
      <TextArea {...of("transfer")} label={m.library_transfer()} rows={4} limit={limitOf(TEXT_LIMIT)} {...optional} />
      <TextArea {...of("otherAwards")} label={m.library_awards()} rows={2} {...optional} />
      <TextArea {...of("sources")} label={m.library_sources()} help={m.library_form_sources_help()} rows={3} {...optional} />
      <TextField {...of("contactName")} label={m.library_form_contact_name()} help={m.library_form_contact_help()} autoComplete="off" {...optional} />
      <TextField {...of("contactEmail")} type="email" label={m.library_form_contact_email()} autoComplete="off" {...optional} />
      {consent === "asked" && <CheckboxField {...consentField} label={m.library_form_consent()} help={m.library_form_consent_help()} required />}
    </>
  );
}
