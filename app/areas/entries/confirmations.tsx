// How the confirmations of an entry's partners stand: the lead's page, from which partners are asked, and the office's section.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatDateTime, formatDay } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { DescriptionList } from "#app/ui/description-list";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { partyName } from "./confirmation-page";
import { ConfirmationBadge, partNames, unaskableText } from "./confirmation-words";
import { changedParts, countConfirmations, type AskRefusal } from "./partner-confirmation";
import type { ConfirmationsPage } from "./read-confirmations-page.server";
import type { Confirmation } from "./read-confirmations.server";

export type ConfirmationsProps = {
  page: ConfirmationsPage;
  /** The partner that has just been written to. */
  asked: string | undefined;
  refusal: AskRefusal | undefined;
};

/** PartnerConfirmations({ page, asked?, refusal? }): the lead's page. */
export function PartnerConfirmations({ page, asked, refusal }: ConfirmationsProps): ReactNode {
  const { entry, confirmations, timeZone, deadline } = page;
  const told = confirmations.find(({ partnerId }) => partnerId === asked);
  return (
    <>
      <PageHeader
        title={m.partners_list_title()}
        preline={entry.number ?? undefined}
        lead={deadline === null ? m.partners_list_lead() : m.partners_list_lead_until({ deadline: formatDateTime(deadline, timeZone) })}
        breadcrumb={{
          label: m.entries_breadcrumb(),
          items: [
            { href: "/beitraege", label: m.entries_own_title() },
            { href: `/beitraege/${entry.id}`, label: entry.title === "" ? m.entries_untitled() : entry.title },
          ],
        }}
      />
      {told && <Alert tone="success" title={m.partners_asked_title({ partner: told.name, email: told.contact.email })} />}
      {refusal && <Alert tone="danger" title={unaskableText(refusal)} />}
      {confirmations.length === 0 ? (
        <EmptyState title={m.partners_none_title()} text={m.partners_none_text()} action={<ButtonLink href={`/beitraege/${entry.id}#partners`}>{m.partners_to_form()}</ButtonLink>} />
      ) : (
        <>
          <Tally confirmations={confirmations} />
          <ConfirmationCards confirmations={confirmations} timeZone={timeZone} foot={AskForm} level={2} />
        </>
      )}
    </>
  );
}

/** ConfirmationsSection({ confirmations, timeZone }): to read, for the office. */
export function ConfirmationsSection({ confirmations, timeZone }: { confirmations: readonly Confirmation[]; timeZone: string }): ReactNode {
  if (confirmations.length === 0) return null;
  return (
    <Section title={m.partners_list_title()}>
      <Tally confirmations={confirmations} />
      <ConfirmationCards confirmations={confirmations} timeZone={timeZone} level={3} />
    </Section>
  );
}

/** ConfirmationsHint({ entryId }): the way from an entry to its partners' answers. */
export function ConfirmationsHint({ entryId }: { entryId: string }): ReactNode {
  return (
    <Section
      title={m.partners_list_title()}
      lead={m.partners_list_hint()}
      action={
        <ButtonLink look="secondary" href={`/beitraege/${entryId}/partner`}>
          {m.partners_to_list()}
        </ButtonLink>
      }
    >
      {null}
    </Section>
  );
}

function Tally({ confirmations }: { confirmations: readonly Pick<Confirmation, "state">[] }): ReactNode {
  const { confirmed, objected, changed } = countConfirmations(confirmations.map(({ state }) => state));
  const sentences = [
    m.partners_tally({ confirmed, count: confirmations.length }),
    ...(objected > 0 ? [m.partners_tally_objected({ count: objected })] : []),
    ...(changed > 0 ? [m.partners_tally_changed({ count: changed })] : []),
  ];
  return <p>{sentences.join(" ")}</p>;
}

type Foot = (props: { confirmation: Confirmation }) => ReactNode;

function ConfirmationCards({ confirmations, timeZone, foot: Foot, level }: { confirmations: readonly Confirmation[]; timeZone: string; foot?: Foot; level: 2 | 3 }): ReactNode {
  return confirmations.map((confirmation) => (
    <Card
      key={confirmation.partnerId}
      level={level}
      title={partyName(confirmation)}
      subline={<ConfirmationBadge state={confirmation.state} />}
      footer={Foot && <Foot confirmation={confirmation} />}
    >
      <Facts confirmation={confirmation} timeZone={timeZone} />
    </Card>
  ));
}

function Facts({ confirmation, timeZone }: { confirmation: Confirmation; timeZone: string }): ReactNode {
  const { contact, askedAt, answer, state, content, resolution, document } = confirmation;
  const changed = answer && state === "changed" ? partNames(changedParts(answer.content, content)) : "";
  return (
    <DescriptionList
      items={[
        { term: m.partners_contact(), detail: contact.email === "" ? m.entries_not_stated() : `${contact.name}, ${contact.email} (${languageName(contact.locale)})` },
        { term: m.partners_asked_at(), detail: askedAt === null ? m.partners_asked_never() : formatDateTime(askedAt, timeZone) },
        ...(answer ? [{ term: answer.answer === "confirmed" ? m.partners_confirmed_by() : m.partners_objected_by(), detail: m.partners_answered_by({ name: answer.name, role: answer.role, when: formatDateTime(answer.answeredAt, timeZone) }) }] : []),
        ...(answer?.reason ? [{ term: m.partners_reason(), detail: answer.reason }] : []),
        ...(changed ? [{ term: m.partners_changed_since(), detail: changed }] : []),
        ...(resolution
          ? [{ term: m.partners_resolution_stated(), detail: resolution.state === "passed" ? m.entries_resolution_passed_on({ day: formatDay(resolution.date ?? "") }) : m.entries_resolution_not_yet() }]
          : []),
        ...(document
          ? [
              {
                term: m.partners_document_title(),
                detail: (
                  <>
                    <TextLink href={`/dateien/${document.id}`} kind="document">
                      {document.name}
                    </TextLink>{" "}
                    ({formatBytes(document.size)})
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function AskForm({ confirmation: { partnerId, name, state, askedAt, unaskable } }: { confirmation: Confirmation }): ReactNode {
  if (unaskable !== null) return <p>{unaskableText(unaskable)}</p>;
  const label = state === "changed" ? m.partners_ask_again() : askedAt === null ? m.partners_ask() : m.partners_remind();
  return (
    <Form method="post">
      <ButtonGroup>
        <SubmitButton look="secondary" icon="mail" name="partner" value={partnerId} aria-label={m.form_labelled({ label, text: name })}>
          {label}
        </SubmitButton>
      </ButtonGroup>
    </Form>
  );
}
