// The house plan as data: which floor a file lies on, told by its path, and what each floor may import.

export const AREAS = ["accounts", "competition", "advice", "entries", "jury", "scoring", "results", "library", "export"] as const;
export type Area = (typeof AREAS)[number];

export type Floor =
  | "ground"
  | "base"
  | "vocabulary"
  | "law"
  | "repository"
  | "service"
  | "use case"
  | "ui"
  | "i18n"
  | "view"
  | "edge"
  | "route"
  | "boot"
  | "command"
  | "root";

const BY_PATH: readonly (readonly [RegExp, Floor])[] = [
  [/^db\/vocabulary\//, "vocabulary"],
  [/^db\//, "ground"],
  [/^app\/base\//, "base"],
  [/^app\/services\//, "service"],
  [/^app\/i18n\//, "i18n"],
  [/^app\/ui\//, "ui"],
  [/^app\/http\//, "edge"],
  [/^app\/routes\//, "route"],
  [/^app\/boot\//, "boot"],
  [/^app\/cli\//, "command"],
  [/^app\/areas\/[a-z]+\/[a-z0-9-]+\.repo\.server\.ts$/, "repository"],
  [/^app\/areas\/[a-z]+\/[a-z0-9-]+\.server\.ts$/, "use case"],
  [/^app\/areas\/[a-z]+\/[a-z0-9-]+\.tsx$/, "view"],
  [/^app\/areas\/[a-z]+\/[a-z0-9-]+(\.input|\.policy)?\.ts$/, "law"],
  [/^app\/(root\.tsx|routes\.ts|entry\.(client|server)\.tsx)$/, "root"],
];

/** The floor of a file, or undefined where the plan has no place for it. */
export function floorOf(path: string): Floor | undefined {
  return BY_PATH.find(([pattern]) => pattern.test(path))?.[1];
}

export function areaOf(path: string): Area | undefined {
  const name = /^app\/areas\/([a-z]+)\//.exec(path)?.[1];
  return AREAS.find((area) => area === name);
}

/** What each floor may import values from. */
export const MAY_IMPORT: Readonly<Record<Floor, readonly Floor[]>> = {
  vocabulary: ["vocabulary"],
  base: ["base", "vocabulary"],
  ground: ["ground", "base", "vocabulary"],
  law: ["law", "base", "vocabulary"],
  i18n: ["i18n", "base", "vocabulary"],
  ui: ["ui", "i18n", "base"],
  view: ["view", "ui", "i18n", "law", "base", "vocabulary"],
  service: ["service", "ground", "base", "vocabulary"],
  repository: ["repository", "service", "ground", "base", "vocabulary", "law"],
  "use case": ["use case", "repository", "service", "law", "i18n", "ground", "base", "vocabulary"],
  edge: ["edge", "repository", "service", "base", "vocabulary"],
  route: ["route", "edge", "use case", "view", "ui", "i18n", "law", "service", "base", "vocabulary"],
  boot: ["boot", "edge", "use case", "service", "i18n", "ground", "base", "vocabulary"],
  command: ["command", "boot", "edge", "use case", "law", "service", "i18n", "ground", "base", "vocabulary"],
  root: ["root", "edge", "ui", "i18n", "base", "vocabulary"],
};
