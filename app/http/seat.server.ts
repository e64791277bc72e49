// The seat on the jury that is at work now, for pages of jurors that speak of one jury. Which one that is, the jury's area knows.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import type { Context } from "./context.server";
import { forbidden } from "./respond.server";
import { requireViewer } from "./viewer.server";

type Asked = { readonly context: Context; readonly request: Request };
type FindSeat<Seat> = (q: Q, viewer: Viewer, now: Instant) => Promise<Seat | undefined>;

export async function requireSeat<Seat>({ context, request }: Asked, findSeat: FindSeat<Seat>): Promise<Seat & { readonly viewer: Viewer }> {
  const viewer = requireViewer({ context, request });
  const found = await findSeat(context.deps.store.read, viewer, context.deps.now);
  if (found === undefined) throw forbidden();
  return { ...found, viewer };
}
