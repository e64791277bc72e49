// The steps of a case's log in words. A step without words is shown as it is recorded.
import { m } from "#app/i18n";

const ACTIONS: Readonly<Record<string, () => string>> = {
  "case.opened": m.casework_log_opened,
  "case.involved": m.casework_log_involved,
  "case.slot-booked": m.casework_log_slot_booked,
  "case.appointment-made": m.casework_log_appointment_made,
  "case.appointment-cancelled": m.casework_log_appointment_cancelled,
  "case.appointment-reminded": m.casework_log_appointment_reminded,
  "case.asked": m.casework_log_asked,
  "case.answered": m.casework_log_answered,
  "case.noted": m.casework_log_noted,
  "case.taken": m.casework_log_taken,
  "case.resumed": m.casework_log_resumed,
  "case.closed": m.casework_log_closed,
  "case.reopened": m.casework_log_reopened,
  "case.handed-over": m.casework_log_handed_over,
  "case.parties-named": m.casework_log_parties_named,
  "case.document-added": m.casework_log_document_added,
  "case.file-infected": m.casework_log_file_infected,
  "case.requester-forgotten": m.casework_log_requester_forgotten,
};

export function caseLogName(action: string): string {
  return ACTIONS[action]?.() ?? action;
}
