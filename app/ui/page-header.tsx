// The top of a page: where am I, what is this, what comes next. Holds the page's only h1 and its one main action.

import type { ReactNode } from "react";

import { TextLink } from "#app/ui/text-link";

export type Crumb = { href: string; label: string };

export type PageHeaderProps = {
  title: ReactNode;
  /** A short line above the title: number of an entry, name of an edition. */
  preline?: ReactNode;
  /** What this page is for and until when, in a sentence or two. */
  lead?: ReactNode;
  /** The state of the thing shown: badges. */
  status?: ReactNode;
  action?: ReactNode;
  breadcrumb?: { label: string; items: readonly Crumb[] };
};

/** PageHeader({ title, preline?, lead?, status?, action?, breadcrumb?: { label, items: { href, label }[] } }) */
export function PageHeader({ title, preline, lead, status, action, breadcrumb }: PageHeaderProps): ReactNode {
  return (
    <div className="lb-page-header">
      {breadcrumb && (
        <nav className="lb-breadcrumb" aria-label={breadcrumb.label}>
          <ol>
            {breadcrumb.items.map((crumb) => (
              <li key={crumb.href}>
                <TextLink href={crumb.href}>{crumb.label}</TextLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="lb-page-header__row">
        <div className="lb-page-header__words">
          {preline && <p className="kern-preline">{preline}</p>}
          <h1 className="kern-heading-large">{title}</h1>
          {status && <div className="lb-page-header__status">{status}</div>}
          {lead && <div className="lb-page-header__lead">{typeof lead === "string" ? <p>{lead}</p> : lead}</div>}
        </div>
        {action && <div className="lb-page-header__action">{action}</div>}
      </div>
    </div>
  );
}
