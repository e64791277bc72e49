// Examples as those who work on them see them: all of them for the office, its own for a municipality.
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import type { Viewer } from "#app/base/viewer";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { ConsentGround, ConsentScope, ExampleOrigin, ExampleState } from "#db/vocabulary/example";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import { selectConsents } from "./consent.repo.server";
import { leadOf, type ExampleTexts } from "./example";
import { selectExample, selectListed, selectParties, type ListedRow } from "./example.repo.server";
import { textsOf } from "./example-rows";
import { isOwner } from "./library.policy";
import { listExampleFiles, type ListedExampleFile } from "./read-example-files.server";
import { typedSources } from "./source-lines";
import { figureLine, partyLine } from "./typed-lists";

const PAGE = 50;

export type ListedExample = ListedRow;
export type Workbench = { readonly examples: readonly ListedExample[]; readonly found: number; readonly page: number; readonly pages: number };

/** The last changed first; `page` counts from 1. */
export async function readWorkbench(q: Q, state: ExampleState | null, page: number): Promise<Workbench> {
  const { rows, found } = await selectListed(q, { state, ofOrganisation: null }, { offset: (page - 1) * PAGE, limit: PAGE });
  return { examples: rows, found, page, pages: Math.max(1, Math.ceil(found / PAGE)) };
}

/** Of the organisation that the viewer works for: what it proposed or leads. */
export async function listOwnExamples(q: Q, organisationId: string): Promise<readonly ListedExample[]> {
  return (await selectListed(q, { state: null, ofOrganisation: organisationId }, { offset: 0, limit: 200 })).rows;
}

export type ShownConsent = {
  readonly id: string;
  readonly ground: ConsentGround;
  readonly scope: ConsentScope;
  readonly givenBy: string;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
  /** Null of one that has ended: another took its place. */
  readonly withdrawalNote: string | null;
};

export type WorkedExample = {
  readonly id: string;
  readonly slug: string;
  readonly state: ExampleState;
  readonly origin: ExampleOrigin;
  readonly stateReason: string | null;
  readonly version: number;
  /** The last change of its words, its files or its state. */
  readonly updatedAt: Instant;
  readonly texts: ExampleTexts;
  /** As they are typed. */
  readonly lines: { readonly lead: string; readonly partners: string; readonly figures: string; readonly sources: string };
  readonly contactName: string;
  readonly contactEmail: string;
  readonly files: readonly ListedExampleFile[];
  /** The newest first. */
  readonly consents: readonly ShownConsent[];
  /** Whether the viewer's own organisation proposed or leads it. */
  readonly owner: "yes" | "no";
};

export async function readWorkedExample(q: Q, viewer: Viewer, id: string): Promise<WorkedExample | undefined> {
  const row = await selectExample(q, id);
  if (row === undefined) return undefined;
  const parties = await selectParties(q, id);
  const [lead, ...partners] = parties.map(partyLine);
  const owned = { proposerId: row.proposerId, leadId: leadOf(parties)?.organisationId ?? null };
  return {
    id,
    slug: row.slug,
    state: row.state,
    origin: row.origin,
    stateReason: row.stateReason,
    version: row.version,
    updatedAt: row.updatedAt,
    texts: textsOf(row),
    lines: { lead: lead ?? "", partners: partners.join("\n"), figures: row.figures.map(figureLine).join("\n"), sources: typedSources(row.sources) },
    contactName: row.contactName ?? "",
    contactEmail: row.contactEmail ?? "",
    files: await listExampleFiles(q, id),
    consents: (await selectConsents(q, id)).map(({ id: consentId, ground, scope, givenBy, givenAt, withdrawnAt, withdrawalNote }) => ({ id: consentId, ground, scope, givenBy, givenAt, withdrawnAt, withdrawalNote })),
    owner: isOwner(viewer, owned) ? "yes" : "no",
  };
}

/** What the organisation fields offer. */
export async function listParties(q: Q): Promise<readonly OrganisationOption[]> {
  return listOrganisationOptions(q, ORGANISATION_KINDS);
}
