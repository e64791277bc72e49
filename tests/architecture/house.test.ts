// The house plan holds: every file has its floor, data walks one way, areas know only earlier ones, and outside libraries stay behind their seam.
import { describe, expect, test } from "vitest";

import { AREAS, areaOf, floorOf, MAY_IMPORT } from "./floors";
import { codeOf, importsOf, packagesOf, sourceFiles, type Import } from "./imports";

const files = sourceFiles();
const imports = files.flatMap(importsOf).filter(({ to }) => /\.tsx?$/.test(to));
const said = ({ from, to }: Import) => `${from} → ${to}`;

describe("the house", () => {
  test("every source file lies on a floor of the plan", () => {
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
  });

  test("no floor imports values from a floor it does not know", () => {
    const wrong = imports.filter(({ from, to, kind }) => {
      const [above, below] = [floorOf(from), floorOf(to)];
      return kind === "value" && above !== undefined && below !== undefined && !MAY_IMPORT[above].includes(below);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test("an area knows itself and earlier ones, never a later one", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [mine, other] = [areaOf(from), areaOf(to)];
      return mine !== undefined && other !== undefined && AREAS.indexOf(other) > AREAS.indexOf(mine);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test("of advice other areas may ask one fact only: prior involvement", () => {
    const asked = imports.filter(({ from, to }) => areaOf(to) === "advice" && areaOf(from) !== undefined && areaOf(from) !== "advice");
    expect([...new Set(asked.map(({ to }) => to))]).toEqual(["app/areas/advice/list-prior-involvements.server.ts"]);
  });

  test("what the office notes for itself is read by the case file alone", () => {
    const readers = imports.filter(({ to }) => to === "app/areas/advice/note.repo.server.ts");
    expect(readers.map(({ from }) => from).sort()).toEqual(["app/areas/advice/read-case-file.server.ts", "app/areas/advice/write-note.server.ts"]);
  });

  test("an area never reads another area's tables: repositories are private", () => {
    const wrong = imports.filter(({ from, to }) => areaOf(from) !== undefined && floorOf(to) === "repository" && areaOf(from) !== areaOf(to));
    expect(wrong.map(said)).toEqual([]);
  });

  test("the law knows no clock, no randomness, no promise, no environment", () => {
    const forbidden = [/\basync\b/, /\bawait\b/, /Date\.now\(/, /Math\.random\(/, /new Date\(\)/, /process\.env/];
    const law = files.filter((file) => floorOf(file) === "law");
    expect(law.flatMap((file) => forbidden.filter((word) => word.test(codeOf(file))).map((word) => `${file}: ${word}`))).toEqual([]);
  });
});

describe("outside libraries stay behind their seam", () => {
  const SEAMS: readonly (readonly [string, RegExp, RegExp])[] = [
    ["lucia", /^lucia/, /^app\/http\/session\.server\.ts$/],
    ["Remix", /^@remix-run\//, /^app\/(routes\/|routes\.ts|ui\/form\.tsx|http\/|boot\/|root\.tsx|entry)/],
    ["better-sqlite3", /^better-sqlite3/, /^(app\/services\/store\.ts|db\/)/],
    ["drizzle", /^drizzle-orm/, /^(app\/services\/|app\/cli\/|db\/|app\/areas\/[a-z]+\/[a-z0-9-]+\.repo\.server\.ts$)/],
    ["uploadthing", /^@?uploadthing/, /^app\/(services\/files\/|routes\/|areas\/entries\/[a-z-]+\.tsx$)/],
    ["nodemailer", /^nodemailer/, /^app\/services\/mail\//],
    ["csv-parse", /^csv-parse/, /^app\/(cli\/rank\/score-rows|http\/csv-table\.server)\.ts$/],
    ["HiGHS", /^highs/, /^app\/services\/solver\//],
    ["argon2", /^@node-rs\/argon2/, /^app\/areas\/accounts\/password\.server\.ts$/],
  ];

  test.each(SEAMS)("%s", (_name, library, home) => {
    expect(files.filter((file) => packagesOf(file).some((name) => library.test(name)) && !home.test(file))).toEqual([]);
  });
});
