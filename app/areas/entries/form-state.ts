// What the page of an entry's form knows besides the entry itself: what was typed, and what the last answer said about it.
import type { Incomplete } from "./completeness";
import type { ComparedField, DraftForm } from "./draft";
import type { WorkOnDraftRefusal } from "./work-on-draft.server";

export type FormConflict = { readonly by: string; readonly fields: readonly ComparedField[]; readonly stored: DraftForm };

/** A partner that could not be added, as it was typed. */
export type PartnerTrial = {
  readonly name: string;
  readonly country: string;
  readonly reason: "missing" | "unknown" | "ambiguous" | "is-lead" | "twice" | "too-many";
  readonly matches: readonly { readonly id: string; readonly name: string; readonly code: string | null }[];
};

/** Why nothing was saved; `unreachable` and `signed-out` are noticed by the browser. */
export type FormTrouble = "too-early" | "too-late" | "not-open" | "unreachable" | "signed-out";

export type FormState = {
  /** What was sent by itself is answered quietly: the focus stays where somebody is writing. */
  readonly sent: "by-hand" | "by-itself";
  readonly form: DraftForm;
  /** Of the entry that the form rests on: what a person typed here is written over it and over nothing newer. */
  readonly version: number;
  readonly errors: readonly Incomplete[];
  readonly conflict: FormConflict | null;
  readonly trial: PartnerTrial | null;
  readonly trouble: FormTrouble | null;
};

/** Nothing is said against it: the form as it is stored in this version. */
export function settledState(form: DraftForm, version: number, sent: FormState["sent"] = "by-hand"): FormState {
  return { sent, form, version, errors: [], conflict: null, trial: null, trouble: null };
}

/** The form as typed, and what keeps it from being saved. After a conflict it rests on the newer version, which the person then has before them. */
export function refusedState(form: DraftForm, version: number, sent: FormState["sent"], refusal: Exclude<WorkOnDraftRefusal, { readonly reason: "not-found" }>): FormState {
  const typed = settledState(form, version, sent);
  switch (refusal.reason) {
    case "too-long":
      return { ...typed, errors: refusal.fields.map((field) => ({ field, problem: "too-long" })) };
    case "partner":
      return { ...typed, trial: refusal.trial };
    case "changed":
      return { ...typed, version: refusal.version, conflict: { by: refusal.by, fields: refusal.fields, stored: refusal.stored } };
    case "closed":
      return { ...typed, trouble: refusal.because === "too-late" || refusal.because === "too-early" ? refusal.because : "not-open" };
  }
}
