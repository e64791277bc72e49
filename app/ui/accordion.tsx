// A part that opens on demand, by the browser's own means.

import type { ReactNode } from "react";

/** Accordion({ title, children, start?: "closed" | "open", id? }) */
export function Accordion({ title, children, start = "closed", id }: { title: ReactNode; children: ReactNode; start?: "closed" | "open"; id?: string }): ReactNode {
  return (
    <details className="kern-accordion lb-accordion" open={start === "open"} id={id}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{title}</span>
      </summary>
      <div className="kern-accordion__body lb-flow">{children}</div>
    </details>
  );
}
