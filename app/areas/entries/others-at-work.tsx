// Says that somebody else is writing at the same draft, since when, and whether a newer version of it is stored than the one on the page.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatClock } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { usePolled } from "#app/ui/polled";
import { TextLink } from "#app/ui/text-link";

import type { DraftPulse } from "./editing";

const EVERY_MS = 30_000;

export type OthersAtWorkProps = {
  entryId: string;
  /** As it was when the page, or the last answer to its form, was made. */
  pulse: DraftPulse;
  /** Of the entry on the page. */
  version: number;
  timeZone: string;
};

/** OthersAtWork({ entryId, pulse, version, timeZone }): nothing where nobody else is writing. */
export function OthersAtWork({ entryId, pulse, version, timeZone }: OthersAtWorkProps): ReactNode {
  const page = `/beitraege/${entryId}`;
  const known = usePolled(`${page}/mitarbeit`, EVERY_MS, pulse);
  const isNewer = known.version > version;
  return (
    <div role="status">
      {(known.others.length > 0 || isNewer) && (
        <Alert tone="info" title={known.others.length > 0 ? m.entries_others_title() : m.entries_others_newer_title()} announce="still">
          {known.others.map(({ name, since }) => (
            <p key={name}>{m.entries_others_since({ name, time: formatClock(since, timeZone) })}</p>
          ))}
          <p>{m.entries_others_text()}</p>
          {isNewer && (
            <p>
              <TextLink kind="document" href={page}>
                {m.entries_others_load()}
              </TextLink>
            </p>
          )}
        </Alert>
      )}
    </div>
  );
}
