// /beitraege/:id: the form of an entry. With script each button and each rest of the typing is answered on this page; without, by a page.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useFetcher, useLoaderData, useSearchParams, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { useState } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { ClosedEntry } from "#app/areas/entries/closed-entry";
import { ConfirmationsHint } from "#app/areas/entries/confirmations";
import { draftInput } from "#app/areas/entries/draft.input";
import { EntryFiles } from "#app/areas/entries/entry-files";
import { EntryForm, EntryFormHeader } from "#app/areas/entries/entry-form";
import { refusedState, settledState, type FormState } from "#app/areas/entries/form-state";
import { anchorOf, readIntent } from "#app/areas/entries/intent";
import { listOwnQuestions } from "#app/areas/entries/list-own-questions.server";
import type { DraftPulse } from "#app/areas/entries/editing";
import { OthersAtWork } from "#app/areas/entries/others-at-work";
import { draftPulse } from "#app/areas/entries/read-draft-pulse.server";
import { readDraft, withoutFrame, type DraftPage } from "#app/areas/entries/read-draft.server";
import { workOnDraft } from "#app/areas/entries/work-on-draft.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound } from "#app/http/respond.server";
import { requireEntrant, requireSender } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";
import { choseStored, sendOrStay, sentBy, SHOWN, wantsData } from "#app/ui/saving";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.draft.form.title || m.entries_untitled() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const { store, now } = context.deps;
  const draft = await readDraft(store.read, viewer, params.id ?? "", now);
  if (!draft) throw notFound();
  const pulse = await draftPulse(store.read, viewer, draft, now);
  return { person: viewer.personId, draft, pulse, directory: draft.closed === null ? await listOrganisationOptions(store.read, ORGANISATION_KINDS) : [] };
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const entryId = params.id ?? "";
  const fields = await readForm(request);
  requireSender({ context, request }, sentBy(fields));
  const questions = await listOwnQuestions(context.deps.store.read, viewer, entryId);
  if (!questions) throw notFound();
  const intent = readIntent(fields.get("intent"));
  const submission = parseForm(fields, draftInput(questions, currentLocale()));
  if (!intent || submission.status !== "success") throw badRequest();
  const { version, ...form } = submission.value;
  const takeStored = choseStored(fields);
  const newPartner = { name: textOf(fields.get("newPartner")), country: textOf(fields.get("newPartnerCountry")), choice: textOf(fields.get("newPartnerChoice")) };

  const sent = intent.kind === "autosave" ? ("by-itself" as const) : ("by-hand" as const);
  const worked = await workOnDraft(context.deps, viewer, { entryId, version, form, takeStored, intent, newPartner });
  if (!worked.ok) {
    if (worked.reason.reason === "not-found") throw notFound();
    const answer = { kind: "refused" as const, state: refusedState(form, version, sent, worked.reason) };
    return worked.reason.reason === "changed" || worked.reason.reason === "closed" ? conflict(answer) : invalid(answer);
  }
  if (intent.kind === "review") return redirect(`/beitraege/${entryId}/einreichen`);
  if (!wantsData(fields)) return redirect(`/beitraege/${entryId}${anchorOf(intent)}`);
  const { store, now } = context.deps;
  const draft = await readDraft(store.read, viewer, entryId, now);
  if (!draft) throw notFound();
  const pulse = await draftPulse(store.read, viewer, draft, now);
  return { kind: "saved" as const, sent, draft: fields.get(SHOWN) === draft.category.id ? withoutFrame(draft) : draft, pulse, version: worked.value.version, took: takeStored.length > 0 };
}

/** What was typed outlives a lost connection and an ended session: the page stays and says so. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendOrStay(request, () => serverAction<typeof action>());
}

/** The answers to the form bring what has changed; the page asks for nothing besides. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return !wantsData(formData) && defaultShouldRevalidate;
}

export default function EditEntryPage() {
  const { person, draft, pulse, directory } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      {draft.closed === null || answered ? (
        <EditEntry key={draft.id} person={person} stored={draft} pulse={pulse} directory={directory} answered={answered?.kind === "refused" ? answered.state : undefined} />
      ) : (
        <>
          <EntryFormHeader draft={draft} />
          <ClosedEntry draft={draft} />
        </>
      )}
    </>
  );
}

type EditEntryProps = { person: string; stored: DraftPage; pulse: DraftPulse; directory: readonly OrganisationOption[]; answered: FormState | undefined };
type Answer = Awaited<ReturnType<typeof clientAction>>;

type Page = {
  readonly draft: DraftPage;
  readonly pulse: DraftPulse;
  readonly state: FormState;
  /** Counts how often other texts were put in the place of typed ones. */
  readonly round: number;
  /** The last answer that is shown. */
  readonly answer: Answer | undefined;
};

function EditEntry({ person, stored, pulse, directory, answered }: EditEntryProps) {
  const [search] = useSearchParams();
  const sender = useFetcher<typeof clientAction>();
  const [page, setPage] = useState<Page>({ draft: stored, pulse, state: answered ?? settledState(stored.form, stored.version), round: 0, answer: undefined });
  if (sender.data && sender.data !== page.answer) setPage(after(page, sender.data));
  return (
    <>
      <EntryFormHeader draft={page.draft} />
      <OthersAtWork entryId={page.draft.id} pulse={page.pulse} version={page.state.version} timeZone={page.draft.edition.timeZone} />
      <EntryForm
        key={page.round}
        draft={page.draft}
        state={page.state}
        directory={directory}
        shown={search.has("pruefen") ? "all" : "asked"}
        sender={sender}
        person={person}
        onResent={() => setPage((before) => ({ ...before, round: before.round + 1 }))}
        files={
          <>
            <ConfirmationsHint entryId={stored.id} />
            <EntryFiles draft={stored} />
          </>
        }
      />
    </>
  );
}

function after(before: Page, answer: Answer): Page {
  switch (answer.kind) {
    case "saved":
      return { draft: { ...before.draft, ...answer.draft }, pulse: answer.pulse, state: settledState(answer.draft.form, answer.version, answer.sent), round: before.round + (answer.took ? 1 : 0), answer };
    case "refused":
      return { ...before, state: answer.state, answer };
    default:
      return { ...before, state: { ...before.state, trouble: answer.kind }, answer };
  }
}
