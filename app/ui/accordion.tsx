// A part that opens on demand, by the browser's own means.

import { useEffect, useRef, useState, type ReactNode } from "react";

/** Accordion({ title, children, start?: "closed" | "open", id? }): where `start` changes later it follows, but never closes on whoever is in it. */
export function Accordion({ title, children, start = "closed", id }: { title: ReactNode; children: ReactNode; start?: "closed" | "open"; id?: string }): ReactNode {
  const self = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(start === "open");
  useEffect(() => {
    if (start === "open" || !self.current?.contains(document.activeElement)) setOpen(start === "open");
  }, [start]);
  return (
    <details className="kern-accordion lb-accordion" open={isOpen} id={id} ref={self}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{title}</span>
      </summary>
      <div className="kern-accordion__body lb-flow">{children}</div>
    </details>
  );
}
