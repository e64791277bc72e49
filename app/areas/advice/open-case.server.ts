// A case is opened: it has its number and its parties from then on, requester and office are told. Part of a larger step, inside its transaction.
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { wallClockOf } from "#app/areas/competition/deadline";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { CaseKind } from "#db/vocabulary/advice";
import type { Locale } from "#db/vocabulary/locale";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";
import type { Topic } from "#db/vocabulary/topic";

import { caseNumber } from "./case-number";
import { placedParties, type CaseParty } from "./case-parties";
import { insertCase, selectLastRunning, type CaseRow } from "./case.repo.server";
import { mailOpened } from "./letters.server";
import { regionOrSaid } from "./region";

export type NewCase = {
  readonly kind: CaseKind;
  readonly project: string;
  readonly topic: Topic;
  readonly concern: string;
  /** When they would like to talk, in their words; "" where they do not say. */
  readonly wished: string;
  readonly lead: CaseParty;
  readonly partners: readonly CaseParty[];
  /** Where the lead has its seat, as far as its code does not tell. */
  readonly region: RegionalDistrict | null;
  /** `personId` null: without an account. */
  readonly requester: { readonly name: string; readonly email: string; readonly personId: string | null };
  readonly locale: Locale;
};

export async function openCase(q: Q, deps: Deps, opened: NewCase): Promise<CaseRow> {
  const { kind, project, topic, concern, wished, lead, partners, region, requester, locale } = opened;
  const leadId = lead.organisationId;
  const directory = leadId === null ? undefined : (await organisationsByIds(q, [leadId])).get(leadId);
  const year = Number(wallClockOf(deps.now, HOME_TIME_ZONE).slice(0, 4));
  const running = (await selectLastRunning(q, kind, year)) + 1;
  const row: CaseRow = {
    id: deps.newId(),
    kind,
    year,
    running,
    number: caseNumber(kind, year, running),
    state: "received",
    project,
    topic,
    concern,
    wished,
    region: regionOrSaid(directory?.code ?? null, region),
    requesterName: requester.name,
    requesterEmail: requester.email.trim().toLowerCase(),
    requesterId: requester.personId,
    locale,
    adviserId: null,
    openedAt: deps.now,
    touchedAt: deps.now,
    closedAt: null,
    sweptAt: null,
  };
  await insertCase(q, row, placedParties(lead, partners));
  await record(q, { at: deps.now, actor: requester.personId ?? GUEST, action: "case.opened", subject: `case:${row.id}`, after: { number: row.number, kind, topic, region: row.region } });
  await mailOpened(q, deps, row);
  return row;
}
