// One person per role around one entry, so that every address has something to lead to and somebody who must not come.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, NOON, setDates } from "#tests/factories/world";
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

export async function makeWorld(phase: Phase): Promise<World> {
  const app = await startApp(NOON);
  const { store, folder } = app.database;
  const days = PHASES[phase];
  const edition = await makeEdition(store);
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
  const entry = await makeEntry(store, { editionId: edition.id, categoryId, leadId: BOCHOLT, createdBy: lead.id, partnerIds: [AALTEN], ...draft });
  const seats = { juror: await makeJuror(store, { editionId: edition.id, categoryIds: [categoryId], organisationIds: [HAMM] }), chair: await makeJuror(store, { editionId: edition.id, categoryIds: [categoryId], organisationIds: [HAMM], role: "chair" }) };
  if (phase !== "entries") {
    for (const seat of Object.values(seats)) {
      await makeAssignment(store, seat.id, entry.id, organiser.id);
      await store.tx(async (q) => {
        await q.insert(schema.declaration).values({ jurorId: seat.id, entryId: entry.id, source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: seat.personId ?? organiser.id });
      });
    }
  }
  const file = { id: "attachment1", key: "attachmentkey1", name: "Ratsbeschluss.pdf", type: "application/pdf" };
  const bytes = Buffer.from("%PDF-1.4\n%%EOF\n");
  mkdirSync(join(folder, "uploads"), { recursive: true });
  writeFileSync(join(folder, "uploads", file.key), bytes);
  await store.tx(async (q) => {
    await q.insert(schema.attachment).values({ ...file, entryId: entry.id, size: bytes.length, sha256: "0".repeat(64), uploadedAt: NOON, uploadedBy: lead.id });
  });

  const personOf: Record<Exclude<Role, "nobody">, string> = { lead: lead.id, other: other.id, observer: observer.id, organiser: organiser.id, juror: seats.juror.personId ?? "", chair: seats.chair.personId ?? "" };
  return {
    app,
    parameters: { edition: edition.slug, entry: entry.id, number: entry.number ?? "2024-GZ-001", attachment: file.id, category: "GZ", juror: seats.juror.id, organisation: BOCHOLT, person: lead.id },
    async as(role) {
      const browser = new Browserless(app.url);
      if (role !== "nobody") browser.keep(await app.sessions.start(personOf[role], "test", NOON));
      return browser;
    },
  };
}
