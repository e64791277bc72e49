// The minutes as a paper, in the order of a German jury session.
import { m } from "#app/i18n";
import { formatTime, formatDate, formatDateTime } from "#app/i18n/format";
import type { Instant } from "#app/base/instant";
import type { Block, Paper } from "#app/services/documents/paper";
import { inLocale, type Locale } from "#db/vocabulary/locale";

import type { Attended, MinutedDecision, MinutedEntry, MinutedItem, MinutedMotion, Minutes } from "./minutes";
import type { DecidedBy } from "./ties";

type Speech = { readonly locale: Locale; readonly timeZone: string };
export type PaperMinutes = { readonly minutes: Minutes; readonly digest: string; readonly signed: { readonly at: Instant; readonly by: string } | null; /** The reader is kept from part of it. */ readonly extent: "whole" | "without kept" };

const RULES = {
  criterion: m.results_rule_criterion_name,
  "first-places": m.results_rule_first_places_name,
  vote: m.results_rule_vote_name,
  "casting-vote": m.results_rule_casting_name,
  shared: m.results_rule_shared_name,
} as const satisfies Record<DecidedBy["rule"], unknown>;

const named = ({ number, title }: MinutedEntry) => `${number} ${title}`;
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
const text = (said: string): Block => ({ kind: "text", text: said });

/** `name`: of the file, without its ending. */
export function minutesPaper({ minutes, digest, signed, extent }: PaperMinutes, speech: Speech): { readonly name: string; readonly paper: Paper } {
  const { locale, timeZone } = speech;
  const words = { locale };
  const edition = inLocale(minutes.edition, locale);
  const { admitted, rejected, withdrawn, disqualified } = minutes.check;
  const here = new Set(minutes.stays.map(({ juror }) => juror)).size;
  return {
    name: m.sitting_paper_file({}, words),
    paper: {
      lang: locale,
      preline: edition,
      title: m.sitting_paper_title({}, words),
      lead: m.sitting_paper_lead({ date: formatDate(minutes.openedAt, timeZone, locale), place: minutes.place }, words),
      author: edition,
      footer: `${m.sitting_paper_title({}, words)} · ${edition}`,
      pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
      unshown: m.documents_unshown({}, words),
      blocks: [
        ...(signed === null ? [text(m.sitting_paper_draft({}, words))] : []),
        ...(extent === "whole" ? [] : [text(m.sitting_paper_kept({}, words))]),
        heading(1, m.sitting_paper_complete({}, words)),
        text(m.sitting_paper_complete_text({ members: minutes.members, present: here, at: formatTime(minutes.openedAt, timeZone, locale) }, words)),
        text(minutes.quorate ? m.sitting_paper_quorate({}, words) : m.sitting_paper_not_quorate({}, words)),
        heading(1, m.sitting_paper_chair({}, words)),
        { kind: "facts", items: [{ term: m.sitting_chair({}, words), detail: minutes.chair }, ...(minutes.deputy === null ? [] : [{ term: m.sitting_deputy({}, words), detail: minutes.deputy }])] },
        heading(1, m.sitting_guests({}, words)),
        minutes.guests.length === 0 ? text(m.sitting_paper_no_guests({}, words)) : { kind: "list", items: minutes.guests },
        heading(1, m.sitting_keeper({}, words)),
        text(minutes.keeper),
        heading(1, m.sitting_paper_assurances({}, words)),
        text(m.sitting_paper_assurances_text({}, words)),
        { kind: "list", items: [m.sitting_assurance_free({}, words), m.sitting_assurance_secret({}, words), m.sitting_assurance_conflict({}, words)] },
        {
          kind: "table",
          columns: [
            { label: m.sitting_column_juror({}, words), figures: false },
            { label: m.sitting_paper_from({}, words), figures: true },
            { label: m.sitting_paper_until({}, words), figures: true },
          ],
          rows: minutes.stays.map(({ juror, from, until }) => [juror, formatTime(from, timeZone, locale), until === null ? "" : formatTime(until, timeZone, locale)]),
        },
        heading(1, m.sitting_paper_check({}, words)),
        text(m.sitting_paper_check_text({ admitted, rejected, withdrawn, disqualified }, words)),
        ...minutes.items.flatMap((item) => itemBlocks(item, speech)),
        heading(1, m.sitting_paper_end({}, words)),
        text(minutes.closedAt === null ? m.sitting_paper_not_closed({}, words) : m.sitting_paper_closed({ at: formatDateTime(minutes.closedAt, timeZone, locale) }, words)),
        ...(signed === null
          ? []
          : [
              heading(1, m.sitting_paper_signature({}, words)),
              text(m.sitting_paper_signed({ name: signed.by, at: formatDateTime(signed.at, timeZone, locale) }, words)),
              text(m.sitting_minutes_digest({ digest }, words)),
            ]),
      ],
    },
  };
}

