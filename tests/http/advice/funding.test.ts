// Funding over http: what a Bezirksregierung may not open, who reads amounts, a file that is only looked at, and input that is no answer.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { COLUMNS } from "#app/areas/advice/funding-import";
import { assessFunding, NO_CHOICES } from "#app/areas/advice/assess-funding.server";
import { handOverFunding } from "#app/areas/advice/hand-over-funding.server";
import { demoPreAssessment, demoRequester } from "#db/demo/funding";
import * as schema from "#db/schema";
import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { linkTo } from "#tests/support/mail";
import { readPdf } from "#tests/support/pdf";
import { servedRequests } from "#tests/support/served";

let app: TestApp;
let region: Browserless;
let office: Browserless;
let guest: Browserless;
let caseId: string;
let otherCaseId: string;

async function as(given: Parameters<typeof makePerson>[1]): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start((await makePerson(app.database.store, given)).id, "test", NOON));
  return browser;
}

async function handIn(change: Partial<Record<keyof typeof demoPreAssessment, string>>): Promise<string> {
  const assessed = await assessFunding(app.database.store.read, { typed: { ...demoPreAssessment, ...change }, choices: NO_CHOICES, locale: "de" });
  const handed = assessed.ok ? await handOverFunding(app.deps(), undefined, { ...assessed.value, ...demoRequester, locale: "de", clientAddress: "" }) : undefined;
  if (!handed?.ok) throw new Error("not handed in");
  return handed.value.id;
}

beforeAll(async () => {
  app = await startApp(NOON);
  await makeEdition(app.database.store);
  region = await as({ organisationId: "de-bezreg-muenster", roles: ["regional-government"] });
  office = await as({ roles: ["organiser"] });
  guest = new Browserless(app.url);
  caseId = await handIn({});
  otherCaseId = await handIn({ applicant: "Stadt Köln" });
  await app.database.store.tx(async (q) => {
    await q.insert(schema.fundedCooperation).values({ id: "f1", title: "Gemeinsame IT", topic: "digital", leadId: "de-05554008", startsOn: "2023-01-01", endsOn: "2027-12-31", amountCents: 17_512_300, region: "muenster", digital: true, addedAt: NOON, changedAt: NOON });
    await q.insert(schema.fundedPartner).values({ cooperationId: "f1", organisationId: "de-05554012" });
  });
});
afterAll(() => app.stop());

test("a Bezirksregierung opens no room of the office, of the jury or of a municipality", async () => {
  const rooms = (await servedRequests()).filter((request) => /^GET \/(organisation|jury|beitraege)(\/|$)/.test(request)).map((request) => request.slice(4));
  expect(rooms.length).toBeGreaterThan(60);
  const opened: string[] = [];
  for (const room of rooms) {
    const { status } = await region.get(room.replace(":edition", "2024").replaceAll(/:case/g, caseId).replaceAll(/:\w+/g, "x"));
    if (status !== 403 && status !== 404) opened.push(`${room}: ${status}`);
  }
  expect(opened).toEqual([]);
});

test("it opens the cases of its district and no other one, to read or to write", async () => {
  expect((await region.get("/bezirksregierung")).text).not.toContain(otherCaseId);
  expect((await region.get(`/bezirksregierung/${caseId}`)).status).toBe(200);
  expect((await region.get(`/bezirksregierung/${otherCaseId}`)).status).toBe(404);
  expect((await region.post(`/bezirksregierung/${otherCaseId}`, { intent: "view", recommendation: "apply", reason: "x" })).status).toBe(404);
  expect((await region.post(`/bezirksregierung/${otherCaseId}`, { intent: "note", text: "x" })).status).toBe(404);
  expect((await region.get(`/bezirksregierung/${caseId}/sichten.pdf`)).status).toBe(404);
});

