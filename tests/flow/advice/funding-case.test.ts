// A pre-assessment on its way: assessed without a trace, handed to the office, viewed by both sides, told to whoever asked. And who may not.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { inviteToOffice } from "#app/areas/accounts/invite-to-office.server";
import { setOfficeRole } from "#app/areas/accounts/set-office-role.server";
import { assessFunding, NO_CHOICES } from "#app/areas/advice/assess-funding.server";
import { partiesMark } from "#app/areas/advice/case-parties";
import { collectOwnCases } from "#app/areas/advice/collect-own-cases.server";
import type { OwnAccess } from "#app/areas/advice/find-own-case.server";
import { findMailedViews, findOwnViews, findViewsPaper } from "#app/areas/advice/funding-result.server";
import type { TypedFunding } from "#app/areas/advice/funding-answers";
import { viewMark } from "#app/areas/advice/funding-view";
import { giveFundingView } from "#app/areas/advice/give-funding-view.server";
import { handOverFunding } from "#app/areas/advice/hand-over-funding.server";
import { findDistrict } from "#app/areas/advice/find-district.server";
import { nameCaseParties } from "#app/areas/advice/name-case-parties.server";
import { noteForRegion } from "#app/areas/advice/note-for-region.server";
import { readCaseFile } from "#app/areas/advice/read-case-file.server";
import { listFundingCases, readFundingDesk } from "#app/areas/advice/read-funding-cases.server";
import { readOwnCase } from "#app/areas/advice/read-own-case.server";
import { saveFundingSettings } from "#app/areas/advice/save-funding-settings.server";
import { DAY, plus } from "#app/base/instant";
import { mayReadOffice, type Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";
import { makePerson } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { mails, secretTo } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const typed: TypedFunding = {
  title: "Feuerwache ohne Grenze", applicant: "Stadt Bocholt", applicantKind: "", seat: "", nrwPartners: "1", outsidePartners: "1", partners: "Gemeente Aalten\nFeuerwehrverein", field: "rescue", digital: "no", firstTime: "yes",
  form: "agreement", years: "10", exemplary: "yes", saving: "", service: "yes", joint: "unknown", resolutions: "all", applyOn: "2026-03-01", startOn: "2026-04-01", eligible: "80.000",
};
const JAN = "jan@aalten.example";

let deps: TestDeps;
let organiser: Viewer;
let muenster: Viewer;
let koeln: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  const make = async (given: Parameters<typeof makePerson>[1]) => viewerOf(deps.store, (await makePerson(deps.store, given)).id);
  organiser = await make({ roles: ["organiser"] });
  muenster = await make({ organisationId: "de-bezreg-muenster", roles: ["regional-government"] });
  koeln = await make({ organisationId: "de-bezreg-koeln", roles: ["regional-government"] });
});
afterEach(() => deps.database.remove());

async function handIn(change: Partial<TypedFunding> = {}, locale: Locale = "nl"): Promise<string> {
  const assessed = await assessFunding(deps.store.read, { typed: { ...typed, ...change }, choices: NO_CHOICES, locale });
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.reason));
  const handed = await handOverFunding(deps, undefined, { ...assessed.value, name: "Jan Voorbeeld", email: JAN, message: "", locale, clientAddress: "192.0.2.1" });
  if (!handed.ok) throw new Error(handed.reason);
  return handed.value.id;
}

const give = (viewer: Viewer, caseId: string, change: object = {}) => giveFundingView(deps, viewer, { caseId, recommendation: "apply", reason: "Passt zur Richtlinie.", conditions: "", seen: "", ...change });
const markOf = async (viewer: Viewer, caseId: string) => {
  const desk = await readFundingDesk(deps.store.read, viewer, caseId);
  return viewMark(desk?.funding.views.find(({ side }) => side === desk.side));
};
const kindsTo = async (to: string) => (await mails(deps.store)).filter((mail) => mail.to === to).map(({ kind }) => kind);

