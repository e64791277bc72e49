// Somebody writes an example or changes one: the office any, a municipality its own proposal. A new one of a municipality is proposed at once, with its
// declaration as the consent on record; one that is public is found by its new words from this moment on.
import { listOrganisers } from "#app/areas/accounts/find-person.server";
import { listOrganisations } from "#app/areas/accounts/find-organisation.server";
import { canonicalJson } from "#app/base/canonical-json";
import { plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { SENT_TWICE } from "#app/base/sent-twice";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import { insertConsent, selectOpenConsent } from "./consent.repo.server";
import type { ExampleForm } from "./example.input";
import { insertExample, nextNo, replaceParties, selectBegun, selectExample, selectParties, selectSlugs, updateExample, type ExampleRow } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayChange, mayPropose, type ExampleRefusal } from "./library.policy";
import { shelveExample } from "./shelve-example.server";
import { slugOf } from "./slug";
import { readSources } from "./source-lines";
import { figuresIn, partiesIn, type LineProblem, type TypedParty } from "./typed-lists";

export type ListField = "lead" | "partners" | "figures" | "sources";
export type SaveRefusal =
  | { readonly reason: "unknown" | "changed" | ExampleRefusal }
  | { readonly reason: "lines"; readonly field: ListField; readonly problems: readonly LineProblem[] }
  | { readonly reason: "not-a-party" };

export type SaveExample = {
  /** Null: a new one. */
  readonly id: string | null;
  readonly form: ExampleForm;
};

/** The id of the example; a new one that is sent twice is begun once. */
export async function saveExample(deps: Deps, viewer: Viewer, { id, form }: SaveExample): Promise<Result<string, SaveRefusal>> {
  return deps.store.tx(async (q) => {
    const before = id === null ? undefined : await selectExample(q, id);
    if (id !== null && before === undefined) return refused({ reason: "unknown" });
    const allowed = before === undefined ? (isOrganiser(viewer) ? ok() : mayPropose(viewer)) : mayChange(viewer, await ownedOf(q, before));
    if (!allowed.ok) return refused({ reason: allowed.reason });
    if (before !== undefined && before.version !== form.version) return refused({ reason: "changed" });

    const parties = partiesIn(form.lead, form.partners, await listOrganisations(q, ORGANISATION_KINDS));
    if (!parties.ok) return refused({ reason: "lines", field: parties.reason[0]?.line === form.lead ? "lead" : "partners", problems: parties.reason });
    const figures = figuresIn(form.figures);
    if (!figures.ok) return refused({ reason: "lines", field: "figures", problems: figures.reason });
    const sources = readSources(form.sources);
    if (!sources.ok) return refused({ reason: "lines", field: "sources", problems: sources.reason });
    if (!isOrganiser(viewer) && !parties.value.some(({ organisationId }) => organisationId === viewer.organisationId)) return refused({ reason: "not-a-party" });

    const { title, summary, language, topics, legalForm, sinceYear, inhabitants, digital, effect, effort, transfer, otherAwards, contactName, contactEmail } = form;
    const said = {
      title, summary, language, topics, sinceYear, inhabitants, digital, effect, effort, transfer, otherAwards,
      legalForm: legalForm ?? null,
      figures: figures.value,
      sources: sources.value,
      contactName: contactName || null,
      contactEmail: contactEmail === "" ? null : contactEmail.toLowerCase(),
      updatedAt: deps.now,
    };
    const same = id === null ? await findSame(q, deps, viewer, { said, parties: parties.value }) : undefined;
    if (same !== undefined) return ok(same);
    const exampleId = id ?? deps.newId();
    if (before === undefined) await begin(q, deps, viewer, { exampleId, said });
    else if (!(await updateExample(q, before, said))) return refused({ reason: "changed" });
    await writeParties(q, deps, exampleId, parties.value);
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: before === undefined ? "example.added" : "example.changed",
      subject: `example:${exampleId}`,
      before: before && loggable(before),
      after: { ...loggable({ ...said }), parties: parties.value.map(({ name }) => name) },
    });
    if (before?.state === "approved") await shelveExample(q, exampleId, deps.now);
    return ok(exampleId);
  });
}

