// What the jury said of an entry, above the entry itself or for its lead.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Card } from "#app/ui/card";
import { LongText } from "#app/ui/long-text";
import { JURY_LOCALE } from "#db/vocabulary/locale";

import type { Outcome } from "./read-public-entry.server";

/** Honour({ outcome }): nothing where there is no honour. */
export function Honour({ outcome }: { outcome: Outcome }): ReactNode {
  if (outcome.honour === "none") return null;
  const title = outcome.honour === "winner" ? m.results_winner() : m.results_commendation();
  return (
    <Card title={title} level={2} preline={m.results_reason()} look={outcome.honour === "winner" ? "honour" : "surface"}>
      <LongText text={outcome.reason} lang={JURY_LOCALE} />
    </Card>
  );
}
