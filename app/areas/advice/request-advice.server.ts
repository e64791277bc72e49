// Somebody asks the office for advice, with or without an account: a case is opened, and a time of the consultation hour booked where one was chosen.
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { findOrganisation } from "#app/areas/accounts/find-organisation.server";
import { MAILS_PER_ADDRESS, MAILS_PER_CLIENT } from "#app/areas/accounts/limits";
import { plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { SENT_TWICE } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";
import type { Topic } from "#db/vocabulary/topic";

import { bookInCase } from "./book-slot.server";
import { selectSameRequest } from "./case.repo.server";
import { nameParties } from "./name-parties.server";
import { openCase } from "./open-case.server";
import type { SlotRefusal } from "./slot";

export type AdviceRequest = {
  readonly leadId: string;
  readonly project: string;
  /** One to a line. */
  readonly partners: string;
  readonly topic: Topic;
  readonly concern: string;
  readonly wished: string;
  /** Id of a time that is offered; "" for none. */
  readonly slot: string;
  readonly requester: { readonly name: string; readonly email: string };
  readonly locale: Locale;
};

export type RequestRefusal = "too-many" | "unknown-organisation" | SlotRefusal;

/** `viewer` undefined: without an account. The value names the case. */
export async function requestAdvice(deps: Deps, viewer: Viewer | undefined, request: AdviceRequest & { readonly clientAddress: string }): Promise<Result<{ readonly id: string; readonly number: string }, RequestRefusal>> {
  const { leadId, partners, slot, requester, clientAddress, ...about } = request;
  const counted = await countAttempt(deps, [
    { key: `mail-to:${requester.email}`, limit: MAILS_PER_ADDRESS },
    { key: `mail-from:${clientAddress}`, limit: MAILS_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  const named = await nameParties(deps.store.read, partners);
  const lead = await findOrganisation(deps.store.read, leadId);
  if (!lead) return refused("unknown-organisation");
  const taken = Symbol("the chosen time is no longer free");
  let refusal: SlotRefusal = "taken";
  try {
    return await deps.store.tx(async (q) => {
      const known = await selectSameRequest(q, { kind: "advice", email: requester.email, project: about.project, concern: about.concern, since: plus(deps.now, -SENT_TWICE) });
      if (known) return ok(known);
      const opened = await openCase(q, deps, {
        kind: "advice",
        ...about,
        lead: { organisationId: lead.id, name: lead.name },
        partners: named,
        region: null,
        requester: { ...requester, personId: viewer?.personId ?? null },
      });
      if (slot !== "") {
        const booked = await bookInCase(q, deps, opened, { slotId: slot, madeBy: viewer?.personId ?? null });
        if (!booked.ok) {
          refusal = booked.reason;
          throw taken;
        }
      }
      return ok({ id: opened.id, number: opened.number });
    });
  } catch (fault) {
    if (fault === taken) return refused(refusal);
    throw fault;
  }
}
