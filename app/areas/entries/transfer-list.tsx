// The files under way on a page, each with how far it is and what can be done with it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Button, ButtonGroup } from "#app/ui/button";
import { Progress } from "#app/ui/progress";

import { isUnderWay, type Transfer, type Transfers } from "./transfers";

export type TransferListProps = {
  list: readonly Transfer[];
  transfers: Pick<Transfers, "hold" | "goOn" | "giveUp">;
  /** Its button has gone from the page, and the focus with it. */
  onGivenUp: () => void;
};

/** TransferList({ list, transfers, onGivenUp }) */
export function TransferList({ list, transfers, onGivenUp }: TransferListProps): ReactNode {
  return (
    <>
      {list.filter(isUnderWay).map((transfer) => (
        <Row key={transfer.id} transfer={transfer} transfers={transfers} onGivenUp={onGivenUp} />
      ))}
      <p role="status">{statusText(list)}</p>
    </>
  );
}

function Row({ transfer, transfers, onGivenUp }: { transfer: Transfer } & Pick<TransferListProps, "transfers" | "onGivenUp">): ReactNode {
  const { id, name, percent, state } = transfer;
  const stopped = state === "held" || state === "cut";
  return (
    <div>
      <Progress label={name} value={percent} max={100} text={progressText(transfer)} />
      <ButtonGroup>
        {(stopped || percent < 100) && (
          <Button
            look="tertiary"
            aria-label={stopped ? m.entries_file_go_on_named({ name }) : m.entries_file_hold_named({ name })}
            onClick={() => (stopped ? transfers.goOn(id) : transfers.hold(id))}
          >
            {stopped ? m.entries_file_go_on() : m.entries_file_hold()}
          </Button>
        )}
        <Button
          look="tertiary"
          icon="close"
          aria-label={m.entries_file_give_up_named({ name })}
          onClick={() => {
            transfers.giveUp(id);
            onGivenUp();
          }}
        >
          {m.entries_file_give_up()}
        </Button>
      </ButtonGroup>
    </div>
  );
}

function progressText({ state, percent }: Transfer): string {
  switch (state) {
    case "waiting":
      return m.entries_file_waiting();
    case "held":
      return m.entries_file_held({ percent });
    case "cut":
      return m.entries_file_cut({ percent });
    default:
      return percent < 100 ? m.entries_file_percent({ percent }) : m.entries_file_checking();
  }
}

function statusText(list: readonly Transfer[]): string {
  if (list.length === 0) return "";
  const done = m.entries_file_progress({ done: list.filter(({ state }) => state === "attached").length, count: list.length });
  return list.some(({ state }) => state === "cut") ? `${done}. ${m.entries_file_cut_explained()}` : done;
}
