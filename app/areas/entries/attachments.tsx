// The page on which the lead hands in files and takes them off again.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatDateTime } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { MAX_FILES } from "#db/vocabulary/attachment";

import { RefusedFiles, type RefusedFile } from "./attachment-refusal";
import type { ContentAttachment } from "./content";
import { FilePreview } from "./file-preview";
import { FileUploader } from "./file-uploader";
import type { AttachmentsPageData, ListedAttachment } from "./read-attachments-page.server";

export type AttachmentsPageProps = {
  page: AttachmentsPageData;
  /** What the plain form was answered. */
  answer: { readonly refused: readonly RefusedFile[]; readonly nothingChosen: boolean } | undefined;
  /** How many files the last form added. */
  added: number;
  removed: boolean;
  onAttached: () => void;
};

const KINDS = {
  "application/pdf": m.entries_file_kind_pdf,
  "image/jpeg": m.entries_file_kind_picture,
  "image/png": m.entries_file_kind_picture,
  "image/webp": m.entries_file_kind_picture,
} as const;

const isKnown = (type: string): type is keyof typeof KINDS => type in KINDS;

/** AttachmentsPage({ page, answer, added, removed, onAttached }) */
export function AttachmentsPage({ page, answer, added, removed, onAttached }: AttachmentsPageProps): ReactNode {
  const { entry, attachments, closed, deadline, timeZone } = page;
  const total = attachments.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      <PageHeader
        title={m.entries_file_title()}
        preline={entry.number ?? undefined}
        lead={deadline === null || closed ? m.entries_file_lead() : m.entries_file_lead_until({ deadline: formatDateTime(deadline, timeZone) })}
        breadcrumb={{
          label: m.entries_breadcrumb(),
          items: [
            { href: "/beitraege", label: m.entries_own_title() },
            { href: `/beitraege/${entry.id}`, label: entry.title === "" ? m.entries_untitled() : entry.title },
          ],
        }}
      />
      {added > 0 && <Alert tone="success" title={m.entries_file_added({ count: added })} />}
      {removed && <Alert tone="success" title={m.entries_file_removed()} />}
      <RefusedFiles files={answer?.refused ?? []} />
      {closed && (
        <Alert tone="info" title={closed === "not-from-this-state" ? m.entries_file_closed_state() : m.entries_file_closed_time()} announce={answer ? "spoken" : "still"}>
          <p>{m.entries_file_closed_text()}</p>
        </Alert>
      )}
      <Section title={m.entries_file_list()} lead={m.entries_file_sum({ count: attachments.length, max: MAX_FILES, size: formatBytes(total) })}>
        {attachments.length === 0 ? (
          <EmptyState title={m.entries_file_none_title()} text={closed ? m.entries_file_none_closed() : m.entries_file_none_text()} level={3} />
        ) : (
          <AttachmentTable attachments={attachments} removable={closed === null ? "removable" : "fixed"} />
        )}
      </Section>
      {closed === null && (
        <Section title={m.entries_file_add()} id="hinzufuegen">
          <FileUploader entryId={entry.id} present={attachments} error={answer?.nothingChosen ? m.entries_file_nothing_chosen() : undefined} onAttached={onAttached} />
        </Section>
      )}
      <ButtonLink href={`/beitraege/${entry.id}`} look="secondary" icon="arrow-back">
        {m.entries_file_back()}
      </ButtonLink>
    </>
  );
}

function AttachmentTable({ attachments, removable }: { attachments: readonly ListedAttachment[]; removable: "removable" | "fixed" }): ReactNode {
  return (
    <Table
      caption={m.entries_file_list()}
      captionAs="spoken"
      rows={attachments}
      rowKey={({ id }) => id}
      columns={[
        { key: "preview", label: m.entries_file_preview(), render: ({ id, hasPreview }) => hasPreview && <FilePreview id={id} look="small" /> },
        {
          key: "name",
          label: m.entries_file_name(),
          kind: "head",
          render: ({ id, name }) => (
            <TextLink href={`/dateien/${id}?ansicht=1`} kind="document">
              {name}
            </TextLink>
          ),
        },
        {
          key: "kind",
          label: m.entries_file_kind(),
          render: ({ type, pages }) => (
            <>
              {isKnown(type) ? KINDS[type]() : type}
              {pages ? `, ${m.entries_file_pages({ count: pages })}` : ""}
            </>
          ),
        },
        { key: "size", label: m.entries_file_size(), kind: "number", render: ({ size }) => formatBytes(size) },
        ...(removable === "removable" ? [{ key: "remove", label: m.entries_file_remove(), kind: "action" as const, render: RemoveForm }] : []),
      ]}
    />
  );
}

function RemoveForm({ id, name }: ContentAttachment): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="entfernen" value={id} />
      <SubmitButton look="tertiary" icon="delete" aria-label={m.entries_file_remove_named({ name })}>
        {m.entries_file_remove()}
      </SubmitButton>
    </Form>
  );
}
