// Where a refusal of a category's rules stands in its form.
import { flatForm } from "./differences";
import type { Reply } from "./edit-answer";
import { sumOfTyped, type WeightsRefusal } from "./weights";

export function categoryErrors(reason: "key-taken" | { readonly weights: WeightsRefusal }, reply: Reply): Record<string, string[]> {
  if (reason === "key-taken") return { key: [reason] };
  if (reason.weights !== "sum-not-100") return { criteria: [reason.weights] };
  const typed = Object.entries(flatForm(reply.initialValue));
  return { criteria: [`sum-not-100:${sumOfTyped(typed.flatMap(([name, text]) => (name.endsWith(".weight") ? [text] : [])))}`] };
}
