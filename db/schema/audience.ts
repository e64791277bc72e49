// The audience's vote of an edition: when it runs, who has voted, and how often each entry was chosen. Who chose what is nowhere.
import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { instantColumn } from "#db/columns";

import { edition } from "./competition";
import { entry } from "./entries";

/** An edition without a row has no audience prize. */
export const audienceVote = sqliteTable(
  "audience_vote",
  {
    editionId: text().primaryKey().references(() => edition.id),
    opensAt: instantColumn().notNull(),
    /** A deadline: the minute that it names is in time. */
    closesAt: instantColumn().notNull(),
    /** Goes into the hashes of addresses; empty once these are deleted. */
    salt: text().notNull(),
  },
  () => [check("audience_vote_period", sql.raw("opens_at < closes_at"))],
);

/** A vote that waits for its personal link, one for each address. Deleted when it is confirmed or the link has expired. */
export const audienceRequest = sqliteTable(
  "audience_request",
  {
    /** SHA-256 of the link's secret, hex. */
    hash: text().primaryKey(),
    editionId: text().notNull().references(() => audienceVote.editionId),
    entryId: text().notNull().references(() => entry.id),
    /** Salted (areas/results/audience-vote.ts). */
    addressHash: text().notNull(),
    expiresAt: instantColumn().notNull(),
  },
  (t) => [uniqueIndex("audience_request_address").on(t.editionId, t.addressHash)],
);

/** An address that has voted. */
export const audienceVoter = sqliteTable(
  "audience_voter",
  {
    editionId: text().notNull().references(() => audienceVote.editionId),
    addressHash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.addressHash] })],
);

/** Triggers of the migrations let a count begin at one and grow by one, and nothing else. */
export const audienceCount = sqliteTable(
  "audience_count",
  {
    entryId: text().primaryKey().references(() => entry.id),
    editionId: text().notNull().references(() => audienceVote.editionId),
    votes: integer().notNull(),
  },
  () => [check("audience_count_votes", sql.raw("votes >= 1"))],
);
