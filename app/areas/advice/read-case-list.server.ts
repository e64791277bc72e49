// The office's overview of cases: the list with its filters, and how they spread over regions and fields of work.
import { listAdvisers } from "#app/areas/accounts/find-person.server";
import type { Q } from "#app/services/store";
import { REGIONAL_DISTRICTS, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

import { countCases, selectCaseLines, type CaseFilter } from "./case-list.repo.server";

export type { CaseFilter };

const PAGE = 50;

export type CaseLine = Awaited<ReturnType<typeof selectCaseLines>>[number];
export type CaseList = {
  readonly lines: readonly CaseLine[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly byRegion: readonly { readonly region: RegionalDistrict | "elsewhere"; readonly count: number }[];
  /** The fields with cases, most first. */
  readonly byTopic: readonly { readonly topic: Topic; readonly count: number }[];
  readonly advisers: readonly { readonly id: string; readonly name: string }[];
};

/** `page` counts from 1. Three queries, however many cases. */
export async function readCaseList(q: Q, filter: CaseFilter, page: number): Promise<CaseList> {
  const counts = await countCases(q, filter);
  const sum = (rows: typeof counts) => rows.reduce((total, { n }) => total + n, 0);
  const found = sum(counts);
  const lines = await selectCaseLines(q, filter, { limit: PAGE, offset: (page - 1) * PAGE });
  return {
    lines,
    found,
    page,
    pages: Math.max(1, Math.ceil(found / PAGE)),
    byRegion: [...REGIONAL_DISTRICTS, "elsewhere" as const].map((region) => ({ region, count: sum(counts.filter((row) => (row.region ?? "elsewhere") === region)) })),
    byTopic: TOPICS.map((topic) => ({ topic, count: sum(counts.filter((row) => row.topic === topic)) }))
      .filter((row) => row.count > 0)
      .sort((a, b) => b.count - a.count),
    advisers: (await listAdvisers(q)).map(({ id, name }) => ({ id, name })),
  };
}
