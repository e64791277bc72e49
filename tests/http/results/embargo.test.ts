// Every address that the build serves, asked before the instant of publication and after it by each kind of visitor. Before it, nothing depends on
// what was decided: whoever compares two worlds with another outcome finds every answer the same, headers and file names included. An address that
// is added later is asked by itself.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { shownCode } from "#app/areas/results/certificate";
import { readCertificates } from "#app/areas/results/read-certificates.server";
import { readEntryRemarks } from "#app/areas/results/read-remarks.server";
import { ruleOnRemark } from "#app/areas/results/rule-on-remark.server";
import { DAY, instant, plus } from "#app/base/instant";
import { m } from "#app/i18n";
import * as schema from "#db/schema";
import { decideOtherwise, DELIBERATION, EMBARGO, JURY_REASON, makeSealedResult, OTHER_CODE, OTHER_REASON } from "#tests/factories/sealed-result";
import { makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless, type Answer } from "#tests/support/browserless";
import { readPdf } from "#tests/support/pdf";
import { servedPages, servedRequests } from "#tests/support/served";
import { readZip } from "#tests/support/zip";

/** Comes after the publication to the lead of the winner alone. */
const REMARK = "Freigegebene Anmerkung aus der Jury";
const LAST_MOMENT = plus(EMBARGO, -1);

let app: TestApp;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
let code: string;
let rival: string;
let adviser: string;
beforeAll(async () => {
  app = await startApp(DELIBERATION);
  world = await makeSealedResult(app.deps(), EMBARGO, "Eine Bemerkung auf jedem Bogen");
  const edition = await world.edition();
  code = (await readCertificates(app.database.store.read, edition))[0]?.code ?? "";
  rival = (await makePerson(app.database.store, { organisationId: world.other.leadId })).id;
  adviser = (await makePerson(app.database.store, { name: "Demo-Beraterin" })).id;
  const [remark] = (await readEntryRemarks(app.database.store.read, edition.id, world.winner.id))?.remarks ?? [];
  await ruleOnRemark(app.deps(), world.office.viewer, { editionId: edition.id, entryId: world.winner.id, sheetId: remark?.sheetId ?? "", place: remark?.place ?? "", released: REMARK });
  await app.database.store.tx(async (q) => {
    await q.insert(schema.personRole).values({ personId: adviser, role: "adviser" });
    await q.insert(schema.audienceVote).values({ editionId: edition.id, opensAt: plus(EMBARGO, -10 * DAY), closesAt: plus(EMBARGO, -2 * DAY), salt: "salt" });
    for (const entry of [world.winner, world.other]) await q.insert(schema.audienceCount).values({ editionId: edition.id, entryId: entry.id, votes: 1 });
    await q.update(schema.audienceCount).set({ votes: 2 });
    await q.update(schema.entry).set({ publicationConsent: true });
  });
});
afterAll(() => app.stop());

const browsers = new Map<string | undefined, Browserless>();

/** Everybody signs in once: their own page lists where. */
async function browserOf(personId: string | undefined): Promise<Browserless> {
  const browser = browsers.get(personId) ?? new Browserless(app.url);
  // Sessions follow the real time.
  if (personId !== undefined && !browsers.has(personId)) browser.keep(await app.sessions.start(personId, "Test", instant(Date.now())));
  browsers.set(personId, browser);
  return browser;
}

/** Of one method, for each of the two entries and the codes of both outcomes. */
async function addressesOf(method: "GET " | "POST " | "PAGE "): Promise<string[]> {
  const { slug } = await world.edition();
  const { winner, other, category } = world;
  const served = [...(await servedRequests()), ...(await servedPages()).map((address) => `PAGE ${address}`)];
  const addresses = served.filter((request) => request.startsWith(method)).map((request) => request.slice(method.length));
  const filled = [{ entry: winner, ofCode: code }, { entry: other, ofCode: OTHER_CODE }].flatMap(({ entry, ofCode }) =>
    addresses.map((address) =>
      address.replaceAll(/:(\w+)/g, (_match, name: string) => ({ edition: slug, id: entry.id, number: entry.number ?? "", category: category.key, code: ofCode })[name] ?? "no-such-thing"),
    ),
  );
  return [...new Set(filled)].filter((path) => path !== "/*");
}

/** Every page in both of its forms, the document and its data. */
async function everyAddress(): Promise<string[]> {
  return (await addressesOf("GET ")).flatMap((path) => (path === "/" ? ["/", "/_root.data"] : [path, `${path}.data`]));
}

