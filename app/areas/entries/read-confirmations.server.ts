// How the confirmations of an entry's partners stand: for the lead's and the office's pages, and for whoever asks or reminds.
import { phaseOf } from "#app/areas/competition/phase";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { PartnerAnswer, ResolutionState } from "#db/vocabulary/entry";
import type { Locale } from "#db/vocabulary/locale";

import { selectAnswersOfEntry, selectDocumentsOfEntry, selectRequestsOfEntry } from "./confirmation.repo.server";
import type { PartnerRow } from "./entry.repo.server";
import { confirmationState, confirmedContentOf, mayAnswer, mayAsk, type AskRefusal, type ConfirmationState, type ConfirmedContent } from "./partner-confirmation";
import type { WorkingEntryParts } from "./working-entry.server";

export type Confirmation = {
  readonly partnerId: string;
  readonly name: string;
  readonly country: string;
  readonly contact: { readonly name: string; readonly email: string; readonly locale: Locale };
  readonly content: ConfirmedContent;
  /** SHA-256 of the content, hex. */
  readonly fingerprint: string;
  readonly state: ConfirmationState;
  /** Of the last mail to the contact; null: none. */
  readonly askedAt: Instant | null;
  readonly askedFingerprint: string | null;
  /** The last answer, to whatever content. */
  readonly answer: { readonly answer: PartnerAnswer; readonly name: string; readonly role: string; readonly reason: string; readonly answeredAt: Instant; readonly content: ConfirmedContent } | null;
  readonly resolution: { readonly state: ResolutionState; readonly date: string | null; readonly statedAt: Instant } | null;
  readonly document: { readonly id: string; readonly name: string; readonly size: number; readonly uploadedAt: Instant } | null;
  /** Null: the lead may have the partner asked now. */
  readonly unaskable: AskRefusal | null;
};

type Parts = Pick<WorkingEntryParts, "entry" | "edition" | "lead" | "partners">;

/** What a partner would confirm now, with its fingerprint. */
export function questionTo(partner: PartnerRow, { entry, lead, partners }: Parts): { readonly content: ConfirmedContent; readonly fingerprint: string } {
  const content = confirmedContentOf(entry, { lead, partners, partner });
  return { content, fingerprint: sha256Hex(canonicalJson(content)) };
}

/** In the order of the partners. Three queries, however many partners. */
export async function readConfirmations(q: Q, parts: Parts, now: Instant): Promise<readonly Confirmation[]> {
  const { entry, edition, partners } = parts;
  const requests = await selectRequestsOfEntry(q, entry.id);
  const answers = await selectAnswersOfEntry(q, entry.id);
  const documents = await selectDocumentsOfEntry(q, entry.id);
  const open = mayAnswer(entry.state, phaseOf(edition, now));
  return partners.map((partner) => {
    const { content, fingerprint } = questionTo(partner, parts);
    const request = requests.find(({ partnerId }) => partnerId === partner.id);
    const answer = answers.findLast(({ partnerId }) => partnerId === partner.id);
    const document = documents.find(({ partnerId }) => partnerId === partner.id);
    const state = confirmationState({ fingerprint, contactEmail: partner.contactEmail }, request, answer);
    const asked = request?.askedEmail === partner.contactEmail ? request : undefined;
    const may = mayAsk({ content, contactName: partner.contactName, contactEmail: partner.contactEmail, state, askedAt: asked?.askedAt ?? null, askedOtherwise: asked?.askedFingerprint !== fingerprint }, now);
    return {
      partnerId: partner.id,
      name: partner.name,
      country: partner.country,
      contact: { name: partner.contactName, email: partner.contactEmail, locale: partner.contactLocale },
      content,
      fingerprint,
      state,
      askedAt: asked?.askedAt ?? null,
      askedFingerprint: asked?.askedFingerprint ?? null,
      answer: answer ? { answer: answer.answer, name: answer.name, role: answer.role, reason: answer.reason, answeredAt: answer.answeredAt, content: parseAnswered(answer.content) } : null,
      resolution: request?.resolutionState && request.resolutionStatedAt ? { state: request.resolutionState, date: request.resolutionDate, statedAt: request.resolutionStatedAt } : null,
      document: document ? { id: document.id, name: document.name, size: document.size, uploadedAt: document.uploadedAt } : null,
      unaskable: open.ok ? (may.ok ? null : may.reason) : open.reason,
    };
  });
}

/** Canonical JSON of this program's own writing. */
function parseAnswered(content: string): ConfirmedContent {
  return JSON.parse(content);
}