function attendedText({ present, left }: Attended, { locale }: Speech): string {
  const words = { locale };
  const here = m.sitting_paper_present({ names: present.length === 0 ? m.sitting_nobody({}, words) : present.join(", ") }, words);
  return left.length === 0 ? here : `${here}\n${m.sitting_paper_left({ names: left.join(", ") }, words)}`;
}

function itemBlocks(item: MinutedItem, speech: Speech): readonly Block[] {
  const { locale, timeZone } = speech;
  const words = { locale };
  const clock = (at: Instant) => formatTime(at, timeZone, locale);
  return [
    heading(1, inLocale(item.name, locale)),
    text(item.until === null ? m.sitting_paper_since({ from: clock(item.from) }, words) : m.sitting_paper_span({ from: clock(item.from), until: clock(item.until) }, words)),
    heading(2, m.sitting_tendency_title({}, words)),
    item.tendencies.length === 0 ? text(m.sitting_paper_no_tendencies({}, words)) : { kind: "list", items: item.tendencies.map(({ entry, jurors }) => `${named(entry)}: ${m.sitting_leaning({ count: jurors }, words)}`) },
    ...(item.discussions.length === 0 ? [] : [heading(2, m.sitting_paper_discussions({}, words))]),
    ...item.discussions.flatMap((discussion): Block[] => [
      heading(3, named(discussion.entry)),
      text(attendedText(discussion, speech)),
      ...(discussion.changes.length === 0
        ? []
        : [{ kind: "list" as const, items: discussion.changes.map(({ juror, criterion, before, after, reason }) => m.sitting_change({ juror, criterion: inLocale(criterion, locale), before, after, reason }, words)) }]),
    ]),
    ...(item.motions.length === 0 ? [] : [heading(2, m.sitting_motions_title({}, words))]),
    ...item.motions.flatMap((motion) => motionBlocks(motion, speech)),
    ...(item.ranking.length === 0
      ? []
      : [
          heading(2, m.results_ranked_title({}, words)),
          {
            kind: "table" as const,
            columns: [
              { label: m.results_column_rank({}, words), figures: true },
              { label: m.results_column_entry({}, words), figures: false },
              { label: m.results_column_score({}, words), figures: true },
              { label: m.results_column_rule({}, words), figures: false },
            ],
            rows: item.ranking.map(({ rank, entry, score, decidedBy }) => [String(rank), named(entry), locale === "en" ? score : score.replace(".", ","), decidedBy === null ? "" : RULES[decidedBy]({}, words)]),
          },
        ]),
    ...(item.undecidable.length === 0 ? [] : [text(m.results_undecidable_note({ numbers: item.undecidable.map(({ number }) => number).join(", ") }, words))]),
    heading(2, m.results_decision_title({}, words)),
    ...(item.decision === null ? [text(m.sitting_undecided({}, words))] : decisionBlocks(item.decision, speech)),
  ];
}

function motionBlocks({ no, text: moved, entry, mover, count, outcome, casting, ...who }: MinutedMotion, speech: Speech): readonly Block[] {
  const words = { locale: speech.locale };
  const result = outcome === null ? m.sitting_paper_not_counted({}, words) : outcome === "carried" ? m.sitting_carried(count, words) : m.sitting_rejected(count, words);
  return [
    heading(3, m.sitting_motion_no({ no }, words)),
    text(moved),
    text(entry === null ? m.sitting_moved_by({ name: mover }, words) : m.sitting_moved_about({ name: mover, entry: named(entry) }, words)),
    text(casting ? `${result} ${m.sitting_casting({}, words)}` : result),
    text(attendedText(who, speech)),
  ];
}

function decisionBlocks({ winner, reason, departs, departureReason, commendations, ...who }: MinutedDecision, speech: Speech): readonly Block[] {
  const words = { locale: speech.locale };
  return [
    text(attendedText(who, speech)),
    text(winner === null ? m.results_no_prize({}, words) : m.results_winner_is(winner, words)),
    heading(3, m.results_reason({}, words)),
    text(reason),
    ...(departs ? [heading(3, m.results_departs({}, words)), text(departureReason ?? "")] : []),
    ...commendations.flatMap((each): Block[] => [heading(3, m.results_commendation_is(each.entry, words)), text(each.reason)]),
  ];
}
