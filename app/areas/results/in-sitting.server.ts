// What every step of a meeting has in common: it is open, and whoever takes the step may. Runs the step in one transaction.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { refused, type Result } from "#app/base/result";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import { record, type AuditEvent } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { aboutEntries, loadSitting, type LoadedSitting, type Subject } from "./load-sitting.server";
import type { CategoryResult } from "./read-records.server";
import type { DeliberationRefusal } from "./results.policy";
import { mayLead, maySpeakFor } from "./sitting.policy";

/** `not-open`: no meeting is under way. `recused`: a conflict of interest excludes from this. `not-called`: the item is not under way. */
export type StepRefusal = DeliberationRefusal | "not-open" | "not-found" | "not-called" | "recused" | "not-here";

export type Step = {
  readonly q: Q;
  readonly loaded: LoadedSitting;
  /** Records what the step changed. */
  readonly note: (event: Pick<AuditEvent, "action" | "subject" | "before" | "after">) => Promise<void>;
};

type Work<R> = (step: Step) => Promise<Result<undefined, R | StepRefusal>>;

/** A step of whoever leads the meeting. */
export async function leading<R = never>(deps: Deps, viewer: Viewer, editionId: string, work: Work<R>): Promise<Result<undefined, R | StepRefusal>> {
  return inSitting(deps, viewer, editionId, ({ edition, sitting }) => mayLead(viewer, edition, sitting, deps.now), work);
}

/** A step of one juror, by themselves or noted by the office. */
export async function speaking<R = never>(deps: Deps, viewer: Viewer, { editionId, jurorId }: { readonly editionId: string; readonly jurorId: string }, work: Work<R>): Promise<Result<undefined, R | StepRefusal>> {
  return inSitting(deps, viewer, editionId, ({ edition }) => maySpeakFor(viewer, edition, jurorId, deps.now), work);
}

async function inSitting<R>(deps: Deps, viewer: Viewer, editionId: string, may: (loaded: LoadedSitting) => Result<undefined, DeliberationRefusal>, work: Work<R>): Promise<Result<undefined, R | StepRefusal>> {
  return deps.store.tx(async (q) => {
    const loaded = await loadSitting(q, await getEdition(q, editionId));
    if (loaded === undefined) return refused("not-open");
    const verdict = may(loaded);
    if (!verdict.ok) return verdict;
    if (loaded.sitting.closedAt !== null) return refused("not-open");
    return work({ q, loaded, note: (event) => record(q, { at: deps.now, actor: viewer.personId, editionId, ...event }) });
  });
}

/** The category whose item is under way. */
export function openCategory({ items, records }: LoadedSitting, categoryKey: string): CategoryResult | undefined {
  const found = records.find(({ category }) => category.key === categoryKey);
  return found && items.some(({ categoryId, closedAt }) => categoryId === found.category.id && closedAt === null) ? found : undefined;
}

/** The category under way that an entry is in. */
export function openCategoryOf(loaded: LoadedSitting, entryId: string): CategoryResult | undefined {
  const found = loaded.records.find(({ entries }) => entries.some(({ id }) => id === entryId));
  return found && openCategory(loaded, found.category.key);
}

/** Whoever leads, or notes what others say, and is a juror does so in nothing that a conflict of interest excludes them from (law §5). */
export function isRecused(viewer: Viewer, { edition, excluded }: LoadedSitting, { record: about, entryId }: Subject): boolean {
  const seat = jurorshipIn(viewer, edition.id);
  return seat !== undefined && aboutEntries(about, entryId).some((id) => excluded(seat.jurorId, id));
}
