// The result of the audience's vote as a table for a spreadsheet.
import { m } from "#app/i18n";
import type { Table } from "#app/services/tables/table";

import type { AudienceResult } from "./read-audience-result.server";

export function audienceTable({ places }: AudienceResult, timeZone: string): Table {
  return {
    name: m.audience_title(),
    timeZone,
    columns: [
      { label: m.audience_column_rank(), kind: "number" },
      { label: m.audience_column_number(), kind: "text" },
      { label: m.audience_column_entry(), kind: "text", width: 50 },
      { label: m.audience_column_lead(), kind: "text", width: 30 },
      { label: m.audience_column_votes(), kind: "number" },
      { label: m.audience_column_share_percent(), kind: "number" },
    ],
    rows: places.map(({ rank, entry: { number, title, lead }, votes, share }) => [rank, number, title, lead, votes, share === null ? null : Number(share)]),
  };
}