test("an assessment leaves nothing behind", async () => {
  const before = await deps.store.version();
  const assessed = await assessFunding(deps.store.read, { typed, choices: NO_CHOICES, locale: "de" });
  expect(assessed).toMatchObject({ ok: true, value: { applicantId: "de-05554008", assessment: { standing: "holds", amount: { value: { cents: 7_500_000, questions: [{ kind: "share-of-single", cents: 7_200_000 }] } }, authority: { name: "Bezirksregierung Münster" } } } });
  expect(await deps.store.version()).toBe(before);
  expect(await deps.store.read.select().from(schema.adviceCase)).toEqual([]);
});

test("an applicant whom several names fit is asked for, one whom nobody knows is refused", async () => {
  expect(await assessFunding(deps.store.read, { typed: { ...typed, applicant: "Kreis" }, choices: NO_CHOICES, locale: "de" })).toMatchObject({ ok: false, reason: { applicant: { reason: "ambiguous" } } });
  expect(await assessFunding(deps.store.read, { typed: { ...typed, applicant: "Atlantis", years: "-1" }, choices: NO_CHOICES, locale: "de" })).toMatchObject({ reason: { problems: { years: "negative" }, applicant: { reason: "unknown" } } });
});

test("handed over it is a case with its parties; office and Bezirksregierung are told, and no other one", async () => {
  const id = await handIn();
  const parties = await deps.store.read.select().from(schema.caseParty);
  expect(parties.map(({ organisationId, name }) => organisationId ?? name)).toEqual(["de-05554008", "nl-gm0197", "Feuerwehrverein"]);
  expect((await readFundingDesk(deps.store.read, organiser, id))?.funding).toMatchObject({ number: expect.stringMatching(/^V-/), region: "muenster", requester: "Jan Voorbeeld", answers: { eligibleCents: 8_000_000 }, settled: "no" });
  expect(await kindsTo(muenster.email)).toEqual(["funding.region-opened"]);
  expect(await kindsTo(koeln.email)).toEqual([]);
  expect(await kindsTo(organiser.email)).toEqual(["case.desk-opened"]);
});

test("handed over twice by a double click it is one case; with other answers it is another", async () => {
  expect(await handIn()).toBe(await handIn());
  expect(await deps.store.read.select().from(schema.fundingAnswerSheet)).toHaveLength(1);
  await handIn({ years: "12" });
  expect(await deps.store.read.select().from(schema.fundingAnswerSheet)).toHaveLength(2);
});

