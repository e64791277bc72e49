// Remarks of the jury before the office: how many each entry has, and one after another with what may give somebody away.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";

import type { Hint } from "./remark-scan";
import type { EntryRemarks, RemarkCounts, RemarkOfEntry } from "./read-remarks.server";

/** RemarkCountsTable({ entries, path: of this page }) */
export function RemarkCountsTable({ entries, path }: { entries: readonly RemarkCounts[]; path: string }): ReactNode {
  return (
    <Table
      caption={m.feedback_office_title()}
      captionAs="spoken"
      narrow="cards"
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "entry", label: m.results_column_entry(), kind: "head", render: ({ id, number, title }) => <TextLink href={`${path}/${id}`}>{`${number} ${title}`}</TextLink> },
        { key: "remarks", label: m.feedback_office_remarks(), kind: "number", render: ({ remarks }) => remarks },
        { key: "released", label: m.feedback_office_released(), kind: "number", render: ({ released }) => released },
        { key: "withheld", label: m.feedback_office_withheld(), kind: "number", render: ({ withheld }) => withheld },
        { key: "open", label: m.feedback_office_open(), kind: "number", render: ({ remarks, released, withheld }) => remarks - released - withheld },
      ]}
    />
  );
}

/** What was sent and refused: the remark, the words, and why. */
export type RefusedRemark = { readonly sheetId: string; readonly place: string; readonly text: string; readonly reason: "missing" | "too-long" };

/** RemarkForms({ entry, mayRule, refusal? }) */
export function RemarkForms({ entry, mayRule, refusal }: { entry: EntryRemarks; mayRule: boolean; refusal?: RefusedRemark | undefined }): ReactNode {
  if (entry.remarks.length === 0) return <p>{m.feedback_office_none()}</p>;
  return entry.remarks.map((remark, at) => (
    <RemarkForm key={`${remark.sheetId} ${remark.place}`} remark={remark} at={at + 1} mayRule={mayRule} refusal={refusal?.sheetId === remark.sheetId && refusal.place === remark.place ? refusal : undefined} />
  ));
}

function RemarkForm({ remark, at, mayRule, refusal }: { remark: RemarkOfEntry; at: number; mayRule: boolean; refusal: RefusedRemark | undefined }): ReactNode {
  const { sheetId, place, criterion, text, hints, ruling } = remark;
  const id = `anmerkung-${at}`;
  return (
    <Section id={id} title={`${m.feedback_office_remark({ no: at })}: ${criterion ? say(criterion) : m.feedback_whole()}`} lead={<RulingBadge ruling={ruling} />}>
      <blockquote>{text}</blockquote>
      {hints.length > 0 && (
        <Alert tone="warning" title={m.feedback_office_hints()} announce="still">
          <ul>
            {hints.map(({ kind, words }) => (
              <li key={kind}>{`${hintName(kind)}: ${words.join(", ")}`}</li>
            ))}
          </ul>
        </Alert>
      )}
      {mayRule && (
        <Form method="post" className="lb-flow">
          <input type="hidden" name="sheetId" value={sheetId} />
          <input type="hidden" name="place" value={place} />
          <TextArea
            id={`${id}-text`}
            name="text"
            label={m.feedback_office_words()}
            help={m.feedback_office_words_help()}
            rows={4}
            required
            defaultValue={refusal?.text ?? ruling?.released ?? text}
            error={refusal && (refusal.reason === "missing" ? m.feedback_office_missing() : m.feedback_office_too_long())}
          />
          <SubmitButton name="intent" value="release">
            {m.feedback_office_release()}
          </SubmitButton>
          <SubmitButton name="intent" value="withhold" look="secondary">
            {m.feedback_office_withhold()}
          </SubmitButton>
        </Form>
      )}
    </Section>
  );
}

function RulingBadge({ ruling }: Pick<RemarkOfEntry, "ruling">): ReactNode {
  if (ruling === null) return <Badge tone="info">{m.feedback_office_open()}</Badge>;
  return ruling.released === null ? <Badge tone="warning">{m.feedback_office_withheld()}</Badge> : <Badge tone="success">{m.feedback_office_released()}</Badge>;
}

function hintName(kind: Hint["kind"]): string {
  return { writer: m.feedback_hint_writer, address: m.feedback_hint_address, role: m.feedback_hint_role, entry: m.feedback_hint_entry }[kind]();
}
