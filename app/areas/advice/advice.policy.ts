// Who may work on cases, and whose they are. Who reads them: base/viewer.ts.
import { ok, refused, type Result } from "#app/base/result";
import { isAdviser, type Viewer } from "#app/base/viewer";

/** Advisers, and organisers: they advise too. */
export function mayAdvise(viewer: Viewer): Result<undefined, "forbidden"> {
  return isAdviser(viewer) ? ok() : refused("forbidden");
}

type Requester = { readonly requesterId: string | null; readonly requesterEmail: string };

/** A case belongs to the account it was asked with; without one, to whoever has confirmed its address as theirs. */
export function isRequester(viewer: Viewer, { requesterId, requesterEmail }: Requester): boolean {
  if (requesterId !== null) return requesterId === viewer.personId;
  return viewer.emailVerified && viewer.email === requesterEmail;
}
