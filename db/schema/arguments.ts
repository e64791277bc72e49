// Arguments for working together, in versions that stay. Triggers of the migrations hold that none is public without a source.
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { id, instantColumn, json, oneOf } from "#db/columns";
import { ARGUMENT_STATES, type ArgumentContent, type ArgumentState } from "#db/vocabulary/argument";

import { person } from "./accounts";

export const argument = sqliteTable(
  "argument",
  {
    id: id(),
    state: text().$type<ArgumentState>().notNull(),
    /** The version that counts; later ones lead on from it. */
    version: integer().notNull(),
    /** Where it stands among the others. */
    position: integer().notNull(),
    createdAt: instantColumn().notNull(),
    updatedAt: instantColumn().notNull(),
  },
  (t) => [check("argument_state", sql.raw(oneOf("state", ARGUMENT_STATES))), check("argument_version", sql.raw("version >= 1")), index("argument_state_position").on(t.state, t.position)],
);

/** Never changed, never deleted. */
export const argumentVersion = sqliteTable(
  "argument_version",
  {
    argumentId: text().notNull(),
    no: integer().notNull(),
    content: json<ArgumentContent>().notNull(),
    savedAt: instantColumn().notNull(),
    /** Null: shipped with the product. */
    savedBy: text().references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.argumentId, t.no] }),
    foreignKey({ columns: [t.argumentId], foreignColumns: [argument.id] }),
    check("argument_version_content", sql.raw("json_valid(content) and json_type(content, '$.sources') = 'array' and trim(coalesce(json_extract(content, '$.claim.de'), '')) <> ''")),
  ],
);
