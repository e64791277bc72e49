// The page around every form about an edition: what is wrong on top, then the form with the version it was filled from, and how to leave.
import type { ReactNode } from "react";

import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { m } from "#app/i18n";
import { ActionBar } from "#app/ui/action-bar";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import type { FormFields } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";

type Given = { id: string; given: EditAnswer | undefined; back: string };

/** EditPage({ id: of the form, title, lead?, fields, given, back, children }) */
export function EditPage({ id, title, lead, fields, given, back, children }: Given & { title: string; lead?: ReactNode; fields: FormFields<string>; children: ReactNode }): ReactNode {
  return (
    <>
      <Problems id={id} fields={fields} given={given} />
      <PageHeader title={title} lead={lead} breadcrumb={{ label: m.competition_breadcrumb(), items: [{ href: back, label: m.competition_nav_rules() }] }} />
      {children}
    </>
  );
}

function Problems({ id, fields, given }: { id: string; fields: FormFields<string>; given: EditAnswer | undefined }): ReactNode {
  if (given?.notice === "frozen") return <ErrorSummary title={m.competition_frozen_title()} errors={[{ href: `#${id}`, text: m.competition_frozen_text() }]} answer={given} />;
  if (given?.notice === "changed-meanwhile") {
    const errors = fields.problems.length > 0 ? fields.problems : [{ href: `#${id}`, text: m.competition_changed_same() }];
    return <ErrorSummary title={m.competition_changed_title()} errors={errors} answer={given} />;
  }
  return <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={given} />;
}

/** EditForm({ id, given, version, back, children }) */
export function EditForm({ id, given, version, back, children }: Given & { version: number; children: ReactNode }): ReactNode {
  return (
    <Form method="post" id={id} className="lb-flow">
      {/* The Enter key presses a form's first button: this one saves, where the next would move rows. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={given?.version ?? version} />
      {given?.notice === "changed-meanwhile" && <p>{m.competition_changed_text()}</p>}
      {children}
      <ActionBar>
        <SubmitButton>{m.competition_save()}</SubmitButton>
        <ButtonLink look="tertiary" href={back}>
          {m.competition_cancel()}
        </ButtonLink>
      </ActionBar>
    </Form>
  );
}

/** FrozenNotice({ since }): what can still be changed once entries are open, and why the rest cannot. */
export function FrozenNotice({ since }: { since: string }): ReactNode {
  return (
    <Alert tone="info" title={m.competition_frozen_since({ since })} announce="still">
      <p>{m.competition_frozen_reason()}</p>
    </Alert>
  );
}
