// Either side hands a file to the other: examined like the attachment of an entry, at most so many of one case. The other side is told, and what was waiting
// for the requester, or closed, is the office's turn again.
import { cleanName } from "#app/base/file-name";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { checkFile, type CheckRefusal } from "#app/services/files/check-file";
import type { FilePart } from "#app/services/files/multipart";
import type { Q } from "#app/services/store";
import type { CaseSide } from "#db/vocabulary/advice";
import { FILE_LIMIT } from "#db/vocabulary/attachment";

import { stateAfterRequester } from "./case-state";
import { updateCase, type CaseRow } from "./case.repo.server";
import { mayHandIn } from "./document-limit";
import { findAdvisedCase } from "./find-advised-case.server";
import { actingPerson, findOwnCase, type AccessRefusal, type OwnAccess } from "./find-own-case.server";
import { listDesk, mailDesk, mailRequester } from "./letters.server";
import { insertDocument, measureDocuments } from "./message.repo.server";

export type DocumentRefusal = "nothing" | "too-large" | "too-many" | "too-much" | CheckRefusal["reason"];

type Parts = AsyncIterable<FilePart>;
/** Whether the sender may hand in here: asked before a byte is kept, and once more when the file is there. */
type Desk<R> = { readonly side: CaseSide; readonly actor: string | null; readonly find: (q: Q) => Promise<Result<CaseRow, R>> };

export async function handInOwnDocument(deps: Deps, access: OwnAccess, parts: Parts): Promise<Result<undefined, AccessRefusal | DocumentRefusal>> {
  return handIn(deps, { side: "requester", actor: actingPerson(access), find: (q) => findOwnCase(q, access, deps.now) }, parts);
}

export async function handOutDocument(deps: Deps, viewer: Viewer, caseId: string, parts: Parts): Promise<Result<undefined, "forbidden" | "unknown" | DocumentRefusal>> {
  return handIn(deps, { side: "office", actor: viewer.personId, find: (q) => findAdvisedCase(q, viewer, caseId) }, parts);
}

async function handIn<R>(deps: Deps, desk: Desk<R>, parts: Parts): Promise<Result<undefined, R | DocumentRefusal>> {
  const open = await desk.find(deps.store.read);
  if (!open.ok) return open;
  for await (const { name, bytes } of parts) {
    if (name === "") continue;
    const kept = await deps.files.keep({ key: deps.newId(), name }, bytes, FILE_LIMIT);
    if (!kept.ok) return kept;
    return register(deps, desk, { key: kept.value, name });
  }
  return refused("nothing");
}

async function register<R>(deps: Deps, { side, actor, find }: Desk<R>, { key, name }: { readonly key: string; readonly name: string }): Promise<Result<undefined, R | DocumentRefusal>> {
  const checked = await checkFile(deps, key);
  const done = await deps.store.tx(async (q): Promise<Result<undefined, R | DocumentRefusal>> => {
    const found = await find(q);
    if (!found.ok) return found;
    const about = found.value;
    const subject = `case:${about.id}`;
    if (!checked.ok) {
      const { reason } = checked;
      if (reason.reason === "infected") await record(q, { at: deps.now, actor: actor ?? GUEST, action: "case.file-infected", subject, after: { sha256: reason.sha256, virus: reason.virus } });
      return refused(reason.reason);
    }
    const { size, sha256, type } = checked.value;
    const fits = mayHandIn(await measureDocuments(q, about.id), size);
    if (!fits.ok) return fits;
    const document = { id: deps.newId(), caseId: about.id, side, key: checked.value.key, name: cleanName(name, type), size, type, sha256, uploadedAt: deps.now, uploadedBy: actor };
    await insertDocument(q, document);
    const state = side === "office" ? about.state : stateAfterRequester(about.state, about.adviserId);
    await updateCase(q, about.id, { state, touchedAt: deps.now, closedAt: state === "closed" ? about.closedAt : null });
    await record(q, { at: deps.now, actor: actor ?? GUEST, action: "case.document-added", subject, before: { state: about.state }, after: { document: document.id, side, size, sha256, state } });
    if (side === "office") await mailRequester(q, deps, about, { kind: "case.document", subject: m.advice_mail_message_subject, text: m.advice_mail_document_text });
    else await mailDesk(q, deps, about, await listDesk(q, [about.adviserId]), { kind: "case.desk-document", subject: m.advice_mail_desk_document_subject, text: m.advice_mail_desk_document_text });
    return ok();
  });
  if (checked.ok) {
    // A case shows no small pictures; and what came before it was cleaned is nobody's to keep.
    const { key: kept, sentKey, previewKey } = checked.value;
    for (const spare of [sentKey, previewKey, done.ok ? null : kept]) if (spare !== null) await deps.files.remove(spare);
  }
  return done;
}
