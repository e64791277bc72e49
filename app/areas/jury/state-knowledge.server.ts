// A juror says anew what they know, what they read and how much they can take on, until judging opens (law §6).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";

import { expertiseOfPanels, type StatedExpertise } from "./affinity";
import { replaceExpertise } from "./expertise.repo.server";
import { updateJuror } from "./juror.repo.server";
import { mayStateKnowledge } from "./jury.policy";
import { findJuror, listAssignments } from "./read-jury.server";
import { readStatedExpertise } from "./read-knowledge.server";

export type Knowledge = { readonly editionId: string; readonly maxEntries: number | null; readonly languages: readonly Locale[]; readonly expertise: StatedExpertise };

export type KnowledgeRefusal = "forbidden" | "too-late" | "maximum-below-load" | "language-in-use";

/** Assignments stay as they are, so a statement that they would break is refused. */
export async function stateKnowledge(deps: Deps, viewer: Viewer, { editionId, maxEntries, languages, expertise }: Knowledge): Promise<Result<undefined, KnowledgeRefusal>> {
  return deps.store.tx(async (q) => {
    const seat = jurorshipIn(viewer, editionId);
    const juror = seat && (await findJuror(q, seat.jurorId));
    if (juror?.state !== "accepted") return refused("forbidden");
    const inTime = mayStateKnowledge(phaseOf(await getEdition(q, editionId), deps.now));
    if (!inTime.ok) return inTime;
    const assigned = new Set((await listAssignments(q, { jurorId: juror.id })).map(({ entryId }) => entryId));
    if (maxEntries !== null && maxEntries < assigned.size) return refused("maximum-below-load");
    const unread = (await listJudgedEntries(q, editionId)).some(({ id, language }) => assigned.has(id) && !languages.some((known) => known === language));
    if (unread) return refused("language-in-use");

    const before = { maxEntries: juror.maxEntries, languages: juror.languages, expertise: await readStatedExpertise(q, juror.id) };
    const known = expertiseOfPanels(expertise, juror.categoryIds);
    await updateJuror(q, juror.id, { maxEntries, languages });
    await replaceExpertise(q, juror.id, known);
    await record(q, { at: deps.now, actor: viewer.personId, action: "juror.stated-knowledge", subject: `juror:${juror.id}`, editionId, before, after: { maxEntries, languages, expertise: known } });
    return ok();
  });
}
