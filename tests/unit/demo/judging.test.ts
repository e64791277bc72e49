// What the demo promises about its jury: conflicts that really arise, sheets that repeat, a tie and an entry that cannot be decided.
import { describe, expect, test } from "vitest";

import { demoCorrection, demoDecisions } from "#db/demo/decisions";
import { demoAbstentions, demoDeclarations } from "#db/demo/declarations";
import { demoEntries } from "#db/demo/entries";
import { demoJurors } from "#db/demo/jurors";
import { demoOrganisations } from "#db/demo/organisations";
import { demoSheet } from "#db/demo/sheets";
import type { CategoryKey, DemoEntry, DemoJuror, DemoSheet } from "#db/demo/types";
import { edition2024 } from "#db/reference/edition-2024";
import type { CriterionPreset } from "#db/reference/preset";
import { referenceOrganisations } from "#db/reference/organisations";

// A reckoning of its own, small on purpose: it must not lean on the rules that the demo is there to show.
const organisations = [...referenceOrganisations(), ...demoOrganisations];
const exempt = new Set(organisations.filter((organisation) => organisation.exempt).map((organisation) => organisation.id));
const memberships = new Set([
  ...organisations.flatMap((organisation) => organisation.memberOf.filter((body) => !exempt.has(body)).map((body) => `${organisation.id} in ${body}`)),
  ...demoOrganisations.flatMap((body) => body.members.map((member) => `${member} in ${body.id}`)),
]);
const admitted = demoEntries.filter((entry) => entry.stateInJudging.state === "admitted");

function isTied(juror: DemoJuror, entry: DemoEntry): boolean {
  const own = [juror.organisation, ...juror.formerOrganisations];
  const parties = [entry.lead, ...entry.partners].flatMap((party) => party.organisation ?? []);
  return own.some((a) => parties.some((b) => a === b || memberships.has(`${a} in ${b}`) || memberships.has(`${b} in ${a}`)));
}

function judgesOf(entry: DemoEntry): readonly DemoJuror[] {
  return demoJurors.filter(
    (juror) =>
      juror.panels.includes(entry.category) &&
      juror.languages.includes(entry.language) &&
      !isTied(juror, entry) &&
      !demoDeclarations.some((declaration) => declaration.juror === juror.key && declaration.entry === entry.key) &&
      !demoAbstentions.some((abstention) => abstention.juror === juror.key && abstention.entry === entry.key),
  );
}

function criteriaOf(category: CategoryKey): readonly CriterionPreset[] {
  return edition2024.categories.find((candidate) => candidate.key === category)?.criteria ?? [];
}

function sheetsOf(entry: DemoEntry): readonly DemoSheet[] {
  return judgesOf(entry).map((juror) => demoSheet(entry, juror, criteriaOf(entry.category)));
}

function total(sheet: DemoSheet, criteria: readonly CriterionPreset[]): number {
  return sheet.scores.reduce((sum, score, index) => sum + score.points * (criteria[index]?.weight ?? Number.NaN), 0);
}

function meanTotal(entry: DemoEntry): number {
  const totals = sheetsOf(entry).map((sheet) => total(sheet, criteriaOf(entry.category)));
  return totals.reduce((sum, value) => sum + value, 0) / totals.length;
}

function meanPoints(entry: DemoEntry, criterion: string): number {
  const points = sheetsOf(entry).flatMap((sheet) => sheet.scores.filter((score) => score.criterion === criterion).map((score) => score.points));
  return points.reduce((sum, value) => sum + value, 0) / points.length;
}

/** Keys of the decidable entries, the best first; equal means by their benefit. */
function ranked(category: CategoryKey): readonly string[] {
  return admitted
    .filter((entry) => entry.category === category && judgesOf(entry).length >= edition2024.settings.quorum)
    .toSorted((a, b) => meanTotal(b) - meanTotal(a) || meanPoints(b, "benefit") - meanPoints(a, "benefit"))
    .map((entry) => entry.key);
}

