// An example takes a step: a municipality proposes its draft again, the office approves with a consent on record, gives back or withdraws.
import { findPersonContact } from "#app/areas/accounts/find-person.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

import { givenAt, type GivenConsent } from "./consent";
import { insertConsent, selectOpenConsent } from "./consent.repo.server";
import { selectExample, updateExample, type ExampleRow } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayTake, type ExampleRefusal } from "./library.policy";
import { declareConsent, tellOffice } from "./save-example.server";
import { shelveExample } from "./shelve-example.server";
import { takeDown } from "./take-down.server";

export type Step =
  | { readonly step: "propose" }
  /** `seen`: when what was looked at had last changed, its files included. `consent`: needed unless one is on record. */
  | { readonly step: "approve"; readonly seen: number; readonly consent: GivenConsent | undefined }
  | { readonly step: "return" | "withdraw"; readonly reason: string };

export type StepRefusal = "unknown" | "changed" | "no-consent" | "future" | ExampleRefusal;

export async function stepExample(deps: Deps, viewer: Viewer, id: string, step: Step): Promise<Result<undefined, StepRefusal>> {
  return deps.store.tx(async (q) => {
    const row = await selectExample(q, id);
    if (row === undefined) return refused("unknown");
    const allowed = mayTake(step.step, viewer, await ownedOf(q, row));
    if (!allowed.ok) return allowed;
    const event = { at: deps.now, actor: viewer.personId, subject: `example:${id}`, before: { state: row.state } };
    switch (step.step) {
      case "propose":
        await declareConsent(q, deps, viewer, id);
        await updateExample(q, row, { state: "proposed", stateReason: null, updatedAt: deps.now });
        await record(q, { ...event, action: "example.proposed", after: { state: "proposed" } });
        await tellOffice(q, deps, { exampleId: id, title: row.title });
        return ok();
      case "approve": {
        if (row.updatedAt !== step.seen) return refused("changed");
        const consented = await ensureConsent(q, deps, viewer, id, step.consent);
        if (!consented.ok) return consented;
        await shelveExample(q, id, deps.now);
        await record(q, { ...event, action: "example.approved", after: { state: "approved", consent: step.consent } });
        await tellProposer(q, deps, row, "approved");
        return ok();
      }
      case "return":
        await updateExample(q, row, { state: "draft", stateReason: step.reason, updatedAt: deps.now });
        await record(q, { ...event, action: "example.returned", after: { state: "draft", reason: step.reason } });
        await tellProposer(q, deps, { ...row, stateReason: step.reason }, "returned");
        return ok();
      case "withdraw":
        await takeDown(q, { exampleId: id, by: viewer.personId, note: step.reason, now: deps.now });
        return ok();
    }
  });
}

async function ensureConsent(q: Q, deps: Deps, viewer: Viewer, exampleId: string, given: GivenConsent | undefined): Promise<Result<undefined, "no-consent" | "future">> {
  if ((await selectOpenConsent(q, exampleId)) !== undefined) return ok();
  if (given === undefined) return refused("no-consent");
  const at = givenAt(given, deps.now, HOME_TIME_ZONE);
  if (!at.ok) return at;
  const { ground, scope, givenBy } = given;
  await insertConsent(q, { id: deps.newId(), exampleId, ground, scope, givenBy, givenAt: at.value, recordedAt: deps.now, recordedBy: viewer.personId });
  return ok();
}

/** Whoever wrote the proposal learns what became of it. */
async function tellProposer(q: Q, deps: Deps, { id, slug, title, origin, createdBy, stateReason }: ExampleRow, outcome: "approved" | "returned"): Promise<void> {
  const person = origin === "municipality" && createdBy !== null ? await findPersonContact(q, createdBy) : undefined;
  if (person === undefined) return;
  const { locale } = person;
  const words = { name: person.name, title, reason: stateReason ?? "", link: outcome === "approved" ? `${deps.publicUrl}/beispiele/${slug}` : `${deps.publicUrl}/beispiele/vorschlagen/${id}` };
  await enqueue(q, {
    id: deps.newId(),
    at: deps.now,
    dedupeKey: `example-${outcome}:${id}:${deps.now}`,
    to: person.email,
    locale,
    kind: `example.${outcome}`,
    subject: outcome === "approved" ? m.library_mail_approved_subject(words, { locale }) : m.library_mail_returned_subject(words, { locale }),
    body: outcome === "approved" ? m.library_mail_approved_body(words, { locale }) : m.library_mail_returned_body(words, { locale }),
  });
}