/** All that was answered: status, headers and body. What is another at each answer is the same here. */
function sayings({ status, text, headers }: Answer): string {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("Content-Security-Policy") ?? "")?.[1] ?? "no-nonce";
  const shown = [...headers].filter(([name]) => name !== "date").map(([name, value]) => `${name}: ${value}`);
  return `${status}\n${shown.join("\n")}\n\n${text}`.replaceAll(nonce, "nonce");
}

/** How many are under way at once: what makes documents does not wait for what makes pages. */
const AT_ONCE = 8;

async function inParallel<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  async function go(): Promise<void> {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, go));
}

/** Who is asked for pages as documents, too: one says nothing that the page's data does not, and takes longest. */
const READERS = ["nobody", "the winner's municipality", "a juror"];

async function addressesFor(name: string): Promise<string[]> {
  const documents = new Set(READERS.includes(name) ? [] : await addressesOf("PAGE "));
  return (await everyAddress()).filter((path) => !documents.has(path));
}

/** What each address answers. */
async function answersTo(personId: string | undefined, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const browser = await browserOf(personId);
  const answers = new Map(paths.map((path) => [path, ""]));
  await inParallel(paths, async (path) => {
    answers.set(path, sayings(await browser.get(path)));
  });
  return answers;
}

function tellers(answers: ReadonlyMap<string, string>): string[] {
  const secrets = [JURY_REASON, OTHER_REASON, REMARK, world.sha256, shownCode(code), m.certificates_genuine({}, { locale: "de" })];
  return [...answers].filter(([, said]) => secrets.some((secret) => said.includes(secret))).map(([path]) => path);
}

const PEOPLE = {
  nobody: () => undefined,
  "the winner's municipality": () => world.editor.id,
  "another municipality": () => rival,
  "a juror": () => world.juror.personId,
  "an adviser of the office": () => adviser,
} satisfies Record<string, () => string | undefined>;

/** The jury knows in its own meeting what it decides. */
const OWN_MEETING = /^\/jury\/sitzung\//;

const before = new Map<string, ReadonlyMap<string, string>>();

describe("up to the last millisecond before the instant", () => {
  test.each(Object.entries(PEOPLE))("%s learns nothing at any address", { timeout: 180_000 }, async (name, personId) => {
    app.setClock(LAST_MOMENT);
    const answers = await answersTo(personId(), await addressesFor(name));
    before.set(name, answers);
    expect(answers.size).toBeGreaterThan(READERS.includes(name) ? 350 : 200);
    expect(tellers(answers)).toEqual([]);
  });
});

describe("from the instant on", () => {
  test.each(Object.entries(PEOPLE))("%s reads what is public, and nowhere the sealed sheets", { timeout: 180_000 }, async (name, personId) => {
    app.setClock(EMBARGO);
    const { slug } = await world.edition();
    const open = [`/wettbewerb/${slug}/preistraeger`, `/wettbewerb/${slug}/preistraeger.json`, `/wettbewerb/${slug}/beitraege/${world.winner.number}`, `/urkunde/${code}`];
    // The front door names the winners, and the lead of the winner has its feedback.
    const own = name === "the winner's municipality" ? [`/beitraege/${world.winner.id}/rueckmeldung`] : [];
    const known = ["/", "/_root.data", ...open, ...own].flatMap((path) => [path, `${path}.data`]);
    const documents = new Set(await addressesOf("PAGE "));
    const telling = tellers(await answersTo(personId(), (await everyAddress()).filter((path) => known.includes(path) || !documents.has(path))));
    expect(telling).toEqual(expect.arrayContaining(open));
    expect(telling.filter((path) => !known.includes(path)), name).toEqual([]);
    expect(own.filter((path) => !telling.includes(path))).toEqual([]);
  });

  test("the audience's vote is told, apart from what the jury decided", async () => {
    app.setClock(EMBARGO);
    const { slug } = await world.edition();
    const nobody = await browserOf(undefined);
    const json = JSON.parse((await nobody.get(`/wettbewerb/${slug}/preistraeger.json`)).text);
    expect(json).toMatchObject({ categories: [{ winner: { number: world.winner.number } }], audiencePrize: { votes: 4, winners: [world.winner.number, world.other.number].toSorted() } });
    expect((await nobody.get(`/wettbewerb/${slug}/publikumspreis`)).text).toContain("Publikumspreis, geteilt");
  });
});