type Said = Pick<ExampleRow, "title" | "summary" | "language" | "topics" | "legalForm" | "sinceYear" | "inhabitants" | "digital" | "effect" | "figures" | "effort" | "transfer" | "otherAwards" | "sources" | "contactName" | "contactEmail" | "updatedAt">;

/** Contact details of persons stay out of the log. */
function loggable({ title, summary, language, topics, legalForm, sinceYear, inhabitants, digital, effect, figures, effort, transfer, otherAwards, sources }: Said) {
  return { title, summary, language, topics, legalForm, sinceYear, inhabitants, digital, effect, figures, effort, transfer, otherAwards, sources };
}

/** The id of what was sent a moment ago and says the same in everything. */
async function findSame(q: Q, deps: Deps, viewer: Viewer, { said, parties }: { readonly said: Said; readonly parties: readonly TypedParty[] }): Promise<string | undefined> {
  const whole = (row: Said, names: readonly { readonly name: string }[]) => canonicalJson({ ...loggable(row), contactName: row.contactName, contactEmail: row.contactEmail, parties: names.map(({ name }) => name) });
  const sent = whole(said, parties);
  for (const row of await selectBegun(q, { createdBy: viewer.personId, title: said.title, since: plus(deps.now, -SENT_TWICE) })) {
    if (whole(row, await selectParties(q, row.id)) === sent) return row.id;
  }
  return undefined;
}

async function begin(q: Q, deps: Deps, viewer: Viewer, { exampleId, said }: { readonly exampleId: string; readonly said: Said }): Promise<void> {
  const isOffice = isOrganiser(viewer);
  const taken = await selectSlugs(q);
  await insertExample(q, {
    id: exampleId,
    no: await nextNo(q),
    slug: slugOf(said.title, (slug) => taken.has(slug)),
    state: isOffice ? "draft" : "proposed",
    origin: isOffice ? "office" : "municipality",
    honour: "none",
    honourReason: "",
    proposerId: isOffice ? null : viewer.organisationId,
    createdAt: deps.now,
    createdBy: viewer.personId,
    ...said,
  });
  if (isOffice) return;
  await declareConsent(q, deps, viewer, exampleId);
  await tellOffice(q, deps, { exampleId, title: said.title });
}

/** What a municipality declares with its proposal. */
export async function declareConsent(q: Q, deps: Deps, viewer: Viewer, exampleId: string): Promise<void> {
  if ((await selectOpenConsent(q, exampleId)) !== undefined) return;
  await insertConsent(q, { id: deps.newId(), exampleId, ground: "proposal", scope: "texts-and-files", givenBy: viewer.name, givenAt: deps.now, recordedAt: deps.now, recordedBy: viewer.personId });
}

export async function tellOffice(q: Q, deps: Deps, { exampleId, title }: { readonly exampleId: string; readonly title: string }): Promise<void> {
  for (const { email, locale } of await listOrganisers(q)) {
    const words = { title, link: `${deps.publicUrl}/organisation/beispiele/${exampleId}` };
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `example-proposed:${exampleId}:${deps.now}:${email}`,
      to: email,
      locale,
      kind: "example.proposed",
      subject: m.library_mail_proposed_subject(words, { locale }),
      body: m.library_mail_proposed_body(words, { locale }),
    });
  }
}

async function writeParties(q: Q, deps: Deps, exampleId: string, parties: readonly TypedParty[]): Promise<void> {
  await replaceParties(
    q,
    exampleId,
    parties.map((party, position) => ({ id: deps.newId(), exampleId, position, role: position === 0 ? "lead" : "partner", ...party })),
  );
}
