// Links to the views of one page, such as its categories; the one that is shown is marked.

import type { ReactNode } from "react";

import { Link } from "#app/ui/form";

export type View = { href: string; label: string; current?: boolean; note?: ReactNode };

/** ViewSwitch({ label, views: { href, label, current?, note? }[] }): `note` stands behind the label, such as a badge. */
export function ViewSwitch({ label, views }: { label: string; views: readonly View[] }): ReactNode {
  return (
    <nav aria-label={label}>
      <ul className="lb-views" role="list">
        {views.map((view) => (
          <li key={view.href}>
            <Link className="lb-views__link" href={view.href} aria-current={view.current ? "page" : undefined}>
              {view.label}
            </Link>
            {view.note}
          </li>
        ))}
      </ul>
    </nav>
  );
}
