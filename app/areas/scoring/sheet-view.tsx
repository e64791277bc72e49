// A sheet to be read: closed, not open yet, or never finished; and why.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { LongText } from "#app/ui/long-text";
import { Heading } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { contentOf } from "./desk";
import type { DeskPage } from "./read-desk.server";
import { RunningTotal } from "./sheet-total";
import { pointsText } from "./sheet-words";

/** SheetView({ desk }) */
export function SheetView({ desk }: { desk: DeskPage }): ReactNode {
  const { sheet } = desk;
  return (
    <>
      <Why desk={desk} />
      {sheet && sheet.state !== "void" && sheet.state !== "abstained" && <Content desk={desk} />}
      <p>
        <TextLink href="/jury">{m.scoring_to_list()}</TextLink>
      </p>
    </>
  );
}

function Why({ desk }: { desk: DeskPage }): ReactNode {
  const { title, text, tone } = whyOf(desk);
  return (
    <Alert tone={tone} title={title} announce="still">
      <p>{text}</p>
    </Alert>
  );
}

function whyOf({ sheet, closed, texts, timeZone }: DeskPage): { title: string; text: string; tone: "success" | "info" } {
  switch (sheet?.state) {
    case "submitted": {
      const time = sheet.submittedAt === null ? "" : formatDateTime(sheet.submittedAt, timeZone);
      return { title: m.scoring_submitted_title(), text: m.scoring_submitted_text({ time, contact: texts.contact }), tone: "success" };
    }
    case "abstained":
      return { title: m.scoring_abstained_title(), text: m.scoring_abstained_text({ reason: sheet.abstainReason ?? "" }), tone: "success" };
    case "void":
      return { title: m.scoring_void_title(), text: m.scoring_void_text({ reason: sheet.voidReason ?? "" }), tone: "info" };
    default:
      return closed === "not-yet"
        ? { title: m.scoring_not_open_title(), text: m.scoring_not_open_text(), tone: "info" }
        : { title: m.scoring_unfinished_title(), text: m.scoring_unfinished_text(), tone: "info" };
  }
}

function Content({ desk }: { desk: DeskPage }): ReactNode {
  const { texts, scale } = desk;
  const content = contentOf({ criteria: texts.criteria, sheet: desk.sheet });
  return (
    <>
      {texts.criteria.map(({ id, name }) => (
        <div key={id}>
          <Heading level={3}>{say(name)}</Heading>
          <p>{pointsText(content.points[id] ?? null, scale.max)}</p>
          <LongText text={content.reasons[id] ?? ""} />
        </div>
      ))}
      {content.comment !== "" && (
        <div>
          <Heading level={3}>{m.scoring_comment()}</Heading>
          <LongText text={content.comment} />
        </div>
      )}
      <RunningTotal criteria={texts.criteria} points={content.points} scale={scale} />
    </>
  );
}
