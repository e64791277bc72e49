// How assignments come about: what the office asked to be worked out, and what was changed by it or by hand.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { id, instantColumn, oneOf } from "#db/columns";
import { ASSIGNING_KINDS, ASSIGNING_STATES, ASSIGNING_STEPS, CHANGE_KINDS, type AssigningKind, type AssigningState, type AssigningStep, type ChangeKind } from "#db/vocabulary/jury";

import { person } from "./accounts";
import { edition } from "./competition";

/** One question to the optimiser, with its answer. */
export const assigning = sqliteTable(
  "assigning",
  {
    id: id(),
    editionId: text().notNull().references(() => edition.id),
    kind: text().$type<AssigningKind>().notNull(),
    state: text().$type<AssigningState>().notNull(),
    step: text().$type<AssigningStep>().notNull(),
    /** Decides between equals. */
    seed: integer().notNull(),
    /** SHA-256 of all that the answer rests on; null until it is being worked out. */
    basis: text(),
    /** JSON: the assignments proposed, or why there are none; null where it did not come to an answer. */
    answer: text(),
    askedAt: instantColumn().notNull(),
    askedBy: text().notNull().references(() => person.id),
    endedAt: instantColumn(),
  },
  (t) => [
    index("assigning_edition").on(t.editionId, t.askedAt),
    uniqueIndex("assigning_open").on(t.editionId).where(sql.raw("state in ('queued', 'running', 'proposed')")),
    check("assigning_kind", sql.raw(oneOf("kind", ASSIGNING_KINDS))),
    check("assigning_state", sql.raw(oneOf("state", ASSIGNING_STATES))),
    check("assigning_step", sql.raw(oneOf("step", ASSIGNING_STEPS))),
    check("assigning_answered", sql.raw("state not in ('proposed', 'infeasible', 'applied') or (basis is not null and answer is not null)")),
  ],
);

/** What changed in one go, so that it can be undone. Lists of pairs are JSON. */
export const assignmentChange = sqliteTable(
  "assignment_change",
  {
    editionId: text().notNull().references(() => edition.id),
    /** 1, 2, 3 … within the edition. */
    no: integer().notNull(),
    /** Of judging. */
    round: integer().notNull().default(1),
    kind: text().$type<ChangeKind>().notNull(),
    added: text().notNull(),
    removed: text().notNull(),
    madeAt: instantColumn().notNull(),
    madeBy: text().notNull().references(() => person.id),
    undoneAt: instantColumn(),
    undoneBy: text().references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.no] }),
    check("assignment_change_kind", sql.raw(oneOf("kind", CHANGE_KINDS))),
    check("assignment_change_undone", sql.raw("(undone_at is null) = (undone_by is null)")),
  ],
);
