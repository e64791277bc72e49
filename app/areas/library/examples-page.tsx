// The page of good examples: a search, what narrows it down, and what was found with the place that shows why.
import type { ReactNode } from "react";

import { Pages } from "#app/areas/accounts/pages";
import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { SearchField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import type { ExcerptPart } from "./excerpt";
import { FACETS } from "./facets";
import { addressOf, EXAMPLES_PATH, without } from "./search-address";
import type { FoundExample, Search } from "./search-examples.server";
import { facetName, honourName, partiesLine, valueName } from "./words";

/** ExamplesPage({ search, action? }): `action` is the page's main action besides searching. */
export function ExamplesPage({ search, action }: { search: Search; action?: ReactNode }): ReactNode {
  const { typed, choice, found, page, pages, examples } = search;
  const asked = typed.trim() !== "" || Object.keys(choice).length > 0;
  return (
    <>
      <PageHeader title={m.library_title()} lead={m.library_lead()} action={action} />
      <form method="get" action={EXAMPLES_PATH} className="lb-flow" role="search" aria-label={m.library_title()}>
        <SearchField id="suche" name="suche" label={m.library_search()} help={m.library_search_help()} defaultValue={typed} submitLabel={m.library_search_submit()} />
        <Narrowing search={search} />
      </form>
      <Notes search={search} />
      {asked && <Chosen search={search} />}
      {examples.length === 0 ? (
        <EmptyState
          title={asked ? m.library_none_title() : m.library_empty_title()}
          text={asked ? m.library_none_text() : m.library_empty_text()}
          action={asked && <TextLink href={EXAMPLES_PATH}>{m.library_all()}</TextLink>}
        />
      ) : (
        <Section title={m.library_found({ count: found })} id="treffer">
          <ol className="lb-results" role="list">
            {examples.map((example) => (
              <Result key={example.id} example={example} />
            ))}
          </ol>
          <Pages page={page} pages={pages} address={(to) => addressOf({ typed, choice, page: to })} />
        </Section>
      )}
      <ForMachines />
    </>
  );
}

function ForMachines(): ReactNode {
  const addresses = [
    ["daten.json", m.library_data_json()],
    ["daten.csv", m.library_data_csv()],
    ["schema.json", m.library_data_schema()],
    ["feed.atom", m.library_data_feed()],
  ] as const;
  return (
    <Section title={m.library_data_title()} level={3}>
      <ul>
        {addresses.map(([name, label]) => (
          <li key={name}>
            <TextLink href={`${EXAMPLES_PATH}/${name}`} kind="document">
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One list for each facet that leaves a choice, with what each value would leave. */
function Narrowing({ search: { counts, choice, names } }: { search: Search }): ReactNode {
  const offered = counts.filter(({ facet, values }) => values.length > 1 || choice[facet] !== undefined);
  if (offered.length === 0) return null;
  return (
    <Accordion title={m.library_narrow()} start={Object.keys(choice).length > 0 ? "open" : "closed"}>
      <div className="lb-narrowing">
        {offered.map(({ facet, values }) => (
          <Select
            key={facet}
            id={facet}
            name={facet}
            label={facetName(facet)}
            emptyLabel={m.library_narrow_all()}
            defaultValue={choice[facet] ?? ""}
            options={values
              .map(({ value, count }) => ({ value, name: valueName(facet, value, names), count }))
              .sort((a, b) => (facet === "ausgabe" ? b.name.localeCompare(a.name) : a.name.localeCompare(b.name, "de")))
              .map(({ value, name, count }) => ({ value, label: m.library_narrow_option({ name, count }) }))}
          />
        ))}
      </div>
      <SubmitButton look="secondary">{m.library_narrow_submit()}</SubmitButton>
    </Accordion>
  );
}

function Notes({ search: { taken, unknown, forgiven } }: { search: Search }): ReactNode {
  return (
    <>
      {taken === "in-part" && (
        <Alert tone="info" title={m.library_cut_title()} announce="still">
          <p>{m.library_cut_text()}</p>
        </Alert>
      )}
      {unknown.length > 0 && (
        <Alert tone="warning" title={m.library_unknown_title()} announce="still">
          <p>{m.library_unknown_text({ facets: unknown.map(facetName).join(", ") })}</p>
        </Alert>
      )}
      {forgiven.map(({ word, instead }) => (
        <p key={word}>{m.library_forgiven({ word, instead: instead.join(", ") })}</p>
      ))}
    </>
  );
}

/** What is chosen, each a link to the same without it. */
function Chosen({ search: { typed, choice, names } }: { search: Search }): ReactNode {
  const asked = { typed, choice, page: 1 };
  return (
    <nav aria-label={m.library_chosen()}>
      <ul className="lb-chosen" role="list">
        {typed.trim() !== "" && (
          <li>
            <TextLink href={addressOf({ choice })} icon="close">
              {m.library_chosen_words({ words: typed.trim().slice(0, SHOWN) })}
            </TextLink>
          </li>
        )}
        {FACETS.flatMap((facet) => {
          const value = choice[facet];
          if (value === undefined) return [];
          return [
            <li key={facet}>
              <TextLink href={addressOf(without(asked, facet))} icon="close">
                {m.library_chosen_remove({ facet: facetName(facet), value: valueName(facet, value, names) })}
              </TextLink>
            </li>,
          ];
        })}
      </ul>
    </nav>
  );
}

/** Letters of what was typed that are said again. */
const SHOWN = 60;

function Result({ example }: { example: FoundExample }): ReactNode {
  const { slug, title, language, parties, excerpt, picture } = example;
  const honour = honourName(example);
  return (
    <li className="lb-result">
      {picture && <img className="lb-result__picture" src={`/dateien/${picture}?vorschau`} width={160} height={90} alt="" loading="lazy" decoding="async" />}
      <h3 className="kern-title">
        <TextLink href={`${EXAMPLES_PATH}/${slug}`} lang={language}>
          {title}
        </TextLink>
      </h3>
      <p className="lb-result__parties">{partiesLine(parties)}</p>
      <p lang={language}>
        <Excerpt parts={excerpt} />
      </p>
      {honour && <Badge tone="success">{honour}</Badge>}
    </li>
  );
}

function Excerpt({ parts }: { parts: readonly ExcerptPart[] }): ReactNode {
  return parts.map(({ text, found }, place) => (found ? <mark key={place}>{text}</mark> : text));
}
