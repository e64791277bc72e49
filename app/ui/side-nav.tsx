// The navigation of one room, such as the office's or the jury's.

import type { ReactNode } from "react";

import { Link } from "#app/ui/form";
import { FoldableNav } from "#app/ui/foldable-nav";

export type NavItem = { href: string; label: string; current?: boolean };

type SideNavItem = NavItem & { note?: string };

/** SideNav({ label, title?, items: { href, label, current?, note? }[], further?: { title, items } }): `note` is a short figure at the end, such as "3 offen". */
export function SideNav({ label, title, items, further }: { label: string; title?: string; items: readonly SideNavItem[]; further?: { title: string; items: readonly SideNavItem[] } }): ReactNode {
  const current = [...items, ...(further?.items ?? [])].find((item) => item.current);
  return (
    <FoldableNav label={label} summary={current?.label ?? title ?? label}>
      <SideNavList title={title} items={items} />
      {further && <SideNavList {...further} />}
    </FoldableNav>
  );
}

function SideNavList({ title, items }: { title?: string; items: readonly SideNavItem[] }): ReactNode {
  return (
    <>
      {title && <p className="lb-side-nav__title">{title}</p>}
      <ul role="list">
        {items.map((item) => (
          <li key={item.href}>
            <Link className="lb-side-nav__link" href={item.href} aria-current={item.current ? "page" : undefined}>
              <span>{item.label}</span>
              {item.note && <span className="lb-side-nav__note">{item.note}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
