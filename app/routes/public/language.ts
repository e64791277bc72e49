// Keeps the chosen language: with the account's pages in the account, always in a cookie. A form, so that no link changes it.
import { redirect, type ActionFunctionArgs } from "@remix-run/node";

import { chooseLanguage } from "#app/areas/accounts/choose-language.server";
import { readForm } from "#app/http/form.server";
import { localPath } from "#app/http/local-path";
import { badRequest } from "#app/http/respond.server";
import { isLocale } from "#db/vocabulary/locale";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const locale = form.get("sprache");
  if (!isLocale(locale)) throw badRequest();
  if (context.viewer) await chooseLanguage(context.deps, context.viewer, locale);
  const cookie = `sprache=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${context.deps.publicUrl.startsWith("https:") ? "; Secure" : ""}`;
  return redirect(withoutLanguage(localPath(form.get("weiter"))), { headers: { "Set-Cookie": cookie } });
}

/** A page that was opened by a link in some language comes back in the chosen one. */
function withoutLanguage(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://here.invalid");
  searchParams.delete("lang");
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}
