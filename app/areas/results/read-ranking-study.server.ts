// What supports or shakes the ranking of one category, in the reader's scale. It is worked out beside the request; until then the page says so.
import type { Edition } from "#app/areas/competition/edition";
import { mayJudge } from "#app/areas/jury/eligibility";
import { inJurorOrder } from "#app/areas/jury/order";
import { conflictsAmong } from "#app/areas/jury/read-conflicts.server";
import { listJurors, type Juror } from "#app/areas/jury/read-jury.server";
import { listPairStates } from "#app/areas/scoring/list-valid-sheets.server";
import { seedOf } from "#app/base/random";
import type { Q } from "#app/services/store";

import { agreementLevel, type AgreementLevel } from "./agreement";
import { contestOf, type CategoryContest } from "./read-contests.server";
import type { RankingStudy, StudiedEntry, StudyTask } from "./ranking-study";
import type { StudyRanking } from "./study-ranking.server";

/** Scores and differences of scores are on the scale of 0 to 100. Jurors by name; null: who gave what is not to be seen yet (law §7). */
export type ShownStudy = Omit<RankingStudy, "jurors" | "withoutEach"> & {
  readonly state: "known";
  readonly agreementLevel: AgreementLevel | null;
  readonly jurors: RankingStudy["jurors"] | null;
  readonly withoutEach: RankingStudy["withoutEach"] | null;
};

/** `nothing`: no entry has a rank. */
export type StudyOnPage = ShownStudy | { readonly state: "nothing" | "computing" | "failed" };

/** One entry of a category wins (law §10). */
const PRIZE_LINES = [1];

/** Who may see figures of single jurors. */
export type JurorFigures = "with jurors" | "without jurors";

/** Four queries besides the contest's own. */
export async function readRankingStudy(q: Q, edition: Edition, contest: CategoryContest, { figures, studyRanking }: { figures: JurorFigures; studyRanking: StudyRanking }): Promise<StudyOnPage> {
  if (contest.ranking.ranked.length === 0) return { state: "nothing" };
  const jurors = await listJurors(q, edition.id);
  const answer = await studyRanking({
    contest: contestOf(contest, edition),
    positions: positionsOf(contest, jurors),
    closed: await closedPairs(q, edition.id, contest, jurors),
    lines: PRIZE_LINES,
    seed: seedOf(`${edition.id}:${contest.category.id}`),
  });
  if (answer.state !== "known") return answer;
  const { study } = answer;
  const names = new Map(jurors.map(({ id, name }) => [id, name]));
  const named = <Row extends { readonly juror: string }>(rows: readonly Row[]) => rows.map((row) => ({ ...row, juror: names.get(row.juror) ?? "" }));
  const shown = (score: number) => score / edition.scaleMax;
  return {
    ...study,
    state: "known",
    entries: study.entries.map((entry) => ({ ...entry, adjusted: inReadersScale(entry.adjusted, shown) })),
    agreementLevel: agreementLevel(study.reliability),
    jurors: figures === "with jurors" ? named(study.jurors).map(({ effect, se, ...juror }) => ({ ...juror, effect: effect === null ? null : shown(effect), se: se === null ? null : shown(se) })) : null,
    withoutEach: figures === "with jurors" ? named(study.withoutEach) : null,
    next: study.next && { ...study.next, juror: names.get(study.next.juror) ?? "" },
    order: study.order && { ...study.order, perPlace: shown(study.order.perPlace) },
  };
}

function inReadersScale(adjusted: StudiedEntry["adjusted"], shown: (score: number) => number): StudiedEntry["adjusted"] {
  return adjusted && { ...adjusted, score: shown(adjusted.score), se: shown(adjusted.se) };
}

/** Where each entry stood in the list of a juror who gave it a sheet, among those in this category. */
function positionsOf({ sheets }: CategoryContest, jurors: readonly Juror[]): StudyTask["positions"] {
  return jurors.flatMap(({ id: jurorId, seed }) => {
    const own = sheets.filter((sheet) => sheet.jurorId === jurorId).map(({ entryId: id }) => ({ id }));
    return inJurorOrder(own, seed).map(({ id: entryId }, place) => ({ jurorId, entryId, position: place + 1 }));
  });
}

/** Who has left, may not judge, or has answered already is not asked for another sheet. */
async function closedPairs(q: Q, editionId: string, { entries }: CategoryContest, jurors: readonly Juror[]): Promise<StudyTask["closed"]> {
  const { excluded } = await conflictsAmong(q, editionId, entries);
  const answered = (await listPairStates(q, editionId)).filter(({ state }) => state === "abstained" || state === "void");
  const mayNot = jurors.flatMap((juror) =>
    entries.filter((entry) => juror.state !== "accepted" || !mayJudge(juror, entry, excluded).ok).map(({ id }) => ({ jurorId: juror.id, entryId: id })),
  );
  return [...mayNot, ...answered.map(({ jurorId, entryId }) => ({ jurorId, entryId }))];
}
