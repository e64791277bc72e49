// One person per role around one entry, so that every address has something to lead to and somebody who must not come.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { eq } from "drizzle-orm";

import { installArguments } from "#app/areas/library/install-arguments.server";
import { installExamples } from "#app/areas/library/install-examples.server";
import { assessFunding, NO_CHOICES } from "#app/areas/advice/assess-funding.server";
import { handOverFunding } from "#app/areas/advice/hand-over-funding.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { DAY, HOUR, plus } from "#app/base/instant";
import { demoPreAssessment, demoRequester } from "#db/demo/funding";
import * as schema from "#db/schema";
import { makeCase } from "#tests/factories/advice";
import { makeContact, makeNotice } from "#tests/factories/notices";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePartnerLink, makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const BOCHOLT = "de-05554008";
const AALTEN = "nl-gm0197";
const COESFELD = "de-05558012";
const HAMM = "de-05915000";

export const ROLES = ["nobody", "lead", "other", "juror", "chair", "observer", "organiser"] as const;
export type Role = (typeof ROLES)[number];

/** Days from now to each date of the edition, and what is on record by then. */
const PHASES = {
  entries: { open: -10, close: 10, judging: 20, end: 40, publish: 60 },
  judging: { open: -40, close: -20, judging: -10, end: 10, publish: 30 },
  deliberation: { open: -60, close: -40, judging: -30, end: -10, publish: 10 },
} as const;
export type Phase = keyof typeof PHASES;

export type World = {
  readonly app: TestApp;
  readonly as: (role: Role) => Promise<Browserless>;
  /** What stands for the parameters of an address. */
  readonly parameters: Readonly<Record<string, string>>;
};

const FILE = { id: "attachment1", name: "Ratsbeschluss.pdf", type: "application/pdf", sha256: "0".repeat(64) } as const;
const BYTES = Buffer.from("%PDF-1.4\n%%EOF\n");

/** A file of an entry; once the entry is handed in, its newest version names it. */
async function attachFile(app: TestApp, { entryId, by, handedIn }: { entryId: string; by: string; handedIn: boolean }): Promise<void> {
  const key = "attachmentkey1";
  writeFileSync(join(app.database.folder, "uploads", key), BYTES);
  await app.database.store.tx(async (q) => {
    await q.insert(schema.attachment).values({ ...FILE, key, entryId, size: BYTES.length, uploadedAt: NOON, uploadedBy: by });
    if (!handedIn) return;
    const [first] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, entryId));
    const content = canonicalJson({ ...JSON.parse(first?.content ?? "{}"), attachments: [{ ...FILE, size: BYTES.length }] });
    await q.insert(schema.entryVersion).values({ entryId, no: 2, content, checksum: sha256Hex(content), submittedAt: NOON, submittedBy: by });
  });
}

/** A case that the lead has asked for, with a file, an appointment and a personal link besides. */
async function adviseLead(app: TestApp, { lead, organiser, token }: { lead: string; organiser: string; token: string }): Promise<Record<"adviceCase" | "caseDocument" | "appointment", string>> {
  const key = "casedocumentkey1";
  writeFileSync(join(app.database.folder, "uploads", key), BYTES);
  const { id: caseId } = await makeCase(app.database.store, { requesterId: lead, advisers: [organiser] });
  const startsAt = plus(NOON, DAY);
  await app.database.store.tx(async (q) => {
    await q.insert(schema.caseLink).values({ hash: sha256Hex(token), caseId, createdAt: NOON, expiresAt: plus(NOON, DAY) });
    await q.insert(schema.caseDocument).values({ ...FILE, id: "casedocument1", caseId, side: "office", key, size: BYTES.length, uploadedAt: NOON, uploadedBy: organiser });
    await q.insert(schema.appointment).values({ id: "appointment1", caseId, startsAt, endsAt: plus(startsAt, HOUR), place: "Raum 1", madeAt: NOON, madeBy: organiser });
  });
  return { adviceCase: caseId, caseDocument: "casedocument1", appointment: "appointment1" };
}

