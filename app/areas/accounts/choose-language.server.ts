// A person chooses the language of pages and mails.
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";

import { updatePerson } from "./person.repo.server";

export async function chooseLanguage(deps: Deps, viewer: Viewer, locale: Locale): Promise<void> {
  if (viewer.locale === locale) return;
  await deps.store.tx(async (q) => {
    await updatePerson(q, viewer.personId, { locale });
    await record(q, { at: deps.now, actor: viewer.personId, action: "person.language-chosen", subject: `person:${viewer.personId}`, before: viewer.locale, after: locale });
  });
}
