// The office's room for the site's pages: which there are, how one reads, and its versions.
import type { ReactNode } from "react";

import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { explain } from "#app/areas/competition/explain";
import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { m } from "#app/i18n";
import { formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { ActionBar } from "#app/ui/action-bar";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, valueAt } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { languageName } from "#app/i18n/language-names";
import { LOCALES } from "#db/vocabulary/locale";
import type { SitePage } from "#db/vocabulary/site";

import type { PageOverview, PageVersion } from "./read-site-page.server";
import { Markup } from "./site-page-view";
import type { SitePageText } from "./site-page";
import { versionLine, VersionsSection } from "./versions";

const ROOM = "/organisation/seiten";

export const SITE_PAGE_NAMES = {
  impressum: m.duties_imprint_title,
  datenschutz: m.duties_privacy_title,
  barrierefreiheit: m.duties_accessibility_title,
  "leichte-sprache": m.duties_easy_title,
  gebaerdensprache: m.duties_sign_title,
} as const satisfies Record<SitePage, () => string>;

const crumbs = () => ({ label: m.competition_breadcrumb(), items: [{ href: ROOM, label: m.pages_title() }] });

/** SitePageList({ pages }) */
export function SitePageList({ pages }: { pages: readonly PageOverview[] }): ReactNode {
  return (
    <>
      <PageHeader title={m.pages_title()} lead={m.pages_lead()} />
      <Table
        caption={m.pages_title()}
        captionAs="spoken"
        rows={pages}
        rowKey={({ page }) => page}
        columns={[
          { key: "name", label: m.pages_column_page(), kind: "head", render: ({ page }) => <TextLink href={`${ROOM}/${page}`}>{SITE_PAGE_NAMES[page]()}</TextLink> },
          { key: "version", label: m.pages_column_version(), render: ({ latest }) => (latest === null ? m.pages_shipped() : m.pages_version({ no: latest.no })) },
          { key: "at", label: m.pages_column_saved(), render: ({ latest }) => (latest === null ? "–" : m.pages_saved_by({ at: formatShortDateTime(latest.savedAt, HOME_TIME_ZONE), by: latest.savedBy })) },
          { key: "address", label: m.pages_column_address(), render: ({ page }) => <TextLink href={`/${page}`}>{`/${page}`}</TextLink> },
        ]}
      />
    </>
  );
}

export type SitePageEditorProps = {
  page: SitePage;
  saved: FlatForm;
  version: number;
  versions: readonly PageVersion[];
  given: EditAnswer | undefined;
  /** What was typed is shown as it would be read. */
  stage: "editing" | "preview";
  mayWrite: boolean;
};

const NAMES = ["title", "lead", "body"].flatMap(pairOf);

/** SitePageEditor({ page, saved, version, versions, given, stage, mayWrite }) */
export function SitePageEditor({ page, saved, version, versions, given, stage, mayWrite }: SitePageEditorProps): ReactNode {
  const fields = formFields("seite", NAMES, { answer: given?.answer, explain, defaults: saved });
  const changed = given?.notice === "changed-meanwhile";
  const problems = changed && fields.problems.length === 0 ? [{ href: "#seite", text: m.competition_changed_same() }] : fields.problems;
  return (
    <>
      <ErrorSummary title={changed ? m.competition_changed_title() : m.shell_error_summary()} errors={problems} answer={given} />
      {stage === "preview" && <Alert tone="info" title={m.pages_preview_notice()} />}
      <PageHeader title={SITE_PAGE_NAMES[page]()} lead={version === 0 ? m.pages_lead_shipped() : m.pages_lead_version({ no: version })} breadcrumb={crumbs()} action={<ButtonLink href={`/${page}`} look="secondary">{m.pages_open()}</ButtonLink>} />
      {stage === "preview" && <Preview typed={given?.answer.initialValue} />}
      {mayWrite && (
        <Form method="post" id="seite" className="lb-flow">
          <input type="hidden" name="version" value={given?.version ?? version} />
          {changed && <p>{m.competition_changed_text()}</p>}
          <LocalisedField fields={fields} name="title" label={m.pages_field_title()} help={m.pages_field_languages_help()} required />
          <LocalisedField fields={fields} name="lead" label={m.pages_field_lead()} />
          <LocalisedField fields={fields} name="body" label={m.pages_field_body()} help={m.pages_field_body_help()} kind="area" rows={14} required />
          <ActionBar>
            <SubmitButton name="intent" value="publish">
              {m.pages_publish()}
            </SubmitButton>
            <SubmitButton look="secondary" name="intent" value="preview">
              {m.pages_preview()}
            </SubmitButton>
            <ButtonLink look="tertiary" href={ROOM}>
              {m.competition_cancel()}
            </ButtonLink>
          </ActionBar>
        </Form>
      )}
      <Versions page={page} versions={versions} />
    </>
  );
}

/** In every language in which something was typed. */
function Preview({ typed }: { typed: unknown }): ReactNode {
  const said = (name: string) => {
    const value = valueAt(typed, name);
    return typeof value === "string" ? value : "";
  };
  return LOCALES.filter((locale) => said(`body.${locale}`) !== "").map((locale) => (
    <Section key={locale} title={m.pages_preview_in({ language: languageName(locale) })}>
      <PreviewBody {...{ locale, title: said(`title.${locale}`), lead: said(`lead.${locale}`), body: said(`body.${locale}`) }} />
    </Section>
  ));
}

function PreviewBody({ locale, title, lead, body }: { locale: string; title: string; lead: string; body: string }): ReactNode {
  return (
    <div lang={locale} className="lb-flow">
      <p>
        <strong>{title}</strong>
      </p>
      {lead !== "" && <p>{lead}</p>}
      <Markup text={body} />
    </div>
  );
}

function Versions({ page, versions }: { page: SitePage; versions: readonly PageVersion[] }): ReactNode {
  return (
    <VersionsSection>
      <ul>
        {versions.map((version) => (
          <li key={version.no}>
            <TextLink href={`${ROOM}/${page}?fassung=${version.no}`}>{versionLine(version)}</TextLink>
          </li>
        ))}
        <li>
          <TextLink href={`${ROOM}/${page}?fassung=0`}>{m.pages_shipped()}</TextLink>
        </li>
      </ul>
    </VersionsSection>
  );
}

/** EarlierVersion({ page, no, text }): to read, not to change. */
export function EarlierVersion({ page, no, text }: { page: SitePage; no: number; text: SitePageText }): ReactNode {
  return (
    <>
      <PageHeader title={SITE_PAGE_NAMES[page]()} preline={no === 0 ? m.pages_shipped() : m.pages_version({ no })} breadcrumb={{ label: m.competition_breadcrumb(), items: [...crumbs().items, { href: `${ROOM}/${page}`, label: SITE_PAGE_NAMES[page]() }] }} />
      <Preview typed={text} />
    </>
  );
}
