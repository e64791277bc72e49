// Works out what the office has asked for, beside everything else, and keeps it as a proposal. Assigns nothing.
import { getEdition } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Store } from "#app/services/store";

import { basisOf } from "./applicable";
import { moveAssigning, selectAssigningState, selectFirstIn, updateStep, type AssigningAnswer, type AssigningRow } from "./assigning.repo.server";
import { assignAll, assignmentOf, taskOf } from "./assignment";
import { loadAssignment, problemOf, type EditionProblem } from "./load-assignment.server";
import type { SolveAssignment } from "./solve-assignment.server";
import { seatsAt } from "./standing";

/** `clock`: it may take a minute, and the record says when it ended. */
export type WorkingOut = { readonly store: Store; readonly solve: SolveAssignment; readonly clock: () => Instant };

/** Takes the question that was asked first; does nothing when there is none. A fault ends the question and is thrown on. */
export async function workOutAssignment(working: WorkingOut): Promise<void> {
  const { store, clock } = working;
  const question = await selectFirstIn(store.read, "queued");
  if (question === undefined) return;
  const { id, editionId, kind, seed } = question;
  const begun = await store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const problem = problemOf(edition, await loadAssignment(q, editionId), seed);
    const mine = await moveAssigning(q, id, { from: ["queued"], state: "running", basis: basisOf(problem, kind) });
    return mine ? { edition, problem } : undefined;
  });
  if (begun === undefined) return;
  const { edition, problem } = begun;
  try {
    const answer = edition.jurorsPerEntry === null ? everybody(problem) : await some(working, question, problem);
    await keep(working, question, answer);
  } catch (fault) {
    await store.tx((q) => moveAssigning(q, id, { from: ["running"], state: "failed", endedAt: clock() }));
    throw fault;
  }
}

async function keep({ store, clock }: WorkingOut, { id, editionId }: AssigningRow, answer: AssigningAnswer | "stopped"): Promise<void> {
  const now = clock();
  await store.tx(async (q) => {
    if (answer === "stopped") return void (await moveAssigning(q, id, { from: ["running"], state: "interrupted", endedAt: now }));
    const state = "proposal" in answer ? "proposed" : "infeasible";
    if (!(await moveAssigning(q, id, { from: ["running"], state, answer, endedAt: now }))) return;
    await record(q, { at: now, actor: SYSTEM, action: "assignment.worked-out", subject: `edition:${editionId}`, editionId, after: { state } });
  });
}

function everybody(problem: EditionProblem): AssigningAnswer {
  const all = assignAll(problem);
  return all.ok ? { proposal: { pairs: all.value.assignments, proven: true } } : { noSolution: { reason: "over-maximum", ...all.reason } };
}

async function some({ store, solve }: WorkingOut, { id, kind }: AssigningRow, problem: EditionProblem): Promise<AssigningAnswer | "stopped"> {
  const task = taskOf(problem);
  const optimised = await solve(kind === "anew" ? { kind, ...task } : { kind, ...task, standing: seatsAt(problem, problem.existing) }, {
    onStep: (step) => void store.tx((q) => updateStep(q, id, step)),
    isWanted: async () => (await selectAssigningState(store.read, id)) === "running",
  });
  if (optimised === "stopped") return "stopped";
  const found = assignmentOf(problem, optimised);
  if (!found.ok) return { noSolution: { reason: "shortages", ...found.reason } };
  return { proposal: { pairs: found.value.assignments, proven: optimised.status === "optimal" } };
}
