// Statements that run for every request: each connection compiles them once instead of every time.
import type { Q } from "./store";

/** `build` makes the statement (`….prepare()`, with sql.placeholder for what varies); the answer finds the one that belongs to `q`. */
export function prepared<Statement>(build: (q: Q) => Statement): (q: Q) => Statement {
  const statements = new WeakMap<Q, Statement>();
  return (q) => {
    const known = statements.get(q);
    if (known !== undefined) return known;
    const made = build(q);
    statements.set(q, made);
    return made;
  };
}
