// The score sheet as a form: points with anchors in sight, reasons, the running total. Saves itself where the browser can.
import { useState, type ReactNode } from "react";

import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatClock, formatShortDateTime, isSameDay } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { ActionBar } from "#app/ui/action-bar";
import { SubmitButton } from "#app/ui/button";
import type { Sender } from "#app/ui/form";
import type { FormAnswer, FormFields } from "#app/ui/form-answer";
import { isTextKept } from "#app/ui/kept-text";
import { SavingForm, type SavingStand } from "#app/ui/saving-form";
import { ScoreScale } from "#app/ui/score-scale";
import { TextArea } from "#app/ui/text-area";

import { contentOf, type StoredSheet } from "./desk";
import { NewerSheet } from "./newer-sheet";
import type { DeskPage } from "./read-desk.server";
import { checkPoints } from "./sheet";
import type { SheetTrouble } from "./sheet-alerts";
import { RunningTotal } from "./sheet-total";
import { pointsField, reasonField } from "./sheet-words";

export type SheetFormState = {
  /** What was typed and what is wrong with it; undefined while the form shows what is stored. */
  readonly reply: FormAnswer | undefined;
  /** Of the sheet that the next saving replaces. */
  readonly version: number;
  readonly savedAt: Instant | null;
  /** What somebody has saved in between. */
  readonly newer: StoredSheet | null;
  readonly trouble: SheetTrouble | null;
  /** Counts how often other texts were put in the place of typed ones. */
  readonly round: number;
};

export const SHEET_FORM = "bogen";
const AUTOSAVE = "autosave";

/** The fields as they are named and ordered, with what stands in them while nothing has been typed. */
export function sheetFields(desk: DeskPage): { readonly names: readonly string[]; readonly defaults: Readonly<Record<string, string>> } {
  const stored = contentOf({ criteria: desk.texts.criteria, sheet: desk.sheet });
  const fields = desk.texts.criteria.flatMap(({ id }) => [
    [pointsField(id), String(stored.points[id] ?? "")] as const,
    [reasonField(id), stored.reasons[id] ?? ""] as const,
  ]);
  return { names: [...fields.map(([name]) => name), "comment"], defaults: { ...Object.fromEntries(fields), comment: stored.comment } };
}

/** What passes while the juror goes on. */
const PASSING: readonly SheetTrouble[] = ["unreachable", "signed-out", "calibration-first"];

export type SheetFormProps = { desk: DeskPage; fields: FormFields<string>; state: SheetFormState; sender: Sender; onResent: () => void };

/** SheetForm({ desk, fields, state, sender, onResent }) */
export function SheetForm({ desk, fields, state, sender, onResent }: SheetFormProps): ReactNode {
  const { texts, scale, reasonRule } = desk;
  const pointsOf = (id: string) => {
    const read = checkPoints(scale, fields.of(pointsField(id)).defaultValue);
    return read.ok ? read.value : null;
  };
  const [points, setPoints] = useState(() => Object.fromEntries(texts.criteria.map(({ id }) => [id, pointsOf(id)])));
  const anchors = texts.anchors.map((anchor) => ({ points: anchor.points, text: say(anchor.text) }));
  const isStuck = state.newer !== null || (state.trouble !== null && !PASSING.includes(state.trouble));
  return (
    <SavingForm
      id={SHEET_FORM}
      method="post"
      className="lb-flow"
      sender={sender}
      autosave={isStuck ? "off" : AUTOSAVE}
      person={desk.personId}
      stand={standOf(state)}
      onResent={onResent}
    >
      {/* The first button of a form is the one that the enter key presses. */}
      <button type="submit" name="intent" value="save" hidden />
      <input type="hidden" name="version" value={state.version} />
      {state.newer && <NewerSheet desk={desk} newer={state.newer} fields={fields} />}
      <p className="lb-help lb-with-keyboard">{m.scoring_keyboard({ max: scale.max })}</p>
      {texts.criteria.map(({ id, name, description, weight }) => {
        const { defaultValue: _typed, ...scored } = fields.of(pointsField(id));
        return (
          <div key={id} className="lb-flow">
            <ScoreScale
              {...scored}
              {...scale}
              legend={say(name)}
              weight={m.scoring_weight({ weight })}
              help={say(description)}
              anchors={anchors}
              defaultValue={pointsOf(id)}
              labels={{ notScored: m.scoring_not_scored(), anchors: m.scoring_anchors() }}
              onPointsChange={(given) => setPoints((before) => ({ ...before, [id]: given }))}
            />
            <TextArea
              {...fields.of(reasonField(id))}
              label={m.scoring_reason({ criterion: say(name) })}
              help={m.scoring_reason_help({ low: reasonRule.lowAt, high: reasonRule.highAt })}
              rows={2}
            />
          </div>
        );
      })}
      <TextArea {...fields.of("comment")} label={m.scoring_comment()} optionalLabel={m.shell_optional()} help={m.scoring_comment_help()} rows={4} />
      <RunningTotal criteria={texts.criteria} points={points} scale={scale} />
      <ActionBar status={statusOf(desk, state, sender.state === "idle" ? "idle" : "saving")} spoken={spokenOf(state)}>
        {state.newer ? (
          <SubmitButton name="intent" value="save">
            {m.scoring_newer_save()}
          </SubmitButton>
        ) : (
          <>
            <SubmitButton name="intent" value="submit">
              {m.scoring_submit()}
            </SubmitButton>
            <SubmitButton look="secondary" name="intent" value="save">
              {m.scoring_save()}
            </SubmitButton>
          </>
        )}
      </ActionBar>
    </SavingForm>
  );
}

function standOf({ reply, newer, trouble }: SheetFormState): SavingStand {
  if (trouble === "unreachable" || trouble === "signed-out") return trouble;
  return reply?.error || newer || trouble ? "refused" : "settled";
}

const unsentText = () => (isTextKept() ? m.shell_unsent_kept() : m.shell_unsent_open());

/** What is read out when it changes, and not with every saving that the typing brings with it. */
function spokenOf(state: SheetFormState): string {
  const stand = standOf(state);
  if (stand === "unreachable") return unsentText();
  if (stand !== "settled") return m.scoring_not_saved();
  return state.savedAt === null ? "" : m.scoring_saved_spoken();
}

/** The receipt names the day where it is not that of the page's reading. */
function receiptOf(savedAt: Instant, { readAt, timeZone }: DeskPage): string {
  return savedAt >= readAt || isSameDay(savedAt, readAt, timeZone)
    ? m.scoring_saved_at({ time: formatClock(savedAt, timeZone) })
    : m.scoring_saved_on({ time: formatShortDateTime(savedAt, timeZone) });
}

function statusOf(desk: DeskPage, { reply, newer, trouble, savedAt }: SheetFormState, activity: "idle" | "saving"): string {
  if (trouble === "unreachable") return unsentText();
  if (activity === "saving") return m.scoring_saving();
  if (reply?.error || newer || trouble) return m.scoring_not_saved();
  return savedAt === null ? m.scoring_never_saved() : receiptOf(savedAt, desk);
}
