// The document with both views: for whoever asked, and for the two sides. Before both are given there is none.
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDate, HOME_TIME_ZONE } from "#app/i18n/format";
import { recommendationText } from "#app/i18n/funding-text";
import type { Block, Paper } from "#app/services/documents/paper";
import type { Q } from "#app/services/store";
import type { ViewSide } from "#db/vocabulary/funding";
import type { Locale } from "#db/vocabulary/locale";

import { findOwnCase, type OwnAccess } from "./find-own-case.server";
import { fundingPaper } from "./funding-paper.server";
import { findFundingCase, type GivenView } from "./read-funding-cases.server";

export type NamedPaper = { readonly name: string; readonly paper: Paper };

const REFERENCE = /^funding-views:([^:]+)$/;

export function viewsReference(caseId: string): string {
  return `funding-views:${caseId}`;
}

/** For a mail (services/mail/outbox.ts). Undefined where the reference is another one's. */
export async function findMailedViews(q: Q, reference: string, locale: Locale): Promise<NamedPaper | undefined> {
  const [, caseId] = REFERENCE.exec(reference) ?? [];
  return caseId === undefined ? undefined : findViewsPaper(q, caseId, locale);
}

/** For whoever asked, by their personal link or with their account. */
export async function findOwnViews(q: Q, access: OwnAccess, { now, locale }: { readonly now: Instant; readonly locale: Locale }): Promise<NamedPaper | undefined> {
  const own = await findOwnCase(q, access, now);
  return own.ok ? findViewsPaper(q, own.value.id, locale) : undefined;
}

/** Guards nothing: ask who reads it first. */
export async function findViewsPaper(q: Q, caseId: string, locale: Locale): Promise<NamedPaper | undefined> {
  const found = await findFundingCase(q, caseId);
  if (found === undefined || found.settled === "no") return undefined;
  const authority = found.assessment.authority?.name ?? m.opinions_side_region({}, { locale });
  const sides: readonly ViewSide[] = ["office", "regional-government"];
  const views = sides.flatMap((side) => found.views.filter((view) => view.side === side).flatMap((view) => viewBlocks(view, side === "office" ? m.opinions_side_office({}, { locale }) : authority, locale)));
  return { name: `${m.funding_file({}, { locale })}-${found.number}`, paper: fundingPaper(found, locale, { number: found.number, views }) };
}

function viewBlocks({ recommendation, reason, conditions, givenAt }: GivenView, side: string, locale: Locale): Block[] {
  const words = { locale };
  return [
    { kind: "heading", level: 1, text: m.opinions_view_of({ side }, words) },
    {
      kind: "facts",
      items: [
        { term: m.opinions_recommendation({}, words), detail: recommendationText(recommendation, locale) },
        { term: m.opinions_given({}, words), detail: formatDate(givenAt, HOME_TIME_ZONE, locale) },
      ],
    },
    { kind: "heading", level: 2, text: m.opinions_reason({}, words) },
    { kind: "text", text: reason },
    ...(conditions === "" ? [] : [{ kind: "heading" as const, level: 2 as const, text: m.opinions_conditions({}, words) }, { kind: "text" as const, text: conditions }]),
  ];
}
