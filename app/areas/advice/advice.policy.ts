// Who may work on cases, who may read them, and whose they are.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, mayReadOffice, type Viewer } from "#app/base/viewer";

/** Advisers, and organisers: they advise too. */
export function mayAdvise(viewer: Viewer): Result<undefined, "forbidden"> {
  return isOrganiser(viewer) || viewer.roles.includes("adviser") ? ok() : refused("forbidden");
}

/** Whoever advises, and observers, who change nothing. */
export function mayReadCases(viewer: Viewer): boolean {
  return mayReadOffice(viewer) || mayAdvise(viewer).ok;
}

type Requester = { readonly requesterId: string | null; readonly requesterEmail: string };

/** A case belongs to the account it was asked with; without one, to whoever has confirmed its address as theirs. */
export function isRequester(viewer: Viewer, { requesterId, requesterEmail }: Requester): boolean {
  if (requesterId !== null) return requesterId === viewer.personId;
  return viewer.emailVerified && viewer.email === requesterEmail;
}
