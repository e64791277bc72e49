// Papers that go with a mail: the outbox keeps a reference, the paper is made from it when the mail is sent or read.
import { m } from "#app/i18n";
import type { Paper } from "#app/services/documents/paper";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { findReceiptPaper } from "./read-entry-paper.server";

const RECEIPT = /^receipt:([^:]+):(\d+)$/;

export function receiptReference(entryId: string, no: number): string {
  return `receipt:${entryId}:${no}`;
}

/** `name`: of the file, without its ending. Undefined where the reference leads to nothing. */
export async function findMailedPaper(q: Q, reference: string, locale: Locale): Promise<{ readonly name: string; readonly paper: Paper } | undefined> {
  const [, entryId = "", no] = RECEIPT.exec(reference) ?? [];
  const found = no === undefined ? undefined : await findReceiptPaper(q, entryId, Number(no), locale);
  return found && { name: m.documents_file_receipt({ number: found.number }, { locale }), paper: found.paper };
}
