// While an example is public, another consent takes the place of the one on record, which stays there as ended: a wider one shows the example's files at
// once, a narrower one takes them off while the texts stay.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { givenAt, type GivenConsent } from "./consent";
import { endConsent, insertConsent, selectOpenConsent, type ConsentRow } from "./consent.repo.server";
import { selectExample, updateExample } from "./example.repo.server";
import { mayExchangeConsent, type ExampleRefusal } from "./library.policy";
import { shelveExample } from "./shelve-example.server";

/** `replaces`: the consent that stood on record when the new one was asked for. */
export type ExchangeConsent = { readonly exampleId: string; readonly replaces: string; readonly given: GivenConsent };
export type ExchangeRefusal = "unknown" | "changed" | "future" | ExampleRefusal;

export async function exchangeConsent(deps: Deps, viewer: Viewer, { exampleId, replaces, given }: ExchangeConsent): Promise<Result<undefined, ExchangeRefusal>> {
  return deps.store.tx(async (q) => {
    const row = await selectExample(q, exampleId);
    if (row === undefined) return refused("unknown");
    const allowed = mayExchangeConsent(viewer, row);
    if (!allowed.ok) return allowed;
    const before = await selectOpenConsent(q, exampleId);
    if (before?.id !== replaces) return refused("changed");
    const at = givenAt(given, deps.now, HOME_TIME_ZONE);
    if (!at.ok) return at;
    const { ground, scope, givenBy } = given;
    // The database knows no approved example without an open consent, not between two statements either.
    await updateExample(q, row, { state: "withdrawn" });
    await endConsent(q, exampleId, { at: deps.now, by: viewer.personId, note: null });
    await insertConsent(q, { id: deps.newId(), exampleId, ground, scope, givenBy, givenAt: at.value, recordedAt: deps.now, recordedBy: viewer.personId });
    await shelveExample(q, exampleId, deps.now);
    await record(q, { at: deps.now, actor: viewer.personId, action: "example.consent-exchanged", subject: `example:${exampleId}`, before: { consent: loggable(before) }, after: { consent: given } });
    return ok();
  });
}

function loggable({ ground, scope, givenBy, givenAt: at }: ConsentRow) {
  return { ground, scope, givenBy, givenAt: at };
}
