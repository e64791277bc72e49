// A juror's book: what is in it, how far it is, and where to fetch it.
import { useEffect, type ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { usePolled } from "#app/ui/polled";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { BOOK_DAYS, isBeingMade } from "./book";
import type { BookPage, BookPulse, OwnBook } from "./read-book.server";

export const BOOK_PATH = "/jury/mappe";

const PULSE_MS = 1_000;
const RELOAD_SECONDS = "3";

const REFUSALS = { "nothing-open": m.book_refused_nothing_open, "under-way": m.book_refused_under_way } as const;

export type BookPageProps = {
  readonly edition: { readonly name: LocalisedText; readonly timeZone: string };
  readonly page: BookPage;
  readonly refusal: keyof typeof REFUSALS | undefined;
  /** Gets the page anew: the book has come to an end. */
  readonly onEnded: () => void;
};

/** BookPageView({ edition, page, refusal?, onEnded }) */
export function BookPageView({ edition, page, refusal, onEnded }: BookPageProps): ReactNode {
  const { entries, undeclared, book } = page;
  const isMade = book !== null && isBeingMade(book.state);
  return (
    <>
      <PageHeader title={m.book_title()} preline={say(edition.name)} lead={m.book_lead({ count: entries })} breadcrumb={{ label: m.scoring_breadcrumb(), items: [{ href: "/jury", label: m.scoring_list_title() }] }} />
      {refusal && (
        <Alert tone="warning" title={m.book_refused_title()}>
          <p>{REFUSALS[refusal]()}</p>
        </Alert>
      )}
      {undeclared > 0 && (
        <Alert tone="info" title={m.book_undeclared_title()} announce="still">
          <p>{m.book_undeclared_text({ count: undeclared })}</p>
          <TextLink href="/jury/befangenheit">{m.scoring_list_to_declarations()}</TextLink>
        </Alert>
      )}
      {isMade ? <BeingMade pulse={book} onEnded={onEnded} /> : book && <Ended book={book} timeZone={edition.timeZone} />}
      {!isMade && entries > 0 && <Ask again={book === null ? "first" : "again"} />}
      {entries === 0 && <p>{m.book_empty()}</p>}
    </>
  );
}

/** Without script the page loads itself again. */
function BeingMade({ pulse, onEnded }: { pulse: BookPulse; onEnded: () => void }): ReactNode {
  const known = usePolled(`${BOOK_PATH}/stand`, PULSE_MS, pulse);
  const ended = !isBeingMade(known.state);
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={RELOAD_SECONDS} />
      </noscript>
      <div role="status" className="lb-flow">
        <Progress label={m.book_progress()} value={known.done} max={Math.max(known.total, 1)} text={progressText(known)} />
      </div>
      <p>{m.book_wait()}</p>
    </>
  );
}

function progressText({ state, done, total }: BookPulse): string {
  if (state === "queued") return m.book_progress_queued();
  return done < total ? m.book_progress_text({ done, total }) : m.book_progress_setting();
}

function Ended({ book, timeZone }: { book: OwnBook; timeZone: string }): ReactNode {
  if (book.state === "failed") {
    return (
      <Alert tone="danger" title={m.book_failed_title()} announce="still">
        <p>{m.book_failed_text()}</p>
      </Alert>
    );
  }
  if (book.stale || book.madeAt === null || book.keptUntil === null) {
    return (
      <Alert tone="warning" title={m.book_stale_title()} announce="still">
        <p>{m.book_stale_text()}</p>
      </Alert>
    );
  }
  return (
    <Section title={m.book_ready_title()}>
      <p>{m.book_ready_text({ made: formatDateTime(book.madeAt, timeZone), until: formatDateTime(book.keptUntil, timeZone) })}</p>
      <ButtonGroup>
        <ButtonLink href={`${BOOK_PATH}/mappe.pdf`} kind="document">
          {m.book_fetch_pdf({ size: formatBytes(book.size ?? 0) })}
        </ButtonLink>
        <ButtonLink href={`${BOOK_PATH}/mappe.zip`} look="secondary" kind="document">
          {m.book_fetch_zip()}
        </ButtonLink>
      </ButtonGroup>
    </Section>
  );
}

function Ask({ again }: { again: "first" | "again" }): ReactNode {
  return (
    <Section title={again === "first" ? m.book_ask_title() : m.book_again_title()}>
      <p>{m.book_ask_text({ days: BOOK_DAYS })}</p>
      <Form method="post">
        <SubmitButton look={again === "first" ? "primary" : "secondary"}>{again === "first" ? m.book_ask() : m.book_again()}</SubmitButton>
      </Form>
    </Section>
  );
}
