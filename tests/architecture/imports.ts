// Reads the imports of every source file, as text: what is imported, as a value or as a type only.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const IMPORT = /^(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|(?<!typeof )import\(["']([^"']+)["']\)/gm;

export type Import = { readonly from: string; readonly to: string; readonly kind: "value" | "type" };

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    if (name === "generated") return [];
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

export function sourceFiles(): string[] {
  return ["app", "db"].flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));
}

/** The code of a file without its comments. */
export function codeOf(file: string): string {
  return read(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/(^|\s)\/\/.*$/gm, "");
}

function resolved(from: string, specifier: string): string | undefined {
  const target = specifier.startsWith("#") ? specifier.slice(1) : specifier.startsWith(".") ? normalize(join(dirname(from), specifier)) : undefined;
  if (target === undefined) return undefined;
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());
}

function specifiersOf(file: string): { readonly kind: Import["kind"]; readonly specifier: string }[] {
  return [...read(file).matchAll(IMPORT)].map(([, type, from, bare, dynamic]) => ({ kind: type ? "type" : "value", specifier: from ?? bare ?? dynamic ?? "" }));
}

/** Imports of our own files; packages are left out. */
export function importsOf(file: string): Import[] {
  return specifiersOf(file).flatMap(({ kind, specifier }) => {
    const to = resolved(file, specifier);
    return to === undefined ? [] : [{ from: file, to, kind }];
  });
}

/** Names of the packages that a file imports values or types from. */
export function packagesOf(file: string): string[] {
  return specifiersOf(file).flatMap(({ specifier }) => (specifier.startsWith("#") || specifier.startsWith(".") ? [] : [specifier]));
}