test("amounts are in no answer to whoever must not know them", async () => {
  for (const path of ["/foerderung/kooperationen", "/foerderung/kooperationen.csv", "/foerderung/kooperationen.data"]) {
    for (const reader of [guest, region]) {
      const { status, text } = await reader.get(path);
      expect({ path, status, known: text.includes("Gemeinsame IT"), amount: /175\.?123|17512300/.test(text) }).toEqual({ path, status: 200, known: true, amount: false });
    }
  }
  expect((await office.get("/foerderung/kooperationen.csv")).text).toContain("175.123,00");
});

test("the document with both views is linked from the requester's page once it is there, and is theirs alone", async () => {
  const id = await handIn({ title: "Mit Dokument" });
  const link = await linkTo(app.database.store, demoRequester.email, "/beratung");
  const own = await as({ email: demoRequester.email, organisationId: "de-05554008" });
  expect([(await guest.get(link)).text.includes(`href="${link}/vorab-einschaetzung.pdf"`), (await own.get(`/konto/beratung/${id}/vorab-einschaetzung.pdf`)).status]).toEqual([false, 404]);
  for (const side of [office.post(`/organisation/foerderung/faelle/${id}`, { intent: "view", recommendation: "apply", reason: "Gut." }), region.post(`/bezirksregierung/${id}`, { intent: "view", recommendation: "apply", reason: "Auch gut." })]) expect((await side).status).toBe(302);
  expect((await guest.get(link)).text).toContain(`href="${link}/vorab-einschaetzung.pdf"`);
  expect((await own.get(`/konto/beratung/${id}`)).text).toContain(`href="/konto/beratung/${id}/vorab-einschaetzung.pdf"`);
  for (const [reader, path] of [[guest, `${link}/vorab-einschaetzung.pdf`], [own, `/konto/beratung/${id}/vorab-einschaetzung.pdf`]] as const) expect((await reader.get(path)).headers.get("Content-Type")).toBe("application/pdf");
  expect((await region.get(`/konto/beratung/${id}/vorab-einschaetzung.pdf`)).status).toBe(404);
  expect((await guest.get(`/konto/beratung/${id}/vorab-einschaetzung.pdf`)).status).toBe(302);
});

test("a view that a colleague has given meanwhile is shown, and what was typed stays", async () => {
  const id = await handIn({ title: "Zwei Köpfe" });
  const path = `/organisation/foerderung/faelle/${id}`;
  const colleague = await as({ roles: ["adviser"] });
  expect((await office.post(path, { intent: "view", recommendation: "apply", reason: "Zuerst." })).status).toBe(302);
  const late = await colleague.post(path, { intent: "view", recommendation: "do-not-apply", reason: "Danach.", seen: "" });
  expect([late.status, late.text.includes("Jemand aus Ihrem Haus hat Ihre Stellungnahme inzwischen abgegeben"), late.text.includes("Zuerst."), late.text.includes(">Danach.</textarea>")]).toEqual([409, true, true, true]);
});

describe("a file", () => {
  const upload = (bytes: Buffer) => {
    const form = new FormData();
    form.set("intent", "preview");
    form.set("file", new Blob([new Uint8Array(bytes)]), "liste.csv");
    return office.post("/organisation/foerderung/einlesen", form);
  };
  const rows = (...lines: readonly string[]) => [Object.values(COLUMNS).join(";"), ...lines].join("\r\n");
  const good = "Bauhof;Bauhof, Straßen und Gebäude;05554008;05554012;01.01.2024;31.12.2028;175.000,00;;nein";
  const count = async () => (await app.database.store.read.select().from(schema.fundedCooperation)).length;

  test("is looked at row by row, and nothing is written before it is confirmed", async () => {
    const text = rows(good, "=1+1;Digitalisierung und IT;05554008;05554012;01.01.2024;31.12.2028;1,00;;ja", "Fremd;Digitalisierung und IT;05999999;05554012;01.01.2024;31.12.2028;1,00;;ja");
    const shown = await upload(Buffer.from(text));
    expect(shown.status).toBe(200);
    for (const words of ["Eintragen: 1", "ist eine Formel", "05999999", "Bauhof"]) expect(shown.text).toContain(words);
    expect(await count()).toBe(1);
    expect((await office.post("/organisation/foerderung/einlesen", { intent: "confirm", text, expected: "3" })).status).toBe(409);
    expect(await count()).toBe(1);
    const done = await office.post("/organisation/foerderung/einlesen", { intent: "confirm", text, expected: "1" });
    expect([done.status, done.location]).toEqual([302, "/organisation/foerderung?eingelesen=1"]);
    expect(await count()).toBe(2);
  });

  test("in another encoding is told so, row by row; what is no table is refused whole", async () => {
    expect((await upload(Buffer.from(rows(good.replace("Bauhof;", "Köln;")), "latin1"))).text).toContain("falsche Zeichenkodierung");
    expect([(await upload(Buffer.from("Titel\nx"))).status, (await upload(Buffer.alloc(0))).status, (await upload(Buffer.from("a;b", "utf16le"))).status]).toEqual([400, 400, 400]);
  });
});

