// The seat on the jury that is at work now, for pages of jurors that speak of one jury.
import { findSeat, type Seat } from "#app/areas/jury/find-seat.server";
import type { Viewer } from "#app/base/viewer";

import type { Context } from "./context.server";
import { forbidden } from "./respond.server";
import { requireViewer } from "./viewer.server";

type Asked = { readonly context: Context; readonly request: Request };

export async function requireSeat({ context, request }: Asked): Promise<Seat & { readonly viewer: Viewer }> {
  const viewer = requireViewer({ context, request });
  const found = await findSeat(context.deps.store.read, viewer, context.deps.now);
  if (found === undefined) throw forbidden();
  return { ...found, viewer };
}
