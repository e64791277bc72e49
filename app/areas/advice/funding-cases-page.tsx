// The cases of pre-assessment as a list, for the office and for a Bezirksregierung.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, HOME_TIME_ZONE } from "#app/i18n/format";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import type { ViewSide } from "#db/vocabulary/funding";
import { REGIONAL_DISTRICT_NAMES, type RegionalDistrict } from "#db/vocabulary/regional-district";

import { CASES_PATH } from "./funding-case-page";
import type { ListedFundingCase } from "./read-funding-cases.server";

export type FundingCasesPageProps = { readonly cases: readonly ListedFundingCase[]; readonly side: ViewSide; /** Of a Bezirksregierung; null where somebody has the role and works for none any more. */ readonly district: RegionalDistrict | null };

function givenText(sides: readonly ViewSide[]): string {
  if (sides.length === 2) return m.opinions_state_both();
  const [side] = sides;
  if (side === undefined) return m.opinions_state_none();
  return side === "office" ? m.opinions_state_office() : m.opinions_state_region();
}

function leadOf(side: ViewSide, district: RegionalDistrict | null): string {
  if (side === "office") return m.opinions_cases_lead_office();
  return district === null ? m.opinions_no_district() : m.opinions_cases_lead_region({ district: REGIONAL_DISTRICT_NAMES[district] });
}

export function FundingCasesPage({ cases, side, district }: FundingCasesPageProps): ReactNode {
  return (
    <>
      <PageHeader title={m.opinions_cases()} lead={leadOf(side, district)} />
      {cases.length === 0 ? (
        <EmptyState title={m.opinions_empty()} text={m.opinions_empty_text()} />
      ) : (
        <Table
          caption={m.opinions_found({ count: cases.length })}
          rows={cases}
          rowKey={({ id }) => id}
          columns={[
            { key: "project", label: m.opinions_project(), kind: "head", render: ({ id, project }) => <TextLink href={`${CASES_PATH[side]}/${id}`}>{project}</TextLink> },
            { key: "number", label: m.opinions_number(), render: ({ number }) => number },
            { key: "lead", label: m.opinions_applicant(), render: ({ lead }) => lead },
            { key: "district", label: m.opinions_district(), render: ({ region }) => (region === null ? "–" : REGIONAL_DISTRICT_NAMES[region]) },
            { key: "openedAt", label: m.opinions_handed_in(), render: ({ openedAt }) => formatDate(openedAt, HOME_TIME_ZONE) },
            { key: "views", label: m.opinions_state(), render: ({ sides }) => givenText(sides) },
          ]}
        />
      )}
    </>
  );
}
