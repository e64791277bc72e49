// Who may do what with an example. Whether it is complete stands in example-form.ts; that no example is public without a consent, in the database too.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, mayReadOffice, type Viewer } from "#app/base/viewer";
import type { ExampleOrigin, ExampleState } from "#db/vocabulary/example";

type Owned = { readonly state: ExampleState; readonly origin: ExampleOrigin; readonly proposerId: string | null; readonly leadId: string | null };

export type ExampleRefusal = "forbidden" | "state";
export type ExampleStep = "propose" | "approve" | "return" | "withdraw";
export type Actor = "office" | "municipality";

/** From which states each step leads, where to, and who takes it. A withdrawn example comes back with a new consent only. */
export const STEPS = {
  propose: { from: ["draft"], to: "proposed", by: ["municipality"] },
  approve: { from: ["draft", "proposed", "withdrawn"], to: "approved", by: ["office"] },
  return: { from: ["proposed"], to: "draft", by: ["office"] },
  withdraw: { from: ["draft", "proposed", "approved"], to: "withdrawn", by: ["office", "municipality"] },
} as const satisfies Record<ExampleStep, { readonly from: readonly ExampleState[]; readonly to: ExampleState; readonly by: readonly Actor[] }>;

/** The people confirmed to work where it was proposed or led. */
export function isOwner(viewer: Viewer, { proposerId, leadId }: Pick<Owned, "proposerId" | "leadId">): boolean {
  const { organisationId, emailVerified } = viewer;
  return emailVerified && organisationId !== null && (organisationId === proposerId || organisationId === leadId);
}

/** Anybody confirmed to work for an organisation may propose what it takes part in. */
export function mayPropose(viewer: Viewer): Result<undefined, "forbidden"> {
  return viewer.organisationId !== null && viewer.emailVerified ? ok() : refused("forbidden");
}

export function mayTake(step: ExampleStep, viewer: Viewer, example: Owned): Result<ExampleState, ExampleRefusal> {
  const { from, to, by } = STEPS[step];
  const actors: readonly Actor[] = by;
  const isAllowed = (actors.includes("office") && isOrganiser(viewer)) || (actors.includes("municipality") && isOwner(viewer, example));
  if (!isAllowed) return refused("forbidden");
  const states: readonly ExampleState[] = from;
  return states.includes(example.state) ? ok(to) : refused("state");
}

/** Another consent takes the place of the one on record while the example is public; that of an entry is the entry's own. */
export function takesConsent({ origin, state }: Pick<Owned, "origin" | "state">): boolean {
  return state === "approved" && origin !== "entry";
}

export function mayExchangeConsent(viewer: Viewer, example: Pick<Owned, "origin" | "state">): Result<undefined, ExampleRefusal> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return takesConsent(example) ? ok() : refused("state");
}

/** The office changes any example; a municipality its own proposal until it is approved. */
export function mayChange(viewer: Viewer, example: Owned): Result<undefined, ExampleRefusal> {
  if (isOrganiser(viewer)) return ok();
  if (example.origin !== "municipality" || !isOwner(viewer, example)) return refused("forbidden");
  return example.state === "draft" || example.state === "proposed" ? ok() : refused("state");
}

/** Pictures and documents are changed by whoever may change the texts; those of an entry are its attachments. `closed`: to somebody who reads them. */
export function mayChangeFiles(viewer: Viewer, example: Owned): Result<Actor, "not-found" | "closed"> {
  const by = isOrganiser(viewer) ? "office" : "municipality";
  if (mayChange(viewer, example).ok && takesFiles(by, example)) return ok(by);
  return refused(mayReadFile(viewer, { ...example, isPublic: false }) ? "closed" : "not-found");
}

/** Asked once more when a file is there, which may be long after its sender was asked who they are. */
export function takesFiles(by: Actor, { origin, state }: Pick<Owned, "origin" | "state">): boolean {
  if (by === "office") return origin !== "entry";
  return origin === "municipality" && (state === "draft" || state === "proposed");
}

/** Everybody while the example is public and the consent on record reaches that far; else those who work on it. */
export function mayReadFile(viewer: Viewer | undefined, { isPublic, ...owned }: Owned & { readonly isPublic: boolean }): boolean {
  return isPublic || (viewer !== undefined && (mayReadOffice(viewer) || isOwner(viewer, owned)));
}
