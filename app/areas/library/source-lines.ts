// Sources as they are typed, one to a line: what it is called, and after a bar the address where it leads to the very page.
import { ok, refused, type Result } from "#app/base/result";
import type { Source } from "#db/vocabulary/example";

const BAR = " | ";
const MOST = 20;
const LONGEST = 300;

export type SourceProblem = { readonly line: number; readonly problem: "too-long" | "not-an-address" | "too-many" };

export function typedSources(sources: readonly Source[]): string {
  return sources.map(({ name, url }) => (url === null ? name : `${name}${BAR}${url}`)).join("\n");
}

const isWebAddress = (text: string) => URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);

/** Blank lines do not count. Only addresses of the web are taken, so that no link ever runs a script. Names the first line that cannot be read, from 1. */
export function readSources(text: string): Result<readonly Source[], SourceProblem> {
  const sources: Source[] = [];
  for (const [i, typed] of text.split(/\r?\n/).entries()) {
    const line = typed.trim();
    if (line === "") continue;
    const bar = line.lastIndexOf("|");
    const name = (bar < 0 ? line : line.slice(0, bar)).trim();
    const url = bar < 0 ? null : line.slice(bar + 1).trim();
    if (sources.length === MOST) return refused({ line: i + 1, problem: "too-many" });
    if (name === "" || line.length > LONGEST) return refused({ line: i + 1, problem: "too-long" });
    if (url !== null && !isWebAddress(url)) return refused({ line: i + 1, problem: "not-an-address" });
    sources.push({ name, url });
  }
  return ok(sources);
}
