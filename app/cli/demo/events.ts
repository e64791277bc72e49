// What happened in the demo, in the order in which it happened: the audit log is written at the end, by time.
import type { Instant } from "#app/base/instant";
import { record, type AuditEvent } from "#app/services/audit/record";
import type { Q } from "#app/services/store";

export type Events = { readonly add: (event: AuditEvent) => void; readonly write: (q: Q) => Promise<void> };

export function collectEvents(until: Instant): Events {
  const events: AuditEvent[] = [];
  return {
    add: (event) => void events.push(event),
    async write(q) {
      for (const event of events.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)) await record(q, event);
    },
  };
}
