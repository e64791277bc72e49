// What a person sees who saves over somebody else's newer text: both, field by field, to choose from. Nothing is overwritten unseen (law §4).
import type { ReactNode } from "react";

import { isDay } from "#app/areas/competition/day";
import { m } from "#app/i18n";
import { answerText } from "#app/i18n/answer-text";
import { formatCountry, formatDay } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { TwoTexts } from "#app/ui/two-texts";

import { isBlank } from "./answers";
import type { ComparedField, DraftForm } from "./draft";
import { fieldId, fieldLabel } from "./field-words";
import { NATURES } from "./form-partners";
import type { FormConflict } from "./form-state";
import type { DraftPage } from "./read-draft.server";
import { questionOf } from "./sections";

/** ConflictChoice({ draft, form: as typed, conflict }): stands inside the form; what is chosen is sent with the next saving. */
export function ConflictChoice({ draft, form, conflict }: { draft: DraftPage; form: DraftForm; conflict: FormConflict }): ReactNode {
  return (
    <>
      <Alert tone="warning" title={m.entries_conflict_title()}>
        <p>{conflict.by ? m.entries_conflict_text({ name: conflict.by }) : m.entries_conflict_text_nobody()}</p>
      </Alert>
      {conflict.fields.map((field) => (
        <TwoTexts
          key={field}
          id={fieldId(`choose-${field}`)}
          subject={field}
          legend={fieldLabel(field, { questions: draft.questions, form })}
          mine={{ label: m.entries_conflict_mine(), text: valueText(field, form, draft) }}
          stored={{ label: conflict.by ? m.entries_conflict_stored_by({ name: conflict.by }) : m.entries_conflict_stored(), text: valueText(field, conflict.stored, draft) }}
        />
      ))}
    </>
  );
}

function valueText(field: ComparedField, form: DraftForm, draft: DraftPage): string {
  if (field === "partners") return form.partners.map(partnerText).join("\n\n") || m.entries_no_partners();
  if (field === "categoryId") return say(draft.categories.find(({ id }) => id === form.categoryId)?.name ?? draft.category.name);
  if (field === "language") return languageName(form.language);
  if (field === "leadResolutionState") return resolutionText(form.leadResolutionState);
  const question = questionOf(field, draft.questions);
  if (question) {
    const answer = form.answers[question.key];
    return answer === undefined || isBlank(answer) ? m.entries_not_stated() : answerText(question, answer, draft.attachments);
  }
  const value = plain(form, field);
  if ((field === "agreementDate" || field === "leadResolutionDate") && isDay(form[field])) return formatDay(form[field]);
  if (value === true) return m.entries_yes();
  if (value === false) return m.entries_no();
  return value === "" ? m.entries_not_stated() : value;
}

function plain(form: DraftForm, field: ComparedField): string | boolean {
  const value = Object.entries(form).find(([key]) => key === field)?.[1];
  return typeof value === "string" || typeof value === "boolean" ? value : "";
}

/** Everything that can differ, since a person chooses by it. */
function partnerText({ name, country, nature, controlDeclared, resolutionState, resolutionDate }: DraftForm["partners"][number]): string {
  const day = resolutionDate === "" ? "" : ` (${isDay(resolutionDate) ? formatDay(resolutionDate) : resolutionDate})`;
  const control = controlDeclared ? `, ${m.entries_conflict_control()}` : "";
  return `${name}, ${formatCountry(country || "DE")}, ${NATURES[nature]()}${control}: ${resolutionText(resolutionState)}${day}`;
}

function resolutionText(state: DraftForm["leadResolutionState"]): string {
  if (state === null) return m.entries_not_stated();
  return state === "passed" ? m.entries_resolution_passed() : m.entries_resolution_not_yet();
}
