// The office's list of arguments: what is public, what is not yet and why not.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { BLOCKS_PATH, kindName, problemText, StateBadge } from "./argument-office-words";
import { ARGUMENTS_PATH, audienceName, topicName } from "./argument-words";
import type { ArgumentBlock } from "./read-argument-blocks.server";

export function ArgumentBlocksPage({ blocks, may }: { blocks: readonly ArgumentBlock[]; may: "change" | "read" }): ReactNode {
  const add = may === "change" && (
    <ButtonLink href={`${BLOCKS_PATH}/neu`} icon="add">
      {m.arguments_add()}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={m.arguments_office_title()} lead={m.arguments_office_lead()} action={add} />
      <p>
        <TextLink href={ARGUMENTS_PATH}>{m.arguments_see_public()}</TextLink>
      </p>
      {blocks.length === 0 ? (
        <EmptyState title={m.arguments_office_none()} text={m.arguments_office_none_text()} />
      ) : (
        <Table
          caption={m.arguments_count({ count: blocks.length })}
          rows={blocks}
          rowKey={({ id }) => id}
          columns={[
            { key: "claim", label: m.arguments_claim(), kind: "head", render: ({ id, content }) => <TextLink href={`${BLOCKS_PATH}/${id}`}>{content.claim.de}</TextLink> },
            { key: "kind", label: m.arguments_kind(), render: ({ content }) => kindName(content.kind) },
            { key: "topics", label: m.arguments_field(), render: ({ content }) => (content.topics.length === 0 ? m.arguments_field_all() : content.topics.map(topicName).join(", ")) },
            { key: "audiences", label: m.arguments_audience(), render: ({ content }) => content.audiences.map(audienceName).join(", ") || "–" },
            {
              key: "state",
              label: m.arguments_state(),
              render: ({ state, problem }) => (
                <>
                  <StateBadge state={state} />
                  {problem !== null && <p>{problemText(problem)}</p>}
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