describe("the questionnaire", () => {
  const CHECK = "/foerderung/vorab-einschaetzung";
  const fields = { ...demoPreAssessment, writtenIn: "de", choice: "" };

  test("answers with the result and stores nothing", async () => {
    const version = await app.database.store.version();
    const { status, text } = await guest.post(CHECK, { ...fields, intent: "assess" });
    expect([status, text.includes("Bezirksregierung Münster")]).toEqual([200, true]);
    expect(readPdf(Buffer.from(await (await fetch(`${app.url}${CHECK}.pdf`, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: app.url } })).arrayBuffer()))).toMatchObject({ tagged: true, ua: "1", lang: "de" });
    expect(await app.database.store.version()).toBe(version);
  });

  test("keeps what was typed where it is no answer, and takes a script for a text", async () => {
    const { status, text } = await guest.post(CHECK, { ...fields, title: "<script>alert(1)</script>", eligible: "-5", intent: "assess" });
    expect(status).toBe(400);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("darf nicht negativ sein");
    expect((await guest.post(CHECK, { intent: "no-such-intent" })).status).toBe(400);
    expect((await guest.post(`${CHECK}.pdf`, { title: "x" })).status).toBe(400);
  });

  test("asks what an applicant is that no directory knows, and where its seat lies; what was typed stays", async () => {
    const unknown = await guest.post(CHECK, { ...fields, applicant: "Zweckverband Wasser Westfalen", intent: "assess" });
    expect(unknown.status).toBe(400);
    for (const words of ["Diese Stelle steht nicht im Verzeichnis.", "Was für eine Stelle ist der Antragsteller?", 'value="Zweckverband Wasser Westfalen"']) expect(unknown.text).toContain(words);
    const said = { ...fields, applicant: "Zweckverband Wasser Westfalen", applicantKind: "joint-authority" };
    const open = await guest.post(CHECK, { ...said, intent: "assess" });
    expect([open.status, open.text.includes("Sie richtet sich nach dem Sitz."), open.text.includes("Geben Sie an, wo in Nordrhein-Westfalen der Antragsteller seinen Sitz hat")]).toEqual([200, true, true]);
    const nowhere = await guest.post(CHECK, { ...said, seat: "Atlantis", intent: "assess" });
    expect([nowhere.status, nowhere.text.includes("Diesen Ort kennt das Verzeichnis nicht."), nowhere.text.includes('value="Atlantis"')]).toEqual([400, true, true]);
    const seated = await guest.post(CHECK, { ...said, seat: "Bezirksregierung Köln", intent: "assess" });
    expect([seated.status, seated.text.includes("Zeughausstraße"), seated.text.includes("Nach dem Sitz, der für Zweckverband Wasser Westfalen angegeben ist.")]).toEqual([200, true, true]);
  });

  test("is not handed over without consent, and not as often as somebody likes", async () => {
    const send = (more: Record<string, string>) => guest.post(CHECK, { ...fields, intent: "hand-over", name: "Jan", email: "often@aalten.example", ...more });
    expect((await send({})).status).toBe(400);
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await send({ consent: "on" })).status);
    expect(statuses).toEqual([302, 302, 302, 302, 302, 429]);
  });
});
