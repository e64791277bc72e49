// The public page of arguments: choose a field and whom to convince, read what speaks for it, what is often said against it, and who does it already.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Heading, Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextLink } from "#app/ui/text-link";

import { addressOfArguments, type Argument } from "./argument";
import { ARGUMENTS_PATH, audienceChoices, audienceName, Said, Sources, topicChoices, topicName } from "./argument-words";
import type { ArgumentsPage as Page, ShownExample } from "./read-arguments.server";
import { EXAMPLES_PATH } from "./search-address";
import { honourName, partiesLine } from "./words";

/** ArgumentsPage({ page, unknown }): `unknown`: the address named something that does not exist. */
export function ArgumentsPage({ page, unknown }: { page: Page; unknown: "yes" | "no" }): ReactNode {
  const { asked, objections, examples } = page;
  const none = page.arguments.length === 0 && objections.length === 0;
  return (
    <>
      <PageHeader title={m.arguments_title()} lead={m.arguments_lead()} />
      <form method="get" action={ARGUMENTS_PATH} className="lb-flow" role="search" aria-label={m.arguments_choose()}>
        <Select id="feld" name="feld" label={m.arguments_field()} emptyLabel={m.arguments_field_all()} defaultValue={asked.topic ?? ""} options={topicChoices()} />
        <Select id="fuer" name="fuer" label={m.arguments_audience()} emptyLabel={m.arguments_audience_all()} defaultValue={asked.audience ?? ""} options={audienceChoices()} />
        <SubmitButton>{m.arguments_show()}</SubmitButton>
      </form>
      {unknown === "yes" && (
        <Alert tone="warning" title={m.arguments_unknown_title()} announce="still">
          <p>{m.arguments_unknown_text()}</p>
        </Alert>
      )}
      {none ? (
        <EmptyState title={m.arguments_none_title()} text={m.arguments_none_text()} action={<TextLink href={ARGUMENTS_PATH}>{m.arguments_all()}</TextLink>} />
      ) : (
        <>
          <p role="status">{m.arguments_found({ arguments: page.arguments.length, objections: objections.length, field: asked.topic ? topicName(asked.topic) : m.arguments_field_all(), audience: asked.audience ? audienceName(asked.audience) : m.arguments_audience_all() })}</p>
          <p>
            <TextLink href={addressOfArguments(`${ARGUMENTS_PATH}/argumente.pdf`, asked)} kind="document" icon="download">
              {m.arguments_pdf()}
            </TextLink>
          </p>
          <Blocks title={m.arguments_for()} id="argumente" blocks={page.arguments} />
          <Blocks title={m.arguments_against()} id="einwaende" blocks={objections} />
        </>
      )}
      <Examples examples={examples} field={asked.topic === null ? null : topicName(asked.topic)} address={asked.topic === null ? EXAMPLES_PATH : `${EXAMPLES_PATH}?feld=${asked.topic}`} />
    </>
  );
}

function Blocks({ title, id, blocks }: { title: string; id: string; blocks: readonly Argument[] }): ReactNode {
  if (blocks.length === 0) return null;
  return (
    <Section title={title} id={id}>
      {blocks.map(({ id: blockId, claim, evidence, sources }) => (
        <article key={blockId} className="lb-flow" id={blockId}>
          <Heading level={3}>
            <Said text={claim} />
          </Heading>
          <p>
            <Said text={evidence} />
          </p>
          <p className="kern-label">{m.arguments_sources({ count: sources.length })}</p>
          <Sources sources={sources} />
        </article>
      ))}
    </Section>
  );
}

function Examples({ examples, field, address }: { examples: readonly ShownExample[]; field: string | null; address: string }): ReactNode {
  return (
    <Section title={m.arguments_examples()} id="beispiele">
      {field === null && <p>{m.arguments_examples_choose()}</p>}
      {field !== null && examples.length === 0 && <p>{m.arguments_examples_none({ field })}</p>}
      {examples.length > 0 && (
        <ul>
          {examples.map((example) => (
            <li key={example.id}>
              <TextLink href={`${EXAMPLES_PATH}/${example.slug}`} lang={example.language}>
                {example.title}
              </TextLink>
              {` (${[partiesLine(example.parties), honourName(example)].filter((part) => part !== undefined).join("; ")})`}
              {example.figures.length > 0 && (
                <ul lang={example.language}>
                  {example.figures.map(({ amount, meaning }) => (
                    <li key={meaning}>{`${amount}: ${meaning}`}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={address}>{m.arguments_examples_more()}</TextLink>
      </p>
    </Section>
  );
}
