// Reads a form once, at the edge: shape by the area's schema, refusals tied to fields. Nothing but a form is accepted where a form belongs.
import { parseWithZod } from "@conform-to/zod/v4";
import type { Submission } from "@conform-to/react";
import type { output, ZodType } from "zod/v4";

import { badRequest } from "./respond.server";

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

/** Conform's submission: `.status === "success"` has `.value`; else `.reply()` goes back to the form with what was typed. */
export function parseForm<S extends ZodType>(form: FormData, schema: S): Submission<output<S>, string[]> {
  try {
    return parseWithZod(form, { schema });
  } catch {
    // Only a form that is not one of ours has fields that the form library cannot put together.
    throw badRequest();
  }
}
