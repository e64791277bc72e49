// One of the site's pages, and the form by which a barrier is reported.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import type { FormFields } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Heading, Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import { blocksOf, type Block, type Inline } from "./markup";
import type { ReadPage } from "./site-page";

/** SitePageView({ page, children? }): `children` stand below, in the reader's language. */
export function SitePageView({ page: { locale, title, lead, body }, children }: { page: ReadPage; children?: ReactNode }): ReactNode {
  return (
    <>
      <div lang={locale} className="lb-flow">
        <PageHeader title={title} lead={lead} />
        <Markup text={body} />
      </div>
      {children}
    </>
  );
}

/** Markup({ text }): each heading of the second level begins a part of its own. */
export function Markup({ text }: { text: string }): ReactNode {
  return partsOf(blocksOf(text)).map(({ title, blocks }, at) =>
    title === null ? <Blocks key={at} blocks={blocks} /> : (
      <Section key={at} title={title}>
        <Blocks blocks={blocks} />
      </Section>
    ),
  );
}

type Part = { readonly title: string | null; readonly blocks: Block[] };

function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === "heading" && block.level === 2) parts.push({ title: block.text, blocks: [] });
    else if (last) last.blocks.push(block);
    else parts.push({ title: null, blocks: [block] });
  }
  return parts;
}

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, at) => {
    switch (block.kind) {
      case "heading":
        return (
          <Heading key={at} level={3}>
            {block.text}
          </Heading>
        );
      case "text":
        return (
          <p key={at}>
            {block.lines.map((line, row) => (
              <span key={row}>
                {row > 0 && <br />}
                <Inlines inlines={line} />
              </span>
            ))}
          </p>
        );
      case "list":
        return (
          <ul key={at}>
            {block.items.map((item, row) => (
              <li key={row}>
                <Inlines inlines={item} />
              </li>
            ))}
          </ul>
        );
    }
  });
}

function Inlines({ inlines }: { inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, at) =>
    inline.kind === "text" ? (
      inline.text
    ) : (
      <TextLink key={at} href={inline.href} kind="document">
        {inline.text}
      </TextLink>
    ),
  );
}

export type BarrierNotice = "sent" | "too-many";

/** BarrierForm({ fields, notice }) */
export function BarrierForm({ fields, notice }: { fields: FormFields<"message" | "page" | "email">; notice: BarrierNotice | undefined }): ReactNode {
  return (
    <Section id="melden" title={m.pages_barrier_title()} lead={m.pages_barrier_lead()}>
      {notice === "sent" && (
        <Alert tone="success" title={m.pages_barrier_sent_title()}>
          <p>{m.pages_barrier_sent_text()}</p>
        </Alert>
      )}
      {notice === "too-many" && (
        <Alert tone="warning" title={m.pages_barrier_too_many_title()}>
          <p>{m.pages_barrier_too_many_text()}</p>
        </Alert>
      )}
      <Form method="post" action="#melden" className="lb-flow">
        <TextArea {...fields.of("message")} label={m.pages_barrier_message()} help={m.pages_barrier_message_help()} rows={6} required />
        <TextField {...fields.of("page")} label={m.pages_barrier_page()} optionalLabel={m.shell_optional()} />
        <TextField {...fields.of("email")} label={m.pages_barrier_email()} help={m.pages_barrier_email_help()} type="email" autoComplete="email" inputMode="email" spellCheck={false} optionalLabel={m.shell_optional()} />
        <SubmitButton>{m.pages_barrier_send()}</SubmitButton>
      </Form>
    </Section>
  );
}

export function barrierError(reason: string): string {
  switch (reason) {
    case "missing":
      return m.pages_barrier_error_missing();
    case "too-long":
      return m.pages_barrier_error_long();
    default:
      return m.pages_barrier_error_email();
  }
}
