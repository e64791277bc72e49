// A category whose scores and discussion a conflict of interest keeps from a reader of the office who sits on the jury, too.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { EmptyState } from "#app/ui/empty-state";

/** KeptCategory({ action?: where to go on }) */
export function KeptCategory({ action }: { action?: ReactNode }): ReactNode {
  return <EmptyState title={m.results_kept_title()} text={m.results_kept_text()} action={action} />;
}
