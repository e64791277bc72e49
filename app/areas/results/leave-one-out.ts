// Who would win without each of the jurors (law §9)? A result that hangs on one person is worth a second look.
import { itemAt } from "#app/base/vector";

import { rankCategory, type Contest } from "./ranking";
import type { Score } from "./score-group";
import { fitScores, type FittedScores } from "./score-ranking";

/** `winners`: the entries on the first rank, in the order of the ranking; empty where nothing can be ranked. */
export type WithoutJuror = { readonly juror: string; readonly winners: readonly string[]; readonly changes: boolean };

/**
 * By the contest's own method, tie rules and vote. The quorum counts one less, because everybody's sheets become one fewer: otherwise a
 * panel that just makes the quorum would have no ranking without anybody. In order of the jurors' ids.
 */
export function winnersWithoutEach(contest: Contest): readonly WithoutJuror[] {
  const winners = (without: Contest) => rankCategory(without).ranked.filter(({ rank }) => rank === 1).map(({ entry }) => entry.id);
  const jurors = contest.sheets.map(({ jurorId }) => jurorId);
  return withoutEach(jurors, winners(contest), (juror) => winners({ ...contest, quorum: contest.quorum - 1, sheets: contest.sheets.filter(({ jurorId }) => jurorId !== juror) }));
}

/** By adjusted score; without a model, and where parts of the group cannot be compared, there is no winner. */
export function adjustedWinnersWithoutEach(scores: readonly Score[]): readonly WithoutJuror[] {
  const winners = (left: readonly Score[]) => (left.length === 0 ? [] : adjustedWinners(fitScores(left)));
  return withoutEach(scores.map(({ juror }) => juror), winners(scores), (juror) => winners(scores.filter((score) => score.juror !== juror)));
}

function adjustedWinners({ group, model }: FittedScores): readonly string[] {
  const [part, ...others] = model.ok ? model.value.components : [];
  if (part === undefined || others.length > 0) return [];
  const { effect } = part.entry;
  const highest = effect.reduce((most, value) => Math.max(most, value), -Infinity);
  return Array.from(part.component.ids.entry).flatMap((id, i) => (effect[i] === highest ? itemAt(group.entries, id).name : []));
}

function withoutEach(jurors: readonly string[], all: readonly string[], winnersWithout: (juror: string) => readonly string[]): readonly WithoutJuror[] {
  return [...new Set(jurors)].sort().map((juror) => {
    const winners = winnersWithout(juror);
    return { juror, winners, changes: winners.length !== all.length || winners.some((entry) => !all.includes(entry)) };
  });
}
