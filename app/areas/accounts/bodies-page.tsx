// The office's directory of organisations: searching, and what membership in a body means.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { SearchField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import { allKindChoices, kindOfBody } from "./body-words";
import { Pages } from "./pages";
import type { Bodies, BodySearch } from "./read-bodies.server";

export const BODIES_PATH = "/organisation/traeger";

export function BodiesPage({ bodies, found, page, pages, words, kind, may }: Bodies & BodySearch & { may: "change" | "read" }): ReactNode {
  const address = (to: number) => `?${new URLSearchParams({ ...(words === "" ? {} : { suche: words }), ...(kind === null ? {} : { art: kind }), seite: String(to) })}`;
  return (
    <>
      <PageHeader title={m.bodies_title()} lead={m.bodies_lead()} action={may === "change" && <ButtonLink href={`${BODIES_PATH}/neu`} icon="add">{m.bodies_add()}</ButtonLink>} />
      <Form method="get" className="lb-flow" role="search">
        <Select id="art" name="art" label={m.bodies_kind()} emptyLabel={m.bodies_kind_all()} defaultValue={kind ?? ""} options={allKindChoices()} />
        <SearchField id="suche" name="suche" label={m.bodies_search()} defaultValue={words} submitLabel={m.accounts_search()} />
      </Form>
      {bodies.length === 0 ? (
        <EmptyState title={m.bodies_none()} text={m.bodies_none_text()} action={<TextLink href={BODIES_PATH}>{m.bodies_all()}</TextLink>} />
      ) : (
        <Table
          caption={m.bodies_found({ count: found })}
          rows={bodies}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.bodies_name(), kind: "head", render: ({ id, name }) => <TextLink href={`${BODIES_PATH}/${id}`}>{name}</TextLink> },
            { key: "kind", label: m.bodies_kind(), render: (body) => kindOfBody(body.kind) },
            { key: "code", label: m.bodies_code(), render: ({ code }) => code ?? "–" },
            { key: "members", label: m.bodies_members(), kind: "number", render: ({ members }) => members },
            { key: "exempt", label: m.bodies_exempt_column(), render: ({ exempt }) => (exempt ? <Badge tone="info">{m.bodies_exempt_yes()}</Badge> : "–") },
          ]}
        />
      )}
      <Pages page={page} pages={pages} address={address} />
    </>
  );
}
