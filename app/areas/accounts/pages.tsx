// Leads through a list that is longer than a page.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { TextLink } from "#app/ui/text-link";

/** Pages({ page, pages, address(page) }): counts from 1; nothing where there is one page only. */
export function Pages({ page, pages, address }: { page: number; pages: number; address: (page: number) => string }): ReactNode {
  if (pages <= 1) return null;
  return (
    <nav aria-label={m.accounts_pages()}>
      <p>{m.accounts_page_of({ page, pages })}</p>
      <p>
        {page > 1 && <TextLink href={address(page - 1)}>{m.accounts_page_before()}</TextLink>} {page < pages && <TextLink href={address(page + 1)}>{m.accounts_page_after()}</TextLink>}
      </p>
    </nav>
  );
}
