// The register as somebody may read it: amounts are in no answer to whoever must not know them.
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";
import type { Topic } from "#db/vocabulary/topic";

import { mayReadAmounts, yearlyFigures, type YearlyFigure } from "./funded-cooperation";
import { isAskedFor, type FundingFilter } from "./funding-filter";
import { selectCooperation, selectCooperations, selectPartners, selectSetting } from "./funding-register.repo.server";

export type RegisterPartner = { readonly name: string; readonly code: string | null };

export type RegisterRow = {
  readonly id: string;
  readonly title: string;
  readonly topic: Topic;
  readonly lead: RegisterPartner;
  readonly partners: readonly RegisterPartner[];
  readonly startsOn: string;
  readonly endsOn: string;
  /** Null: not for this reader. */
  readonly amountCents: number | null;
  readonly region: RegionalDistrict;
  readonly digital: boolean;
};

export type FundingRegister = {
  readonly rows: readonly RegisterRow[];
  /** In the whole register. */
  readonly all: number;
  /** In funding on `day`, of the rows. */
  readonly running: number;
  readonly years: readonly number[];
  readonly figures: readonly YearlyFigure[];
  readonly amounts: "shown" | "hidden";
};

/** Three queries, however many there are. `day`: today, YYYY-MM-DD. */
export async function readFundingRegister(q: Q, viewer: Viewer | undefined, { filter, day }: { readonly filter: FundingFilter; readonly day: string }): Promise<FundingRegister> {
  const { amountReaders } = await selectSetting(q);
  const shown = mayReadAmounts(amountReaders, viewer);
  const [cooperations, partners] = await Promise.all([selectCooperations(q), selectPartners(q)]);
  const partnersOf = new Map<string, RegisterPartner[]>(cooperations.map(({ id }) => [id, []]));
  for (const { cooperationId, name, code } of partners) partnersOf.get(cooperationId)?.push({ name, code });
  const all = cooperations.map(({ leadId: _leadId, lead, leadCode, amountCents, ...row }): RegisterRow => ({
    ...row,
    lead: { name: lead, code: leadCode },
    partners: partnersOf.get(row.id) ?? [],
    amountCents: shown ? amountCents : null,
  }));
  const rows = all.filter((row) => isAskedFor(filter, { ...row, lead: row.lead.name, partners: row.partners.map(({ name }) => name) }));
  return {
    rows,
    all: all.length,
    running: rows.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn).length,
    years: [...new Set(all.map(({ startsOn }) => Number(startsOn.slice(0, 4))))].toSorted((a, b) => b - a),
    figures: yearlyFigures(rows),
    amounts: shown ? "shown" : "hidden",
  };
}

/** One cooperation as its form shows it. */
export async function readFundedCooperation(q: Q, id: string) {
  const row = await selectCooperation(q, id);
  if (row === undefined) return undefined;
  const { title, topic, leadId, startsOn, endsOn, amountCents, region, digital, changedAt } = row;
  return { id, changedAt, title, topic, leadId, startsOn, endsOn, amountCents, region, digital, partners: (await selectPartners(q, [id])).map(({ name }) => name) };
}
