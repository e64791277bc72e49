// The list of whom or what may still be given, best fit first; what may not be given stands in it as well, with the reason.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { Select } from "#app/ui/select";

import { reasonText } from "./jury-words";
import type { BoardOption, ClosedOption } from "./read-board.server";

type GiveFormProps = {
  readonly id: string;
  readonly label: string;
  /** Said where nothing can be given. */
  readonly none: string;
  readonly options: readonly BoardOption[];
  readonly nameOf: (id: string) => string;
  /** Juror and entry as `pairKey` writes them. */
  readonly valueOf: (id: string) => string;
};

export function GiveForm({ id, label, none, options, nameOf, valueOf }: GiveFormProps): ReactNode {
  if (options.length === 0) return m.jury_board_nothing_to_give();
  const choice = (option: BoardOption) => ({ value: valueOf(option.id), label: `${nameOf(option.id)}: ${wordsOf(option)}`, disabled: option.closed !== null });
  const [open, closed] = [options.filter((option) => option.closed === null), options.filter((option) => option.closed !== null)];
  return (
    <Form method="post" preventScrollReset className="lb-stack">
      <Select
        id={id}
        name="give"
        label={label}
        emptyLabel={open.length === 0 ? none : m.jury_board_give_choose()}
        options={[
          ...(open.length > 0 ? [{ group: m.jury_board_give_open(), options: open.map(choice) }] : []),
          ...(closed.length > 0 ? [{ group: m.jury_board_give_closed(), options: closed.map(choice) }] : []),
        ]}
      />
      {open.length > 0 && (
        <SubmitButton look="secondary">
          {m.jury_cell_give()} <span className="kern-sr-only">{label}</span>
        </SubmitButton>
      )}
    </Form>
  );
}

function wordsOf({ affinity, awaitsChair, closed }: BoardOption): string {
  if (closed !== null) return whyNot(closed);
  const fit = m.jury_board_fits({ affinity: formatNumber(affinity) });
  return awaitsChair ? `${fit}, ${m.jury_cell_awaits()}` : fit;
}

const CLOSED = { "not-on-panel": m.jury_cell_not_on_panel, "juror-maximum": m.jury_cell_full, language: m.seats_cell_language, conflict: m.jury_cell_conflict } as const satisfies Record<ClosedOption["because"], () => string>;

/** The page of the juror tells all reasons. */
function whyNot({ because, reasons: [first, ...more], byChair }: ClosedOption): string {
  if (byChair) return m.jury_cell_by_chair();
  if (first === undefined) return CLOSED[because]();
  return more.length === 0 ? reasonText(first) : `${reasonText(first)} ${m.jury_cell_more({ count: more.length })}`;
}