describe("documents that say who won", () => {
  const own = () => `/beitraege/${world.winner.id}/urkunde.pdf`;
  const letter = () => `/beitraege/${world.winner.id}/rueckmeldung.pdf`;
  const status = async (personId: string | undefined, path: string) => (await (await browserOf(personId)).get(path)).status;

  test("are the office's alone up to the last millisecond, and then the lead's too", async () => {
    const { slug } = await world.edition();
    const office = [`/organisation/${slug}/veroeffentlichung/presse.zip`, `/organisation/${slug}/veroeffentlichung/urkunden.zip`, `/organisation/${slug}/veroeffentlichung/urkunden/${world.winner.number}`];
    app.setClock(LAST_MOMENT);
    for (const path of office) {
      expect(await status(world.office.id, path), path).toBe(200);
      for (const [name, personId] of Object.entries(PEOPLE)) expect(await status(personId(), path), `${name}: ${path}`).not.toBe(200);
    }
    const press = `/wettbewerb/${slug}/presse.zip`;
    expect(await status(world.editor.id, own())).toBe(404);
    expect(await status(world.editor.id, letter())).toBe(404);
    for (const personId of [...Object.values(PEOPLE).map((find) => find()), world.office.id]) expect(await status(personId, press)).toBe(404);
    app.setClock(EMBARGO);
    for (const path of office) for (const [name, personId] of Object.entries(PEOPLE)) expect(await status(personId(), path), `${name}: ${path}`).not.toBe(200);
    expect([...(await readZip(await (await browserOf(undefined)).download(press))).keys()]).toContain("preistraeger.json");
    for (const path of [own(), letter()]) expect(readPdf(await (await browserOf(world.editor.id)).download(path)), path).toMatchObject({ tagged: true, ua: "1" });
    expect(await status(world.juror.personId, own())).toBe(403);
  });

  test("an unknown code and one under embargo are answered alike", async () => {
    app.setClock(LAST_MOMENT);
    const nobody = await browserOf(undefined);
    const answers = [await nobody.get(`/urkunde/${code}`), await nobody.get("/urkunde/0000000000000000")];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
    const [embargoed, unknown] = answers.map(({ text }) => text.slice(text.indexOf("<main"), text.indexOf("</main>")));
    expect(embargoed).toContain("nicht bekannt");
    expect(embargoed).toBe(unknown);
  });
});

/** Would end the session that asks, or the account behind it. */
const FAREWELLS = /^\/(abmelden|konto)/;

/** Every form that a page offers to whoever reads it, as it stands; to be sent to the same page. */
function offeredForms(said: string): string[] {
  const forms = [...said.matchAll(/<form\b[^>]*\smethod="post"[^>]*>([^]*?)<\/form>/g)].map(([, inside = ""]) => inside);
  return forms.map((inside) => {
    const buttons = [...inside.matchAll(/<button\b[^>]*\sname="([^"]*)"[^>]*\svalue="([^"]*)"/g)].slice(0, 1);
    const inputs = [...inside.matchAll(/<input\b[^>]*\sname="([^"]*)"[^>]*\svalue="([^"]*)"/g)];
    return new URLSearchParams([...inputs, ...buttons].map(([, name = "", value = ""]) => [name, value])).toString();
  });
}

// The last tests: they turn the world over.
describe("had the jury and the audience decided otherwise", () => {
  test("every answer up to the last millisecond would have been the same, to everybody", { timeout: 300_000 }, async () => {
    await decideOtherwise(app.database.store, world);
    app.setClock(LAST_MOMENT);
    for (const [name, personId] of Object.entries(PEOPLE)) {
      const otherwise = await answersTo(personId(), await addressesFor(name));
      const different = [...(before.get(name) ?? [])].filter(([path, said]) => otherwise.get(path) !== said).map(([path]) => path);
      expect(before.get(name)?.size, name).toBe(otherwise.size);
      expect(different.filter((path) => !OWN_MEETING.test(path)), name).toEqual([]);
    }
    app.setClock(EMBARGO);
    expect(tellers(await answersTo(undefined, await everyAddress())).length, "and the other one comes out with the instant").toBeGreaterThan(3);
  });
});

describe("a form sent before the instant", () => {
  test.each(Object.entries(PEOPLE))("is answered to %s without a word of the outcome, whether it is allowed or not", { timeout: 180_000 }, async (name, personId) => {
    app.setClock(LAST_MOMENT);
    const browser = await browserOf(personId());
    const offered = new Map([...(before.get(name) ?? [])].map(([path, said]) => [path, offeredForms(said)]));
    const posts = (await addressesOf("POST ")).filter((path) => !FAREWELLS.test(path)).flatMap((path) => ["", ...(offered.get(path) ?? [])].map((body) => ({ path: `${path === "/" ? "/_root" : path}.data`, body })));
    expect(posts.length).toBeGreaterThan(80);
    const answers = new Map<string, string>();
    await inParallel(posts, async ({ path, body }) => {
      answers.set(`${path} ${body}`, sayings(await browser.post(path, Object.fromEntries(new URLSearchParams(body)))));
    });
    expect(tellers(answers)).toEqual([]);
  });
});
