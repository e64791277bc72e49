// Text that a person wrote: paragraphs and line breaks kept, nothing interpreted.

import type { ReactNode } from "react";

/** LongText({ text, lang? }) */
export function LongText({ text, lang }: { text: string; lang?: string }): ReactNode {
  const paragraphs = text.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="lb-long-text lb-flow" lang={lang}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
