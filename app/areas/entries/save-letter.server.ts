// The office words a letter of its edition, or goes back to the shipped words. A place that cannot be filled is refused by its name.
import { findEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { unknownPlaces, type LetterText } from "./letter";
import { deleteTemplate, selectTemplate, upsertTemplate, type TemplateKey } from "./letter-template.repo.server";
import { shippedLetter } from "./shipped-letters.server";

export type UnknownPlaces = { readonly reason: "unknown-places"; readonly field: "subject" | "body"; readonly places: readonly string[] };
export type SaveLetterRefusal = UnknownPlaces | { readonly reason: "not-organiser" | "not-found" };

/** Undefined where every place of both fields can be filled. */
export function findUnknownPlaces({ kind }: Pick<TemplateKey, "kind">, text: LetterText): UnknownPlaces | undefined {
  for (const field of ["subject", "body"] as const) {
    const places = unknownPlaces(kind, text[field]);
    if (places.length > 0) return { reason: "unknown-places", field, places };
  }
  return undefined;
}

export async function saveLetter(deps: Deps, viewer: Viewer, key: TemplateKey, text: LetterText): Promise<Result<undefined, SaveLetterRefusal>> {
  if (!isOrganiser(viewer)) return refused({ reason: "not-organiser" });
  const unknown = findUnknownPlaces(key, text);
  if (unknown) return refused(unknown);
  const { subject, body } = { subject: text.subject.trim(), body: text.body.replaceAll("\r\n", "\n").trim() };
  return deps.store.tx(async (q) => {
    if (!(await findEdition(q, key.editionId))) return refused({ reason: "not-found" });
    const before = await selectTemplate(q, key);
    if (before?.subject === subject && before.body === body) return ok();
    await upsertTemplate(q, { ...key, subject, body, updatedAt: deps.now, updatedBy: viewer.personId });
    const { subject: oldSubject, body: oldBody } = before ?? shippedLetter(key.kind, key.locale);
    await record(q, { at: deps.now, actor: viewer.personId, action: "letter.worded", ...subjectOf(key), before: { subject: oldSubject, body: oldBody }, after: { subject, body } });
    return ok();
  });
}

/** Back to the shipped words; nothing to do where they are used already. */
export async function resetLetter(deps: Deps, viewer: Viewer, key: TemplateKey): Promise<Result<undefined, "not-organiser">> {
  if (!isOrganiser(viewer)) return refused("not-organiser");
  return deps.store.tx(async (q) => {
    const before = await selectTemplate(q, key);
    if (!before) return ok();
    await deleteTemplate(q, key);
    await record(q, { at: deps.now, actor: viewer.personId, action: "letter.reset", ...subjectOf(key), before: { subject: before.subject, body: before.body } });
    return ok();
  });
}

function subjectOf({ editionId, kind, locale }: TemplateKey) {
  return { subject: `letter:${kind}:${locale}`, editionId };
}
