// The cases that somebody has asked the office for, in their account.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { kindName, StateBadge } from "./case-words";
import type { OwnCaseLine } from "./read-own-cases.server";

/** OwnCasesPage({ cases }) */
export function OwnCasesPage({ cases }: { cases: readonly OwnCaseLine[] }): ReactNode {
  const ask = <ButtonLink href="/beratung">{m.advice_ask()}</ButtonLink>;
  return (
    <>
      <PageHeader title={m.advice_own_title()} lead={m.advice_own_lead()} breadcrumb={{ label: m.advice_breadcrumb(), items: [{ href: "/konto", label: m.shell_account() }] }} action={cases.length > 0 && ask} />
      {cases.length === 0 ? (
        <EmptyState title={m.advice_own_none_title()} text={m.advice_own_none_text()} action={ask} />
      ) : (
        <Table
          caption={m.advice_own_caption()}
          captionAs="spoken"
          rows={cases}
          rowKey={({ id }) => id}
          columns={[
            { key: "project", label: m.advice_project(), kind: "head", render: ({ id, project }) => <TextLink href={`/konto/beratung/${id}`}>{project}</TextLink> },
            { key: "number", label: m.advice_number(), render: ({ number }) => number },
            { key: "kind", label: m.advice_kind(), render: ({ kind }) => kindName(kind) },
            { key: "state", label: m.advice_state(), render: ({ state }) => <StateBadge state={state} /> },
            { key: "touched", label: m.advice_touched(), render: ({ touchedAt }) => formatShortDateTime(touchedAt, HOME_TIME_ZONE) },
          ]}
        />
      )}
    </>
  );
}
