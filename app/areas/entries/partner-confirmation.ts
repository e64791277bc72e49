// What a partner confirms and how that stands (law §4): the content it is asked about, the state of its answer, who may be asked or answer when.
// Words are in confirmation-words.tsx, links and rows in confirmation.repo.server.ts.
import { isDay } from "#app/areas/competition/day";
import { PHASES, type Phase } from "#app/areas/competition/phase";
import { canonicalJson } from "#app/base/canonical-json";
import { DAY, HOUR, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { EntryState, PartnerAnswer } from "#db/vocabulary/entry";

export type ConfirmedParty = { readonly name: string; readonly country: string };

/** Exactly what is confirmed; a change of anything in it asks again. */
export type ConfirmedContent = {
  readonly format: 1;
  readonly title: string;
  readonly summary: string;
  readonly lead: ConfirmedParty;
  /** The other partners with it, in the entry's order. */
  readonly partners: readonly ConfirmedParty[];
  /** Whose part it is. */
  readonly partner: ConfirmedParty;
  /** YYYY-MM-DD; null: not stated yet. */
  readonly agreementDate: string | null;
};

type Party = ConfirmedParty & { readonly id: string };

/** What one partner of an entry is asked to confirm. */
export function confirmedContentOf(
  entry: { readonly title: string; readonly summary: string; readonly agreementDate: string | null },
  { lead, partners, partner }: { readonly lead: ConfirmedParty; readonly partners: readonly Party[]; readonly partner: Party },
): ConfirmedContent {
  const shown = ({ name, country }: ConfirmedParty) => ({ name, country });
  const { title, summary, agreementDate } = entry;
  return { format: 1, title, summary, lead: shown(lead), partners: partners.filter(({ id }) => id !== partner.id).map(shown), partner: shown(partner), agreementDate };
}

export const CONFIRMED_PARTS = ["title", "summary", "lead", "partners", "partner", "agreementDate"] as const;
export type ConfirmedPart = (typeof CONFIRMED_PARTS)[number];

/** The parts that differ between what was answered to and what would be now. */
export function changedParts(answered: ConfirmedContent, now: ConfirmedContent): readonly ConfirmedPart[] {
  return CONFIRMED_PARTS.filter((part) => canonicalJson(answered[part]) !== canonicalJson(now[part]));
}

/**
 * `unasked`: no mail has gone to the contact that the entry names now. `changed`: there is an answer, but to other content.
 * An answer to the present content counts, whoever the contact has become since.
 */
export const CONFIRMATION_STATES = ["confirmed", "objected", "changed", "waiting", "unasked"] as const;
export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

export type Asked = { readonly askedEmail: string };
export type Answered = { readonly answer: PartnerAnswer; readonly fingerprint: string };

/** `fingerprint`: of what would be confirmed now. */
export function confirmationState(
  { fingerprint, contactEmail }: { readonly fingerprint: string; readonly contactEmail: string },
  asked: Asked | undefined,
  answered: Answered | undefined,
): ConfirmationState {
  if (answered) return answered.fingerprint === fingerprint ? answered.answer : "changed";
  return asked && asked.askedEmail === contactEmail ? "waiting" : "unasked";
}

/** How many partners stand where. */
export function countConfirmations(states: readonly ConfirmationState[]): Readonly<Record<ConfirmationState, number>> {
  const count = (state: ConfirmationState) => states.filter((known) => known === state).length;
  return { confirmed: count("confirmed"), objected: count("objected"), changed: count("changed"), waiting: count("waiting"), unasked: count("unasked") };
}

const TAKES_PART: readonly EntryState[] = ["draft", "submitted", "returned", "admitted"];

/** Partners answer, and may change their answer, until judging closes and as long as the entry takes part (law §4). */
export function mayAnswer(state: EntryState, phase: Phase): Result<undefined, "out-of-competition" | "over"> {
  if (!TAKES_PART.includes(state)) return refused("out-of-competition");
  if (state === "draft" && phase !== "entries") return refused("over");
  return PHASES.indexOf(phase) > PHASES.indexOf("judging") ? refused("over") : ok();
}

export type AskRefusal = "out-of-competition" | "over" | "incomplete" | "too-soon" | "answered";

type Question = {
  readonly content: ConfirmedContent;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly state: ConfirmationState;
  /** Of the last mail to the contact that the entry names now; null: none. */
  readonly askedAt: Instant | null;
  /** The last mail asked about other content. */
  readonly askedOtherwise: boolean;
};

/** Whether the lead may have a partner asked: all that it would confirm is there, and nobody gets the same question twice within a day. */
export function mayAsk(question: Question, now: Instant): Result<undefined, Exclude<AskRefusal, "out-of-competition" | "over">> {
  const { content, contactName, contactEmail, state, askedAt, askedOtherwise } = question;
  if (state === "confirmed" || state === "objected") return refused("answered");
  const texts = [content.title, content.summary, content.partner.name, content.partner.country, contactName, contactEmail];
  const isComplete = texts.every((text) => text.trim() !== "") && content.agreementDate !== null && isDay(content.agreementDate) && contactEmail.includes("@");
  if (!isComplete) return refused("incomplete");
  if (askedAt !== null && !askedOtherwise && now - askedAt < DAY) return refused("too-soon");
  return ok();
}

/** As many documents of its resolution can a partner hand in, replaced ones included. */
export const MAX_DOCUMENTS = 5;

/** So long before a deadline whoever has not answered is reminded, once for each deadline. */
const REMINDER = 5 * DAY;
/** A draft is still being written: partners are asked again when it has rested so long. */
const REST = HOUR;

type Deadlines = { readonly entriesCloseAt: Instant | null; readonly judgingCloseAt: Instant | null };
type FollowedUp = { readonly state: ConfirmationState; readonly askedAt: Instant | null; readonly askedOtherwise: boolean; readonly changedAt: Instant };

/**
 * Whether a partner that was asked is written to again without anybody pressing a button: because what it would confirm has changed and
 * has rested for an hour, or because a deadline is near, the end of entries or of judging, and no mail has gone since it is.
 */
export function isFollowUpDue({ state, askedAt, askedOtherwise, changedAt }: FollowedUp, deadlines: Deadlines, phase: Phase, now: Instant): boolean {
  if (askedAt === null || state === "confirmed" || state === "objected") return false;
  if (askedOtherwise) return now - changedAt >= REST;
  const deadline = phase === "entries" ? deadlines.entriesCloseAt : deadlines.judgingCloseAt;
  return deadline !== null && now >= deadline - REMINDER && askedAt < deadline - REMINDER;
}
