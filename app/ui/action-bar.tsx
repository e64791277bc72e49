// The actions of a long form, kept in sight at the bottom, with the state of saving.

import type { ReactNode } from "react";

/** ActionBar({ children: buttons, status?, spoken? }): `status` is the saved state, "Gespeichert um 14:32 Uhr"; it, or `spoken` in its place, is read out when it changes. */
export function ActionBar({ children, status, spoken }: { children: ReactNode; status?: ReactNode; spoken?: string }): ReactNode {
  return (
    <div className="lb-action-bar">
      <div className="kern-btn-wrapper lb-buttons">{children}</div>
      <p className="lb-action-bar__status" role={spoken === undefined ? "status" : undefined}>
        {status}
      </p>
      {spoken !== undefined && (
        <p className="kern-sr-only" role="status">
          {spoken}
        </p>
      )}
    </div>
  );
}
