// Reads a form once, at the edge: shape by the area's schema, refusals tied to fields. Nothing but a form is accepted where a form belongs.
import { parseWithZod, unstable_coerceFormValue as readingText } from "@conform-to/zod/v4";
import type { Submission } from "@conform-to/react";
import type { output, ZodType } from "zod/v4";

import { badRequest } from "./respond.server";

/** Names of fields that no form of ours sends: orders to the form library, and lists or paths long enough to keep it busy. */
const FOREIGN_NAME = /^__(intent|state)__$|\[\d{4,}|.{200}/s;
const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** The fields of a form; anything else than a form is refused with 400. */
export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!FORM_TYPES.some((form) => type.startsWith(form))) throw badRequest();
  return request.formData().catch(() => {
    throw badRequest();
  });
}

/** The text of a field that is read beside its form's schema; empty where there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

const fromTexts = new WeakMap<ZodType, ZodType>();

/** The schema that reads what it wants from texts. Conform makes it anew for each form that is sent unless it is given. */
function fromText<S extends ZodType>(schema: S): S {
  const known = fromTexts.get(schema) ?? readingText(schema);
  fromTexts.set(schema, known);
  return known as S;
}

/** Conform's submission: `.status === "success"` has `.value`; else `.reply()` goes back to the form with what was typed. */
export function parseForm<S extends ZodType>(form: FormData, schema: S): Submission<output<S>, string[]> {
  if ([...form.keys()].some((name) => FOREIGN_NAME.test(name))) throw badRequest();
  return parseWithZod(form, { schema: fromText(schema), disableAutoCoercion: true });
}

/** What `use` has done with what the form says: undefined where a field is wrong, which the reply tells. */
export async function parseAndUse<S extends ZodType, Done>(form: FormData, schema: S, use: (given: output<S>) => Promise<Done>) {
  const submission = parseForm(form, schema);
  const done = submission.status === "success" ? await use(submission.value) : undefined;
  return { reply: submission.reply(), done };
}
