// Links to an entry as files: its receipt, the document, and all of it in one archive.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { TextLink } from "#app/ui/text-link";

/** EntryDownloads({ id, no?: of an earlier version, receipt?: "with receipt" }) */
export function EntryDownloads({ id, no, receipt }: { id: string; no?: number; receipt?: "with receipt" }): ReactNode {
  const version = no === undefined ? "" : `?fassung=${no}`;
  const files = [
    ...(receipt ? [{ href: `/beitraege/${id}/eingang.pdf`, label: m.documents_link_receipt() }] : []),
    { href: `/beitraege/${id}/beitrag.pdf${version}`, label: m.documents_link_entry() },
    { href: `/beitraege/${id}/beitrag.zip${version}`, label: m.documents_link_archive() },
  ];
  return (
    <ul>
      {files.map(({ href, label }) => (
        <li key={href}>
          <TextLink href={href} kind="document">
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
