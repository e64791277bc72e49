// The office begins an edition, from the shipped one or empty, with what is known of its dates.
import type { Instant } from "#app/base/instant";
import type { NewId } from "#app/base/id";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { edition2024 } from "#db/reference/edition-2024";
import type { CategoryPreset, EditionPreset } from "#db/reference/preset";
import { formRows } from "#db/reference/preset-rows";
import type { LocalisedText } from "#db/vocabulary/locale";

import { insertAnchors, insertCategory, insertCriteria } from "./category.repo.server";
import type { NewEdition } from "./edition.input";
import { insertEdition } from "./edition.repo.server";
import { faqTexts } from "./faq";
import { listEditions } from "./find-edition.server";
import { insertForm } from "./form.repo.server";
import { readSchedule, type DateProblem } from "./schedule";
import type { Schedule } from "./rules";

export type CreateEditionRefusal = "forbidden" | "address-taken" | "year-taken" | { readonly dates: readonly DateProblem[] };

/** The new edition's address. One edition per year: the year begins the number of every entry. */
export async function createEdition(deps: Deps, viewer: Viewer, input: NewEdition): Promise<Result<string, CreateEditionRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  const { template, name, year, slug } = input;
  const { schedule, problems } = readSchedule(input, edition2024.settings.timeZone);
  if (problems.length > 0) return refused({ dates: problems });
  return deps.store.tx(async (q) => {
    const editions = await listEditions(q);
    if (editions.some((edition) => edition.slug === slug)) return refused("address-taken");
    if (editions.some((edition) => edition.year === year)) return refused("year-taken");
    const preset = { ...(template === "2024" ? edition2024 : blank), name, year, slug };
    const id = await installEdition(q, { newId: deps.newId, now: deps.now, preset, schedule });
    await record(q, { at: deps.now, actor: viewer.personId, action: "edition.created", subject: `edition:${id}`, editionId: id, after: { template, name, year, slug, ...schedule } });
    return ok(slug);
  });
}

type Preset = Omit<EditionPreset, "name"> & { readonly name: LocalisedText };

const EMPTY = { de: "", en: "", nl: "", fr: "" } as const;

/** What an empty edition starts from: no words and no categories; settings as they are usual. */
const blank: EditionPreset = { ...edition2024, intro: EMPTY, conditions: EMPTY, facts: [], anchors: [], categories: [] };

type Installation = { readonly newId: NewId; readonly now: Instant; readonly preset: Preset; readonly schedule: Schedule };

/** Writes a whole edition, its rules still open. Returns its id. */
export async function installEdition(q: Q, { newId, now, preset, schedule }: Installation): Promise<string> {
  const { settings, facts, anchors, categories, ...texts } = preset;
  const id = newId();
  const faq = faqTexts(facts);
  await insertEdition(q, { id, ...texts, faq, ...settings, ...schedule, createdAt: now });
  await insertAnchors(q, id, anchors);
  for (const [position, category] of categories.entries()) await installCategory(q, { newId, editionId: id, position, category });
  return id;
}

async function installCategory(q: Q, given: { readonly newId: NewId; readonly editionId: string; readonly position: number; readonly category: CategoryPreset }): Promise<void> {
  const { newId, editionId, position } = given;
  const { criteria, sections, ...category } = given.category;
  const id = newId();
  await insertCategory(q, { id, editionId, position, ...category });
  await insertCriteria(q, criteria.map(({ name, description, weight }, place) => ({ id: newId(), categoryId: id, position: place, name, description, weight, round: 1 })));
  await insertForm(q, formRows(sections, id, () => newId()));
}
