// The question before an entry leaves the competition.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";

import { EntryStateBadge } from "./entry-state";
import type { DraftPage } from "./read-draft.server";

/** EntryWithdrawal({ draft, refused: "yes" | "no" }) */
export function EntryWithdrawal({ draft, refused }: { draft: DraftPage; refused: "yes" | "no" }): ReactNode {
  const isDraft = draft.number === null;
  const back = isDraft || draft.state === "returned" ? `/beitraege/${draft.id}` : `/beitraege/${draft.id}/eingang`;
  return (
    <>
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: "/beitraege", label: m.entries_own_title() }] }}
        preline={draft.number ?? undefined}
        title={isDraft ? m.entries_discard_question() : m.entries_withdraw_question()}
        status={<EntryStateBadge state={draft.state} />}
        lead={draft.form.title || m.entries_untitled()}
      />
      {refused === "yes" || !draft.withdrawable ? (
        <Alert tone="danger" title={m.entries_withdraw_refused_title()}>
          <p>{m.entries_withdraw_refused_text()}</p>
        </Alert>
      ) : (
        <p>{isDraft ? m.entries_discard_text() : m.entries_withdraw_text()}</p>
      )}
      <Form method="post">
        <ButtonGroup>
          {draft.withdrawable && <SubmitButton>{isDraft ? m.entries_discard() : m.entries_withdraw()}</SubmitButton>}
          <ButtonLink look="secondary" href={back}>
            {m.entries_keep()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}