export async function makeWorld(phase: Phase): Promise<World> {
  const app = await startApp(NOON);
  const { store } = app.database;
  const days = PHASES[phase];
  const edition = await makeEdition(store);
  await installExamples(store, NOON);
  await installArguments(store, NOON);
  await setDates(store, edition.id, {
    entriesOpenAt: plus(NOON, days.open * DAY),
    entriesCloseAt: plus(NOON, days.close * DAY),
    judgingOpenAt: plus(NOON, days.judging * DAY),
    judgingCloseAt: plus(NOON, days.end * DAY),
    publishAt: plus(NOON, days.publish * DAY),
  });
  const categoryId = `${edition.id}-GZ`;
  const organiser = await makePerson(store, { name: "Petra Sommer", roles: ["organiser"] });
  const observer = await makePerson(store, { name: "Olaf Blick", roles: ["observer"] });
  const lead = await makePerson(store, { name: "Anna Beispiel", organisationId: BOCHOLT });
  const other = await makePerson(store, { name: "Bernd Fremd", organisationId: COESFELD });
  const draft = phase === "entries" ? ({ state: "draft", number: null, running: null, takesLeadPlace: false, submittedAt: null } as const) : {};
  const entry = await makeEntry(store, { id: "entry1", editionId: edition.id, categoryId, leadId: BOCHOLT, createdBy: lead.id, partnerIds: [AALTEN], ...draft });
  const seats = { juror: await makeJuror(store, { editionId: edition.id, categoryIds: [categoryId], organisationIds: [HAMM] }), chair: await makeJuror(store, { editionId: edition.id, categoryIds: [categoryId], organisationIds: [HAMM], role: "chair" }) };
  if (phase !== "entries") {
    for (const seat of Object.values(seats)) {
      await makeAssignment(store, seat.id, entry.id, organiser.id);
      await store.tx(async (q) => {
        await q.insert(schema.declaration).values({ jurorId: seat.id, entryId: entry.id, source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: seat.personId ?? organiser.id });
      });
    }
  }
  await store.tx(async (q) => {
    await q.insert(schema.fundedCooperation).values({ id: "funded1", title: "Gemeinsame IT", topic: "digital", leadId: BOCHOLT, startsOn: "2023-01-01", endsOn: "2027-12-31", amountCents: 17_500_000, region: "muenster", digital: true, addedAt: NOON, changedAt: NOON });
    await q.insert(schema.fundedPartner).values({ cooperationId: "funded1", organisationId: COESFELD });
  });
  const notice = await makeNotice(store, { organisationId: BOCHOLT, createdBy: lead.id });
  await makeContact(store, { id: "contact1", noticeId: notice, guestId: AALTEN, writtenBy: organiser.id });
  const assessed = await assessFunding(store.read, { typed: demoPreAssessment, choices: NO_CHOICES, locale: "de" });
  const handed = assessed.ok ? await handOverFunding(app.deps(), undefined, { ...assessed.value, ...demoRequester, locale: "de", clientAddress: "" }) : undefined;
  const token = await makePartnerLink(store, { entryId: entry.id, partnerId: `${entry.id}-partner0` });
  const advice = await adviseLead(app, { lead: lead.id, organiser: organiser.id, token });
  await store.tx((q) => q.insert(schema.exampleFile).values({ ...FILE, id: "examplefile1", exampleId: "winner-2022-kb", kind: "document", key: "examplefilekey1", description: "Vereinbarung", credit: "", size: BYTES.length, uploadedAt: NOON, uploadedBy: organiser.id }));
  await attachFile(app, { entryId: entry.id, by: lead.id, handedIn: phase !== "entries" });

  const personOf: Record<Exclude<Role, "nobody">, string> = { lead: lead.id, other: other.id, observer: observer.id, organiser: organiser.id, juror: seats.juror.personId ?? "", chair: seats.chair.personId ?? "" };
  return {
    app,
    parameters: {
      ...advice,
      case: handed?.ok ? handed.value.id : "",
      notice,
      contact: "contact1",
      slug: "interkommunale-rufbereitschaft-eifel",
      example: "winner-2022-kb",
      token,
      cooperation: "funded1",
      edition: edition.slug,
      entry: entry.id,
      number: entry.number ?? "2024-GZ-001",
      attachment: FILE.id,
      category: "GZ",
      kind: "admitted",
      language: "de",
      question: "situation",
      section: `${categoryId}-section-project`,
      file: "boegen.csv",
      juror: seats.juror.id,
      organisation: BOCHOLT,
      body: "de-05554",
      person: lead.id,
      page: "impressum",
      argument: "shared-on-call",
    },
    async as(role) {
      const browser = new Browserless(app.url);
      if (role !== "nobody") browser.keep(await app.sessions.start(personOf[role], "test", NOON));
      return browser;
    },
  };
}