describe("an applicant without a code", () => {
  const zweckverband = { applicant: "Zweckverband Wasser Westfalen", applicantKind: "joint-authority" };
  const assessed = (change: Partial<TypedFunding>) => assessFunding(deps.store.read, { typed: { ...typed, ...change }, choices: NO_CHOICES, locale: "de" });

  test("that no directory knows says what it is, and where its seat lies", async () => {
    expect(await assessed({ applicant: zweckverband.applicant })).toMatchObject({ ok: false, reason: { applicant: { reason: "unknown" } } });
    expect(await assessed(zweckverband)).toMatchObject({ ok: true, value: { applicantId: null, assessment: { standing: "open", authority: null } } });
    expect(await assessed({ ...zweckverband, seat: "Atlantis" })).toMatchObject({ ok: false, reason: { applicant: null, seat: { reason: "unknown" } } });
    expect(await assessed({ ...zweckverband, seat: "Kreis" })).toMatchObject({ ok: false, reason: { seat: { reason: "ambiguous" } } });
    for (const seat of ["Stadt Köln", "Rhein-Erft-Kreis", "05315000", "Bezirksregierung Köln"]) expect(await assessed({ ...zweckverband, seat })).toMatchObject({ value: { assessment: { standing: "holds", authority: { region: "koeln" } } } });
  });

  test("comes to the Bezirksregierung of its seat, and to none where nobody has said", async () => {
    const own = await handIn({ ...zweckverband, seat: "Stadt Köln" });
    expect(await kindsTo(koeln.email)).toEqual(["funding.region-opened"]);
    expect((await readFundingDesk(deps.store.read, koeln, own))?.funding).toMatchObject({ region: "koeln", answers: { seat: "Stadt Köln", applicantKind: "joint-authority" }, assessment: { applicant: { name: zweckverband.applicant }, authority: { region: "koeln" } } });
    const open = await handIn({ ...zweckverband, title: "Ohne Sitz" });
    expect([await readFundingDesk(deps.store.read, koeln, open), await readFundingDesk(deps.store.read, muenster, open)]).toEqual([undefined, undefined]);
    expect((await readFundingDesk(deps.store.read, organiser, open))?.funding.assessment.authority).toBeNull();
  });

  test("gets its Bezirksregierung from the office, which is told then", async () => {
    const id = await handIn({ ...zweckverband, title: "Ohne Sitz" });
    const file = await readCaseFile(deps.store.read, id, deps.now);
    const named = await nameCaseParties(deps, organiser, { caseId: id, lead: zweckverband.applicant, partners: "Gemeente Aalten", region: "muenster", seen: partiesMark(file?.parties ?? [], file?.region ?? null) });
    expect([named.ok, await kindsTo(muenster.email)]).toEqual([true, ["funding.region-opened"]]);
    expect((await readFundingDesk(deps.store.read, muenster, id))?.funding.assessment).toMatchObject({ standing: "holds", authority: { name: "Bezirksregierung Münster" } });
  });

  test("with a code its seat is not asked, and what was said of it is not kept", async () => {
    expect(await assessed({ seat: "Stadt Köln", applicantKind: "company" })).toMatchObject({ value: { answers: { seat: "", applicantKind: null }, assessment: { authority: { region: "muenster" } } } });
  });
});

describe("the guideline", () => {
  test("of a case is the one that held when it was handed in, on the page and in the document", async () => {
    const before = await handIn();
    await saveFundingSettings(deps, organiser, { validUntil: "2026-02-28", amountReaders: "office" });
    const after = await handIn({ title: "Danach" });
    const assessmentOf = async (id: string) => (await readFundingDesk(deps.store.read, organiser, id))?.funding.assessment;
    expect(await assessmentOf(before)).toMatchObject({ standing: "holds", validUntil: "2026-12-31" });
    expect(await assessmentOf(after)).toMatchObject({ standing: "lacks", validUntil: "2026-02-28" });
    await give(organiser, before);
    await give(muenster, before);
    const said = JSON.stringify((await findViewsPaper(deps.store.read, before, "de"))?.paper);
    expect([said.includes("31. Dezember 2026"), said.includes("28. Februar 2026")]).toEqual([true, false]);
  });

  test("stays with the case in the database too", async () => {
    await handIn();
    await expect(deps.store.tx(async (q) => void (await q.update(schema.fundingAnswerSheet).set({ guideline: {} })))).rejects.toThrow("append only");
  });
});

describe("the document with both views", () => {
  test("is for whoever asked, by link or account, once both are given, and for nobody else", async () => {
    const jan = await viewerOf(deps.store, (await makePerson(deps.store, { email: JAN, organisationId: "de-05554008" })).id);
    const stranger = await viewerOf(deps.store, (await makePerson(deps.store, { organisationId: "de-05554008" })).id);
    const id = await handIn();
    const link = { by: "link", secret: await secretTo(deps.store, JAN, "/beratung") } as const;
    const account = { by: "account", viewer: jan, caseId: id } as const;
    const at = { now: deps.now, locale: "de" } as const;
    const own = async (access: OwnAccess) => {
      const page = await readOwnCase(deps.store.read, access, deps.now);
      return [page.ok && page.value.views, (await findOwnViews(deps.store.read, access, at)) !== undefined];
    };
    expect([await own(link), await own(account)]).toEqual([["awaited", false], ["awaited", false]]);
    await give(organiser, id);
    expect(await collectOwnCases(deps.store.read, jan)).toMatchObject([{ views: [] }]);
    await give(muenster, id);
    expect([await own(link), await own(account)]).toEqual([["given", true], ["given", true]]);
    expect(await own({ by: "account", viewer: stranger, caseId: id })).toEqual([false, false]);
    expect(await collectOwnCases(deps.store.read, jan)).toMatchObject([{ answers: { eligibleCents: 8_000_000 }, views: [{ side: "office" }, { side: "regional-government" }] }]);
    expect(await collectOwnCases(deps.store.read, stranger)).toEqual([]);
    expect(await findOwnViews(deps.store.read, link, { ...at, now: plus(deps.now, 181 * DAY) })).toBeUndefined();
  });
});

