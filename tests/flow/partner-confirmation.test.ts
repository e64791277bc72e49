// Partners are asked, answer through their link, and are asked again when what they confirmed changes (law §4).
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { answerConfirmation } from "#app/areas/entries/answer-confirmation.server";
import { askPartner } from "#app/areas/entries/ask-partner.server";
import { beginEntry } from "#app/areas/entries/begin-entry.server";
import type { DraftForm } from "#app/areas/entries/draft";
import { findConfirmation } from "#app/areas/entries/find-confirmation.server";
import { findPartnerDocument } from "#app/areas/entries/find-partner-document.server";
import { followUpConfirmations } from "#app/areas/entries/follow-up-confirmations.server";
import { handInResolution } from "#app/areas/entries/hand-in-resolution.server";
import { listStoredAttachments } from "#app/areas/entries/list-stored-attachments.server";
import { readConfirmationsPage } from "#app/areas/entries/read-confirmations-page.server";
import { readDraft } from "#app/areas/entries/read-draft.server";
import { saveDraft } from "#app/areas/entries/save-draft.server";
import { stateResolution } from "#app/areas/entries/state-resolution.server";
import { submitEntry } from "#app/areas/entries/submit-entry.server";
import { withdrawEntry } from "#app/areas/entries/withdraw-entry.server";
import { DAY, HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Verdict } from "#app/services/files/clamd";
import { auditRecord, mail, partnerAnswer, partnerDocument, partnerLink } from "#db/schema";
import { completeForm, partner as aalten, viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { lockedPdf, pdf } from "#tests/support/files";
import { mails, secretTo } from "#tests/support/mail";

const BOCHOLT = "de-05554008";
const JAN = aalten.contactEmail;
let deps: TestDeps;
let editionId: string;
let bocholt: Viewer;
let office: Viewer;
let entryId: string;
let version: number;

beforeEach(async () => {
  deps = await testDeps();
  ({ id: editionId } = await makeEdition(deps.store, { entriesCloseAt: plus(NOON, 10 * DAY), judgingCloseAt: plus(NOON, 40 * DAY) }));
  bocholt = viewerOf(await makePerson(deps.store, { organisationId: BOCHOLT }), { organisationId: BOCHOLT });
  office = viewerOf(await makePerson(deps.store, { roles: ["organiser"] }), { roles: ["organiser"] });
  const begun = await beginEntry(deps, bocholt, { categoryId: `${editionId}-GZ`, title: "Entwurf" });
  if (!begun.ok) throw new Error(begun.reason);
  entryId = begun.value;
  version = 1;
  await change({});
});
afterEach(() => deps.database.remove());

/** Saves the whole form, its partners as they are stored, with what is given. */
async function change(given: Partial<DraftForm>, at: Instant = NOON): Promise<void> {
  const stored = (await readDraft(deps.store.read, bocholt, entryId, at))?.form.partners ?? [];
  const form = completeForm(`${editionId}-GZ`, { partners: stored.length > 0 ? stored : [aalten], ...given });
  const saved = await saveDraft(deps.at(at), bocholt, { entryId, version, form, takeStored: [] });
  if (!saved.ok) throw new Error(saved.reason.reason);
  version = saved.value.version;
}

async function confirmation(at: Instant = NOON) {
  const [first] = (await readConfirmationsPage(deps.store.read, bocholt, entryId, at))?.confirmations ?? [];
  if (!first) throw new Error("no partner");
  return first;
}

const ask = async (at: Instant = NOON) => askPartner(deps.at(at), bocholt, { entryId, partnerId: (await confirmation(at)).partnerId });
const kinds = async () => (await mails(deps.store)).filter(({ to }) => to === JAN).map(({ kind }) => kind);
const secret = () => secretTo(deps.store, JAN, "/bestaetigung");

async function answer(given: Partial<Parameters<typeof answerConfirmation>[1]> = {}, at: Instant = NOON) {
  return answerConfirmation(deps.at(at), { secret: await secret(), answer: "confirmed", name: "Jan Voorbeeld", role: "Burgemeester", reason: "", fingerprint: (await confirmation(at)).fingerprint, ...given });
}

const withReason = (reason: string) => ({ ok: false, reason });
const done = { ok: true, value: undefined };

test("the lead asks: a mail in the partner's language with a link of which only a hash is stored", async () => {
  expect(await ask()).toEqual(done);
  const [letter] = await deps.store.read.select().from(mail).where(eq(mail.recipient, JAN));
  expect(letter).toMatchObject({ kind: "partner.request", locale: "nl", sensitive: true });
  expect(letter?.body).toMatch(/https:\/\/lorbeer\.test\/bestaetigung\/secret\d+\?lang=nl/);
  expect(letter?.body).toContain("Geachte Demo-Person Partner");
  const links = await deps.store.read.select().from(partnerLink);
  expect(JSON.stringify(links)).not.toContain(await secret());
  expect((await confirmation()).state).toBe("waiting");
  const [row] = await deps.store.read.select().from(auditRecord).where(eq(auditRecord.action, "partner.asked"));
  expect([row?.actor, row?.subject]).toEqual([bocholt.personId, `entry:${entryId}`]);
});

test("who leads another entry asks nobody here", async () => {
  const stranger = viewerOf(await makePerson(deps.store, { organisationId: "de-05554020" }), { organisationId: "de-05554020" });
  expect(await askPartner(deps, stranger, { entryId, partnerId: (await confirmation()).partnerId })).toEqual(withReason("not-found"));
  expect(await askPartner(deps, bocholt, { entryId, partnerId: "somebody" })).toEqual(withReason("not-found"));
});

test("a reminder goes at most once a day, with a link of its own; the first one stays good", async () => {
  await ask();
  const first = await secret();
  expect(await ask(plus(NOON, DAY - MINUTE))).toEqual(withReason("too-soon"));
  expect(await ask(plus(NOON, DAY))).toEqual(done);
  expect(await kinds()).toEqual(["partner.request", "partner.reminder"]);
  for (const known of [first, await secret()]) expect((await findConfirmation(deps.store.read, known, plus(NOON, DAY))).ok).toBe(true);
});

test("an incomplete partner is not asked", async () => {
  await change({ partners: [{ ...aalten, contactEmail: "" }] });
  expect(await ask()).toEqual(withReason("incomplete"));
  expect(await kinds()).toEqual([]);
});

test("at the latest the submission asks, and not whoever has answered or been asked already", async () => {
  const submit = () => submitEntry(deps, bocholt, { entryId, version });
  expect((await submit()).ok).toBe(true);
  expect(await kinds()).toEqual(["partner.request"]);
});

test("a submission after a question to the same content asks nobody twice", async () => {
  await ask();
  expect((await submitEntry(deps, bocholt, { entryId, version })).ok).toBe(true);
  expect(await kinds()).toEqual(["partner.request"]);
});

describe("a partner that was asked", () => {
  beforeEach(async () => {
    await ask();
  });

  test("confirms exactly the content that it saw, on record without an account", async () => {
    expect(await answer()).toEqual(done);
    const { state, answer: given, fingerprint } = await confirmation();
    expect([state, given?.name, given?.role, given?.answeredAt]).toEqual(["confirmed", "Jan Voorbeeld", "Burgemeester", NOON]);
    const [row] = await deps.store.read.select().from(partnerAnswer);
    expect([row?.fingerprint, JSON.parse(row?.content ?? "").title]).toEqual([fingerprint, "Feuerwache ohne Grenze"]);
    const [entryRecord] = await deps.store.read.select().from(auditRecord).where(eq(auditRecord.action, "partner.confirmed"));
    expect([entryRecord?.actor, entryRecord?.after?.includes("Jan")]).toEqual(["guest", false]);
    expect(await ask(plus(NOON, DAY))).toEqual(withReason("answered"));
  });

  test("sends the same answer twice and has given it once", async () => {
    await answer();
    await answer();
    expect(await deps.store.read.select().from(partnerAnswer)).toHaveLength(1);
  });

  test("objects: nothing is deleted, lead, contact and office are told once each, and it can think better of it", async () => {
    expect(await answer({ answer: "objected", reason: "Der Rat hat abgelehnt." })).toEqual(done);
    expect((await confirmation()).state).toBe("objected");
    const told = (await mails(deps.store)).filter(({ kind }) => kind === "partner.objection");
    expect(told.map(({ to }) => to).sort()).toEqual([bocholt.email, "kontakt@beispiel.example", office.email].sort());
    expect(told.every(({ body }) => body.includes("Der Rat hat abgelehnt."))).toBe(true);
    expect((await readDraft(deps.store.read, bocholt, entryId, NOON))?.form.partners).toHaveLength(1);
    expect(await answer({}, plus(NOON, HOUR))).toEqual(done);
    expect((await confirmation()).state).toBe("confirmed");
    expect(await deps.store.read.select().from(partnerAnswer)).toHaveLength(2);
  });

  test("cannot confirm what it has not seen", async () => {
    const { fingerprint } = await confirmation();
    await change({ summary: "Drei Wehren, eine Wache." });
    expect(await answer({ fingerprint })).toEqual(withReason("changed"));
    expect(await deps.store.read.select().from(partnerAnswer)).toEqual([]);
  });

  test("is asked again when what it confirmed changes: by itself after an hour's rest, at once by the lead, once each", async () => {
    await answer();
    await change({ summary: "Drei Wehren, eine Wache." }, plus(NOON, HOUR));
    expect((await confirmation(plus(NOON, HOUR))).state).toBe("changed");
    await followUpConfirmations(deps.at(plus(NOON, HOUR + 59 * MINUTE)));
    expect(await kinds()).toEqual(["partner.request"]);
    for (const later of [2 * HOUR, 3 * HOUR]) await followUpConfirmations(deps.at(plus(NOON, later)));
    expect(await kinds()).toEqual(["partner.request", "partner.again"]);
    expect(await answer({}, plus(NOON, 4 * HOUR))).toEqual(done);
    expect((await confirmation()).state).toBe("confirmed");
    await change({ title: "Neuer Titel" }, plus(NOON, 5 * HOUR));
    expect(await ask(plus(NOON, 5 * HOUR))).toEqual(done);
    expect(await kinds()).toEqual(["partner.request", "partner.again", "partner.again"]);
  });

  test("a change of anything else does not ask again", async () => {
    await answer();
    await change({ department: "Ordnungsamt", answers: {} });
    expect((await confirmation()).state).toBe("confirmed");
  });

  test("is reminded by itself five days before the end of entries, once, and not when it has answered", async () => {
    await followUpConfirmations(deps.at(plus(NOON, 5 * DAY - MINUTE)));
    expect(await kinds()).toEqual(["partner.request"]);
    for (const later of [5 * DAY, 6 * DAY, 9 * DAY]) await followUpConfirmations(deps.at(plus(NOON, later)));
    expect(await kinds()).toEqual(["partner.request", "partner.reminder"]);
  });

  test("loses the link when the lead names another contact or takes it off the entry; the other one is asked anew", async () => {
    const old = await secret();
    const [stored] = (await readDraft(deps.store.read, bocholt, entryId, NOON))?.form.partners ?? [];
    if (!stored) throw new Error("no partner");
    await change({ partners: [{ ...stored, contactEmail: "piet@aalten.example" }] });
    expect(await findConfirmation(deps.store.read, old, NOON)).toEqual(withReason("replaced"));
    expect((await confirmation()).state).toBe("unasked");
    expect(await ask()).toEqual(done);
    expect((await findConfirmation(deps.store.read, await secretTo(deps.store, "piet@aalten.example", "/bestaetigung"), NOON)).ok).toBe(true);
    await change({ partners: [] });
    expect(await findConfirmation(deps.store.read, old, NOON)).toEqual(withReason("replaced"));
  });

  test("answers until judging closes, and not for an entry that was withdrawn", async () => {
    await submitEntry(deps, bocholt, { entryId, version });
    expect(await answer({}, plus(NOON, 40 * DAY))).toEqual(done);
    expect(await answer({ answer: "objected", reason: "Zu spät." }, plus(NOON, 40 * DAY + MINUTE))).toEqual(withReason("over"));
    await withdrawEntry(deps, bocholt, entryId);
    expect(await answer({ answer: "objected", reason: "Zu spät." })).toEqual(withReason("out-of-competition"));
    expect(await findConfirmation(deps.store.read, "no-such-secret", NOON)).toEqual(withReason("unknown"));
  });

  test("states its council's resolution, beside what the lead wrote", async () => {
    expect(await stateResolution(deps, await secret(), { state: "passed", date: "2024-01-15" })).toEqual(done);
    expect((await confirmation()).resolution).toEqual({ state: "passed", date: "2024-01-15", statedAt: NOON });
    expect((await readDraft(deps.store.read, bocholt, entryId, NOON))?.form.partners[0]?.resolutionDate).toBe("2020-03-02");
  });

  async function* files(...contents: readonly (string | Buffer)[]) {
    for (const [at, content] of contents.entries()) yield { name: content === "" ? "" : `Besluit ${at}.pdf`, bytes: chunks(content) };
  }
  async function* chunks(content: string | Buffer) {
    yield Buffer.from(content);
  }
  const PDF = pdf();

  test("hands in one PDF, which lead and office may read, and nobody else; the bytes are kept in a backup", async () => {
    expect(await handInResolution(deps, await secret(), files(PDF))).toEqual(done);
    const { document } = await confirmation();
    expect(document?.name).toBe("Besluit 0.pdf");
    const id = document?.id ?? "";
    const stranger = viewerOf(await makePerson(deps.store, { organisationId: "de-05554020" }), { organisationId: "de-05554020" });
    const readers = async () => Promise.all([bocholt, office, stranger, undefined].map(async (viewer) => (await findPartnerDocument(deps.store.read, viewer, id)) !== undefined));
    expect(await readers()).toEqual([true, false, false, false]);
    await submitEntry(deps, bocholt, { entryId, version });
    expect(await readers()).toEqual([true, true, false, false]);
    const [row] = await deps.store.read.select().from(partnerDocument);
    expect((await listStoredAttachments(deps.store.read)).map(({ key }) => key)).toEqual([row?.key]);
  });

  test("is heard by the virus scanner first, where there is one; what is infected or cannot be heard is not kept", async () => {
    const heardAs = (verdict: Verdict) => ({ ...deps, checks: { ...deps.checks, scanner: { scan: async () => verdict } } });
    expect(await handInResolution(heardAs({ kind: "infected", virus: "Eicar-Test-Signature" }), await secret(), files(PDF))).toEqual(withReason("infected"));
    expect(await handInResolution(heardAs({ kind: "away" }), await secret(), files(PDF))).toEqual(withReason("unscanned"));
    expect(await deps.store.read.select().from(partnerDocument)).toEqual([]);
    expect(await handInResolution(heardAs({ kind: "clean" }), await secret(), files(PDF))).toEqual(done);
  });

  test("is opened before it is taken: what nobody could open is not kept", async () => {
    expect(await handInResolution(deps, await secret(), files(lockedPdf()))).toEqual(withReason("locked"));
    expect(await handInResolution(deps, await secret(), files("%PDF-1.4\n%%EOF\n"))).toEqual(withReason("broken"));
    expect(await deps.store.read.select().from(partnerDocument)).toEqual([]);
    expect(await listStoredAttachments(deps.store.read)).toEqual([]);
  });

  test("another one takes its place; a sixth is refused, and so is what is no PDF, and nothing of it stays", async () => {
    expect(await handInResolution(deps, await secret(), files("<html>"))).toEqual(withReason("wrong-kind"));
    expect(await handInResolution(deps, await secret(), files(""))).toEqual(withReason("nothing"));
    expect(await handInResolution(deps, "no-such-secret", files(PDF))).toEqual(withReason("unknown"));
    for (let i = 0; i < 5; i += 1) expect(await handInResolution(deps, await secret(), files(PDF))).toEqual(done);
    expect(await handInResolution(deps, await secret(), files(PDF))).toEqual(withReason("too-many"));
    expect(await deps.store.read.select().from(partnerDocument)).toHaveLength(5);
  });
});
