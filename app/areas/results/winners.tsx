// Winners and commendations of an edition, category by category, with the jury's reasons.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Card, CardGrid } from "#app/ui/card";
import { EmptyState } from "#app/ui/empty-state";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import { JURY_LOCALE } from "#db/vocabulary/locale";

import type { CategoryHonours, HonouredEntry } from "./read-published-winners.server";

/** WinnersByCategory({ categories }) */
export function WinnersByCategory({ categories }: { categories: readonly CategoryHonours[] }): ReactNode {
  if (categories.length === 0) return <EmptyState title={m.results_winners_none_title()} text={m.results_winners_none_text()} />;
  return categories.map(({ key, name, winner, reason, commendations }) => (
    <Section key={key} id={key} title={say(name)}>
      {winner ? (
        <Honour entry={winner} preline={m.results_winner()} look="honour" />
      ) : (
        <>
          <p>{m.results_no_prize()}</p>
          <LongText text={reason} lang={JURY_LOCALE} />
        </>
      )}
      {commendations.length > 0 && (
        <CardGrid label={m.results_commendations_of({ category: say(name) })}>
          {commendations.map((entry) => (
            <Honour key={entry.number} entry={entry} preline={m.results_commendation()} look="plain" />
          ))}
        </CardGrid>
      )}
    </Section>
  ));
}

function Honour({ entry, preline, look }: { entry: HonouredEntry; preline: string; look: "honour" | "plain" }): ReactNode {
  return (
    <Card
      title={<span lang={entry.language}>{entry.title}</span>}
      preline={preline}
      subline={m.results_parties({ lead: entry.lead, partners: partnersOf(entry) })}
      look={look}
      media={pictureOf(entry)}
      footer={entry.page && <TextLink href={entry.page}>{m.results_to_entry({ number: entry.number })}</TextLink>}
    >
      <LongText text={entry.reason} lang={JURY_LOCALE} />
    </Card>
  );
}

/** Nothing where it has none. */
export function pictureOf({ picture, title }: HonouredEntry): ReactNode {
  return picture && <img src={`/dateien/${picture}?vorschau`} width={640} height={360} alt={m.press_picture_alt({ title })} loading="lazy" decoding="async" />;
}

function partnersOf({ partners }: HonouredEntry): string {
  return partners.length === 0 ? m.results_no_partners() : partners.map(({ name, country }) => (country === "DE" ? name : `${name} (${formatCountry(country)})`)).join(", ");
}
