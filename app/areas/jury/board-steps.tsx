// What the office can do about the whole assignment: have it worked out, look at what was, and undo the last change.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { TextLink } from "#app/ui/text-link";

import { isUnderWay } from "./assigning";
import { assigningPath } from "./assigning-page";
import { changeName } from "./assigning-words";
import type { BoardPageProps } from "./board-page";
import type { Board } from "./read-board.server";
import type { UndoRefusal } from "./undo";

const NO_UNDO = { "nothing-to-undo": m.jury_undo_nothing, started: m.jury_undo_started, "no-longer-allowed": m.jury_undo_not_allowed } as const satisfies Record<UndoRefusal, () => string>;

type StepsProps = { readonly board: Board; readonly edition: BoardPageProps["edition"]; readonly steering: boolean };

export function BoardSteps({ board, edition, steering }: StepsProps): ReactNode {
  const latest = board.assigning;
  const link = <TextLink href={assigningPath(edition.slug)}>{latest?.state === "proposed" ? m.jury_assigning_look() : m.jury_assigning_look_at_state()}</TextLink>;
  if (latest && isUnderWay(latest.state)) {
    return (
      <Alert tone="info" announce="still" title={m.jury_assigning_under_way_title()}>
        <p>{link}</p>
      </Alert>
    );
  }
  return (
    <>
      {latest?.state === "proposed" && (
        <Alert tone="info" announce="still" title={m.jury_assigning_proposed_title()}>
          <p>{m.jury_assigning_proposed_text()}</p>
          <p>{link}</p>
        </Alert>
      )}
      {steering && (
        <Form method="post" className="lb-flow">
          <ButtonGroup>
            {board.assigned === 0 ? (
              <SubmitButton name="intent" value="anew">
                {m.jury_board_assign()}
              </SubmitButton>
            ) : (
              <>
                <SubmitButton name="intent" value="repair" aria-describedby="ausbessern">
                  {m.jury_board_repair()}
                </SubmitButton>
                {edition.jurorsPerEntry !== null && (
                  <SubmitButton name="intent" value="anew" look="secondary" aria-describedby="neu-zuteilen">
                    {m.jury_board_assign_again()}
                  </SubmitButton>
                )}
              </>
            )}
          </ButtonGroup>
          {board.assigned > 0 && (
            <>
              <p className="lb-help" id="ausbessern">
                {m.jury_board_repair_text()}
              </p>
              {edition.jurorsPerEntry !== null && (
                <p className="lb-help" id="neu-zuteilen">
                  {m.jury_board_assign_again_text()}
                </p>
              )}
            </>
          )}
        </Form>
      )}
    </>
  );
}

export function LastChange({ board: { lastChange }, edition, steering }: StepsProps): ReactNode {
  if (lastChange === null) return null;
  const { no, kind, madeAt, added, removed, undo } = lastChange;
  return (
    <Form method="post" className="lb-flow">
      <p>{m.jury_last_change({ kind: changeName(kind), time: formatDateTime(madeAt, edition.timeZone), added, removed })}</p>
      {steering && undo === "open" && (
        <SubmitButton look="secondary" name="zurueck" value={no}>
          {m.jury_undo()}
        </SubmitButton>
      )}
      {steering && undo !== "open" && <p className="lb-help">{NO_UNDO[undo]()}</p>}
    </Form>
  );
}
