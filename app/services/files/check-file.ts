// A file has come whole: its bytes say what it is. What may not stay is deleted again; a picture is cleaned of what it tells besides (law §4).
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import type { Examined, ExamineRefusal } from "#app/services/files/examiner";
import { inspectFile } from "#app/services/files/inspect";
import { FILE_LIMIT, isAttachmentType, type AttachmentType } from "#db/vocabulary/attachment";

export type CheckedFile = {
  /** Under which the bytes lie in the file store. */
  readonly key: string;
  /** Under which they came, where they were cleaned. */
  readonly sentKey: string | null;
  readonly size: number;
  readonly sha256: string;
  readonly type: AttachmentType;
  readonly pages: number | null;
  readonly previewKey: string | null;
  readonly previewSize: number | null;
};

/** `unscanned`: the scanner gave no verdict, and without one nothing is taken. */
export type CheckRefusal =
  | { readonly reason: "not-stored" | "empty" | "wrong-kind" | "unscanned" | ExamineRefusal }
  | { readonly reason: "infected"; readonly sha256: string; readonly virus: string };

export async function checkFile(deps: Deps, key: string): Promise<Result<CheckedFile, CheckRefusal>> {
  const checked = await check(deps, key);
  if (!checked.ok) await deps.files.remove(key);
  return checked;
}

async function check(deps: Deps, key: string): Promise<Result<CheckedFile, CheckRefusal>> {
  const found = await inspectFile(deps.files, key);
  if (!found) return refused({ reason: "not-stored" });
  const { size, sha256, type } = found;
  if (size === 0) return refused({ reason: "empty" });
  if (!isAttachmentType(type)) return refused({ reason: "wrong-kind" });
  const scanned = await scanFile(deps, key);
  if (!scanned.ok) return scanned.reason.reason === "infected" ? refused({ ...scanned.reason, sha256 }) : refused({ reason: "unscanned" });
  const examined = await examineFile(deps, { key, type });
  if (!examined.ok) return refused({ reason: examined.reason });

  const { pages, cleaned, preview } = examined.value;
  const cleanKey = cleaned && (await keep(deps, cleaned));
  const previewKey = preview && (await keep(deps, preview));
  const about = { type, pages, previewKey, previewSize: preview && preview.length };
  if (cleanKey === null) return ok({ key, sentKey: null, size, sha256, ...about });
  const clean = await inspectFile(deps.files, cleanKey);
  return clean ? ok({ key: cleanKey, sentKey: key, size: clean.size, sha256: clean.sha256, ...about }) : refused({ reason: "not-stored" });
}

export type ScanRefusal = { readonly reason: "unscanned" } | { readonly reason: "infected"; readonly virus: string };

/** Fine also where no scanner is configured. */
export async function scanFile(deps: Deps, key: string): Promise<Result<undefined, ScanRefusal>> {
  const verdict = await deps.checks.scanner?.scan(await streamOf(deps, key));
  if (verdict?.kind === "away") return refused({ reason: "unscanned" });
  return verdict?.kind === "infected" ? refused({ reason: "infected", virus: verdict.virus }) : ok();
}

/** Whether it opens, how many pages it has, and how it looks. */
export function examineFile(deps: Deps, { key, type }: { readonly key: string; readonly type: AttachmentType }): Promise<Result<Examined, ExamineRefusal>> {
  return deps.checks.examiner.examine({ type, bytes: async () => buffer(await streamOf(deps, key)) });
}

async function streamOf({ files }: Deps, key: string): Promise<Readable> {
  const bytes = await files.open(key);
  if (!bytes) throw new Error(`the bytes of ${key} are gone`);
  return bytes;
}

async function keep({ files, newId }: Deps, bytes: Uint8Array): Promise<string> {
  const key = newId();
  const kept = await files.keep({ key, name: key }, one(bytes), FILE_LIMIT);
  if (!kept.ok) throw new Error(`a cleaned file is ${kept.reason}`);
  return kept.value;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
