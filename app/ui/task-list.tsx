// What is to be done, one line each, with its state.

import type { ReactNode } from "react";

import { Badge } from "#app/ui/badge";
import { Link } from "#app/ui/form";
import type { Tone } from "#app/ui/tone";

export type Task = {
  key: string;
  name: string;
  /** Without it the task cannot be opened yet. */
  href?: string;
  hint?: ReactNode;
  status: { text: string; tone?: Tone };
};

/** TaskList({ label, tasks: { key, name, href?, hint?, status: { text, tone? } }[] }) */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }): ReactNode {
  return (
    <div className="kern-task-list lb-task-list">
      <ul className="kern-task-list__list" role="list" aria-label={label}>
        {tasks.map((task) => (
          <li className="kern-task-list__item" key={task.key}>
            <div className="kern-task-list__title lb-task-list__title">
              {task.href ? (
                <Link className="kern-link kern-link--stretched" href={task.href}>
                  {task.name}
                </Link>
              ) : (
                <span className="kern-body">{task.name}</span>
              )}
              {task.hint && <span className="lb-task-list__hint">{task.hint}</span>}
            </div>
            <div className="kern-task-list__status">
              <Badge tone={task.status.tone}>{task.status.text}</Badge>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
