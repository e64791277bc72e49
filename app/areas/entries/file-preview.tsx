// An attachment to be seen where it is listed: its small picture, which is decoration beside its name, and the whole of it, which unfolds.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { TextLink } from "#app/ui/text-link";

/** FilePreview({ id, look: "small" | "large" }): of a picture or of a PDF's first page. */
export function FilePreview({ id, look }: { id: string; look: "small" | "large" }): ReactNode {
  return <img className={`lb-preview lb-preview--${look}`} src={`/dateien/${id}?vorschau`} alt="" loading="lazy" decoding="async" />;
}

/** FileViewer({ id, name, kind: "picture" | "document" }): nothing is loaded before it is unfolded. */
export function FileViewer({ id, name, kind }: { id: string; name: string; kind: "picture" | "document" }): ReactNode {
  return (
    <details className="lb-viewer">
      <summary className="lb-summary">
        {m.entries_file_view_here()}
        <span className="kern-sr-only">: {name}</span>
      </summary>
      {kind === "picture" ? (
        <img className="lb-viewer__picture" src={`/dateien/${id}?ansicht`} alt={name} loading="lazy" />
      ) : (
        <object className="lb-viewer__frame" type="application/pdf" data={`/dateien/${id}?ansicht#view=FitH&navpanes=0`} aria-label={name}>
          <TextLink href={`/dateien/${id}?ansicht`} kind="document">
            {m.entries_file_view()}
          </TextLink>
        </object>
      )}
    </details>
  );
}
