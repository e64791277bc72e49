// A form of the office that did not reach the server; what was typed is still in it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { isUnsent } from "#app/ui/live";

/** UnsentAlert({ answer: to the form, as sendOrKeep gives it }) */
export function UnsentAlert({ answer }: { answer: unknown }): ReactNode {
  if (!isUnsent(answer)) return null;
  return (
    <Alert tone="warning" title={m.results_unsent_title()}>
      <p>{m.results_unsent_text()}</p>
    </Alert>
  );
}
