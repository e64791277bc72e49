// What the public page of arguments shows for a field and an audience: arguments, answers to objections, and examples that show it.
import type { Q } from "#app/services/store";
import type { Figure } from "#db/vocabulary/example";

import { fittingArguments, type Argument, type AskedArguments } from "./argument";
import { selectArgumentsIn } from "./argument.repo.server";
import type { PublicExample } from "./example";
import { selectFigures } from "./example.repo.server";
import { listPublicExamples } from "./list-public-examples.server";

export type ShownExample = PublicExample & { readonly figures: readonly Figure[] };

export type ArgumentsPage = {
  readonly asked: AskedArguments;
  readonly arguments: readonly Argument[];
  readonly objections: readonly Argument[];
  /** Of the field, those with figures first; without a field none. */
  readonly examples: readonly ShownExample[];
};

const EXAMPLES = 5;

/** At most four queries. */
export async function readArguments(q: Q, asked: AskedArguments): Promise<ArgumentsPage> {
  const all = (await selectArgumentsIn(q, "published")).map(({ id, content }): Argument => ({ id, ...content }));
  return { asked, arguments: fittingArguments(all, "argument", asked), objections: fittingArguments(all, "objection", asked), examples: await examplesFor(q, asked) };
}

async function examplesFor(q: Q, { topic }: AskedArguments): Promise<readonly ShownExample[]> {
  if (topic === null) return [];
  const ofField = (await listPublicExamples(q)).filter(({ topics }) => topics.includes(topic));
  const figures = await selectFigures(q, ofField.map(({ id }) => id));
  const shown = ofField.map((example): ShownExample => ({ ...example, figures: figures.get(example.id) ?? [] }));
  const told = (example: ShownExample) => (example.figures.length > 0 ? 0 : 1);
  return shown.toSorted((a, b) => told(a) - told(b)).slice(0, EXAMPLES);
}
