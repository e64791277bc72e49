// The result of the audience's vote as a table for a spreadsheet.
import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";

import type { AudienceResult } from "./read-audience-result.server";

export function audienceTable({ places }: AudienceResult): string[][] {
  return [
    [m.audience_column_rank(), m.audience_column_number(), m.audience_column_entry(), m.audience_column_lead(), m.audience_column_votes(), m.audience_column_share()],
    ...places.map(({ rank, entry, votes, share }) => [String(rank), entry.number, entry.title, entry.lead, String(votes), share === null ? "" : formatDecimal(share)]),
  ];
}
