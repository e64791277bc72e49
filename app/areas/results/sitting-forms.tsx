// The forms of a meeting: how each is tied to its answer, and the plain ones that are a button.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { SubmitButton, type ButtonLook } from "#app/ui/button";
import { Form, type FormProps } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { KeptForm, type KeptFormProps } from "#app/ui/kept-form";
import type { Place } from "#app/ui/kept-text";
import { isUnsent, type Unsent } from "#app/ui/live";
import { LIVE } from "#app/ui/saving";

import type { SittingNotice } from "./act-in-sitting.server";
import type { SignOffAnswer } from "./sign-off-form";

export type SittingAnswer = {
  /** Of the form that was sent. */
  readonly form: string;
  readonly reply?: FormAnswer;
  readonly notice?: SittingNotice;
  /** Of the form that signs the result off, which stands on the same page. */
  readonly outdated?: "changed-meanwhile";
};

export function signOffAnswer(answer: SittingAnswer | Unsent | undefined): SignOffAnswer | undefined {
  return answer === undefined || isUnsent(answer) || answer.form !== "sign-off" ? undefined : { reply: answer.reply, notice: answer.outdated };
}

type SittingFormProps = Omit<FormProps, "method" | "onInput"> & { intent: string; given?: Readonly<Record<string, string | number>>; keep?: Omit<KeptFormProps, keyof FormProps> };

/** SittingForm({ intent, given?: fields that are not typed, keep?: what is typed, keptAt(…), children }): the page stays where it is when the answer comes. */
export function SittingForm({ intent, given = {}, keep, children, ...rest }: SittingFormProps): ReactNode {
  const props = { method: "post", preventScrollReset: true, className: "lb-flow", ...rest } as const;
  const inside = (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name={LIVE.name} value={LIVE.value} />
      {Object.entries(given).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </>
  );
  if (keep === undefined) return <Form {...props}>{inside}</Form>;
  return (
    <KeptForm {...props} {...keep}>
      {inside}
    </KeptForm>
  );
}

/** Where the text of the form `id` is kept; `place`: of the page. `about`: what tells two forms of one id apart. */
export function keptAt({ person, path }: Place, id: string, answer: SittingAnswer | undefined, about = ""): Pick<KeptFormProps, "place" | "start"> {
  return { place: { person, path: `${path}#${id}${about}` }, start: answer?.form === id ? "keep" : "restore" };
}

/** StepButton({ intent, given?, look?, children }) */
export function StepButton({ look = "secondary", children, ...form }: SittingFormProps & { look?: ButtonLook }): ReactNode {
  return (
    <SittingForm {...form}>
      <SubmitButton look={look}>{children}</SubmitButton>
    </SittingForm>
  );
}

/** The fields of the form `id`, with the answer where it is about that form. */
export function sittingFields<Name extends string>(id: string, names: readonly Name[], answer: SittingAnswer | undefined, defaults?: Readonly<Partial<Record<Name, string>>>): FormFields<Name> {
  return formFields(id, names, { answer: answer?.form === id ? answer.reply : undefined, explain: (reason, name) => problemWords(reason, name), defaults });
}

function problemWords(reason: string, name: string): string {
  switch (reason) {
    case "too-long":
      return m.results_too_long();
    case "not-confirmed":
      return name === "assured" ? m.sitting_error_assured() : m.results_not_confirmed();
    case "twice":
      return m.sitting_error_twice();
    case "unchanged":
      return m.sitting_error_unchanged();
    default:
      return name.startsWith("points.") ? m.sitting_error_points() : m.sitting_error_missing();
  }
}

const NOTICES = {
  "judging-open": m.results_refused_judging_open,
  "further-round": m.rounds_refused_further,
  sealed: m.results_refused_sealed,
  "not-open": m.sitting_notice_not_open,
  "not-found": m.sitting_notice_not_found,
  "not-called": m.sitting_notice_not_called,
  recused: m.sitting_notice_recused,
  "not-here": m.sitting_notice_not_here,
  "item-open": m.sitting_notice_item_open,
  "motion-open": m.sitting_notice_motion_open,
  "round-over": m.sitting_notice_round_over,
  "not-shown": m.sitting_notice_not_shown,
  "number-taken": m.sitting_notice_number_taken,
  counted: m.sitting_notice_counted,
  "not-quorate": m.sitting_notice_not_quorate,
  "unknown-sheet": m.sitting_notice_unknown_sheet,
  newer: m.sitting_notice_newer,
  signed: m.sitting_notice_signed,
  "still-open": m.sitting_notice_still_open,
  "changed-meanwhile": m.sitting_notice_changed,
} as const satisfies Record<SittingNotice, () => string>;

export function noticeWords(notice: SittingNotice): string {
  return NOTICES[notice]();
}
