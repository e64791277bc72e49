// An entry of one's own that cannot be worked on now: why, where to go on, and what it says.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";

import { EntryDocument } from "./entry-document";
import { EntryFormalities } from "./entry-formalities";
import type { DraftPage } from "./read-draft.server";

/** ClosedEntry({ draft }) */
export function ClosedEntry({ draft }: { draft: DraftPage }): ReactNode {
  const { content } = draft;
  if (draft.number !== null) {
    return (
      <Alert tone="info" title={m.entries_closed_submitted_title()} announce="still">
        <p>{m.entries_closed_submitted_text()}</p>
        <p>
          <ButtonLink href={`/beitraege/${draft.id}/eingang`}>{m.entries_to_receipt()}</ButtonLink>
        </p>
      </Alert>
    );
  }
  return (
    <>
      <Alert tone="info" title={draft.state === "withdrawn" ? m.entries_closed_discarded_title() : m.entries_closed_title()} announce="still">
        <p>{closedText(draft)}</p>
      </Alert>
      {content && <EntryDocument entry={content} questions={draft.questions} />}
      {content && <EntryFormalities entry={content} />}
    </>
  );
}

function closedText({ state, closed, edition: { deadline, timeZone } }: DraftPage): string {
  if (state === "withdrawn") return m.entries_closed_discarded_text();
  if (closed === "too-late" && deadline !== null) return m.entries_closed_too_late({ deadline: formatDateTime(deadline, timeZone) });
  return m.entries_closed_not_open();
}
