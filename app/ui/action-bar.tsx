// The actions of a long form, kept in sight at the bottom, with the state of saving.

import type { ReactNode } from "react";

/** ActionBar({ children: buttons, status? }): `status` is the saved state, "Gespeichert um 14:32 Uhr"; it is read out when it changes. */
export function ActionBar({ children, status }: { children: ReactNode; status?: ReactNode }): ReactNode {
  return (
    <div className="lb-action-bar">
      <div className="kern-btn-wrapper lb-buttons">{children}</div>
      <p className="lb-action-bar__status" role="status">
        {status}
      </p>
    </div>
  );
}
