// The few kinds of columns the schema is made of, so that an id, an instant or a text in several languages looks the same in every table.
import { integer, text } from "drizzle-orm/sqlite-core";

import type { Instant } from "#app/base/instant";
import type { LocalisedText } from "#db/vocabulary/locale";

export const id = () => text().primaryKey();
export const instantColumn = () => integer().$type<Instant>();
export const flag = () => integer({ mode: "boolean" });
export const localised = () => text({ mode: "json" }).$type<LocalisedText>();
export const json = <T>() => text({ mode: "json" }).$type<T>();

/** `column in ('a', 'b')` for a CHECK over a closed list. Values are constants of this repository, never input. */
export function oneOf(column: string, values: readonly string[]): string {
  return `${column} in (${values.map((value) => `'${value}'`).join(", ")})`;
}
