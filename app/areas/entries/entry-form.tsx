// The form of an entry, by sections with progress: its frame, its messages and its buttons. The parts stand in form-parts.tsx, question-sections.tsx and form-partners.tsx.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { formatClock, formatDateTime, formatShortDateTime, isSameDay } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { ActionBar } from "#app/ui/action-bar";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import type { Sender } from "#app/ui/form";
import { isTextKept } from "#app/ui/kept-text";
import { PageHeader } from "#app/ui/page-header";
import { Progress } from "#app/ui/progress";
import { SHOWN, signInAgain } from "#app/ui/saving";
import { SavingForm, type SavingStand } from "#app/ui/saving-form";
import { SectionNav, type FormPart } from "#app/ui/section-nav";
import { WithSideNav } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import type { Problem } from "./completeness";
import { EntryStateBadge } from "./entry-state";
import { fieldId, fieldLabel, problemText } from "./field-words";
import { ConflictChoice } from "./form-conflict";
import type { FieldOf } from "./field-texts";
import { BasicsPart, ContactPart, DeclarationsPart, SECTION_IDS } from "./form-parts";
import { PartnersPart } from "./form-partners";
import type { FormState, FormTrouble } from "./form-state";
import type { DraftPage } from "./read-draft.server";
import { QuestionSections, sectionDomId } from "./question-sections";
import { pointsOf, progressOf, type PartKey, type PartProgress } from "./sections";

/** EntryFormHeader({ draft }): title, state, and until when. */
export function EntryFormHeader({ draft }: { draft: DraftPage }): ReactNode {
  const { deadline, timeZone, name } = draft.edition;
  return (
    <>
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: "/beitraege", label: m.entries_own_title() }] }}
        preline={`${say(name)} · ${say(draft.category.name)}`}
        title={draft.form.title || m.entries_untitled()}
        status={<EntryStateBadge state={draft.state} />}
        lead={draft.state === "draft" && deadline !== null ? m.entries_form_lead({ deadline: formatDateTime(deadline, timeZone) }) : undefined}
      />
      {draft.state === "returned" && (
        <Alert tone="warning" title={m.entries_returned_title()} announce="still">
          <p>{draft.stateReason}</p>
          <p>{m.entries_returned_text()}</p>
        </Alert>
      )}
    </>
  );
}

export type EntryFormProps = {
  draft: DraftPage;
  state: FormState;
  directory: readonly OrganisationOption[];
  /** `all`: the reader came to complete the entry, so what is missing is said at its field. */
  shown: "all" | "asked";
  sender: Sender;
  /** Id of the person at the page. */
  person: string;
  /** What was kept in the browser has been answered. */
  onResent: () => void;
  /** Stands below the fields, outside the form: files have forms of their own. */
  files: ReactNode;
};

/** Of the buttons that intent.ts reads. */
const AUTOSAVE = "autosave";
const FORM_ID = "beitrag";
const MESSAGE_ID = "meldung";

/** EntryForm({ draft, state, directory, shown, sender, person, onResent, files }) */
export function EntryForm({ draft, state, directory, shown, sender, person, onResent, files }: EntryFormProps): ReactNode {
  const { form, conflict, trial, trouble } = state;
  const words = { questions: draft.questions, form };
  const points = state.errors.length > 0 ? state.errors : draft.incomplete.filter(({ problem }) => shown === "all" || !isOpen(problem));
  const problems = new Map<string, string>(points.map((point) => [point.field, problemText(point, words)]));
  const field: FieldOf = (name) => ({ id: fieldId(name), name, label: fieldLabel(name, words), error: problems.get(name) });
  const part = { draft, form, field };
  return (
    <WithSideNav nav={<Parts draft={draft} />}>
      <SavingForm
        id={FORM_ID}
        method="post"
        className="lb-flow"
        sender={sender}
        autosave={conflict || trouble === "too-late" ? "off" : AUTOSAVE}
        person={person}
        stand={standOf(state)}
        onResent={onResent}
      >
        {/* The first button of a form is the one that the enter key presses. */}
        <button type="submit" name="intent" value="save" hidden />
        <input type="hidden" name="version" value={state.version} />
        <input type="hidden" name={SHOWN} value={draft.category.id} />
        {state.sent === "by-hand" && (
          <ErrorSummary
            title={m.shell_error_summary()}
            errors={state.errors.map((point) => ({ href: `#${fieldId(point.field)}`, text: m.form_labelled({ label: fieldLabel(point.field, words), text: problemText(point, words) }) }))}
            answer={state}
          />
        )}
        {((trouble && trouble !== "unreachable") || conflict) && (
          <div id={MESSAGE_ID} className="lb-flow">
            {trouble && trouble !== "unreachable" && <Trouble trouble={trouble} draft={draft} />}
            {conflict && <ConflictChoice draft={draft} form={form} conflict={conflict} />}
          </div>
        )}
        <BasicsPart {...part} />
        <QuestionSections sections={draft.sections} questions={draft.questions} answers={form.answers} field={field} files={draft.attachments} category={say(draft.category.name)} />
        <PartnersPart form={form} field={field} leadName={draft.lead.name} trial={trial} directory={directory} />
        <ContactPart {...part} />
        <DeclarationsPart {...part} />
      </SavingForm>
      {files}
      <ActionBar status={sender.state === "idle" || trouble ? <SavedState draft={draft} state={state} /> : m.entries_saving()} spoken={spokenOf(draft, state)}>
        <SubmitButton form={FORM_ID} name="intent" value="review">
          {m.entries_to_review()}
        </SubmitButton>
        <SubmitButton form={FORM_ID} look="secondary" name="intent" value="save">
          {m.entries_save()}
        </SubmitButton>
      </ActionBar>
      {draft.withdrawable && (
        <p>
          <TextLink href={`/beitraege/${draft.id}/zurueckziehen`}>{draft.number === null ? m.entries_discard() : m.entries_withdraw()}</TextLink>
        </p>
      )}
    </WithSideNav>
  );
}

