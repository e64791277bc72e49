// A message on what happened or what matters now, with what to do next in its body.

import { useId, type ReactNode } from "react";

import { Icon } from "#app/ui/icon";
import { TONE_ICON, type FeedbackTone } from "#app/ui/tone";

export type AlertProps = {
  tone: FeedbackTone;
  title: string;
  children?: ReactNode;
  /** `spoken`: read out at once, for the answer to an action. `still`: part of the page, read in its turn. */
  announce?: "spoken" | "still";
};

/** Alert({ tone, title, children?, announce?: "spoken" | "still" }) */
export function Alert({ tone, title, children, announce = "spoken" }: AlertProps): ReactNode {
  const titleId = useId();
  return (
    <div className={`kern-alert kern-alert--${tone} lb-alert`} role={roleOf(tone, announce)} aria-labelledby={titleId}>
      <div className="kern-alert__header">
        <Icon name={TONE_ICON[tone]} />
        <p className="kern-title" id={titleId}>
          {title}
        </p>
      </div>
      {children && <div className="kern-alert__body lb-flow">{children}</div>}
    </div>
  );
}

function roleOf(tone: FeedbackTone, announce: "spoken" | "still"): "alert" | "status" | "group" {
  if (announce === "still") return "group";
  return tone === "danger" || tone === "warning" ? "alert" : "status";
}
