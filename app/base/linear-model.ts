// A linear model and what is asked of whoever solves it: spoken by the law that writes models and by the service that solves them.

/** Maximise cost · x with rowLower ≤ A x ≤ rowUpper and lower ≤ x ≤ upper; A row by row, sparse. */
export type LinearModel = {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
};

export type LinearTask = {
  /** "relaxed": any numbers. Otherwise whole numbers: the first solution met, or the best. */
  readonly kind: "relaxed" | "first whole" | "best whole";
  /** Whole solutions this close to the best count as best. */
  readonly gap: number;
  /** Steps of the simplex method at most: a limit that is the same on every machine. */
  readonly effort: number;
  readonly seed: number;
  /** A solution known already. */
  readonly start?: Float64Array;
};

export type LinearAnswer = {
  /** "stopped": a limit came first. "solved" of "first whole" says nothing about being best. */
  readonly status: "solved" | "infeasible" | "stopped";
  /** Of a whole model. */
  readonly values: Float64Array | undefined;
  /** Of a relaxed model: what a unit of each row's bound is worth. */
  readonly rowDuals: Float64Array | undefined;
  /** Steps of the simplex method taken. */
  readonly effort: number;
};

export type SolveLinear = (model: LinearModel, task: LinearTask) => LinearAnswer;