describe("a Bezirksregierung", () => {
  test("is no part of the office, and sees the cases of its district alone", async () => {
    const own = await handIn();
    const other = await handIn({ applicant: "Stadt Köln", title: "Anderswo" });
    expect([mayReadOffice(muenster), await findDistrict(deps.store.read, muenster), await findDistrict(deps.store.read, organiser)]).toEqual([false, "muenster", null]);
    expect((await listFundingCases(deps.store.read, "muenster")).map(({ id }) => id)).toEqual([own]);
    expect(await readFundingDesk(deps.store.read, muenster, own)).toMatchObject({ side: "regional-government", notes: [] });
    expect(await readFundingDesk(deps.store.read, muenster, other)).toBeUndefined();
    expect(await give(muenster, other)).toEqual({ ok: false, reason: "unknown" });
    expect(await noteForRegion(deps, muenster, { caseId: other, text: "x" })).toEqual({ ok: false, reason: "unknown" });
    expect(await deps.store.read.select().from(schema.fundingView)).toEqual([]);
  });

  test("that somebody has left sees nothing any more", async () => {
    const id = await handIn();
    const gone = { ...muenster, organisationId: "de-05554008" };
    expect(await readFundingDesk(deps.store.read, gone, id)).toBeUndefined();
    expect(await readFundingDesk(deps.store.read, { ...muenster, organisationId: null }, id)).toBeUndefined();
  });

  test("keeps its notes to itself", async () => {
    const id = await handIn();
    expect(await noteForRegion(deps, muenster, { caseId: id, text: " " })).toEqual({ ok: false, reason: "empty" });
    expect((await noteForRegion(deps, muenster, { caseId: id, text: "Haushalt ist eng, intern." })).ok).toBe(true);
    expect(await noteForRegion(deps, organiser, { caseId: id, text: "x" })).toEqual({ ok: false, reason: "unknown" });
    await give(muenster, id);
    await give(organiser, id);
    expect((await readFundingDesk(deps.store.read, muenster, id))?.notes).toMatchObject([{ text: "Haushalt ist eng, intern." }]);
    const shown = JSON.stringify([await readFundingDesk(deps.store.read, organiser, id), await findViewsPaper(deps.store.read, id, "de"), await mails(deps.store), await deps.store.read.select().from(schema.auditRecord)]);
    expect(shown).not.toContain("Haushalt ist eng");
  });

  test("whose view is given keeps the case, so that no document says it in another one's name", async () => {
    const id = await handIn();
    await give(muenster, id);
    const file = await readCaseFile(deps.store.read, id, deps.now);
    const correct = (lead: string) => nameCaseParties(deps, organiser, { caseId: id, lead, partners: "", region: null, seen: partiesMark(file?.parties ?? [], file?.region ?? null) });
    expect(await correct("Stadt Köln")).toEqual({ ok: false, reason: "viewed" });
    expect((await correct("Stadt Rhede")).ok).toBe(true);
  });

  test("keeps them from the one to which the office corrects the district, and has them again with the case", async () => {
    const id = await handIn({ applicant: "Zweckverband Wasser Westfalen", applicantKind: "joint-authority", seat: "Bezirksregierung Münster" });
    const move = async (region: "koeln" | "muenster") => {
      const file = await readCaseFile(deps.store.read, id, deps.now);
      return nameCaseParties(deps, organiser, { caseId: id, lead: "Zweckverband Wasser Westfalen", partners: "", region, seen: partiesMark(file?.parties ?? [], file?.region ?? null) });
    };
    const notesOf = async (viewer: Viewer) => (await readFundingDesk(deps.store.read, viewer, id))?.notes?.map(({ text }) => text);
    await noteForRegion(deps, muenster, { caseId: id, text: "Haushalt ist eng, intern." });
    expect((await move("koeln")).ok).toBe(true);
    for (const text of ["Rückfrage an den Rhein.", "Rückfrage an den Rhein. "]) expect((await noteForRegion(deps, koeln, { caseId: id, text })).ok, "sent twice").toBe(true);
    expect([await notesOf(muenster), await notesOf(koeln)]).toEqual([undefined, ["Rückfrage an den Rhein."]]);
    expect((await move("muenster")).ok).toBe(true);
    expect([await notesOf(muenster), await notesOf(koeln)]).toEqual([["Haushalt ist eng, intern."], undefined]);
  });
});

