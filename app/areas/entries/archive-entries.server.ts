// Submitted entries as files of an archive: for each a folder with the document, the content as JSON, and the attachments.
import { Readable } from "node:stream";

import { m } from "#app/i18n";
import type { ArchivedFile } from "#app/services/documents/archive";
import { numberedName } from "#app/services/documents/archive-names";
import type { Typesetter } from "#app/services/documents/typesetter";
import type { FileStore } from "#app/services/files/file-store";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import type { Locale } from "#db/vocabulary/locale";

import { selectAttachmentKey } from "./attachment.repo.server";
import type { ShownContent } from "./content";
import { extentFor, type DocumentReader, type Extent } from "./document.policy";
import { selectEntriesOfCategory } from "./entry.repo.server";
import { findHandedIn, type HandedInVersion } from "./find-handed-in.server";
import { paperFor, readingOf } from "./read-entry-paper.server";

export type Archiving = { readonly q: Q; readonly files: FileStore; readonly typesetter: Typesetter; readonly locale: Locale };

export type EntryArchive = { readonly number: string; readonly files: AsyncIterable<ArchivedFile> };

/** Undefined for what does not exist and for whoever may not read it. `no`: the latest version, when not given. */
export async function archiveEntry(archiving: Archiving, reader: DocumentReader, entryId: string, no?: number): Promise<EntryArchive | undefined> {
  const version = await findHandedIn(archiving.q, entryId, no);
  const extent = version ? extentFor(version, reader) : "nothing";
  if (!version || extent === "nothing") return undefined;
  return { number: version.handedIn.number, files: filesOf(archiving, version, extent) };
}

/** In the running: what left the competition is not handed round any more. */
const IN_THE_RUNNING: readonly EntryState[] = ["submitted", "returned", "admitted"];

/** The latest versions of a category's entries that are in the running, by number. That the office asks was decided before. */
export async function* archiveCategory(archiving: Archiving, categoryId: string): AsyncGenerator<ArchivedFile> {
  for (const id of await selectEntriesOfCategory(archiving.q, categoryId, IN_THE_RUNNING)) {
    const version = await findHandedIn(archiving.q, id);
    if (version) yield* filesOf(archiving, version, "whole");
  }
}

async function* filesOf({ q, files, typesetter, locale }: Archiving, version: HandedInVersion, extent: Exclude<Extent, "nothing">): AsyncGenerator<ArchivedFile> {
  const { handedIn } = version;
  const folder = handedIn.number;
  const changedAt = handedIn.submittedAt;
  const set = await typesetter.typeset(paperFor(version, extent, locale));
  if (!set.ok) throw new Error(`the document of ${folder} was not set: ${set.reason}`);
  yield { path: `${folder}/${folder}.pdf`, changedAt, store: "as it is", bytes: Readable.from([set.value]) };
  const content = extent === "whole" ? version.content : readingOf(version).content;
  const json = extent === "whole" ? version.json : JSON.stringify(content);
  yield { path: `${folder}/${folder}.json`, changedAt, store: "compressed", bytes: Readable.from([Buffer.from(json)]) };
  yield* attachmentsOf({ q, files, locale }, handedIn, content);
}

type Attachments = Pick<Archiving, "q" | "files" | "locale">;

/** What a juror reads of the entry's files, in its folder. That the juror may open the entry was decided before. */
export async function* archiveAttachmentsForJury(archiving: Attachments, entryId: string): AsyncGenerator<ArchivedFile> {
  const version = await findHandedIn(archiving.q, entryId);
  if (version) yield* attachmentsOf(archiving, version.handedIn, readingOf(version).content);
}

async function* attachmentsOf({ q, files, locale }: Attachments, { number, submittedAt: changedAt }: HandedInVersion["handedIn"], { attachments }: ShownContent): AsyncGenerator<ArchivedFile> {
  for (const [position, { id, name }] of attachments.entries()) {
    const key = await selectAttachmentKey(q, id);
    const bytes = key === undefined ? undefined : await files.open(key);
    if (bytes === undefined) throw new Error(`the bytes of attachment ${id} are missing`);
    yield { path: `${number}/${m.documents_archive_attachments({}, { locale })}/${numberedName(position, name)}`, changedAt, store: "as it is", bytes };
  }
}
