// The parts of a long form in their order, each with how far it is.

import type { ReactNode } from "react";

import { Link } from "#app/ui/form";
import { FoldableNav } from "#app/ui/foldable-nav";
import { Icon } from "#app/ui/icon";

export type FormPart = {
  href: string;
  label: string;
  state: "complete" | "started" | "open";
  /** The state in words: "vollständig", "2 Angaben fehlen", "noch leer". */
  stateText: string;
  current?: boolean;
};

/** SectionNav({ label, parts: { href, label, state: "complete" | "started" | "open", stateText, current? }[], summary? }): `summary` is the folded line: "Schritt 2 von 6: Partner". */
export function SectionNav({ label, parts, summary }: { label: string; parts: readonly FormPart[]; summary?: string }): ReactNode {
  const current = parts.find((part) => part.current);
  return (
    <FoldableNav label={label} summary={summary ?? current?.label ?? label}>
      <ol className="lb-steps" role="list">
        {parts.map((part, index) => (
          <li key={part.href} className={`lb-steps__part lb-steps__part--${part.state}`}>
            <Link className="lb-side-nav__link" href={part.href} aria-current={part.current ? "step" : undefined}>
              <span className="lb-steps__mark">{part.state === "complete" ? <Icon name="check" size="small" /> : index + 1}</span>
              <span className="lb-steps__words">
                <span className="lb-steps__label">{part.label}</span>
                <span className="lb-steps__state">{part.stateText}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </FoldableNav>
  );
}
