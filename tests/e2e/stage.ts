// The competition as it stands at one time of its life, with somebody of each role and something behind every address.
import { setTimeout as pause } from "node:timers/promises";

import { and, asc, eq, inArray, ne } from "drizzle-orm";

import { offerSetup } from "#app/areas/accounts/offer-setup.server";
import { openCorrection } from "#app/areas/results/open-correction.server";
import { askAssignment } from "#app/areas/jury/ask-assignment.server";
import { saveExample } from "#app/areas/library/save-example.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { DAY, plus } from "#app/base/instant";
import { seedDemo } from "#app/cli/demo/seed";
import { enqueue } from "#app/services/mail/outbox";
import * as schema from "#db/schema";
import type { TokenKind } from "#db/vocabulary/person";
import { makeContact, makeNotice } from "#tests/factories/notices";
import { makeEdition, makePartnerLink, makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { viewerOf } from "#tests/support/viewer";

/** "start" has no organiser yet and "preparation" an edition whose rules are open; from there on it is the demo. */
export const STAGES = ["start", "preparation", "entries", "judging", "deliberation", "published"] as const;
export type Stage = (typeof STAGES)[number];
export type Who = "nobody" | "regional" | "entrant" | "juror" | "chair" | "organiser";

export type SetStage = {
  readonly app: TestApp;
  /** Undefined for nobody. */
  readonly personOf: (who: Who) => Promise<string | undefined>;
  /** An address with something in the place of each parameter. */
  readonly pathOf: (address: string) => Promise<string>;
};

const TOKENS = { email: "verify-email", passwort: "reset-password", einladung: "invitation" } as const satisfies Record<string, TokenKind>;

function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new RangeError("the stage lacks what an address is to lead to");
  return row;
}

