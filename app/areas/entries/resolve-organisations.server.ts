// Answers that name an organisation: what was typed becomes the organisation of the directory that it can only mean.
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import type { Q } from "#app/services/store";
import type { Answer, Answers } from "#db/vocabulary/form";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import type { AskedQuestion } from "./answers";

/** The answers that name one. A name that stands stored stays the organisation it was, even where several are called so; an unknown one stays as typed. */
export async function resolveOrganisations(q: Q, questions: readonly AskedQuestion[], typed: Answers, stored: Answers): Promise<Answers> {
  const named: Record<string, Answer> = {};
  for (const { key, kind } of questions) {
    const [text, known] = [typed[key], stored[key]];
    if (kind !== "organisation" || typeof text !== "string" || text === "") continue;
    if (isOrganisation(known) && known.name === text) {
      named[key] = known;
      continue;
    }
    const found = await resolveOrganisation(q, text, ORGANISATION_KINDS);
    if (found.ok) named[key] = { id: found.value.id, name: found.value.name };
  }
  return named;
}

function isOrganisation(answer: Answer | undefined): answer is { readonly id: string; readonly name: string } {
  return typeof answer === "object" && "name" in answer;
}
