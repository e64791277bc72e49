// A waiting line inside this process: so many pieces of work at once, the others in the order in which they came.

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** `atOnce`: how many may be under way together. Work that fails lets the next one go as well. */
export function takingTurns(atOnce: number): InTurn {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay >= atOnce) await new Promise<void>((go) => waiting.push(go));
    else underWay += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
