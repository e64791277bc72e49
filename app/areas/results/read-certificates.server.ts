// Certificates with what stands on them: all of an edition for the office, one for whoever asks whether it is genuine, and a lead's own.
import type { Edition } from "#app/areas/competition/edition";
import { findEdition, getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry, listJudgedEntries, type JudgedEntry, type JudgedPartner } from "#app/areas/entries/list-judged-entries.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { typedCode } from "./certificate";
import { selectCertificates, selectEditionOfCode } from "./certificate.repo.server";
import { readDecisions } from "./read-decisions.server";
import { isPublished } from "./results.policy";

export type Certificate = Pick<JudgedEntry, "number" | "title" | "language"> & {
  readonly code: string;
  readonly honour: "winner" | "commendation";
  readonly category: LocalisedText;
  readonly lead: string;
  readonly partners: readonly Pick<JudgedPartner, "name" | "country">[];
  readonly issuedAt: Instant;
  readonly edition: Pick<Edition, "slug" | "name" | "timeZone" | "contact">;
};

/** In the order of categories, the winner first. Empty before the seal. */
export async function readCertificates(q: Q, edition: Edition): Promise<readonly Certificate[]> {
  const issued = new Map((await selectCertificates(q, edition.id)).map((row) => [row.entryId, row]));
  if (issued.size === 0) return [];
  const { categories } = await readEditionRules(q, edition.id);
  const decisions = await readDecisions(q, edition.id);
  const entries = new Map((await listJudgedEntries(q, edition.id)).map((entry) => [entry.id, entry]));
  const { slug, name, timeZone, contact } = edition;
  return categories.flatMap(({ id, name: category }) => {
    const decision = decisions.get(id);
    const honoured = [
      ...(decision?.winnerId ? [{ entryId: decision.winnerId, honour: "winner" as const }] : []),
      ...(decision?.commendations ?? []).map(({ entryId }) => ({ entryId, honour: "commendation" as const })),
    ];
    return honoured.flatMap(({ entryId, honour }) => {
      const [row, entry] = [issued.get(entryId), entries.get(entryId)];
      if (!row || !entry) return [];
      const { number, title, language, lead, partners } = entry;
      return [{ code: row.code, honour, category, number, title, language, lead: lead.name, partners: partners.map(({ name, country }) => ({ name, country })), issuedAt: row.issuedAt, edition: { slug, name, timeZone, contact } }];
    });
  });
}

/** The published certificate of this code, as somebody typed it. What is not published yet is unknown, like what never was (law §10). */
export async function checkCertificate(q: Q, typed: string, now: Instant): Promise<Certificate | undefined> {
  const code = typedCode(typed);
  const editionId = await selectEditionOfCode(q, code);
  if (editionId === undefined) return undefined;
  const edition = await getEdition(q, editionId);
  return isPublished(edition, now) ? (await readCertificates(q, edition)).find((certificate) => certificate.code === code) : undefined;
}

/** Of the people of a lead, from the instant of publication on; undefined for everybody else, and without an honour. */
export async function findOwnCertificate(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<Certificate | undefined> {
  const entry = await findJudgedEntry(q, entryId);
  if (entry === undefined || viewer.organisationId === null || entry.lead.id !== viewer.organisationId) return undefined;
  const edition = await findEdition(q, entry.editionId);
  if (edition === undefined || !isPublished(edition, now)) return undefined;
  return (await readCertificates(q, edition)).find(({ number }) => number === entry.number);
}
