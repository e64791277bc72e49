// A few figures that say at a glance how things stand, each leading to where they come from.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { Link } from "#app/ui/form";

export type KeyFigure = { key: string; value: ReactNode; label: string; href?: string; tone?: "plain" | "attention" };

/** KeyFigures({ label, figures: { key, value, label, href?, tone?: "plain" | "attention" }[] }) */
export function KeyFigures({ label, figures }: { label: string; figures: readonly KeyFigure[] }): ReactNode {
  return (
    <ul className="lb-figures" role="list" aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.key} className={classNames("lb-figures__item", figure.tone === "attention" && "lb-figures__item--attention")}>
          <span className="lb-figures__value">{figure.value}</span>{" "}
          {figure.href ? (
            <Link className="kern-link kern-link--stretched kern-link--no-visited-state lb-figures__label" href={figure.href}>
              {figure.label}
            </Link>
          ) : (
            <span className="lb-figures__label">{figure.label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
