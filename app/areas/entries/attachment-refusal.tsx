// Why a file is not taken, in words that say what to do.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ENTRY_LIMIT, FILE_LIMIT, MAX_FILES, PIXEL_LIMIT } from "#db/vocabulary/attachment";

export type RefusedFile = { readonly name: string; readonly reason: string };

/** `reason`: one of the law's and the protocol's; one that is not known here is a fault on our side. */
export function refusalText({ name, reason }: RefusedFile): string {
  switch (reason) {
    case "empty":
      return m.entries_file_refused_empty({ name });
    case "too-large":
      return m.entries_file_refused_too_large({ name, limit: formatBytes(FILE_LIMIT) });
    case "wrong-kind":
      return m.entries_file_refused_wrong_kind({ name });
    case "too-many":
      return m.entries_file_refused_too_many({ name, count: MAX_FILES });
    case "too-much":
      return m.entries_file_refused_too_much({ name, limit: formatBytes(ENTRY_LIMIT) });
    case "closed":
      return m.entries_file_refused_closed({ name });
    case "signed-out":
      return m.entries_file_refused_signed_out({ name });
    case "broken":
      return m.entries_file_refused_broken({ name });
    case "locked":
      return m.entries_file_refused_locked({ name });
    case "too-many-pixels":
      return m.entries_file_refused_too_many_pixels({ name, limit: PIXEL_LIMIT / 1_000_000 });
    case "infected":
      return m.entries_file_refused_infected({ name });
    case "unscanned":
      return m.entries_file_refused_unscanned({ name });
    default:
      return m.entries_file_refused_fault({ name });
  }
}

/** RefusedFiles({ files: { name, reason }[], textOf? }): nothing where there is none. */
export function RefusedFiles({ files, textOf = refusalText }: { files: readonly RefusedFile[]; textOf?: (file: RefusedFile) => string }): ReactNode {
  if (files.length === 0) return null;
  return (
    <Alert tone="danger" title={m.entries_file_refused_title({ count: files.length })}>
      <ul>
        {files.map((file, position) => (
          <li key={position}>{textOf(file)}</li>
        ))}
      </ul>
    </Alert>
  );
}
