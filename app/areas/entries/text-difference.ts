// What has changed between two texts, word by word: their longest common subsequence of words stays (Wagner and Fischer 1974), the rest was taken
// out or put in.

export type DifferencePart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** More words that differ than this are not compared one by one: the whole stretch was taken out and put in. */
const MOST = 2_000;

/** In reading order; what was removed stands before what came in its place. Joined without the added parts it is `before`, without the removed ones `after`. */
export function textDifference(before: string, after: string): DifferencePart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const middle = changed(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - end))]);
}

/** Words, and what stands between them, so that nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

const same = (words: readonly string[]): DifferencePart[] => words.map((text) => ({ kind: "same", text }));
const removed = (words: readonly string[]): DifferencePart[] => words.map((text) => ({ kind: "removed", text }));
const added = (words: readonly string[]): DifferencePart[] => words.map((text) => ({ kind: "added", text }));

function changed(old: readonly string[], now: readonly string[]): DifferencePart[] {
  if (old.length === 0 || now.length === 0 || old.length > MOST || now.length > MOST) return [...removed(old), ...added(now)];
  const width = now.length + 1;
  /** Length of the longest common subsequence behind position (i, j). */
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      parts.push(...same(old.slice(i, i + 1)));
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) parts.push(...removed(old.slice(i, ++i)));
    else parts.push(...added(now.slice(j, ++j)));
  }
  return [...parts, ...removed(old.slice(i)), ...added(now.slice(j))];
}

/**
 * Neighbours of one kind become one part; between two parts that stay, all that was removed stands before all that was added. A space between two
 * words that were both replaced goes with them.
 */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  let [out, into, gap] = ["", "", ""];
  const stays = (text: string) => {
    const last = result.at(-1);
    if (last?.kind === "same") result[result.length - 1] = { kind: "same", text: last.text + text };
    else if (text !== "") result.push({ kind: "same", text });
  };
  const settle = () => {
    if (out !== "") result.push({ kind: "removed", text: out });
    if (into !== "") result.push({ kind: "added", text: into });
    stays(gap);
    [out, into, gap] = ["", "", ""];
  };
  for (const { kind, text } of parts) {
    if (kind === "same") {
      if (gap === "" && out !== "" && into !== "" && text.trim() === "") {
        gap = text;
        continue;
      }
      settle();
      stays(text);
      continue;
    }
    [out, into, gap] = [out + gap, into + gap, ""];
    if (kind === "removed") out += text;
    else into += text;
  }
  settle();
  return result;
}
