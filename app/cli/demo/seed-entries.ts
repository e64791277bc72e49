// The demo's entries: numbered in the order of submission, each with its submitted version, standing where the phase wants them.
import { contentOf } from "#app/areas/entries/content";
import { formatNumber } from "#app/areas/entries/number";
import { STATES } from "#app/areas/entries/state";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { DAY, HOUR, plus, type Instant } from "#app/base/instant";
import { seededRandom, seedOf, shuffled } from "#app/base/random";
import type { Q } from "#app/services/store";
import { addressOf, contactOf } from "#db/demo/contacts";
import { demoEntries } from "#db/demo/entries";
import { demoOrganisations } from "#db/demo/organisations";
import type { DemoEntry, DemoPartner, DemoState } from "#db/demo/types";
import { edition2024 } from "#db/reference/edition-2024";
import { formOfPreset } from "#db/reference/preset-rows";
import { referenceOrganisations, type Organisation } from "#db/reference/organisations";
import * as schema from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";

import type { DemoCalendar, DemoPhase } from "./calendar";
import type { Events } from "./events";
import type { DemoFile } from "./make-files";
import { seedConfirmations } from "./seed-confirmations";
import { DEMO_EDITION, demoId } from "./seed-people";

type Context = {
  readonly phase: DemoPhase;
  readonly calendar: DemoCalendar;
  readonly now: Instant;
  readonly personIds: ReadonlyMap<string, string>;
  readonly organiser: string;
  readonly events: Events;
  /** By key of the entry. */
  readonly files: ReadonlyMap<string, readonly DemoFile[]>;
};

export const entryIdOf = (key: string) => demoId("entry", key);

/** While entries come in, a third is being written, a third waits for the office, the rest has been checked. */
function stateIn(phase: DemoPhase, entry: DemoEntry, position: number): DemoState {
  if (phase !== "entries") return entry.stateInJudging;
  if (entry.stateInJudging.state === "draft" || position % 3 === 0) return { state: "draft" };
  return { state: "admitted" };
}

function organisationsById(): ReadonlyMap<string, Organisation> {
  return new Map([...referenceOrganisations(), ...demoOrganisations].map((organisation) => [organisation.id, organisation]));
}

const localeOf = (country: string): Locale => (country === "NL" ? "nl" : "de");

function partnerRow(partner: DemoPartner, organisations: ReadonlyMap<string, Organisation>) {
  const contact = { contactName: `Demo-Kontakt ${partner.name}`, contactEmail: addressOf(partner) };
  const resolution = { resolutionState: partner.resolvedOn === null ? ("not-yet" as const) : ("passed" as const), resolutionDate: partner.resolvedOn };
  if (partner.organisation === null) {
    const { name, country, municipal, legalForm } = partner;
    return { organisationId: null, name, country, municipal, legalForm, controlDeclared: false, ...resolution, ...contact, contactLocale: localeOf(country) };
  }
  const body = organisations.get(partner.organisation);
  if (!body) throw new RangeError(`no organisation ${partner.organisation}`);
  const company = body.kind === "company";
  return { organisationId: body.id, name: body.name, country: body.country, municipal: body.municipal, legalForm: company ? ("private" as const) : ("public" as const), controlDeclared: company, ...resolution, ...contact, contactLocale: localeOf(body.country) };
}

/** Later in the demo's days than it is submitted, but never in the future. */
const afterwards = (submittedAt: Instant, days: number, now: Instant) => (plus(submittedAt, days * DAY) < now ? plus(submittedAt, days * DAY) : plus(now, -HOUR));

