// Answers kept for as long as nothing at all in the database changes: for pages that are read often and computed long. Never a second truth:
// whoever commits, in whatever process, ends them.
import type { Store } from "./store";

type Answers<T> = { readonly version: number; readonly byKey: Map<string, Promise<T>> };

export type Kept<T> = (store: Store, key: string, compute: () => Promise<T>) => Promise<T>;

/** A place that keeps answers of one kind. What `compute` gives must follow from `key` and the database alone. */
export function keepWhileUnchanged<T>(): Kept<T> {
  const kept = new WeakMap<Store, Answers<T>>();
  return async (store, key, compute) => {
    // Read before computing: what changes meanwhile is then of a later version and makes this answer old at once.
    const version = await store.version();
    let answers = kept.get(store);
    if (answers?.version !== version) {
      answers = { version, byKey: new Map() };
      kept.set(store, answers);
    }
    const { byKey } = answers;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    // Whoever asks while it is being computed waits for the same answer.
    const answer = compute();
    byKey.set(key, answer);
    answer.catch(() => byKey.delete(key));
    return answer;
  };
}
