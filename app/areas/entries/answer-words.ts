// The words of an answer, of whatever kind: to search it, not to show it.
import type { Answer } from "#db/vocabulary/form";

export function answerWords(answer: Answer | undefined): string {
  return textsIn(answer).join("\n");
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
