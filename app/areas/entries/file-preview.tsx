// The small picture of an attachment: decoration beside its name, which says what it is and leads to the file.
import type { ReactNode } from "react";

/** FilePreview({ id, look: "small" | "large" }): of a picture or of a PDF's first page. */
export function FilePreview({ id, look }: { id: string; look: "small" | "large" }): ReactNode {
  return <img className={`lb-preview lb-preview--${look}`} src={`/dateien/${id}?vorschau`} alt="" loading="lazy" decoding="async" />;
}
