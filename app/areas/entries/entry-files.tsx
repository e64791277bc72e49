// The part of an entry's page about its files: what is attached. Adding and taking off has its own page.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonLink } from "#app/ui/button";
import { Section } from "#app/ui/section";

import { AttachmentList } from "./entry-document";
import { SECTION_IDS } from "./form-parts";
import type { DraftPage } from "./read-draft.server";

/** EntryFiles({ draft }): stands outside the form of the entry, so it may hold forms of its own. */
export function EntryFiles({ draft }: { draft: DraftPage }): ReactNode {
  return (
    <Section
      id={SECTION_IDS.files}
      title={m.entries_attachments()}
      lead={m.entries_files_lead()}
      action={
        <ButtonLink look="secondary" href={`/beitraege/${draft.id}/anlagen`}>
          {m.entries_files_edit()}
        </ButtonLink>
      }
    >
      {draft.attachments.length > 0 ? <AttachmentList attachments={draft.attachments} /> : <p>{m.entries_files_none()}</p>}
    </Section>
  );
}
