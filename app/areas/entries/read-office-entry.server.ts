// The office's page of one entry: what was handed in, in each version, what the formal rules say, what may be decided, and its history.
import { findOrganisation } from "#app/areas/accounts/find-organisation.server";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import type { CategoryRules, Edition } from "#app/areas/competition/edition";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { GUEST } from "#app/services/audit/record";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";

import { checkVersion } from "./check-version.server";
import { shownQuestions, type EntryContent, type ShownQuestion } from "./content";
import { selectEntry, selectPartners, type EntryRow } from "./entry.repo.server";
import type { RuledFinding } from "./formal-ruling";
import { selectHistory } from "./history.repo.server";
import { readConfirmations, type Confirmation } from "./read-confirmations.server";
import { mayStep, OFFICE_STEPS, type OfficeStep } from "./state";
import { parseContent, selectVersion, selectVersions } from "./version.repo.server";

export type OfficeEntryVersion = { readonly no: number; readonly submittedAt: Instant; readonly submittedBy: string; readonly checksum: string };
export type OfficeEntryEvent = { readonly at: Instant; readonly action: string; readonly by: "person" | "system" | "guest"; readonly actor: string; readonly reason: string };

export type OfficeEntryPage = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: EntryState;
  readonly stateReason: string | null;
  readonly leadName: string;
  readonly category: LocalisedText;
  /** Newest first; none for an entry that was never handed in. */
  readonly versions: readonly OfficeEntryVersion[];
  /** The version that is shown; null where there is none. */
  readonly shown: { readonly no: number; readonly content: EntryContent; readonly findings: readonly RuledFinding[] } | null;
  readonly questions: readonly ShownQuestion[];
  /** What the office may decide now. */
  readonly steps: readonly OfficeStep[];
  /** Of its partners, to the content as it stands now. */
  readonly confirmations: readonly Confirmation[];
  readonly history: readonly OfficeEntryEvent[];
};

/** `no`: of the version to show; the latest, when not given. Undefined when the edition has no such entry, or the entry no such version. */
export async function readOfficeEntry(q: Q, edition: Edition, entryId: string, now: Instant, no?: number): Promise<OfficeEntryPage | undefined> {
  const entry = await selectEntry(q, entryId);
  if (!entry || entry.editionId !== edition.id) return undefined;
  const { categories } = await readEditionRules(q, edition.id);
  const category = categories.find(({ id }) => id === entry.categoryId);
  if (!category) return undefined;
  const versions = await selectVersions(q, entryId);
  const wanted = no ?? versions[0]?.no;
  const shown = wanted === undefined ? null : await showVersion(q, { entry, edition, category }, wanted);
  if (shown === undefined) return undefined;
  const lead = await findOrganisation(q, entry.leadId);
  if (!lead) return undefined;
  const phase = phaseOf(edition, now);
  return {
    id: entry.id,
    title: shown?.content.title ?? entry.title,
    number: entry.number,
    state: entry.state,
    stateReason: entry.stateReason,
    leadName: lead.name,
    category: category.name,
    versions,
    shown,
    questions: shownQuestions(category),
    steps: OFFICE_STEPS.filter((step) => mayStep(entry.state, step, "office", { phase, reason: "given" }).ok),
    confirmations: entry.number === null ? [] : await readConfirmations(q, { entry, edition, lead, partners: await selectPartners(q, entryId) }, now),
    history: (await selectHistory(q, entryId)).map(({ at, action, actor, actorId, after }) => ({ at, action, by: actorId === GUEST ? "guest" : actor === null ? "system" : "person", actor: actor ?? "", reason: reasonIn(after) })),
  };
}

type Checked = { readonly entry: EntryRow; readonly edition: Edition; readonly category: CategoryRules };

async function showVersion(q: Q, checked: Checked, no: number): Promise<OfficeEntryPage["shown"] | undefined> {
  const version = await selectVersion(q, checked.entry.id, no);
  if (!version) return undefined;
  const content = parseContent(version.content);
  return { no, content, findings: await checkVersion(q, checked, no, content) };
}

/** The reason that a step was given, as decide-formal-check.server.ts recorded it. */
function reasonIn(after: string | null): string {
  const recorded: unknown = after === null ? null : JSON.parse(after);
  return typeof recorded === "object" && recorded !== null && "reason" in recorded && typeof recorded.reason === "string" ? recorded.reason : "";
}
