// Sources as they are typed, one to a line: what it is called, and behind it, after a bar or a space, the address where it leads to the very page.
import { ok, refused, type Result } from "#app/base/result";
import type { Source } from "#db/vocabulary/example";

import { readLines, type LineProblem } from "./typed-lists";

const BAR = " | ";
const LONGEST = 300;

/** As readSources reads it again. */
export function typedSources(sources: readonly Source[]): string {
  return sources.map(({ name, url }) => (url === null ? name : `${name}${BAR}${url}`)).join("\n");
}

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Only addresses of the web are taken, so that no link ever runs a script. An address without a name is called after its site. */
export function readSources(text: string): Result<readonly Source[], readonly LineProblem[]> {
  return readLines<Source>(text, (line) => {
    if (line.length > LONGEST) return refused({ line, reason: "too-long" });
    const [, named = "", url] = /^(.*?)\s*\|\s*([^|]*)$/.exec(line) ?? /^(.*?)\s*((?:[a-z][a-z0-9+.-]*:\/\/|javascript:)\S*)$/i.exec(line) ?? [];
    if (url === undefined) return ok({ name: line, url: null });
    return isWebAddress(url) ? ok({ name: named === "" ? new URL(url).host : named, url: new URL(url).href }) : refused({ line, reason: "no-address" });
  });
}
