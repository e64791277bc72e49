// Where a person begins after signing in: the room of their role.
import { isRegional, mayReadOffice, type Viewer } from "#app/base/viewer";

/** The office's home for its people, the cases for advisers, the jury's for accepted jurors, the entries for a municipality; else the account, which says what is missing. */
export function homePath(viewer: Viewer): string {
  if (mayReadOffice(viewer)) return "/organisation";
  if (viewer.roles.includes("adviser")) return "/organisation/beratung";
  if (isRegional(viewer)) return "/bezirksregierung";
  if (viewer.jurorships.some(({ state }) => state === "accepted")) return "/jury";
  if (viewer.organisationId !== null) return "/beitraege";
  return "/konto";
}
