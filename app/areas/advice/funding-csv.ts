// The register as a table for spreadsheets, in the form in which it can come in again: German names, codes where there are some.
import { writeDecimal } from "#app/base/decimal";
import { REGIONAL_DISTRICT_NAMES, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { TOPIC_NAMES, type Topic } from "#db/vocabulary/topic";

import { FUNDED_FIELDS } from "./funded-cooperation";
import { COLUMNS, PARTNER_MARK } from "./funding-import";

type Named = { readonly name: string; readonly code: string | null };
type Row = { readonly title: string; readonly topic: Topic; readonly lead: Named; readonly partners: readonly Named[]; readonly startsOn: string; readonly endsOn: string; readonly amountCents: number | null; readonly region: RegionalDistrict; readonly digital: boolean };

/** With its head line. Where amounts are not to be read their cells are empty. */
export function fundingTable(rows: readonly Row[]): readonly (readonly string[])[] {
  const place = ({ name, code }: Named) => code ?? name;
  const lines = rows.map((row) => [
    row.title,
    TOPIC_NAMES[row.topic].de,
    place(row.lead),
    row.partners.map(place).join(` ${PARTNER_MARK} `),
    row.startsOn,
    row.endsOn,
    row.amountCents === null ? "" : writeDecimal(row.amountCents, 2, "de", 2),
    REGIONAL_DISTRICT_NAMES[row.region],
    row.digital ? "ja" : "nein",
  ]);
  return [FUNDED_FIELDS.map((field) => COLUMNS[field]), ...lines];
}
