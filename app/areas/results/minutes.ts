// The minutes of the jury's meeting as plain data, in the order of a German jury session (RPW 2013, Annex VII; VwVfG NRW § 93): what was found, who
// was there, what they assured, the formal check, then each category with its discussions, votes, ranking and decision.
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import type { EntryState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { Outcome } from "#db/vocabulary/sitting";

import type { Count } from "./sitting";
import type { DecidedBy } from "./ties";

export type MinutedEntry = { readonly id: string; readonly number: string; readonly title: string };

/** Who was there for one matter, and who had left for it because of a conflict of interest; nobody is in both (law §5). */
export type Attended = { readonly present: readonly string[]; readonly left: readonly string[] };

export type MinutedChange = { readonly juror: string; readonly criterion: LocalisedText; readonly before: number; readonly after: number; readonly reason: string };

export type MinutedDiscussion = Attended & { readonly entry: MinutedEntry; readonly from: Instant; readonly until: Instant | null; readonly changes: readonly MinutedChange[] };

export type MinutedMotion = Attended & {
  readonly no: number;
  readonly text: string;
  /** Null: the category as a whole. */
  readonly entry: MinutedEntry | null;
  readonly mover: string;
  readonly count: Count;
  readonly outcome: Outcome | null;
  readonly casting: boolean;
};

export type MinutedRank = { readonly rank: number; readonly entry: MinutedEntry; /** 0 to 100 with one decimal, as digits. */ readonly score: string; readonly decidedBy: DecidedBy["rule"] | null };

export type MinutedDecision = Attended & {
  readonly winner: MinutedEntry | null;
  readonly reason: string;
  readonly departs: boolean;
  readonly departureReason: string | null;
  readonly commendations: readonly { readonly entry: MinutedEntry; readonly reason: string }[];
};

export type MinutedItem = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly from: Instant;
  readonly until: Instant | null;
  /** How many leaned to each entry in the informational round. */
  readonly tendencies: readonly { readonly entry: MinutedEntry; readonly jurors: number }[];
  readonly discussions: readonly MinutedDiscussion[];
  readonly motions: readonly MinutedMotion[];
  readonly ranking: readonly MinutedRank[];
  readonly undecidable: readonly MinutedEntry[];
  readonly decision: MinutedDecision | null;
};

export type Minutes = {
  readonly format: "lorbeer-minutes/1";
  readonly edition: LocalisedText;
  readonly place: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly members: number;
  readonly quorate: boolean;
  readonly chair: string;
  readonly deputy: string | null;
  readonly guests: readonly string[];
  readonly keeper: string;
  /** Each stay, with the assurances that were given as it began. */
  readonly stays: readonly { readonly juror: string; readonly from: Instant; readonly until: Instant | null }[];
  readonly check: Readonly<Record<EntryState, number>>;
  readonly items: readonly MinutedItem[];
};

/** Names the minutes: under another digest something else was signed. */
export function minutesDigest(minutes: Minutes): string {
  return sha256Hex(canonicalJson(minutes));
}

/** What a reader with conflicts of interest may see: nothing of the discussion, the scores and the places of an entry they are kept from (law §5). */
export function minutesFor(minutes: Minutes, isKept: (entryId: string) => boolean): Minutes {
  return { ...minutes, items: minutes.items.map((item) => itemFor(item, isKept)) };
}

function itemFor(item: MinutedItem, isKept: (entryId: string) => boolean): MinutedItem {
  const open = (entry: MinutedEntry | null) => entry !== null && !isKept(entry.id);
  const keeps = [...item.ranking.map(({ entry }) => entry), ...item.undecidable].some(({ id }) => isKept(id));
  if (!keeps) return item;
  // Ranks, the vote on the whole category and the reason for departing from the ranking would tell where the entry stands.
  return {
    ...item,
    tendencies: [],
    discussions: item.discussions.filter(({ entry }) => open(entry)),
    motions: item.motions.filter(({ entry }) => open(entry)),
    ranking: [],
    decision: null,
  };
}
