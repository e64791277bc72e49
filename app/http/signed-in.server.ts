// The answer that signs a person in: a new session on this device, and on to where they wanted to go.
import { redirect } from "@remix-run/node";

import type { Context } from "./context.server";
import { deviceOf } from "./device";
import { homePath } from "./home-path";
import { localPath } from "./local-path";

type Asked = { readonly context: Context; readonly request: Request };

/** `onward`: path to go to (of this site, else it is ignored); null: the home of the person's role. A session this browser had before ends. */
export async function signedIn({ context, request }: Asked, personId: string, onward: string | null): Promise<Response> {
  await context.sessions.end(request.headers.get("Cookie") ?? undefined);
  const cookie = await context.sessions.start(personId, deviceOf(request.headers.get("User-Agent")), context.deps.now);
  const found = await context.sessions.find(cookie.split(";")[0]);
  const home = found ? homePath(found.viewer) : "/";
  return redirect(onward === null ? home : localPath(onward), { headers: { "Set-Cookie": cookie } });
}
