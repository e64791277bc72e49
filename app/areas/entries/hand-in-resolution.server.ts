// A partner hands in the document of its council resolution through its link: one PDF, in the place of an earlier one.
import { cleanName } from "#app/base/file-name";
import { ok, refused, type Result } from "#app/base/result";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { examineFile, scanFile, type ScanRefusal } from "#app/services/files/check-file";
import type { ExamineRefusal } from "#app/services/files/examiner";
import { inspectFile } from "#app/services/files/inspect";
import type { FilePart } from "#app/services/files/multipart";
import { FILE_LIMIT } from "#db/vocabulary/attachment";

import { countDocuments, insertDocument, replaceDocuments } from "./confirmation.repo.server";
import { findConfirmation, type LinkRefusal } from "./find-confirmation.server";
import { MAX_DOCUMENTS } from "./partner-confirmation";

export type DocumentRefusal = "nothing" | "empty" | "too-large" | "wrong-kind" | "too-many" | ScanRefusal["reason"] | ExamineRefusal;

/** The link is asked before a byte is kept, and once more when the file is there. */
export async function handInResolution(deps: Deps, secret: string, parts: AsyncIterable<FilePart>): Promise<Result<undefined, LinkRefusal | DocumentRefusal>> {
  const open = await findConfirmation(deps.store.read, secret, deps.now);
  if (!open.ok) return open;
  for await (const { name, bytes } of parts) {
    if (name === "") continue;
    const kept = await deps.files.keep({ key: deps.newId(), name }, bytes, FILE_LIMIT);
    if (!kept.ok) return kept;
    const done = await register(deps, secret, { key: kept.value, name });
    if (!done.ok) await deps.files.remove(kept.value);
    return done;
  }
  return refused("nothing");
}

async function register(deps: Deps, secret: string, { key, name }: { readonly key: string; readonly name: string }): Promise<Result<undefined, LinkRefusal | DocumentRefusal>> {
  const content = await inspectFile(deps.files, key);
  if (!content || content.size === 0) return refused("empty");
  const { size, sha256, type } = content;
  if (type !== "application/pdf") return refused("wrong-kind");
  const scanned = await scanFile(deps, key);
  const examined = scanned.ok ? await examineFile(deps, { key, type }) : ok();
  return deps.store.tx(async (q) => {
    const found = await findConfirmation(q, secret, deps.now);
    if (!found.ok) return found;
    const { parts, confirmation } = found.value;
    const { partnerId } = confirmation;
    if (!scanned.ok) {
      if (scanned.reason.reason === "infected") {
        const after = { partner: partnerId, sha256, virus: scanned.reason.virus };
        await record(q, { at: deps.now, actor: GUEST, action: "entry.file-infected", subject: `entry:${parts.entry.id}`, editionId: parts.edition.id, after });
      }
      return refused(scanned.reason.reason);
    }
    if (!examined.ok) return examined;
    if ((await countDocuments(q, partnerId)) >= MAX_DOCUMENTS) return refused("too-many");
    const document = { id: deps.newId(), partnerId, key, name: cleanName(name, type), size, type, sha256, uploadedAt: deps.now, replacedAt: null };
    await replaceDocuments(q, partnerId, deps.now);
    await insertDocument(q, document);
    await record(q, {
      at: deps.now,
      actor: GUEST,
      action: "partner.document-added",
      subject: `entry:${parts.entry.id}`,
      editionId: parts.edition.id,
      after: { partner: partnerId, document: document.id, size, sha256 },
    });
    return ok();
  });
}