describe("the views", () => {
  test("both are needed before whoever asked is told, once, with the document in their language", async () => {
    const id = await handIn();
    expect((await give(muenster, id, { recommendation: "apply-with-conditions", conditions: "Ratsbeschluss aus Aalten" })).ok).toBe(true);
    expect(await kindsTo(organiser.email)).toEqual(["case.desk-opened", "funding.region-view"]);
    expect(await findViewsPaper(deps.store.read, id, "nl")).toBeUndefined();
    expect(await kindsTo(JAN)).toEqual(["case.opened"]);

    expect((await give(organiser, id, { reason: "Beispielhaft." })).ok).toBe(true);
    expect(await kindsTo(JAN)).toEqual(["case.opened", "funding.views-given"]);
    const [mail] = (await deps.store.read.select().from(schema.mail)).filter(({ kind }) => kind === "funding.views-given");
    expect(mail).toMatchObject({ locale: "nl", attachment: `funding-views:${id}`, sensitive: true });
    const found = await findMailedViews(deps.store.read, mail?.attachment ?? "", "nl");
    const said = JSON.stringify(found?.paper);
    for (const words of ["Beispielhaft.", "Ratsbeschluss aus Aalten", "unverbindliche Vorab-Einschätzung", "€ 75.000,00", "Bezirksregierung Münster"]) expect(said.replaceAll("\u00a0", " ")).toContain(words);
    expect(found?.paper.lang).toBe("nl");
  });

  test("may change until both are given, and stand from then on, in the database too", async () => {
    const id = await handIn();
    await give(organiser, id);
    expect((await give(organiser, id, { recommendation: "do-not-apply", reason: "Doch nicht.", seen: await markOf(organiser, id) })).ok).toBe(true);
    await give(muenster, id);
    expect(await give(organiser, id)).toEqual({ ok: false, reason: "settled" });
    expect(await give(muenster, id)).toEqual({ ok: false, reason: "settled" });
    await expect(deps.store.tx(async (q) => void (await q.update(schema.fundingView).set({ reason: "anders" })))).rejects.toThrow("both are given");
    await expect(deps.store.tx(async (q) => void (await q.delete(schema.fundingView)))).rejects.toThrow("kept");
    expect((await kindsTo(JAN)).filter((kind) => kind === "funding.views-given")).toHaveLength(1);
  });

  test("of one side are not overwritten unseen, and one that is sent twice is given once", async () => {
    const id = await handIn();
    const colleague = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["adviser"] })).id);
    expect((await give(organiser, id)).ok).toBe(true);
    expect((await give(organiser, id)).ok).toBe(true);
    expect(await give(colleague, id, { reason: "Ich sehe es anders." })).toEqual({ ok: false, reason: "changed" });
    expect((await readFundingDesk(deps.store.read, organiser, id))?.funding.views).toMatchObject([{ reason: "Passt zur Richtlinie." }]);
    expect((await give(colleague, id, { reason: "Ich sehe es anders.", seen: await markOf(colleague, id) })).ok).toBe(true);
    expect((await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "funding.view-given")).toHaveLength(2);
  });

  test("need a reason, and conditions where they recommend under conditions", async () => {
    const id = await handIn();
    expect(await give(organiser, id, { reason: " " })).toEqual({ ok: false, reason: "reason-missing" });
    expect(await give(organiser, id, { recommendation: "apply-with-conditions" })).toEqual({ ok: false, reason: "conditions-missing" });
  });

  test("are not given by observers, entrants, or in a case of advice", async () => {
    const id = await handIn();
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    const entrant = await viewerOf(deps.store, (await makePerson(deps.store, { organisationId: "de-05554008" })).id);
    expect(await give(observer, id)).toEqual({ ok: false, reason: "forbidden" });
    expect(await give(entrant, id)).toEqual({ ok: false, reason: "unknown" });
    expect(await give(organiser, "no-such-case")).toEqual({ ok: false, reason: "unknown" });
  });

  test("make their author an assessor on record, and the office's takes a case that nobody has", async () => {
    const id = await handIn();
    await give(muenster, id);
    expect(await deps.store.read.select().from(schema.adviceCase)).toMatchObject([{ state: "received", adviserId: null }]);
    await give(organiser, id);
    expect(await deps.store.read.select().from(schema.adviceCase)).toMatchObject([{ state: "in-progress", adviserId: organiser.personId }]);
    expect(await deps.store.read.select().from(schema.caseInvolvement)).toMatchObject([{ caseId: id, personId: muenster.personId, kind: "assessor" }, { caseId: id, personId: organiser.personId, kind: "assessor" }]);
  });
});