describe("the demo's jury", () => {
  test("meets every kind of absolute conflict: own organisation, past organisation, own body, declared, reported by the office", () => {
    const met = (juror: string) => admitted.filter((entry) => demoJurors.some((candidate) => candidate.key === juror && isTied(candidate, entry))).map((entry) => entry.key);
    expect(met("ginster")).toEqual(["up-landfolge"]);
    expect(met("ilex")).toEqual(["gz-dreilaender-klima"]);
    expect(met("eiche")).toEqual(["kb-notunterkunft"]);
    expect(met("habicht")).toEqual(["wt-nacht-der-ausbildung", "kb-crossfire", "gz-berufsorientierung", "gz-venn"]);
    expect(met("jasmin")).toEqual(["pv-rufbereitschaft", "kb-erftpegel", "kb-spontanhilfe", "gz-schneifel"]);
    expect(new Set(demoDeclarations.map((declaration) => declaration.source))).toEqual(new Set(["juror", "office"]));
  });

  test("finds no conflict in the umbrella associations, the bank or the office as such", () => {
    const free = ["adler", "birke", "distel", "falke"].flatMap((key) => demoJurors.filter((juror) => juror.key === key));
    expect(free).toHaveLength(4);
    expect(free.filter((juror) => demoEntries.some((entry) => isTied(juror, entry)))).toEqual([]);
  });

  test("declares and abstains only where the juror is on the panel of an admitted entry", () => {
    const stray = [...demoDeclarations, ...demoAbstentions].filter(
      ({ juror, entry }) =>
        !admitted.some((candidate) => candidate.key === entry && demoJurors.some((known) => known.key === juror && known.panels.includes(candidate.category))),
    );
    expect(stray).toEqual([]);
  });

  test("reads the entries in Dutch in part: at least a quorum of their panel does, and at least one does not", () => {
    const dutch = admitted.filter(({ language }) => language === "nl");
    expect(dutch.length).toBeGreaterThan(1);
    for (const entry of dutch) {
      const panel = demoJurors.filter(({ panels }) => panels.includes(entry.category));
      expect(judgesOf(entry).length).toBeGreaterThanOrEqual(edition2024.settings.quorum);
      expect(panel.filter(({ languages }) => !languages.includes("nl")).length).toBeGreaterThan(0);
    }
  });

  test("states knowledge of its own panels only, on every level, and wishes for admitted entries of them", () => {
    const levels = demoJurors.flatMap(({ expertise }) => [...Object.values(expertise.categories), ...Object.values(expertise.topics)]);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
    for (const { panels, expertise, wishes } of demoJurors) {
      expect(Object.keys(expertise.categories)).toEqual(panels);
      expect(Object.keys(wishes).filter((key) => !admitted.some((entry) => entry.key === key && panels.includes(entry.category)))).toEqual([]);
    }
    expect(new Set(demoJurors.flatMap(({ wishes }) => Object.values(wishes)))).toEqual(new Set(["would-like", "rather-not"]));
  });

  test("leaves nobody with more entries than the juror's own maximum", () => {
    const overloaded = demoJurors.filter((juror) => {
      const load = admitted.filter((entry) => juror.panels.includes(entry.category)).length;
      return juror.maxEntries !== null && load > juror.maxEntries;
    });
    expect(overloaded).toEqual([]);
  });

  test("leaves exactly one entry without a quorum: not decidable", () => {
    const short = admitted.filter((entry) => judgesOf(entry).length < edition2024.settings.quorum);
    expect(short.map((entry) => [entry.key, judgesOf(entry).map((juror) => juror.key)])).toEqual([["up-landfolge", ["adler", "falke"]]]);
  });
});

describe("the demo's score sheets", () => {
  const sheets = admitted.flatMap(sheetsOf);

  test("are the same whenever they are worked out", () => {
    expect(admitted.flatMap(sheetsOf)).toEqual(sheets);
  });

  test("stay on the scale with whole points", () => {
    const off = sheets.flatMap((sheet) => sheet.scores).filter(({ points }) => !Number.isInteger(points) || points < 0 || points > 10);
    expect(off).toEqual([]);
  });

  test("give a reason wherever points are very low or very high", () => {
    const { reasonLowAt, reasonHighAt } = edition2024.settings;
    const extreme = sheets.flatMap((sheet) => sheet.scores).filter(({ points }) => points <= reasonLowAt || points >= reasonHighAt);
    expect(extreme.length).toBeGreaterThan(20);
    expect(extreme.filter((score) => score.reason === "")).toEqual([]);
  });

  test("score every criterion of the entry's category and close with a remark", () => {
    const incomplete = admitted.flatMap((entry) =>
      sheetsOf(entry).filter((sheet) => sheet.scores.length !== criteriaOf(entry.category).length || sheet.comment === ""),
    );
    expect(incomplete).toEqual([]);
  });

  test("tie the two best of the category IV exactly, so that the weightiest criterion decides", () => {
    const [first, second, third] = admitted.filter((entry) => entry.category === "IV").toSorted((a, b) => meanTotal(b) - meanTotal(a));
    if (first === undefined || second === undefined || third === undefined) throw new Error("too few entries");
    // Sums of the five sheets written in tie.ts: 840+810+830+810+830 and 830+860+800+830+800, both 4120.
    expect([meanTotal(first), meanTotal(second)]).toEqual([824, 824]);
    expect(meanTotal(third)).toBeLessThan(824);
    expect([first, second].map((entry) => [entry.key, meanPoints(entry, "benefit")])).toEqual([
      ["iv-coesfeld", 8.6],
      ["iv-sicherheitsverbund", 8],
    ]);
  });
});

describe("the demo's decisions", () => {
  test.each(demoDecisions.map((decision) => [decision.category, decision] as const))("in %s follow the ranking", (category, decision) => {
    const places = [decision.winner, ...decision.commendations.map((commendation) => commendation.entry)];
    expect(places).toEqual(ranked(category).slice(0, places.length));
  });

  test("are corrected to what the ranking allows as well", () => {
    const { category, winner, commendations } = demoCorrection.decision;
    const places = [winner, ...commendations.map(({ entry }) => entry)];
    expect(places).toEqual(ranked(category).slice(0, places.length));
  });

  test("name one winner in each of the six categories", () => {
    expect(demoDecisions.map((decision) => decision.category)).toEqual(edition2024.categories.map((category) => category.key));
  });
});
