// What every chart with rows has around it: its title, what it shows in words, and the same figures as a table behind it.
import { useId, type ReactNode } from "react";

/** ChartFigure({ title, description, children: <li>s of the rows, tableLabel, table }) */
export function ChartFigure({ title, description, children, tableLabel, table }: { title: string; description: string; children: ReactNode; tableLabel: string; table: ReactNode }): ReactNode {
  const id = useId();
  return (
    <figure className="lb-chart" aria-labelledby={`${id}title`} aria-describedby={`${id}desc`}>
      <figcaption className="lb-chart__caption">
        <span className="kern-title kern-title--small" id={`${id}title`}>
          {title}
        </span>
        <span className="lb-chart__description" id={`${id}desc`}>
          {description}
        </span>
      </figcaption>
      <ul className="lb-chart__bars" role="list">
        {children}
      </ul>
      <details className="lb-chart__table">
        <summary className="lb-summary">{tableLabel}</summary>
        {table}
      </details>
    </figure>
  );
}