describe("the role of a Bezirksregierung", () => {
  const invitation = { name: "Rita Regional", email: "rita@bezreg.example", role: "regional-government" } as const;

  test("is given by invitation to one of the five, and to nobody of another organisation", async () => {
    expect(await inviteToOffice(deps, organiser, invitation)).toEqual({ ok: false, reason: "not-regional" });
    expect(await inviteToOffice(deps, organiser, { ...invitation, organisationId: "de-05554008" })).toEqual({ ok: false, reason: "not-regional" });
    const entrant = await makePerson(deps.store, { organisationId: "de-05554008" });
    expect(await inviteToOffice(deps, organiser, { ...invitation, email: entrant.email, organisationId: "de-bezreg-koeln" })).toEqual({ ok: false, reason: "works-elsewhere" });
    expect(await inviteToOffice(deps, muenster, { ...invitation, organisationId: "de-bezreg-koeln" })).toEqual({ ok: false, reason: "not-allowed" });
    expect((await inviteToOffice(deps, organiser, { ...invitation, organisationId: "de-bezreg-koeln" })).ok).toBe(true);
    const [rita] = (await deps.store.read.select().from(schema.person)).filter(({ email }) => email === invitation.email);
    expect(rita).toMatchObject({ organisationId: "de-bezreg-koeln", organisationConfirmedAt: deps.now });
    expect((await viewerOf(deps.store, rita?.id ?? "")).roles).toEqual(["regional-government"]);
  });

  test("is not given to whoever works for no Bezirksregierung", async () => {
    const entrant = await makePerson(deps.store, { organisationId: "de-05554008" });
    expect(await setOfficeRole(deps, organiser, entrant.id, "regional-government")).toEqual({ ok: false, reason: "not-regional" });
    expect((await setOfficeRole(deps, organiser, muenster.personId, null)).ok).toBe(true);
    expect((await setOfficeRole(deps, organiser, muenster.personId, "regional-government")).ok).toBe(true);
  });
});
