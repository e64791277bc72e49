// Two submitted versions of an entry side by side, field by field: what was added, changed, taken out, in the reader's language.
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { shownQuestions } from "./content";
import { selectEntry } from "./entry.repo.server";
import { formalSections, shownSections, type EntrySection } from "./entry-sections.server";
import { textDifference, type DifferencePart } from "./text-difference";
import { parseContent, selectVersion, selectVersions } from "./version.repo.server";

export type ComparedRow = { readonly key: string; readonly label: string; readonly change: "added" | "changed" | "removed"; readonly parts: readonly DifferencePart[] };
export type ComparedSection = { readonly key: string; readonly title: string; readonly rows: readonly ComparedRow[] };

export type VersionComparison = {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** All versions, newest first. */
  readonly versions: readonly number[];
  /** Those in which something differs. */
  readonly sections: readonly ComparedSection[];
};

/** `from`, `to`: the last two versions, when not given. Undefined where the edition has no such entry, or the entry no such versions. */
export async function compareVersions(q: Q, edition: Edition, entryId: string, { from, to, locale }: { readonly from?: number; readonly to?: number; readonly locale: Locale }): Promise<VersionComparison | undefined> {
  const entry = await selectEntry(q, entryId);
  const versions = (await selectVersions(q, entryId)).map(({ no }) => no);
  const [latest, previous] = versions;
  if (!entry || entry.editionId !== edition.id || latest === undefined || previous === undefined) return undefined;
  const older = await selectVersion(q, entryId, from ?? previous);
  const newer = await selectVersion(q, entryId, to ?? latest);
  const category = (await readEditionRules(q, edition.id)).categories.find(({ id }) => id === entry.categoryId);
  if (!older || !newer || !category) return undefined;
  const questions = shownQuestions(category);
  const sectionsOf = (json: string) => {
    const content = parseContent(json);
    const label = m.entries_field_title({}, { locale });
    const title: EntrySection = { key: "title", title: label, rows: [{ key: "title", label, kind: "fact", lines: [content.title] }] };
    return { title: content.title, sections: [title, ...shownSections(content, questions, locale), ...formalSections(content, locale)] };
  };
  const [before, after] = [sectionsOf(older.content), sectionsOf(newer.content)];
  return { number: entry.number ?? "", title: after.title, from: older.no, to: newer.no, versions, sections: compareSections(before.sections, after.sections) };
}

function compareSections(before: readonly EntrySection[], after: readonly EntrySection[]): ComparedSection[] {
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [old, now] = [before.find((section) => section.key === key), after.find((section) => section.key === key)];
    const rows = compareRows(old, now);
    return rows.length === 0 ? [] : [{ key, title: now?.title ?? old?.title ?? "", rows }];
  });
}

function compareRows(before: EntrySection | undefined, after: EntrySection | undefined): ComparedRow[] {
  const [old, now] = [before?.rows ?? [], after?.rows ?? []];
  const keys = [...new Set([...now, ...old].map(({ key }) => key))];
  return keys.flatMap((key): ComparedRow[] => {
    const [was, is] = [old.find((row) => row.key === key), now.find((row) => row.key === key)];
    const text = (row: typeof was) => row?.lines.join("\n") ?? "";
    const label = is?.label ?? was?.label ?? "";
    // A partner's or file's name is its label: one that was renamed is a change too.
    const renamed = was && is && was.label !== is.label;
    if (was && is && !renamed && text(was) === text(is)) return [];
    const parts = renamed ? textDifference(`${was.label}\n${text(was)}`, `${is.label}\n${text(is)}`) : textDifference(text(was), text(is));
    return [{ key, label, change: was === undefined ? "added" : is === undefined ? "removed" : "changed", parts }];
  });
}
