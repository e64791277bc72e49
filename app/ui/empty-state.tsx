// What a list says when it has nothing yet: why, and what to do.

import type { ReactNode } from "react";

import { Laurel } from "#app/ui/laurel";
import type { HeadingLevel } from "#app/ui/section";

/** EmptyState({ title, text, action?, level? }) */
export function EmptyState({ title, text, action, level = 2 }: { title: string; text: ReactNode; action?: ReactNode; level?: HeadingLevel }): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="lb-empty">
      <Laurel size={48} />
      <Heading className="kern-title">{title}</Heading>
      <p className="kern-body">{text}</p>
      {action && <div className="lb-empty__action">{action}</div>}
    </div>
  );
}
