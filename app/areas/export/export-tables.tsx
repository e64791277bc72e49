// The tables of an edition in words, to be opened in a spreadsheet.
import { stateName } from "#app/areas/entries/entry-state";
import { ruleName } from "#app/areas/results/words";
import { sheetStatus } from "#app/areas/scoring/sheet-words";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import type { MailState } from "#app/services/mail/read-outbox";
import type { Cell, Column, Table } from "#app/services/tables/table";

import type { EntryRow, MailRow, RankRow, RankRows, SheetRow, SheetRows } from "./read-export.server";

/** A column and what stands in it. */
type Field<Row> = Column & { readonly of: (row: Row) => Cell };

const text = <Row,>(label: string, of: (row: Row) => string | null, width?: number): Field<Row> => ({ label, kind: "text", of, width });
const number = <Row,>(label: string, of: (row: Row) => number | null): Field<Row> => ({ label, kind: "number", of });
const instant = <Row,>(label: string, of: (row: Row) => Cell): Field<Row> => ({ label, kind: "instant", of, width: 20 });

function tableOf<Row>(name: string, timeZone: string, fields: readonly Field<Row>[], rows: Iterable<Row>): Table {
  return { name, timeZone, columns: fields, rows: { *[Symbol.iterator]() { for (const row of rows) yield fields.map(({ of }) => of(row)); } } };
}

const TITLE = 50;
const NAME = 30;
const LONG = 60;

export function entryTable(rows: readonly EntryRow[], timeZone: string): Table {
  const fields: readonly Field<EntryRow>[] = [
    text(m.export_number(), ({ number: own }) => own, 16),
    text(m.export_category(), ({ category }) => say(category), NAME),
    text(m.export_title(), ({ title }) => title, TITLE),
    text(m.export_lead(), ({ lead }) => lead, NAME),
    text(m.export_partners(), ({ partners }) => partners.join("; ") || null, TITLE),
    number(m.export_partners_count(), ({ state, partners }) => (state === "draft" ? null : partners.length)),
    text(m.export_state(), ({ state }) => stateName(state)),
    instant(m.export_submitted(), ({ submittedAt }) => submittedAt),
    number(m.export_version(), ({ version }) => version),
    { label: m.export_agreed(), kind: "day", of: ({ agreementDate }) => agreementDate },
    text(m.export_language(), ({ language }) => language),
    text(m.export_department(), ({ department }) => department || null, NAME),
    text(m.export_contact(), ({ contactName }) => contactName || null, NAME),
    text(m.export_email(), ({ contactEmail }) => contactEmail || null, NAME),
    text(m.export_phone(), ({ contactPhone }) => contactPhone || null, 20),
    text(m.export_consent(), ({ state, publicationConsent }) => (state === "draft" ? null : publicationConsent ? m.export_yes() : m.export_no())),
    text(m.export_checksum(), ({ checksum }) => checksum, 20),
  ];
  return tableOf(m.export_entries(), timeZone, fields, rows);
}

export function sheetTable({ criteria, rows }: SheetRows, timeZone: string): Table {
  const given = criteria.flatMap((name): readonly Field<SheetRow>[] => [
    number(say(name), ({ scores }) => scores.get(name.de)?.points ?? null),
    text(m.export_reason_of({ criterion: say(name) }), ({ scores }) => scores.get(name.de)?.reason || null, LONG),
  ]);
  const withPoints: readonly Field<SheetRow>[] = criteria.length === 0 ? [] : [...given, number(m.export_total(), ({ total }) => total), text(m.export_comment(), ({ comment }) => comment || null, LONG)];
  const fields: readonly Field<SheetRow>[] = [
    text(m.export_number(), ({ number: own }) => own, 16),
    text(m.export_category(), ({ category }) => say(category), NAME),
    text(m.export_title(), ({ title }) => title, TITLE),
    text(m.export_juror(), ({ juror }) => juror, NAME),
    number(m.export_round(), ({ round }) => round),
    text(m.export_state(), ({ state }) => sheetStatus({ access: "open", state }).text),
    instant(m.export_submitted(), ({ submittedAt }) => submittedAt),
    instant(m.export_saved(), ({ updatedAt }) => updatedAt),
    ...withPoints,
    text(m.export_why_not(), ({ abstainReason, voidReason }) => voidReason ?? abstainReason, LONG),
  ];
  return tableOf(m.export_sheets(), timeZone, fields, rows);
}

export function rankTable({ criteria, rows }: RankRows, timeZone: string): Table {
  const fields: readonly Field<RankRow>[] = [
    text(m.export_category(), ({ category }) => say(category), NAME),
    number(m.export_rank(), ({ rank }) => rank),
    text(m.export_number(), ({ number: own }) => own, 16),
    text(m.export_title(), ({ title }) => title, TITLE),
    text(m.export_lead(), ({ lead }) => lead, NAME),
    number(m.export_sheets(), ({ sheets }) => sheets),
    number(m.export_score(), ({ score }) => score),
    text(m.export_exact(), ({ exact }) => exact),
    number(m.export_lowest(), ({ lowest }) => lowest),
    number(m.export_highest(), ({ highest }) => highest),
    ...criteria.map((name) => number<RankRow>(say(name), ({ means }) => means.get(name.de) ?? null)),
    text(m.export_tie(), ({ decidedBy }) => decidedBy && (decidedBy.criterion === null ? ruleName(decidedBy.rule) : say(decidedBy.criterion)), NAME),
    number(m.export_adjusted(), ({ adjusted }) => adjusted),
    number(m.export_se(), ({ se }) => se),
    number(m.export_rank_low(), ({ rankLow }) => rankLow),
    number(m.export_rank_high(), ({ rankHigh }) => rankHigh),
    text(m.export_honour(), ({ honour }) => honour && (honour === "winner" ? m.results_winner() : m.results_commendation())),
  ];
  return tableOf(m.export_ranking(), timeZone, fields, rows);
}

const MAIL_STATES = { sent: m.mail_state_sent, kept: m.mail_state_kept, waiting: m.mail_state_waiting, failed: m.mail_state_failed } as const satisfies Record<MailState, () => string>;

export function mailTable(rows: readonly MailRow[], timeZone: string): Table {
  const fields: readonly Field<MailRow>[] = [
    text(m.export_recipient(), ({ recipient }) => recipient, NAME),
    text(m.export_subject(), ({ subject }) => subject, LONG),
    text(m.export_kind(), ({ kind }) => kind, 24),
    instant(m.export_written(), ({ createdAt }) => createdAt),
    instant(m.export_sent(), ({ sentAt }) => sentAt),
    text(m.export_state(), ({ state }) => MAIL_STATES[state]()),
    number(m.export_attempts(), ({ attempts }) => attempts),
    text(m.export_error(), ({ lastError }) => lastError, LONG),
  ];
  return tableOf(m.export_mails(), timeZone, fields, rows);
}
