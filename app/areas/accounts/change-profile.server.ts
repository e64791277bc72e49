// A person changes the name and language of their account.
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";

import { updatePerson } from "./person.repo.server";

export async function changeProfile(deps: Deps, viewer: Viewer, { name, locale }: { readonly name: string; readonly locale: Locale }): Promise<void> {
  if (name === viewer.name && locale === viewer.locale) return;
  await deps.store.tx(async (q) => {
    await updatePerson(q, viewer.personId, { name, locale });
    // Names stay out of the record: it outlives the person.
    const changed = { name: name !== viewer.name, locale };
    await record(q, { at: deps.now, actor: viewer.personId, action: "person.profile-changed", subject: `person:${viewer.personId}`, before: { locale: viewer.locale }, after: changed });
  });
}
