// /organisation/personen/:person: one person. One action, several forms: `intent` names which.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { decideMembership } from "#app/areas/accounts/decide-membership.server";
import { inviteToOffice } from "#app/areas/accounts/invite-to-office.server";
import { isMembershipDecision } from "#app/areas/accounts/membership";
import { PersonPage, type PersonNotice } from "#app/areas/accounts/person-page";
import { readPerson } from "#app/areas/accounts/read-people.server";
import { removePerson } from "#app/areas/accounts/remove-person.server";
import { setOfficeRole } from "#app/areas/accounts/set-office-role.server";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { PERSON_ROLES } from "#db/vocabulary/person";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.person.name ?? m.accounts_people_title() }) }];

const NOTICES: readonly PersonNotice[] = ["role", "membership", "invited"];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const person = await readPerson(context.deps.store.read, params.person ?? "");
  if (!person) throw notFound();
  const saved = new URL(request.url).searchParams.get("gespeichert");
  const may = isOrganiser(viewer) ? ("change" as const) : ("read" as const);
  return { person, may, isSelf: person.id === viewer.personId, notice: NOTICES.find((notice) => notice === saved) };
}

type Asked = { readonly deps: Deps; readonly viewer: Viewer; readonly id: string; readonly form: FormData };
const saved = (id: string, what: PersonNotice) => redirect(`/organisation/personen/${id}?gespeichert=${what}`);

function answerRefusal(reason: "not-allowed" | "unknown" | "last-organiser" | "not-regional") {
  if (reason === "not-allowed") throw forbidden();
  if (reason === "unknown") throw notFound();
  // Only pages that are older than the person's present workplace offer it.
  if (reason === "not-regional") throw badRequest();
  return conflict({ refusal: reason });
}

async function saveRole({ deps, viewer, id, form }: Asked) {
  const given = textOf(form, "role");
  const role = PERSON_ROLES.find((known) => known === given) ?? null;
  if (role === null && given !== "none") throw badRequest();
  const done = await setOfficeRole(deps, viewer, id, role);
  return done.ok ? saved(id, "role") : answerRefusal(done.reason);
}

async function saveMembership({ deps, viewer, id, form }: Asked) {
  const decision = textOf(form, "decision");
  if (!isMembershipDecision(decision)) throw badRequest();
  const done = await decideMembership(deps, viewer, id, decision);
  return done.ok ? saved(id, "membership") : answerRefusal(done.reason);
}

async function inviteAgain({ deps, viewer, id }: Asked) {
  const person = await readPerson(deps.store.read, id);
  if (!person) throw notFound();
  if (person.role === null) throw badRequest();
  await inviteToOffice(deps, viewer, { name: person.name, email: person.email, role: person.role, organisationId: person.organisationId ?? undefined });
  return saved(id, "invited");
}

async function remove({ deps, viewer, id, form }: Asked) {
  if (textOf(form, "sure") === "") return invalid({ refusal: "not-sure" as const });
  const done = await removePerson(deps, viewer, id);
  return done.ok ? redirect("/organisation/personen?entfernt") : answerRefusal(done.reason);
}

const INTENTS = { role: saveRole, membership: saveMembership, invite: inviteAgain, remove } as const;
const isIntent = (value: string): value is keyof typeof INTENTS => Object.hasOwn(INTENTS, value);

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (!isIntent(intent)) throw badRequest();
  return INTENTS[intent]({ deps: context.deps, viewer, id: params.person ?? "", form });
}

export default function PersonRoute() {
  const answer = useActionData<typeof action>();
  return <PersonPage {...useLoaderData<typeof loader>()} refusal={answer?.refusal} />;
}