async function seedEntry(q: Q, entry: DemoEntry, position: number, runningOf: (category: string) => number, context: Context, organisations: ReadonlyMap<string, Organisation>): Promise<void> {
  const { phase, calendar, now, personIds, organiser, events } = context;
  const standing = stateIn(phase, entry, position);
  const until = calendar.entriesCloseAt < now ? calendar.entriesCloseAt : now;
  const submittedAt = plus(calendar.entriesOpenAt, Math.floor(((until - calendar.entriesOpenAt) * (position + 1)) / (demoEntries.length + 1)));
  const checked = afterwards(submittedAt, 2, now);
  const unchecked = phase === "entries" && position % 3 === 1;
  const state = unchecked && standing.state === "admitted" ? "submitted" : standing.state;

  const contact = contactOf(entry);
  const author = personIds.get(contact.email);
  const category = edition2024.categories.find(({ key }) => key === entry.category);
  const lead = organisations.get(entry.lead.organisation);
  if (!author || !category || !lead) throw new RangeError(`demo entry ${entry.key} names what does not exist`);
  const running = state === "draft" ? null : runningOf(entry.category);
  const number = running === null ? null : formatNumber({ year: edition2024.year, categoryKey: entry.category, running });
  const partners = entry.partners.map((partner) => partnerRow(partner, organisations));
  const id = entryIdOf(entry.key);
  const row = {
    title: entry.title,
    summary: entry.summary,
    language: entry.language,
    answers: state === "draft" ? Object.fromEntries(Object.entries(entry.answers).slice(0, 3)) : entry.answers,
    agreementDate: entry.agreedOn,
    leadResolutionState: entry.lead.resolvedOn === null ? ("not-yet" as const) : ("passed" as const),
    leadResolutionDate: entry.lead.resolvedOn,
    department: entry.department,
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    headName: contact.headOfAdministration,
    headConfirmed: state !== "draft",
    truthDeclared: state !== "draft",
    privacyAcknowledged: state !== "draft",
    publicationConsent: state !== "draft",
  };
  await q.insert(schema.entry).values({
    id,
    editionId: DEMO_EDITION,
    categoryId: demoId(entry.category),
    leadId: lead.id,
    state,
    running,
    number,
    takesLeadPlace: STATES[state].leadPlace === "taken",
    ...row,
    stateReason: "reason" in standing ? standing.reason : null,
    submittedAt: running === null ? null : submittedAt,
    createdAt: plus(submittedAt, -3 * DAY),
    createdBy: author,
    updatedAt: submittedAt,
    updatedBy: author,
  });
  const listed = partners.map((partner, at) => ({ id: `${id}-partner-${at + 1}`, entryId: id, position: at, ...partner }));
  if (listed.length > 0) await q.insert(schema.entryPartner).values(listed);
  const subject = `entry:${id}`;
  events.add({ at: plus(submittedAt, -3 * DAY), actor: author, action: "entry.started", subject, editionId: DEMO_EDITION });
  const uploadedAt = plus(submittedAt, -HOUR);
  const attachments = (context.files.get(entry.key) ?? []).map((file, at) => ({ ...file, id: `${id}-file-${at + 1}`, entryId: id, uploadedAt, uploadedBy: author }));
  if (attachments.length > 0) await q.insert(schema.attachment).values(attachments);
  for (const { id: attachment, type, size, sha256 } of attachments) events.add({ at: uploadedAt, actor: author, action: "entry.file-added", subject, editionId: DEMO_EDITION, after: { attachment, type, size, sha256 } });
  if (running === null) return;

  const content = canonicalJson(contentOf({ entry: row, category: formOfPreset(category), lead, partners, attachments }));
  await q.insert(schema.entryVersion).values({ entryId: id, no: 1, content, checksum: sha256Hex(content), submittedAt, submittedBy: author });
  events.add({ at: submittedAt, actor: author, action: "entry.submitted", subject, editionId: DEMO_EDITION, before: { state: "draft" }, after: { state: "submitted", number } });
  await seedConfirmations(q, { id, ...row, lead, partners: listed, submittedAt, author }, { position, now, events });
  if (state !== "submitted") events.add({ at: checked, actor: state === "withdrawn" ? author : organiser, action: `entry.${state}`, subject, editionId: DEMO_EDITION, before: { state: "submitted" }, after: { state } });
}

/** In an order of submission that mixes the categories. */
export async function seedEntries(q: Q, context: Context): Promise<void> {
  const organisations = organisationsById();
  const running = new Map<string, number>();
  const runningOf = (category: string) => {
    const next = (running.get(category) ?? 0) + 1;
    running.set(category, next);
    return next;
  };
  for (const [position, entry] of shuffled(demoEntries, seededRandom(seedOf("demo"))).entries()) await seedEntry(q, entry, position, runningOf, context, organisations);
}
