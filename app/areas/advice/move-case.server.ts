// The office takes a case, goes on with it, closes it or opens it again. What leads where is case-state.ts.
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { checkCaseStep, type CaseStep } from "./case-state";
import { updateCase } from "./case.repo.server";
import { findAdvisedCase } from "./find-advised-case.server";
import { mailRequester } from "./letters.server";
import { noteInvolvement } from "./note-involvement.server";

export type MoveRefusal = "forbidden" | "unknown" | "changed";

/** Without an adviser so far, whoever moves it becomes its adviser. The requester is told that it is closed. */
export async function moveCase(deps: Deps, viewer: Viewer, { caseId, step }: { readonly caseId: string; readonly step: Exclude<CaseStep, "ask"> }): Promise<Result<undefined, MoveRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findAdvisedCase(q, viewer, caseId);
    if (!found.ok) return found;
    const about = found.value;
    const next = checkCaseStep(step, "office", about.state);
    if (!next.ok) return next;
    const adviserId = about.adviserId ?? viewer.personId;
    await updateCase(q, caseId, { state: next.value, adviserId, touchedAt: deps.now, closedAt: next.value === "closed" ? deps.now : null });
    await record(q, { at: deps.now, actor: viewer.personId, action: `case.${PAST[step]}`, subject: `case:${caseId}`, before: { state: about.state, adviser: about.adviserId }, after: { state: next.value, adviser: adviserId } });
    if (about.adviserId === null) await noteInvolvement(q, deps, { caseId, personId: adviserId, kind: "adviser", actor: viewer.personId });
    if (next.value === "closed") await mailRequester(q, deps, about, { kind: "case.closed", subject: m.advice_mail_closed_subject, text: m.advice_mail_closed_text });
    return ok();
  });
}

const PAST = { take: "taken", resume: "resumed", close: "closed", reopen: "reopened" } as const;
