// A file of a case, for whoever may read the case: its requester and the office.
import type { Instant } from "#app/base/instant";
import { mayReadCases, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { findOwnCase, type OwnAccess } from "./find-own-case.server";
import { selectDocument, selectDocumentFiles, type DocumentRow } from "./message.repo.server";
import { selectSweptFiles } from "./retention.repo.server";

export type CaseDocument = Pick<DocumentRow, "id" | "key" | "name" | "size" | "type" | "sha256">;

/** With an account; undefined when there is none, or not for this viewer. */
export async function findCaseDocument(q: Q, viewer: Viewer | undefined, id: string, now: Instant): Promise<CaseDocument | undefined> {
  const document = viewer && (await selectDocument(q, id));
  if (!viewer || !document) return undefined;
  if (mayReadCases(viewer)) return document;
  return (await findOwnCase(q, { by: "account", viewer, caseId: document.caseId }, now)).ok ? document : undefined;
}

/** Through the requester's own way in. */
export async function findOwnDocument(q: Q, access: OwnAccess, id: string, now: Instant): Promise<CaseDocument | undefined> {
  const found = await findOwnCase(q, access, now);
  const document = found.ok ? await selectDocument(q, id) : undefined;
  return found.ok && document?.caseId === found.value.id ? document : undefined;
}

/** Keys of the files of deleted cases whose bytes are kept for a moment longer (sweep-old-cases.server.ts). */
export async function listSweptFiles(q: Q): Promise<readonly string[]> {
  return selectSweptFiles(q, null);
}

/** Every file of a case whose bytes must be there. */
export async function listCaseFiles(q: Q): Promise<readonly { readonly key: string; readonly sha256: string }[]> {
  return selectDocumentFiles(q);
}
