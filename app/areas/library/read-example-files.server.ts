// The pictures and documents of an example as those see them who work on it.
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { ConsentScope, ExampleFileKind, ExampleState } from "#db/vocabulary/example";
import type { Locale } from "#db/vocabulary/locale";

import { selectOpenConsent } from "./consent.repo.server";
import { wordsMark } from "./correct-example-file.server";
import { selectExampleFiles, type ExampleFileRow } from "./example-file.repo.server";
import { selectExample } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayChangeFiles, mayReadFile } from "./library.policy";

export type ListedExampleFile = {
  readonly id: string;
  readonly kind: ExampleFileKind;
  readonly name: string;
  readonly description: string;
  readonly credit: string;
  readonly size: number;
  readonly hasPreview: boolean;
};

/** `mark`: of its words, for whoever corrects them. */
export type WorkedExampleFile = ListedExampleFile & { readonly mark: string };

export type ExampleFilesData = {
  readonly example: { readonly id: string; readonly title: string; readonly language: Locale; readonly state: ExampleState };
  readonly files: readonly WorkedExampleFile[];
  readonly may: "change" | "read";
  /** How far the consent on record reaches; null without one. */
  readonly scope: ConsentScope | null;
};

/** Undefined for everybody else, and for an example that is an entry's: its files are the entry's. */
export async function readExampleFiles(q: Q, viewer: Viewer, exampleId: string): Promise<ExampleFilesData | undefined> {
  const row = await selectExample(q, exampleId);
  if (row === undefined || row.origin === "entry") return undefined;
  const owned = await ownedOf(q, row);
  if (!mayReadFile(viewer, { ...owned, isPublic: false })) return undefined;
  const { id, title, language, state } = row;
  return {
    example: { id, title, language, state },
    files: (await selectExampleFiles(q, exampleId)).map((file) => ({ ...listedFile(file), mark: wordsMark(file) })),
    may: mayChangeFiles(viewer, owned).ok ? "change" : "read",
    scope: (await selectOpenConsent(q, exampleId))?.scope ?? null,
  };
}

/** Who may see them is decided before. */
export async function listExampleFiles(q: Q, exampleId: string): Promise<readonly ListedExampleFile[]> {
  return (await selectExampleFiles(q, exampleId)).map(listedFile);
}

export function listedFile({ id, kind, name, description, credit, size, previewKey }: ExampleFileRow): ListedExampleFile {
  return { id, kind, name, description, credit, size, hasPreview: previewKey !== null };
}
