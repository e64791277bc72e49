// What the office reads of earlier versions of a text: each by its number, and when and by whom it was saved.
import type { ReactNode } from "react";

import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { Section } from "#app/ui/section";

/** `savedBy` null: shipped with the product, or by somebody who has left. */
export type SavedVersion = { readonly no: number; readonly savedAt: Instant; readonly savedBy: string | null };

/** "Fassung 3, 09.02.2026, 14:05, Petra Sommer" */
export function versionLine({ no, savedAt, savedBy }: SavedVersion): string {
  return m.pages_version_line({ no, at: formatShortDateTime(savedAt, HOME_TIME_ZONE), by: savedBy ?? m.pages_by_product() });
}

/** VersionsSection({ children }): the versions, newest first, as links or to be opened. */
export function VersionsSection({ children }: { children: ReactNode }): ReactNode {
  return (
    <Section id="fassungen" title={m.pages_versions()} lead={m.pages_versions_lead()}>
      {children}
    </Section>
  );
}
