// Guards for loaders and actions. Each either answers with the viewer or throws the response that refuses.
import { redirect } from "@remix-run/node";

import { isAdviser, isOrganiser, isRegional, jurorshipIn, mayReadCases, mayReadOffice, type Jurorship, type Viewer } from "#app/base/viewer";

import type { Context } from "./context.server";
import { forbidden } from "./respond.server";

type Asked = { readonly context: Context; readonly request: Request };

/** The signed-in person; anybody else is sent to sign in and comes back to the same page. */
export function requireViewer({ context, request }: Asked): Viewer {
  if (context.viewer) return context.viewer;
  throw toSignIn(request);
}

function toSignIn(request: Request): Response {
  const url = new URL(request.url);
  const back = `${url.pathname.replace(/\.data$/, "")}${request.method === "GET" ? url.search : ""}`;
  return redirect(`/anmelden?weiter=${encodeURIComponent(back)}`);
}

/** `sender`: id of the person whose page sent the request, null where it does not say. Whoever has signed in since in the same browser does not write in their name. */
export function requireSender(asked: Asked, sender: string | null): void {
  if (sender !== null && sender !== requireViewer(asked).personId) throw toSignIn(asked.request);
}

export function requireOrganiser(asked: Asked): Viewer {
  const viewer = requireViewer(asked);
  if (!isOrganiser(viewer)) throw forbidden();
  return viewer;
}

/** Organisers and observers; for pages of the office that change nothing. */
export function requireOfficeReader(asked: Asked): Viewer {
  const viewer = requireViewer(asked);
  if (!mayReadOffice(viewer)) throw forbidden();
  return viewer;
}

/** Works on advice cases. */
export function requireAdviser(asked: Asked): Viewer {
  const viewer = requireViewer(asked);
  if (!isAdviser(viewer)) throw forbidden();
  return viewer;
}

/** Whoever reads advice cases: organisers, observers, advisers. */
export function requireCaseReader(asked: Asked): Viewer {
  const viewer = requireViewer(asked);
  if (!mayReadCases(viewer)) throw forbidden();
  return viewer;
}

/** A person who confirmedly works for an organisation. */
export function requireEntrant(asked: Asked): Viewer & { readonly organisationId: string } {
  const viewer = requireViewer(asked);
  const { organisationId } = viewer;
  if (organisationId === null || !viewer.emailVerified || isRegional(viewer)) throw forbidden();
  return { ...viewer, organisationId };
}

/** Somebody of a Bezirksregierung; which cases are theirs is asked case by case. */
export function requireRegional(asked: Asked): Viewer {
  const viewer = requireViewer(asked);
  if (!isRegional(viewer)) throw forbidden();
  return viewer;
}

/** A person with a seat on any jury; which entries are theirs is asked entry by entry. */
export function requireAnyJuror(asked: Asked): Viewer {
  const viewer = requireViewer(asked);
  if (!viewer.jurorships.some(({ state }) => state === "accepted")) throw forbidden();
  return viewer;
}

export function requireJuror(asked: Asked, editionId: string): Viewer & { readonly seat: Jurorship } {
  const viewer = requireViewer(asked);
  const seat = jurorshipIn(viewer, editionId);
  if (!seat) throw forbidden();
  return { ...viewer, seat };
}
