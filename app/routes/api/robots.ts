// /robots.txt: search engines read what is public; behind the other addresses there is only a door.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { publicText } from "#app/http/public-text.server";

const DOORS = ["/organisation", "/jury", "/beitraege", "/konto", "/bestaetigung/", "/einladung/", "/passwort/", "/email/", "/einrichten"];

export function loader({ context, request }: LoaderFunctionArgs) {
  const lines = ["User-agent: *", ...DOORS.map((path) => `Disallow: ${path}`), `Sitemap: ${context.deps.publicUrl}/sitemap.xml`];
  return publicText(request, `${lines.join("\n")}\n`, "text/plain");
}
