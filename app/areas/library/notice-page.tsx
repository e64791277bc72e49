// One notice: what is looked for, and what this reader can do about it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDay, formatNumber } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";

import { MESSAGE_MAX, REMOVAL_REASON_MAX } from "./notice";
import { NoticeStateBadge, reachWords, ReasonWords, topicName } from "./notice-words";
import { HowToTakePart } from "./partner-search-page";
import type { NoticeSuggestion, NoticeView } from "./read-notice.server";
import type { WriteRefusal } from "./write-to-partner.server";
import { limitOf } from "./text-limit";

/** What one of the page's forms was answered. */
export type NoticeAnswer =
  | { readonly form: "message"; readonly reply: FormAnswer; readonly refusal?: Exclude<WriteRefusal, "not-found"> }
  | { readonly form: "removal"; readonly reply: FormAnswer }
  | { readonly form: "ending" };

type NoticePageProps = { view: NoticeView; answer: NoticeAnswer | undefined; posted: boolean };

/** NoticePage({ view, answer?, posted }) */
export function NoticePage({ view, answer, posted }: NoticePageProps): ReactNode {
  const { notice, state, words, removalReason, reader } = view;
  const message = messageFields(answer?.form === "message" ? answer.reply : undefined);
  const removal = removalFields(answer?.form === "removal" ? answer.reply : undefined);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...message.problems, ...removal.problems]} answer={answer} />
      {answer?.form === "message" && answer.refusal && <Alert tone="danger" title={REFUSALS[answer.refusal]()} />}
      {answer?.form === "ending" && <Alert tone="warning" title={m.notices_refused_over()} />}
      {posted && !answer && <Alert tone="success" title={m.notices_posted_notice()} />}
      <PageHeader
        breadcrumb={{ label: m.notices_breadcrumb(), items: [{ href: "/partnersuche", label: m.notices_title() }] }}
        preline={notice.organisation}
        title={topicName(notice.topic)}
        status={<NoticeStateBadge state={state} />}
        lead={state === "open" ? m.notices_stands_until({ day: formatDay(notice.lastDay) }) : m.notices_is_over()}
      />
      <DescriptionList
        items={[
          { term: m.notices_municipality(), detail: notice.code === null ? notice.organisation : <TextLink href={`/karte?gemeinde=${notice.code}`}>{notice.organisation}</TextLink> },
          { term: m.notices_reach(), detail: reachWords(notice) },
          ...(words === null ? [] : [{ term: m.notices_words(), detail: <LongText text={words} /> }]),
          ...(removalReason === null ? [] : [{ term: m.notices_removal_reason(), detail: <LongText text={removalReason} /> }]),
        ]}
      />
      {reader.kind === "public" && state === "open" && <HowToTakePart account={reader.account} back={`/partnersuche/gesuche/${notice.id}`} />}
      {reader.kind === "seeker" && reader.contactId !== null && <ButtonLink href={`/partnersuche/kontakte/${reader.contactId}`}>{m.notices_to_contact()}</ButtonLink>}
      {reader.kind === "seeker" && reader.contactId === null && state === "open" && (
        <Section title={m.notices_write_title({ organisation: notice.organisation })} lead={m.notices_write_lead()}>
          <Form method="post" className="lb-flow">
            <TextArea {...message.of("text")} label={m.notices_message()} limit={limitOf(MESSAGE_MAX)} required />
            <SubmitButton name="intent" value="message">
              {m.notices_send()}
            </SubmitButton>
          </Form>
        </Section>
      )}
      {reader.kind === "own" && state === "open" && <Own suggestions={reader.suggestions} message={message} />}
      {reader.kind === "office" && reader.mayRemove && (
        <Section title={m.notices_removal_title()} lead={m.notices_removal_lead()}>
          <Form method="post" className="lb-flow">
            <TextArea {...removal.of("reason")} label={m.notices_removal_reason()} limit={limitOf(REMOVAL_REASON_MAX)} required rows={3} />
            <SubmitButton look="secondary" name="intent" value="removal">
              {m.notices_removal_submit()}
            </SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

const REFUSALS = {
  nobody: m.notices_refused_nobody,
  "too-many": m.notices_refused_too_many,
  over: m.notices_refused_over,
  removed: m.notices_refused_removed,
} as const satisfies Record<Exclude<WriteRefusal, "not-found">, () => string>;

function messageFields(answer: FormAnswer | undefined) {
  const explain = (reason: string, name: "guestId" | "text") =>
    name === "guestId" ? m.notices_write_to_missing() : reason === "missing" ? m.notices_message_missing() : m.notices_words_too_long({ max: formatNumber(MESSAGE_MAX) });
  return formFields("nachricht", ["guestId", "text"] as const, { answer, explain });
}

function removalFields(answer: FormAnswer | undefined) {
  const explain = (reason: string) => (reason === "missing" ? m.notices_removal_reason_missing() : m.notices_words_too_long({ max: formatNumber(REMOVAL_REASON_MAX) }));
  return formFields("entfernen", ["reason"] as const, { answer, explain });
}

function Own({ suggestions, message }: { suggestions: readonly NoticeSuggestion[]; message: ReturnType<typeof messageFields> }): ReactNode {
  const open = suggestions.filter(({ standing }) => standing.kind === "open");
  return (
    <>
      <Section id="vorschlaege" title={m.notices_suggestions_title()} lead={m.notices_suggestions_lead()}>
        {suggestions.length === 0 ? <EmptyState level={3} title={m.notices_suggestions_none_title()} text={m.notices_suggestions_none_text()} /> : <Suggestions suggestions={suggestions} />}
      </Section>
      {open.length > 0 && (
        <Section id="anschreiben" title={m.notices_write_own_title()} lead={m.notices_write_lead()}>
          <Form method="post" className="lb-flow">
            <Select {...message.of("guestId")} label={m.notices_write_to()} emptyLabel={m.notices_choose()} options={open.map(({ organisationId, name }) => ({ value: organisationId, label: name }))} required />
            <TextArea {...message.of("text")} label={m.notices_message()} limit={limitOf(MESSAGE_MAX)} required />
            <SubmitButton name="intent" value="message">
              {m.notices_send()}
            </SubmitButton>
          </Form>
        </Section>
      )}
      <Section title={m.notices_end_title()} lead={m.notices_end_lead()}>
        <Form method="post">
          <SubmitButton look="secondary" name="intent" value="ending">
            {m.notices_end_submit()}
          </SubmitButton>
        </Form>
      </Section>
    </>
  );
}

function Suggestions({ suggestions }: { suggestions: readonly NoticeSuggestion[] }): ReactNode {
  return (
    <Table
      caption={m.notices_suggestions_title()}
      captionAs="spoken"
      rows={suggestions}
      rowKey={({ organisationId }) => organisationId}
      columns={[
        { key: "name", label: m.notices_municipality(), kind: "head", render: ({ name }) => name },
        {
          key: "reasons",
          label: m.notices_reasons(),
          render: ({ reasons }) => (
            <ul className="lb-map-list">
              {reasons.map((reason, i) => (
                <li key={i}>
                  <ReasonWords reason={reason} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: "contact",
          label: m.notices_contact(),
          render: ({ standing }) =>
            standing.kind === "contact" ? <TextLink href={`/partnersuche/kontakte/${standing.id}`}>{m.notices_to_contact()}</TextLink> : standing.kind === "open" ? <TextLink kind="document" href="#anschreiben">{m.notices_can_write()}</TextLink> : m.notices_nobody_there(),
        },
      ]}
    />
  );
}
