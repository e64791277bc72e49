// A submitted entry as a paper for whoever may read it, and its receipt for its municipality.
import type { Viewer } from "#app/base/viewer";
import type { Paper } from "#app/services/documents/paper";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { asJuryReads, type JuryReading } from "./blind";
import { shownContent } from "./content";
import { extentFor, type DocumentReader, type Extent } from "./document.policy";
import { entryPaper, receiptPaper } from "./entry-paper.server";
import { isEditorOf } from "./entries.policy";
import { findHandedIn, type HandedInVersion } from "./find-handed-in.server";

export type NamedPaper = { readonly number: string; readonly no: number; readonly paper: Paper };

/** Undefined for what does not exist and for whoever may not read it. */
export async function readEntryPaper(q: Q, reader: DocumentReader, entryId: string, { no, locale }: { readonly no?: number; readonly locale: Locale }): Promise<NamedPaper | undefined> {
  const version = await findHandedIn(q, entryId, no);
  const extent = version ? extentFor(version, reader) : "nothing";
  if (!version || extent === "nothing") return undefined;
  return { number: version.handedIn.number, no: version.handedIn.no, paper: paperFor(version, extent, locale) };
}

export async function readReceiptPaper(q: Q, viewer: Viewer, entryId: string, locale: Locale): Promise<NamedPaper | undefined> {
  const version = await findHandedIn(q, entryId);
  if (!version || !isEditorOf(viewer, version)) return undefined;
  return receiptOf(version, locale);
}

/** For whoever the receipt is mailed to: that they may have it was decided when the mail was written. */
export async function findReceiptPaper(q: Q, entryId: string, no: number, locale: Locale): Promise<NamedPaper | undefined> {
  const version = await findHandedIn(q, entryId, no);
  return version && receiptOf(version, locale);
}

export function paperFor({ handedIn, content }: HandedInVersion, extent: Exclude<Extent, "nothing">, locale: Locale): Paper {
  if (extent === "whole") return entryPaper(handedIn, { kind: "whole", content }, locale);
  const reading = readingOf({ handedIn, content });
  return entryPaper({ ...handedIn, questions: reading.questions }, { kind: "shown", content: reading.content }, locale);
}

/** What a juror reads of the version. */
export function readingOf({ handedIn, content }: Pick<HandedInVersion, "handedIn" | "content">): JuryReading {
  return asJuryReads(shownContent(content), handedIn.questions, handedIn.edition);
}

function receiptOf({ handedIn, content }: HandedInVersion, locale: Locale): NamedPaper {
  return { number: handedIn.number, no: handedIn.no, paper: receiptPaper(handedIn, content, locale) };
}
