// What the partners of the demo's entries were asked and answered: most confirm, some are silent, one in a while objects.
import { confirmedContentOf } from "#app/areas/entries/partner-confirmation";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { DAY, plus, type Instant } from "#app/base/instant";
import { GUEST } from "#app/services/audit/record";
import type { Q } from "#app/services/store";
import * as schema from "#db/schema";

import type { Events } from "./events";
import { DEMO_EDITION } from "./seed-people";

type Party = { readonly id: string; readonly name: string; readonly country: string; readonly contactName: string; readonly contactEmail: string };
type HandedIn = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly agreementDate: string | null;
  readonly lead: { readonly name: string; readonly country: string };
  readonly partners: readonly Party[];
  readonly submittedAt: Instant;
  readonly author: string;
};

const OBJECTION = "Unser Rat hat dem Vorhaben noch nicht zugestimmt. Bitte nennen Sie uns bis dahin als angefragt.";

/** `position`: of the entry, from 0; who answers what hangs on it. Nothing is answered later than `now`. */
export async function seedConfirmations(q: Q, entry: HandedIn, { position, now, events }: { readonly position: number; readonly now: Instant; readonly events: Events }): Promise<void> {
  for (const [at, partner] of entry.partners.entries()) {
    const content = canonicalJson(confirmedContentOf(entry, { lead: entry.lead, partners: entry.partners, partner }));
    const fingerprint = sha256Hex(content);
    const about = { subject: `entry:${entry.id}`, editionId: DEMO_EDITION };
    await q.insert(schema.partnerRequest).values({ partnerId: partner.id, entryId: entry.id, askedAt: entry.submittedAt, askedEmail: partner.contactEmail.trim().toLowerCase(), askedFingerprint: fingerprint });
    events.add({ at: entry.submittedAt, actor: entry.author, action: "partner.asked", ...about, after: { partner: partner.id, occasion: "request", fingerprint } });

    const answeredAt = plus(entry.submittedAt, (1 + ((position + at) % 4)) * DAY);
    if ((position + 2 * at) % 7 === 3 || answeredAt > now) continue;
    const answer = (position + at) % 23 === 11 ? "objected" : "confirmed";
    await q.insert(schema.partnerAnswer).values({ partnerId: partner.id, no: 1, answer, name: partner.contactName, role: "Verwaltungsleitung", reason: answer === "objected" ? OBJECTION : "", content, fingerprint, answeredAt });
    events.add({ at: answeredAt, actor: GUEST, action: answer === "confirmed" ? "partner.confirmed" : "partner.objected", ...about, after: { partner: partner.id, no: 1, answer, fingerprint } });
  }
}
