// How much of something is done, as a bar with its figures as text.

import { useId, type ReactNode } from "react";

export type ProgressProps = {
  label: string;
  value: number;
  max: number;
  /** The figures in words: "3 von 8 bewertet". */
  text: string;
  /** `spoken`: only screen readers hear the label, because what stands around the bar says the same. */
  labelAs?: "visible" | "spoken";
};

/** Progress({ label, value, max, text, labelAs?: "visible" | "spoken" }) */
export function Progress({ label, value, max, text, labelAs = "visible" }: ProgressProps): ReactNode {
  const labelId = useId();
  const textId = useId();
  return (
    <div className="kern-progress lb-progress">
      <div className="lb-progress__words">
        <span className={labelAs === "spoken" ? "kern-sr-only" : "lb-progress__label"} id={labelId}>
          {label}
        </span>
        <span className="lb-progress__text" id={textId}>
          {text}
        </span>
      </div>
      <progress value={value} max={Math.max(max, 1)} aria-labelledby={labelId} aria-describedby={textId} />
    </div>
  );
}
