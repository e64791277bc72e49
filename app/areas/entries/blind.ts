// Blind judging: what a juror reads of an entry where the edition hides who stands behind it. Every page, paper, archive and file that a juror
// gets asks here; what still gives names away is found by leaks.ts.
import type { Instant } from "#app/base/instant";

import type { ContentAttachment, ShownContent, ShownQuestion } from "./content";

export type BlindRule = { readonly blind: boolean; readonly sealedAt: Instant | null };

/** Names stay hidden until the result is sealed: nothing that a juror then learns can change it. */
export function isBlind({ blind, sealedAt }: BlindRule): boolean {
  return blind && sealedAt === null;
}

export type JuryReading = { readonly content: ShownContent; readonly questions: readonly ShownQuestion[] };

/**
 * The entry as a juror reads it. Blind: without lead, partners and department, without the answers to hidden questions and the files that are
 * among them, and files under a neutral name, because their names are the municipality's.
 */
export function asJuryReads(content: ShownContent, questions: readonly ShownQuestion[], rule: BlindRule): JuryReading {
  if (!isBlind(rule)) return { content, questions };
  const hidden = questions.filter(({ hiddenFromJury }) => hiddenFromJury);
  const answers = Object.fromEntries(Object.entries(content.answers).filter(([key]) => !hidden.some((question) => question.key === key)));
  const withheld = new Set(hidden.flatMap(({ key, kind }) => (kind === "file" ? [content.answers[key]].flat() : [])));
  return {
    content: {
      ...content,
      lead: null,
      partners: [],
      department: "",
      answers,
      attachments: content.attachments.map(neutral).filter(({ id }) => !withheld.has(id)),
    },
    questions: questions.filter(({ hiddenFromJury }) => !hiddenFromJury),
  };
}

/** By its place among all files of the entry, so that one and the same file has one name everywhere. */
function neutral({ name, ...file }: ContentAttachment, position: number): ContentAttachment {
  const [ending = ""] = /\.[a-z0-9]{1,5}$/i.exec(name) ?? [];
  return { ...file, name: `Anlage-${position + 1}${ending.toLowerCase()}` };
}
