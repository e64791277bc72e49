// The wall to HiGHS, a solver of linear models with whole columns, compiled to WebAssembly. A solve blocks its thread.
import loadHighs from "highs";

import type { LinearAnswer, SolveLinear } from "#app/base/linear-model";

const STOPPED: LinearAnswer = { status: "stopped", values: undefined, rowDuals: undefined, effort: 0 };

/** `secondsLeft` is asked before each solve; with none left the answer is "stopped" at once. */
export async function openSolver(secondsLeft: () => number): Promise<SolveLinear> {
  const highs = await loadHighs();
  const { modelStatus, callbackType, objectiveSense, solutionStatus, variableType } = highs.constants;
  return (given, { kind, gap, effort, seed, start }) => {
    const seconds = secondsLeft();
    if (seconds <= 0) return STOPPED;
    const [numCols, numRows] = [given.cost.length, given.rowLower.length];
    const source = {
      numCols,
      numRows,
      sense: objectiveSense.maximize,
      colCost: given.cost,
      colLower: given.lower,
      colUpper: given.upper,
      rowLower: given.rowLower,
      rowUpper: given.rowUpper,
      matrix: { format: "csr" as const, numRows, numCols, starts: given.starts, indices: given.indices, values: given.values },
      ...(kind === "relaxed" ? {} : { integrality: new Int32Array(numCols).fill(variableType.integer) }),
    };
    return highs.withModel(source, (model): LinearAnswer => {
      model.options.set({ output_flag: false, random_seed: seed, ...(Number.isFinite(seconds) ? { time_limit: seconds } : {}) });
      if (kind === "relaxed") {
        model.options.set({ solver: "ipm", run_crossover: "off" });
        model.run();
        const solved = model.getModelStatus() === modelStatus.optimal;
        return { ...STOPPED, status: solved ? "solved" : "stopped", rowDuals: model.getSolution().rowDual };
      }
      model.options.set({ mip_rel_gap: 0, mip_abs_gap: gap, ...(kind === "first whole" ? { mip_max_improving_sols: 1 } : {}) });
      if (start) model.setSolution({ colValue: start });
      let taken = 0;
      model.run({
        [callbackType.mipInterrupt]: (event) => {
          taken = Number(event.data.mip_total_lp_iterations ?? 0);
          if (taken > effort) event.interrupt();
        },
      });
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible) return { ...STOPPED, status: "infeasible", effort: taken };
      const values = model.info.get("primal_solution_status") === solutionStatus.feasible ? model.getSolution().colValue : undefined;
      const solved = status === modelStatus.optimal || (kind === "first whole" && status === modelStatus.solutionLimit);
      return { ...STOPPED, status: solved ? "solved" : "stopped", values, effort: taken };
    });
  };
}
