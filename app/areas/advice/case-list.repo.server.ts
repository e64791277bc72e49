// The office's list of cases and the counts over them.
import { and, asc, count, desc, eq, isNull, lt, ne, or, sql, type SQL } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import { holdsText } from "#app/services/holds-text";
import type { Q } from "#app/services/store";
import { adviceCase, caseParty, fundingAnswerSheet, fundingView, person } from "#db/schema";
import type { CaseKind, CaseState } from "#db/vocabulary/advice";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";
import type { Topic } from "#db/vocabulary/topic";

/** Null: whatever. */
export type CaseFilter = {
  readonly words: string;
  readonly state: CaseState | "open" | { readonly untouchedSince: Instant } | null;
  readonly kind: CaseKind | null;
  readonly topic: Topic | null;
  /** "elsewhere": outside North Rhine-Westphalia, or in no directory. */
  readonly region: RegionalDistrict | "elsewhere" | null;
  readonly adviserId: string | null;
};

function matching({ words, state, kind, topic, region, adviserId }: CaseFilter): SQL | undefined {
  const text = words.trim();
  const named = sql`exists (select 1 from ${caseParty} where ${caseParty.caseId} = ${adviceCase.id} and ${holdsText(caseParty.name, text)})`;
  return and(
    text === "" ? undefined : or(holdsText(adviceCase.number, text), holdsText(adviceCase.project, text), holdsText(adviceCase.requesterName, text), named),
    inState(state),
    kind === null ? undefined : eq(adviceCase.kind, kind),
    topic === null ? undefined : eq(adviceCase.topic, topic),
    region === null ? undefined : region === "elsewhere" ? sql`${adviceCase.region} is null` : eq(adviceCase.region, region),
    adviserId === null ? undefined : eq(adviceCase.adviserId, adviserId),
  );
}

function inState(state: CaseFilter["state"]): SQL | undefined {
  if (state === null) return undefined;
  if (state === "open") return ne(adviceCase.state, "closed");
  return typeof state === "string" ? eq(adviceCase.state, state) : and(ne(adviceCase.state, "closed"), lt(adviceCase.touchedAt, state.untouchedSince));
}

const lead = sql<string>`(select ${caseParty.name} from ${caseParty} where ${caseParty.caseId} = ${adviceCase.id} and ${caseParty.position} = 0)`;
const partners = sql<number>`(select count(*) from ${caseParty} where ${caseParty.caseId} = ${adviceCase.id} and ${caseParty.position} > 0)`;

/** What waits for the office first, then what was touched last. One query. */
export async function selectCaseLines(q: Q, filter: CaseFilter, { limit, offset }: { readonly limit: number; readonly offset: number }) {
  return q
    .select({
      id: adviceCase.id,
      kind: adviceCase.kind,
      number: adviceCase.number,
      project: adviceCase.project,
      topic: adviceCase.topic,
      region: adviceCase.region,
      state: adviceCase.state,
      touchedAt: adviceCase.touchedAt,
      adviser: person.name,
      lead,
      partners,
    })
    .from(adviceCase)
    .leftJoin(person, eq(person.id, adviceCase.adviserId))
    .where(matching(filter))
    .orderBy(asc(sql`case ${adviceCase.state} when 'received' then 0 when 'in-progress' then 1 when 'waiting' then 2 else 3 end`), desc(adviceCase.touchedAt), asc(adviceCase.id))
    .limit(limit)
    .offset(offset);
}

/** How many there are of each region and topic. One query. */
export async function countCases(q: Q, filter: CaseFilter) {
  return q.select({ region: adviceCase.region, topic: adviceCase.topic, n: count() }).from(adviceCase).where(matching(filter)).groupBy(adviceCase.region, adviceCase.topic);
}

export async function countUntaken(q: Q, kind: CaseKind): Promise<number> {
  const [row] = await q.select({ n: count() }).from(adviceCase).where(and(eq(adviceCase.kind, kind), eq(adviceCase.state, "received")));
  return row?.n ?? 0;
}

export async function countUntouched(q: Q, untouchedSince: Instant): Promise<number> {
  const [row] = await q.select({ n: count() }).from(adviceCase).where(inState({ untouchedSince }));
  return row?.n ?? 0;
}

/** Open ones with answers. */
export async function countWithoutOfficeView(q: Q): Promise<number> {
  const [row] = await q
    .select({ n: count() })
    .from(fundingAnswerSheet)
    .innerJoin(adviceCase, eq(adviceCase.id, fundingAnswerSheet.caseId))
    .leftJoin(fundingView, and(eq(fundingView.caseId, adviceCase.id), eq(fundingView.side, "office")))
    .where(and(ne(adviceCase.state, "closed"), isNull(fundingView.caseId)));
  return row?.n ?? 0;
}
