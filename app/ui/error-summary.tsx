// What keeps a form from being accepted, summed up above it, each point linked to its field. Place it first in main.

import { useEffect, useId, useRef, type ReactNode } from "react";

import { Icon } from "#app/ui/icon";

export type ErrorSummaryProps = {
  title: string;
  errors: readonly { href: string; text: string }[];
  /** The server's answer (action data): each new answer draws the focus here once. */
  answer?: unknown;
};

/** ErrorSummary({ title, errors: { href: "#id", text }[], answer? }): nothing where there is no error. */
export function ErrorSummary({ title, errors, answer }: ErrorSummaryProps): ReactNode {
  const titleId = useId();
  const self = useRef<HTMLDivElement>(null);
  const met = useRef<{ answer: unknown }>();
  const shown = errors.length > 0;

  useEffect(() => {
    if (!shown) {
      met.current = undefined;
      return;
    }
    if (met.current && met.current.answer === answer) return;
    met.current = { answer };
    self.current?.focus();
  }, [answer, shown]);

  if (!shown) return null;
  return (
    <div className="kern-alert kern-alert--danger lb-alert lb-error-summary" role="alert" aria-labelledby={titleId} tabIndex={-1} autoFocus ref={self}>
      <div className="kern-alert__header">
        <Icon name="danger" />
        <h2 className="kern-title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="kern-alert__body">
        <ul>
          {errors.map((error) => (
            <li key={`${error.href} ${error.text}`}>
              <a className="kern-link kern-link--no-visited-state" href={error.href}>
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
