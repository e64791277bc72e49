// The office's list of people: searching, those who wait to be known, and who has which role.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { SearchField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import { Pages } from "./pages";
import { PEOPLE_GROUPS, type ListedPerson, type PeopleGroup } from "./people";
import type { People } from "./read-people.server";

export type PeopleNotice = "invited" | "removed";

const GROUP_NAMES = {
  all: m.accounts_group_all,
  waiting: m.accounts_group_waiting,
  office: m.accounts_group_office,
  jury: m.accounts_group_jury,
  entrants: m.accounts_group_entrants,
} as const satisfies Record<PeopleGroup, () => string>;

const NOTICES = { invited: m.accounts_people_invited, removed: m.accounts_people_removed } as const satisfies Record<PeopleNotice, () => string>;

export type PeoplePageProps = People & {
  readonly words: string;
  readonly group: PeopleGroup;
  readonly notice: PeopleNotice | undefined;
  readonly may: "change" | "read";
};

export function PeoplePage({ people, waiting, found, page, pages, words, group, notice, may }: PeoplePageProps): ReactNode {
  const address = (to: number) => `?${new URLSearchParams({ ...(words === "" ? {} : { suche: words }), ...(group === "all" ? {} : { gruppe: group }), seite: String(to) })}`;
  return (
    <>
      <PageHeader
        title={m.accounts_people_title()}
        lead={m.accounts_people_lead()}
        action={may === "change" && <ButtonLink href="/organisation/personen/einladen">{m.accounts_invite_title()}</ButtonLink>}
      />
      {notice && <Alert tone="success" title={NOTICES[notice]()} />}
      {waiting > 0 && group !== "waiting" && (
        <Alert tone="warning" title={m.accounts_people_waiting({ count: waiting })} announce="still">
          <p>
            <TextLink href="?gruppe=waiting">{m.accounts_people_waiting_show()}</TextLink>
          </p>
        </Alert>
      )}
      <Form method="get" className="lb-flow" role="search">
        <Select id="gruppe" name="gruppe" label={m.accounts_people_group()} defaultValue={group} options={PEOPLE_GROUPS.map((value) => ({ value, label: GROUP_NAMES[value]() }))} />
        <SearchField id="suche" name="suche" label={m.accounts_people_search()} defaultValue={words} submitLabel={m.accounts_search()} />
      </Form>
      {people.length === 0 ? (
        <EmptyState title={m.accounts_people_none()} text={m.accounts_people_none_text()} action={<TextLink href="/organisation/personen">{m.accounts_people_all()}</TextLink>} />
      ) : (
        <Table
          caption={m.accounts_people_found({ count: found })}
          rows={people}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.accounts_name(), kind: "head", render: ({ id, name }) => <TextLink href={`/organisation/personen/${id}`}>{name}</TextLink> },
            { key: "email", label: m.accounts_email(), render: ({ email }) => email },
            { key: "organisation", label: m.accounts_organisation(), render: (person) => <Workplace person={person} /> },
            { key: "roles", label: m.accounts_roles(), render: (person) => <Roles person={person} /> },
          ]}
        />
      )}
      <Pages page={page} pages={pages} address={address} />
    </>
  );
}

function Workplace({ person: { organisation, membership } }: { person: ListedPerson }): ReactNode {
  if (organisation === null) return "–";
  return (
    <span>
      {organisation} {membership === "waiting" && <Badge tone="warning">{m.accounts_workplace_waiting()}</Badge>}
    </span>
  );
}

export function Roles({ person: { role, seats, active } }: { person: ListedPerson }): ReactNode {
  return (
    <span>
      {role === "organiser" && <Badge tone="success">{m.accounts_role_organiser()}</Badge>} {role === "observer" && <Badge tone="info">{m.accounts_role_observer()}</Badge>}{" "}
      {role === "adviser" && <Badge tone="info">{m.accounts_role_adviser()}</Badge>} {role === "regional-government" && <Badge tone="info">{m.accounts_role_regional()}</Badge>}{" "}
      {seats > 0 && <Badge>{m.accounts_role_juror()}</Badge>} {!active && <Badge tone="warning">{m.accounts_not_active()}</Badge>}
    </span>
  );
}
