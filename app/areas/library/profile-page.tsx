// A public profile: what a cooperation is, who takes part, what it achieves, and which others are like it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatCountry, formatNumber } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import { Card, CardGrid } from "#app/ui/card";
import { DescriptionList } from "#app/ui/description-list";
import { Link } from "#app/ui/form";
import { KeyFigures } from "#app/ui/key-figures";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import { JURY_LOCALE } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import type { Party } from "./example";
import type { ShownFile } from "./list-shown-files.server";
import type { Profile } from "./read-example.server";
import { addressOf, EXAMPLES_PATH } from "./search-address";
import { facetName, formName, honourName, likenessWords, partiesLine } from "./words";

/** ProfilePage({ profile, children? }): `children` stand before the similar examples. */
export function ProfilePage({ profile, children }: { profile: Profile; children?: ReactNode }): ReactNode {
  const { example, texts } = profile;
  const honour = honourName(example);
  return (
    <>
      <PageHeader
        title={<span lang={example.language}>{example.title}</span>}
        status={honour && <Badge tone="success">{honour}</Badge>}
        lead={<p lang={example.language}>{texts.summary}</p>}
        breadcrumb={{ label: m.library_breadcrumb(), items: [{ href: EXAMPLES_PATH, label: m.library_title() }] }}
      />
      <Pictures profile={profile} />
      <Section title={m.library_facts()}>
        <DescriptionList items={factsOf(profile)} />
      </Section>
      {texts.figures.length > 0 && (
        <Section title={m.library_figures()}>
          <KeyFigures label={m.library_figures()} figures={texts.figures.map(({ amount, meaning }) => ({ key: meaning, value: amount, label: meaning }))} />
        </Section>
      )}
      <Told title={m.library_effect()} text={texts.effect} language={texts.language} />
      <Told title={m.library_effort()} text={texts.effort} language={texts.language} />
      <Told title={m.library_transfer()} text={texts.transfer} language={texts.language} />
      <Told title={m.library_honour_reason()} text={profile.honourReason} language={JURY_LOCALE} />
      <Told title={m.library_awards()} text={texts.otherAwards} language={texts.language} />
      <Documents profile={profile} />
      <Sources profile={profile} />
      {children}
      <Similar profile={profile} />
    </>
  );
}

/** Facts are links to whatever shares them. */
function factsOf({ example }: Profile) {
  const { topics, legalForm, sinceYear, inhabitants, parties, participation, language, crossBorder } = example;
  const [lead, ...partners] = parties;
  const facts: { term: string; detail: ReactNode }[] = [];
  if (lead) facts.push({ term: m.library_lead_party(), detail: partyName(lead) });
  if (partners.length > 0) {
    facts.push({
      term: m.library_partner_parties(),
      detail: (
        <ul role="list">
          {partners.map((party) => (
            <li key={party.organisationId ?? party.name}>{partyName(party)}</li>
          ))}
        </ul>
      ),
    });
  }
  if (topics.length > 0) {
    facts.push({
      term: facetName("feld"),
      detail: (
        <ul role="list">
          {topics.map((topic) => (
            <li key={topic}>
              <TextLink href={addressOf({ choice: { feld: topic } })}>{say(TOPIC_NAMES[topic])}</TextLink>
            </li>
          ))}
        </ul>
      ),
    });
  }
  if (legalForm) facts.push({ term: facetName("form"), detail: <TextLink href={addressOf({ choice: { form: legalForm } })}>{formName(legalForm)}</TextLink> });
  if (sinceYear !== null) facts.push({ term: m.library_since(), detail: String(sinceYear) });
  if (inhabitants !== null) facts.push({ term: m.library_inhabitants(), detail: formatNumber(inhabitants) });
  facts.push({ term: facetName("grenze"), detail: crossBorder ? <TextLink href={addressOf({ choice: { grenze: "ja" } })}>{m.library_yes()}</TextLink> : m.library_no() });
  if (participation) facts.push({ term: m.library_edition(), detail: m.library_edition_value({ year: String(participation.year), category: say(participation.categoryName) }) });
  facts.push({ term: m.library_language(), detail: languageName(language) });
  return facts;
}

function partyName({ name, country }: Party): string {
  return country === "DE" ? name : `${name} (${formatCountry(country)})`;
}

function Told({ title, text, language }: { title: string; text: string; language: string }): ReactNode {
  if (text.trim() === "") return null;
  return (
    <Section title={title}>
      <LongText text={text} lang={language} />
    </Section>
  );
}

function Pictures({ profile: { files, example } }: { profile: Profile }): ReactNode {
  const pictures = files.filter(({ kind }) => kind === "picture");
  if (pictures.length === 0) return null;
  return (
    <ul className="lb-card-grid" role="list" aria-label={m.library_pictures()}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Picture picture={picture} example={example} />
        </li>
      ))}
    </ul>
  );
}

/** Small here; the link leads to the whole of it. */
function Picture({ picture: { id, description, credit }, example: { title, language } }: { picture: ShownFile; example: Profile["example"] }): ReactNode {
  return (
    <figure className="lb-figure">
      <Link href={`/dateien/${id}?ansicht`} kind="document">
        <img className="lb-picture" src={`/dateien/${id}?vorschau`} width={640} height={360} alt={description || m.library_picture_alt({ title })} lang={description === "" ? undefined : language} loading="lazy" decoding="async" />
      </Link>
      {credit !== "" && <figcaption lang={language}>{credit}</figcaption>}
    </figure>
  );
}

function Documents({ profile: { files, example } }: { profile: Profile }): ReactNode {
  const documents = files.filter(({ kind }) => kind === "document");
  if (documents.length === 0) return null;
  return (
    <Section title={m.library_documents()}>
      <ul>
        {documents.map(({ id, description, size }) => (
          <li key={id}>
            <TextLink href={`/dateien/${id}?ansicht`} kind="document" lang={example.language}>
              {m.library_document_line({ name: description, size: formatBytes(size) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sources({ profile: { texts, entryPage } }: { profile: Profile }): ReactNode {
  if (texts.sources.length === 0 && entryPage === null) return null;
  return (
    <Section title={m.library_sources()}>
      <ul>
        {entryPage !== null && (
          <li>
            <TextLink href={entryPage}>{m.library_entry()}</TextLink>
          </li>
        )}
        {texts.sources.map(({ name, url }) => (
          <li key={name}>
            {url === null ? (
              name
            ) : (
              <TextLink href={url} kind="document" rel="noopener" icon="open-in-new">
                {name}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Similar({ profile: { similar } }: { profile: Profile }): ReactNode {
  if (similar.length === 0) return null;
  return (
    <Section title={m.library_similar()}>
      <CardGrid>
        {similar.map(({ example, reasons }) => (
          <Card key={example.id} href={`${EXAMPLES_PATH}/${example.slug}`} title={<span lang={example.language}>{example.title}</span>} subline={partiesLine(example.parties)}>
            <ul>
              {reasons.map((reason) => (
                <li key={reason.kind}>{likenessWords(reason)}</li>
              ))}
            </ul>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
