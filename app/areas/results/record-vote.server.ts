// The office records how the jury voted between entries that every other rule leaves tied (law §8).
import { listJurors } from "#app/areas/jury/read-jury.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { ballotProblems, type Ballot, type BallotProblem } from "./ballot";
import { replaceVotes } from "./decision.repo.server";
import { deliberate } from "./deliberate.server";
import { findKept } from "./find-kept.server";
import { readContests } from "./read-contests.server";
import type { DeliberationRefusal } from "./results.policy";

/** `not-tied`: nothing is tied at this rank (any more), or the edition knows no vote. `recused`: a conflict of interest keeps an entry of the category from whoever records. */
export type RecordVoteRefusal = DeliberationRefusal | "not-found" | "not-tied" | "recused" | { readonly problems: readonly BallotProblem[] };

export type RecordedBallot = Ballot & {
  readonly editionId: string;
  readonly categoryKey: string;
  /** Of the entries that are tied. */
  readonly rank: number;
};

export async function recordVote(deps: Deps, viewer: Viewer, { editionId, categoryKey, rank, ...ballot }: RecordedBallot): Promise<Result<undefined, RecordVoteRefusal>> {
  return deliberate<RecordVoteRefusal>(deps, viewer, editionId, async (q, edition) => {
    const contest = (await readContests(q, edition)).find(({ category }) => category.key === categoryKey);
    if (contest === undefined) return refused("not-found");
    const tie = contest.ties.find((open) => open.rank === rank);
    if (tie === undefined || !edition.tieRules.includes("vote")) return refused("not-tied");
    const isKept = await findKept(q, viewer, editionId);
    if (contest.entries.some(({ id }) => isKept(id))) return refused("recused");

    const jurors = (await listJurors(q, editionId)).filter(({ state, categoryIds }) => state === "accepted" && categoryIds.includes(contest.category.id));
    const problems = ballotProblems(tie, ballot, jurors.length);
    if (problems.length > 0) return refused({ problems });

    const at = { recordedAt: deps.now, recordedBy: viewer.personId };
    const rows = tie.entryIds.map((entryId) => ({ entryId, votes: ballot.votes[entryId] ?? 0, casting: ballot.castingFor === entryId, ...at }));
    await replaceVotes(q, contest.category.id, rows);
    const after = rows.map(({ entryId, votes, casting }) => ({ entryId, votes, casting }));
    const event = { action: "result.vote-recorded", subject: `category:${contest.category.id}`, editionId, before: contest.vote ?? undefined, after };
    await record(q, { at: deps.now, actor: viewer.personId, ...event });
    return ok();
  });
}
