// What a juror sees whose sheet was saved elsewhere in the meantime: both, criterion by criterion, to choose from. Nothing is overwritten unseen.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import type { FormFields } from "#app/ui/form-answer";
import { TwoTexts } from "#app/ui/two-texts";

import { COMMENT, contentOf, differencesOf, type SheetContent, type StoredSheet } from "./desk";
import type { DeskPage } from "./read-desk.server";
import { checkPoints } from "./sheet";
import { pointsField, pointsText, reasonField } from "./sheet-words";

type NewerSheetProps = { desk: DeskPage; newer: StoredSheet; fields: FormFields<string> };

/** NewerSheet({ desk, newer: as stored, fields: as typed }): stands inside the form; what is chosen is sent with the next saving. */
export function NewerSheet({ desk, newer, fields }: NewerSheetProps): ReactNode {
  const { criteria } = desk.texts;
  const stored = contentOf({ criteria, sheet: newer });
  const typed = typedContent(desk, fields);
  return (
    <>
      <Alert tone="warning" title={m.scoring_newer_title()}>
        <p>{m.scoring_newer_text({ time: formatShortDateTime(newer.updatedAt, desk.timeZone) })}</p>
      </Alert>
      {differencesOf(typed, stored).map((subject) => (
        <TwoTexts
          key={subject}
          id={`wahl-${subject}`}
          subject={subject}
          legend={legendOf(subject, desk)}
          mine={{ label: m.scoring_newer_typed(), text: textOf(subject, typed, desk) }}
          stored={{ label: m.scoring_newer_stored(), text: textOf(subject, stored, desk) }}
        />
      ))}
    </>
  );
}

/** The server read it before it found that there is something newer, so it can be read. */
function typedContent({ texts, scale }: DeskPage, fields: FormFields<string>): SheetContent {
  const typed = (name: string) => fields.of(name).defaultValue.replaceAll("\r\n", "\n").trim();
  const points = (id: string) => {
    const read = checkPoints(scale, typed(pointsField(id)));
    return read.ok ? read.value : null;
  };
  return {
    points: Object.fromEntries(texts.criteria.map(({ id }) => [id, points(id)])),
    reasons: Object.fromEntries(texts.criteria.map(({ id }) => [id, typed(reasonField(id))])),
    comment: typed(COMMENT),
  };
}

function legendOf(subject: string, { texts }: DeskPage): string {
  const criterion = texts.criteria.find(({ id }) => id === subject);
  return criterion ? say(criterion.name) : m.scoring_comment();
}

function textOf(subject: string, { points, reasons, comment }: SheetContent, { scale }: DeskPage): string {
  if (subject === COMMENT) return comment || m.scoring_nothing();
  return [pointsText(points[subject] ?? null, scale.max), reasons[subject]].filter(Boolean).join("\n\n");
}
