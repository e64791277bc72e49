// The case that somebody of the office is about to do something with: the first question of every use case that does.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { mayAdvise } from "./advice.policy";
import { selectCase, type CaseRow } from "./case.repo.server";

/** In whatever state. */
export async function findAdvisedCase(q: Q, viewer: Viewer, caseId: string): Promise<Result<CaseRow, "forbidden" | "unknown">> {
  const allowed = mayAdvise(viewer);
  if (!allowed.ok) return allowed;
  const about = await selectCase(q, caseId);
  return about ? ok(about) : refused("unknown");
}

/** While it goes on. */
export async function findOpenCase(q: Q, viewer: Viewer, caseId: string): Promise<Result<CaseRow, "forbidden" | "unknown" | "closed">> {
  const about = await findAdvisedCase(q, viewer, caseId);
  return about.ok && about.value.state === "closed" ? refused("closed") : about;
}
