// A list of links that stands at the side on wide screens and folds into one line on narrow ones, without script.

import type { ReactNode } from "react";

/** Both forms are in the page; the style sheet shows one, and the hidden one is hidden from everybody. */
export function FoldableNav({ label, summary, children }: { label: string; summary: ReactNode; children: ReactNode }): ReactNode {
  return (
    <>
      <nav className="lb-side-nav lb-side-nav--wide" aria-label={label}>
        {children}
      </nav>
      <details className="lb-side-nav lb-side-nav--narrow">
        <summary className="lb-summary">{summary}</summary>
        <nav aria-label={label}>{children}</nav>
      </details>
    </>
  );
}
