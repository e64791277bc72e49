// The state that an open page asks about again and again (ui/live.ts): nothing while it is the version asked about, else the state.
import { nothingNew } from "./respond.server";

/** `?stand=`: the version that the page knows. */
export async function stateResponse(request: Request, version: number, read: () => Promise<unknown>): Promise<Response> {
  if (new URL(request.url).searchParams.get("stand") === String(version)) return nothingNew();
  return Response.json(await read(), { headers: { "Cache-Control": "no-store" } });
}