export async function setTheStage(stage: Stage): Promise<SetStage> {
  const app = await startApp();
  const { now } = app.deps();
  const { store } = app.database;
  const { read } = store;
  if (stage === "preparation") {
    const dates = { entriesOpenAt: plus(now, 10 * DAY), entriesCloseAt: plus(now, 40 * DAY), judgingOpenAt: plus(now, 50 * DAY), judgingCloseAt: plus(now, 70 * DAY), publishAt: plus(now, 90 * DAY) };
    await makeEdition(store, { ...dates, rulesFrozenAt: null, roundRule: { kind: "first", count: 3 }, secondRound: { quorum: 3 }, secondWeights: [60, 40] });
    await makePerson(store, { roles: ["organiser"] });
  }
  if (stage !== "start" && stage !== "preparation") await seedDemo(app.deps(), stage);

  /** The entrant's own: the one being written as long as there is one, else one that was judged. */
  async function ownEntry() {
    const judged = and(eq(schema.entry.state, "admitted"), eq(schema.entry.publicationConsent, true));
    return first(await read.select().from(schema.entry).where(stage === "entries" ? eq(schema.entry.state, "draft") : judged).orderBy(asc(schema.entry.id)));
  }

  /** One with a draft sheet, to show most of what a juror's pages can say; while entries come in nobody has one. */
  async function seatOf(role: "juror" | "chair") {
    const seats = and(eq(schema.juror.role, role), eq(schema.juror.state, "accepted"));
    if (stage === "entries") return first(await read.select().from(schema.juror).where(seats));
    const begun = await read.select({ jurorId: schema.scoreSheet.jurorId }).from(schema.scoreSheet).where(inArray(schema.scoreSheet.state, stage === "judging" ? ["draft"] : ["submitted"]));
    return first(await read.select().from(schema.juror).where(and(seats, inArray(schema.juror.id, begun.map(({ jurorId }) => jurorId)))));
  }

  async function personOf(who: Who): Promise<string | undefined> {
    switch (who) {
      case "nobody":
        return undefined;
      case "organiser":
        return first(await read.select().from(schema.personRole).where(eq(schema.personRole.role, "organiser"))).personId;
      case "regional":
        return first(await read.select().from(schema.personRole).where(eq(schema.personRole.role, "regional-government"))).personId;
      case "entrant":
        return first(await read.select().from(schema.person).where(eq(schema.person.organisationId, (await ownEntry()).leadId))).id;
      default:
        return (await seatOf(who)).personId ?? undefined;
    }
  }

  /** One that the entrant's own organisation proposed; the office sees it as a proposal. */
  async function proposedExample(): Promise<string> {
    const { leadId } = await ownEntry();
    const { name } = first(await read.select().from(schema.organisation).where(eq(schema.organisation.id, leadId)));
    const viewer = await viewerOf(store, (await personOf("entrant")) ?? "");
    const form = { version: 0, language: "de", title: "Gemeinsame Rufnummer", summary: "Zwei Nachbarn gehen unter einer Nummer ans Telefon.", lead: name, partners: "Gemeente Aalten", sinceYear: 2021, inhabitants: null, digital: false, effect: "", figures: "", effort: "", transfer: "", otherAwards: "", sources: "", contactName: "", contactEmail: "" } as const;
    const saved = await saveExample(app.deps(), viewer, { id: null, form: { ...form, topics: ["public-order"] } });
    if (!saved.ok) throw new RangeError(`the stage's example was refused: ${JSON.stringify(saved.reason)}`);
    return saved.value;
  }

  /** The secret of a personal link. */
  async function tokenFor(kind: TokenKind): Promise<string> {
    const secret = `secret-of-${kind}`;
    const invited = kind === "invitation" ? first(await read.select().from(schema.juror).where(eq(schema.juror.state, "invited"))) : undefined;
    const personId = invited ? null : await personOf("entrant");
    await store.tx(async (q) => {
      await q.insert(schema.token).values({ hash: sha256Hex(secret), kind, personId, subjectId: invited?.id ?? null, createdAt: now, expiresAt: plus(now, DAY) });
    });
    return secret;
  }

  async function mailInOutbox(): Promise<string> {
    await store.tx((q) => enqueue(q, { id: "mail1", at: now, dedupeKey: "mail1", to: "anna.beispiel@bocholt.example", locale: "de", kind: "entry.submitted", subject: "Eingangsbestätigung", body: "Guten Tag,\n\nIhr Beitrag ist eingegangen.\n", editionId: "demo-2024" }));
    return "mail1";
  }

  /** Of somebody who has voted for the audience prize. */
  async function votersLink(): Promise<string> {
    const secret = "secret-of-a-voter";
    const { editionId } = first(await read.select().from(schema.audienceVote));
    const chosen = { hash: sha256Hex(secret), editionId, entryId: (await ownEntry()).id, addressHash: sha256Hex("voter"), expiresAt: plus(now, DAY) };
    await store.tx(async (q) => {
      await q.insert(schema.audienceRequest).values(chosen);
    });
    return secret;
  }

  async function partnersLink(): Promise<string> {
    const { id, entryId } = first(await read.select().from(schema.entryPartner).where(eq(schema.entryPartner.entryId, (await submittedEntry()).id)));
    return makePartnerLink(store, { entryId, partnerId: id, at: now });
  }

  /** While entries come in, one that the office has not checked yet. */
  async function submittedEntry() {
    const state = stage === "entries" ? "submitted" : "admitted";
    return first(await read.select().from(schema.entry).where(eq(schema.entry.state, state)).orderBy(asc(schema.entry.id)));
  }

  /** Handed in once more, with another summary. */
  async function correctedEntry(): Promise<string> {
    const { entryId, content } = first(await read.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, (await submittedEntry()).id)));
    const corrected = canonicalJson({ ...JSON.parse(content), summary: "Die Kurzfassung ist ergänzt." });
    await store.tx(async (q) => {
      await q.insert(schema.entryVersion).values({ entryId, no: 2, content: corrected, checksum: sha256Hex(corrected), submittedAt: now, submittedBy: (await personOf("entrant")) ?? "" });
    });
    return entryId;
  }

  /** The form's first section. */
  async function sectionOf(categoryKey: string): Promise<string> {
    const { id } = first(await read.select().from(schema.category).where(eq(schema.category.key, categoryKey)));
    return first(await read.select().from(schema.formSection).where(eq(schema.formSection.categoryId, id)).orderBy(asc(schema.formSection.position))).id;
  }

  /** The entrant's municipality in touch with one that looks for partners. */
  async function ownContact(): Promise<string> {
    const { leadId } = await ownEntry();
    const { id } = first(await read.select().from(schema.notice).where(ne(schema.notice.organisationId, leadId)).orderBy(asc(schema.notice.id)));
    await makeContact(store, { id: "own-contact", noticeId: id, guestId: leadId, writtenBy: (await personOf("entrant")) ?? "" }, now);
    return "own-contact";
  }

  /** A notice with suggestions: everybody reads the same one, the entrant as its owner. */
  async function ownNotice(): Promise<string> {
    const { leadId } = await ownEntry();
    const known = await read.select().from(schema.notice).where(eq(schema.notice.organisationId, leadId));
    return known[0]?.id ?? makeNotice(store, { organisationId: leadId, createdBy: (await personOf("entrant")) ?? "", reach: "radius", radiusKm: 200, crossBorder: true }, now);
  }

  /** Of the demo; the entrant's own where it is looked at by them. */
  async function adviceCase(requesterId: string | null): Promise<string> {
    const { id } = first(await read.select().from(schema.adviceCase).where(eq(schema.adviceCase.state, "waiting")));
    if (requesterId !== null) await store.tx(async (q) => void (await q.update(schema.adviceCase).set({ requesterId }).where(eq(schema.adviceCase.id, id))));
    return id;
  }

  async function requestersLink(): Promise<string> {
    const secret = "secret-of-a-requester";
    const caseId = await adviceCase(null);
    await store.tx(async (q) => void (await q.insert(schema.caseLink).values({ hash: sha256Hex(secret), caseId, createdAt: now, expiresAt: plus(now, DAY) })));
    return secret;
  }

  async function idFor(address: string): Promise<string> {
    if (address.startsWith("/partnersuche/gesuche/")) return ownNotice();
    if (address.startsWith("/partnersuche/kontakte/")) return ownContact();
    if (address.startsWith("/konto/beratung/")) return adviceCase((await personOf("entrant")) ?? null);
    if (address.startsWith("/organisation/beratung/")) return adviceCase(null);
    if (address.startsWith("/organisation/schreiben/")) return mailInOutbox();
    if (address.startsWith("/beitraege/")) return (await ownEntry()).id;
    if (address.startsWith("/jury/")) return first(await read.select().from(schema.scoreSheet).where(and(eq(schema.scoreSheet.jurorId, (await seatOf("juror")).id), eq(schema.scoreSheet.state, "draft")))).entryId;
    return address.endsWith("/vergleich") ? correctedEntry() : (await submittedEntry()).id;
  }

  /** What the office has had worked out, to look at before it is applied. */
  async function proposeRepair(): Promise<void> {
    const office = await viewerOf(store, (await personOf("organiser")) ?? "");
    const { id } = first(await read.select().from(schema.edition));
    await askAssignment(app.deps(), office, { editionId: id, kind: "repair" });
    while (first(await read.select().from(schema.assigning)).answer === null) await pause(50);
  }

  /** Under way, and with a change in it to sign. */
  async function beginCorrection(): Promise<void> {
    const office = await viewerOf(store, (await personOf("organiser")) ?? "");
    const edition = first(await read.select().from(schema.edition));
    if (!(await openCorrection(app.deps(), office, { editionId: edition.id, reason: "Ein Schreibfehler in der Begründung." })).ok) return;
    const decided = first(await read.select().from(schema.decision).where(eq(schema.decision.resultNo, 3)));
    await store.tx((q) => q.update(schema.decision).set({ reason: "Nun ohne den Schreibfehler." }).where(and(eq(schema.decision.categoryId, decided.categoryId), eq(schema.decision.resultNo, 3))));
  }

  async function pathOf(address: string): Promise<string> {
    if (address === "/*") return "/gibt-es-nicht";
    if (address === "/einrichten") return `${address}?code=${await offerSetup(store, app.deps().newSecret, now)}`;
    if (address.endsWith("/zuteilung/vorschlag")) await proposeRepair();
    if (address.includes("/korrektur")) await beginCorrection();
    const parameters: Record<string, () => Promise<string>> = {
      edition: async () => "2024",
      example: () => proposedExample(),
      slug: async () => "crossfire-deutsch-niederlaendisches-feuerwehrhaus",
      category: async () => "IV",
      id: () => idFor(address),
      body: async () => "de-05554",
      argument: async () => "shared-on-call",
      juror: async () => (await seatOf("juror")).id,
      person: async () => (await personOf("entrant")) ?? "",
      cooperation: async () => first(await read.select().from(schema.fundedCooperation)).id,
      page: async () => "barrierefreiheit",
      case: async () => first(await read.select().from(schema.fundingAnswerSheet)).caseId,
      kind: async () => "admitted",
      language: async () => "de",
      question: async () => "situation",
      section: () => sectionOf("IV"),
      token: async () => (address.startsWith("/beratung/") ? requestersLink() : address.startsWith("/partnersuche/") ? "any-link" : address.startsWith("/bestaetigung/") ? partnersLink() : address.includes("/publikumspreis/") ? votersLink() : tokenFor(TOKENS[address.split("/")[1] as keyof typeof TOKENS])),
      number: async () => (await ownEntry()).number ?? "",
      code: async () => first(await read.select().from(schema.certificate)).code,
    };
    let path = address;
    for (const [name, find] of Object.entries(parameters)) if (path.includes(`:${name}`)) path = path.replace(`:${name}`, await find());
    if (address === "/karte") return `${path}?gemeinde=05554008`;
    if (address.endsWith("/erinnerung")) return `${path}?wer=stille`;
    return address.endsWith("/fragen/neu") ? `${path}?art=table&abschnitt=${await sectionOf("IV")}` : path;
  }

  return { app, personOf, pathOf };
}