/** What was not said yet is named only to whoever came to complete the entry; what cannot be read always. */
function isOpen(problem: Problem): boolean {
  return problem === "missing" || problem === "not-confirmed";
}

function standOf({ trouble, conflict, trial, errors }: FormState): SavingStand {
  if (trouble === "unreachable" || trouble === "signed-out") return trouble;
  return trouble || conflict || trial || errors.length > 0 ? "refused" : "settled";
}

function savedAt({ updatedAt, readAt, edition: { timeZone } }: DraftPage): string {
  return updatedAt >= readAt || isSameDay(updatedAt, readAt, timeZone)
    ? m.entries_saved_at({ time: formatClock(updatedAt, timeZone) })
    : m.entries_saved_on({ time: formatShortDateTime(updatedAt, timeZone) });
}

/** What is read out when it changes: the time of a saving by hand, but not of each that the typing brings with it. */
function spokenOf(draft: DraftPage, state: FormState): string {
  const stand = standOf(state);
  if (stand === "unreachable") return unsentText();
  if (stand !== "settled") return m.entries_not_saved();
  return state.sent === "by-hand" ? savedAt(draft) : m.entries_saved();
}

const unsentText = () => (isTextKept() ? m.shell_unsent_kept() : m.shell_unsent_open());

/** When the entry was last saved; or that what stands in the form is not saved, and where it is said why. */
function SavedState({ draft, state }: { draft: DraftPage; state: FormState }): ReactNode {
  const { trouble, conflict, trial, errors } = state;
  if (trouble === "unreachable") return unsentText();
  const [first] = errors;
  const reason = trouble || conflict ? MESSAGE_ID : first ? fieldId(first.field) : trial ? SECTION_IDS.partners : undefined;
  if (!reason) return savedAt(draft);
  return (
    <>
      {m.entries_not_saved()}:{" "}
      <TextLink kind="document" href={`#${reason}`}>
        {m.entries_not_saved_why()}
      </TextLink>
    </>
  );
}

function Parts({ draft }: { draft: DraftPage }): ReactNode {
  const parts = progressOf(draft.incomplete, draft, draft.form.answers).map((progress) => partLink(progress, draft));
  const { done, of } = pointsOf(draft.incomplete, draft, draft.form.answers);
  return (
    <div className="lb-flow">
      <Progress label={m.entries_progress()} value={done} max={of} text={m.entries_progress_text({ done, of })} />
      <SectionNav label={m.entries_parts()} summary={m.entries_parts()} parts={[...parts, filesPart(draft)]} />
    </div>
  );
}

const PARTS = {
  basics: m.entries_section_basics,
  partners: m.entries_section_partners,
  contact: m.entries_section_contact,
  declarations: m.entries_section_declarations,
} as const;

const isFixed = (part: PartKey): part is keyof typeof PARTS => part in PARTS;

function partLink({ part, missing, state }: PartProgress, { sections }: DraftPage): FormPart {
  const text = { complete: m.entries_part_complete(), open: m.entries_part_open(), started: m.entries_missing({ count: missing }) };
  const progress = { state, stateText: text[state] };
  if (isFixed(part)) return { href: `#${SECTION_IDS[part]}`, label: PARTS[part](), ...progress };
  const section = sections.find(({ id }) => part === `section:${id}`);
  return { href: `#${sectionDomId(sections, section?.id ?? "")}`, label: section ? say(section.title) : "", ...progress };
}

function filesPart({ attachments }: DraftPage): FormPart {
  const count = attachments.length;
  return {
    href: `#${SECTION_IDS.files}`,
    label: m.entries_attachments(),
    state: count > 0 ? "complete" : "open",
    stateText: count > 0 ? m.entries_files({ count }) : m.shell_optional(),
  };
}

function Trouble({ trouble, draft }: { trouble: Exclude<FormTrouble, "unreachable">; draft: DraftPage }): ReactNode {
  const { deadline, timeZone } = draft.edition;
  const words = {
    "too-early": { title: m.entries_trouble_not_open_title(), text: m.entries_trouble_not_open_text() },
    "not-open": { title: m.entries_trouble_not_open_title(), text: m.entries_trouble_not_open_text() },
    "too-late": {
      title: m.entries_trouble_too_late_title(),
      text: deadline === null ? m.entries_trouble_too_late_text() : m.entries_trouble_too_late_since({ deadline: formatDateTime(deadline, timeZone) }),
    },
    "signed-out": { title: m.shell_signed_out_title(), text: isTextKept() ? m.shell_signed_out_kept() : m.shell_signed_out_open() },
  }[trouble];
  return (
    <Alert tone="danger" title={words.title}>
      <p>{words.text}</p>
      {trouble === "signed-out" && (
        <p>
          <TextLink kind="document" href={signInAgain(`/beitraege/${draft.id}`)}>
            {m.shell_sign_in_again()}
          </TextLink>
        </p>
      )}
    </Alert>
  );
}
