// Certificates with what stands on them: all of an edition for the office, one for whoever asks whether it is genuine, and a lead's own.
import type { Edition } from "#app/areas/competition/edition";
import { findEdition, getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry, listJudgedEntries, type JudgedEntry, type JudgedPartner } from "#app/areas/entries/list-judged-entries.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { typedCode } from "./certificate";
import { selectCertificate, selectCertificates, type CertificateRow } from "./certificate.repo.server";
import { honoursOf, type Honour } from "./honours";
import { readDecisions } from "./read-decisions.server";
import { isPublished } from "./results.policy";

export type Certificate = Pick<JudgedEntry, "number" | "title" | "language"> & {
  readonly code: string;
  readonly honour: Honour;
  readonly category: LocalisedText;
  readonly lead: string;
  readonly partners: readonly Pick<JudgedPartner, "name" | "country">[];
  readonly issuedAt: Instant;
  /** When a correction took the honour away; null: it holds. */
  readonly withdrawnAt: Instant | null;
  readonly edition: Pick<Edition, "slug" | "name" | "timeZone" | "contact">;
};

type Issued = CertificateRow & Pick<Certificate, "withdrawnAt">;

/** Those that hold, in the order of categories, the winner first. Empty before the seal. */
export async function readCertificates(q: Q, edition: Edition): Promise<readonly Certificate[]> {
  const issued = await selectCertificates(q, edition.id);
  return issued.length === 0 ? [] : withWhatTheySay(q, edition, issued.map((row) => ({ ...row, withdrawnAt: null })));
}

/** What they certify is read from the decisions of the result named, or of the one that holds. */
async function withWhatTheySay(q: Q, edition: Edition, issued: readonly Issued[], resultNo?: number): Promise<readonly Certificate[]> {
  const { categories } = await readEditionRules(q, edition.id);
  const decisions = await readDecisions(q, edition.id, resultNo);
  const entries = new Map((await listJudgedEntries(q, edition.id)).map((entry) => [entry.id, entry]));
  const { slug, name, timeZone, contact } = edition;
  return categories.flatMap(({ id, name: category }) =>
    honoursOf([decisions.get(id) ?? []].flat()).flatMap(({ entryId, honour }) => {
      const [row, entry] = [issued.find((each) => each.entryId === entryId), entries.get(entryId)];
      if (!row || !entry) return [];
      const { number, title, language, lead, partners } = entry;
      const { code, issuedAt, withdrawnAt } = row;
      return [{ code, honour, category, number, title, language, lead: lead.name, partners: partners.map((partner) => ({ name: partner.name, country: partner.country })), issuedAt, withdrawnAt, edition: { slug, name, timeZone, contact } }];
    }),
  );
}

/** The published certificate of this code, as somebody typed it. What is not published yet is unknown, like what never was (law §10). */
export async function checkCertificate(q: Q, typed: string, now: Instant): Promise<Certificate | undefined> {
  const found = await selectCertificate(q, typedCode(typed));
  if (found === undefined) return undefined;
  const edition = await getEdition(q, found.editionId);
  if (!isPublished(edition, now)) return undefined;
  const { certificate, withdrawal } = found;
  const [known] = await withWhatTheySay(q, edition, [{ ...certificate, withdrawnAt: withdrawal?.withdrawnAt ?? null }], certificate.resultNo);
  return known;
}

/** Of the people of a lead, from the instant of publication on; undefined for everybody else, and without an honour. */
export async function findOwnCertificate(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<Certificate | undefined> {
  const entry = await findJudgedEntry(q, entryId);
  if (entry === undefined || viewer.organisationId === null || entry.lead.id !== viewer.organisationId) return undefined;
  const edition = await findEdition(q, entry.editionId);
  if (edition === undefined || !isPublished(edition, now)) return undefined;
  return (await readCertificates(q, edition)).find(({ number }) => number === entry.number);
}
