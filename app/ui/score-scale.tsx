// The points for one criterion on a scale of whole points, its anchors in sight. "Not scored" is an answer of its own and is not 0.

import { useRef, type KeyboardEvent, type ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { ErrorText, Help, ariaOf } from "#app/ui/field";

export type ScoreAnchor = { points: number; text: string };

export type ScoreScaleProps = {
  id: string;
  name: string;
  legend: string;
  /** "Gewicht 40 %" */
  weight?: string;
  help?: ReactNode;
  error?: string;
  min: number;
  max: number;
  anchors: readonly ScoreAnchor[];
  defaultValue?: number | null;
  /** `notScored`: "Noch keine Punkte"; `anchors`: "Was die Punkte bedeuten". */
  labels: { notScored: string; anchors: string };
  onPointsChange?: (points: number | null) => void;
};

/** Within this time two digits are one number. */
const TWO_DIGITS_MS = 900;

/** ScoreScale({ id, name, legend, weight?, help?, error?, min, max, anchors: { points, text }[], defaultValue?: number | null, labels: { notScored, anchors }, onPointsChange? }): sends "" while not scored. */
export function ScoreScale(props: ScoreScaleProps): ReactNode {
  const { id, legend, weight, help, error, min, max, anchors, labels } = props;
  const typed = useRef({ text: "", at: 0 });

  /** Digits choose while one of the points has the focus, and only then (WCAG 2.1.4). */
  function pressed(event: KeyboardEvent<HTMLInputElement>) {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const before = event.timeStamp - typed.current.at < TWO_DIGITS_MS ? typed.current.text : "";
    const choice = [`${before}${event.key}`, event.key].map((text) => event.currentTarget.closest("fieldset")?.querySelector(`input[value="${Number(text)}"]`)).find(Boolean);
    typed.current = { text: event.key, at: event.timeStamp };
    if (!(choice instanceof HTMLInputElement)) return;
    event.preventDefault();
    choice.click();
    choice.focus();
  }

  const scale = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <fieldset
      className={classNames("lb-score", error && "lb-score--error")}
      id={id}
      tabIndex={-1}
      aria-describedby={ariaOf({ id, help, error })["aria-describedby"]}
    >
      <legend className="lb-score__legend">
        <span className="lb-score__name">{legend}</span> {weight && <span className="lb-score__weight">{weight}</span>}
      </legend>
      <Help id={id}>{help}</Help>
      <div className="lb-score__row">
        <div className="lb-score__points">
          {scale.map((points) => (
            <Point key={points} scale={props} points={points} onKeyDown={pressed}>
              {points}
              <span className="kern-sr-only">{anchorOf(points, anchors)}</span>
            </Point>
          ))}
        </div>
        <Point scale={props} points={null} onKeyDown={pressed}>
          {labels.notScored}
        </Point>
      </div>
      <dl className="lb-score__anchors" aria-label={labels.anchors}>
        {anchors.map((anchor) => (
          <div key={anchor.points}>
            <dt>{anchor.points}</dt>
            <dd>{anchor.text}</dd>
          </div>
        ))}
      </dl>
      <ErrorText id={id}>{error}</ErrorText>
    </fieldset>
  );
}

type PointProps = { scale: ScoreScaleProps; points: number | null; onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void; children: ReactNode };

function Point({ scale, points, onKeyDown, children }: PointProps): ReactNode {
  const { id, name, defaultValue = null, onPointsChange } = scale;
  const inputId = `${id}-${points ?? "none"}`;
  return (
    <label className={classNames("lb-score__point", points === null && "lb-score__point--none")} htmlFor={inputId}>
      <input
        type="radio"
        id={inputId}
        name={name}
        value={points ?? ""}
        defaultChecked={points === defaultValue}
        onKeyDown={onKeyDown}
        onChange={onPointsChange && (() => onPointsChange(points))}
      />
      <span className="lb-score__face">{children}</span>
    </label>
  );
}

function anchorOf(points: number, anchors: readonly ScoreAnchor[]): string {
  const anchor = anchors.find((candidate) => candidate.points === points);
  return anchor ? `: ${anchor.text}` : "";
}

/** ScoreTotal({ label, value, note? }): the running weighted total, in words: "71,5 von 100". */
export function ScoreTotal({ label, value, note }: { label: string; value: ReactNode; note?: ReactNode }): ReactNode {
  return (
    <div className="lb-score-total">
      <p className="lb-score-total__line">
        <span className="lb-score-total__label">{label}</span> <output className="lb-score-total__value">{value}</output>
      </p>
      {note && <p className="lb-score-total__note">{note}</p>}
    </div>
  );
}
