// What a form about an edition is answered when nothing was saved: what was typed, what is wrong, and what somebody else saved meanwhile.
import { flatForm, savedOtherwise, type FlatForm } from "./differences";

type Typed = Readonly<Record<string, unknown>> | null | undefined;
type Errors = Record<string, string[]>;

/** The library's reply to a form, as far as it is used here. */
export type Reply = { readonly initialValue?: Typed; readonly error?: Record<string, string[] | null> | null };

export type EditNotice = "changed-meanwhile" | "frozen";

export type EditAnswer = {
  readonly answer: { readonly initialValue: Record<string, unknown>; readonly error: Record<string, string[] | null> };
  readonly notice: EditNotice | null;
  /** The version to save over next: the one the form was filled from, or the newest after a conflict that was shown. */
  readonly version: number;
  /** The field to go to: that of a row just added. */
  readonly focus: string | null;
};

/** Wrong fields: as the reply says, or as given by name. */
export function wrongFields(reply: Reply, errors?: Errors): EditAnswer {
  return { answer: { initialValue: { ...reply.initialValue }, error: { ...(errors ?? reply.error) } }, notice: null, version: versionOf(reply), focus: null };
}

/** What stands saved is said at each field in which something else was typed; saving again takes what was typed. */
export function changedMeanwhile(reply: Reply, saved: { readonly form: FlatForm; readonly version: number }): EditAnswer {
  const { version: _, ...typed } = { ...reply.initialValue };
  const otherwise = savedOtherwise(saved.form, flatForm(typed));
  const errors = Object.fromEntries(Object.entries(otherwise).map(([name, text]) => [name, [`saved:${text}`]]));
  return { ...wrongFields(reply, errors), notice: "changed-meanwhile", version: saved.version };
}

export function rulesFrozen(reply: Reply): EditAnswer {
  return { ...wrongFields(reply, {}), notice: "frozen" };
}

export type RowOrder = { readonly list: string; readonly order: string; readonly firstField: string };

/** The form with one row more ("neu"), less (its place) or moved towards the beginning ("vor-" and its place) in one of its lists, everything typed kept. */
export function withRows(reply: Reply, { list, order, firstField }: RowOrder): EditAnswer {
  const typed = { ...reply.initialValue };
  const given = typed[list];
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const kept = order === "neu" ? [...rows, {}] : order.startsWith("vor-") ? movedBack(rows, Number(order.slice(4))) : rows.filter((_, place) => String(place) !== order);
  const changed = wrongFields({ initialValue: { ...typed, [list]: kept } }, {});
  return { ...changed, version: versionOf(reply), focus: order === "neu" ? `${list}[${rows.length}].${firstField}` : null };
}

function movedBack(rows: readonly unknown[], at: number): readonly unknown[] {
  return at < 1 || at >= rows.length ? rows : rows.map((row, place) => (place === at ? rows[at - 1] : place === at - 1 ? rows[at] : row));
}

function versionOf({ initialValue }: Reply): number {
  const version = Number(initialValue?.version);
  return Number.isSafeInteger(version) ? version : 0;
}
