// /abmelden: ends the session of this browser. A form, so that no link signs anybody out.
import { redirect, type ActionFunctionArgs } from "@remix-run/node";

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await context.sessions.end(request.headers.get("Cookie") ?? undefined);
  return redirect("/anmelden?abgemeldet", { headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/");
}
