// Every address, asked before the instant of publication and after it: what the jury said is nowhere, and then it is where it belongs.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { shownCode } from "#app/areas/results/certificate";
import { readCertificates } from "#app/areas/results/read-certificates.server";
import { instant, plus } from "#app/base/instant";
import { m } from "#app/i18n";
import { DELIBERATION, EMBARGO, JURY_REASON, makeSealedResult } from "#tests/factories/sealed-result";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { readPdf } from "#tests/support/pdf";
import { servedRequests } from "#tests/support/served";
import { readZip } from "#tests/support/zip";

let app: TestApp;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
let code: string;
beforeAll(async () => {
  app = await startApp(DELIBERATION);
  world = await makeSealedResult(app.deps());
  code = (await readCertificates(app.database.store.read, await world.edition()))[0]?.code ?? "";
});
afterAll(() => app.stop());

async function browserOf(personId: string | undefined): Promise<Browserless> {
  const browser = new Browserless(app.url);
  // Sessions follow the real time.
  if (personId !== undefined) browser.keep(await app.sessions.start(personId, "Test", instant(Date.now())));
  return browser;
}

/** Every page in both of its forms, the document and its data, for each of the two entries. */
async function everyAddress(): Promise<string[]> {
  const { slug } = await world.edition();
  const { winner, other, category } = world;
  const addresses = (await servedRequests()).filter((request) => request.startsWith("GET ")).map((request) => request.slice("GET ".length));
  const filled = [winner, other].flatMap((entry) =>
    addresses.map((address) =>
      address.replaceAll(/:(\w+)/g, (_match, name: string) => ({ edition: slug, id: entry.id, number: entry.number ?? "", category: category.key, code })[name] ?? "no-such-thing"),
    ),
  );
  const pages = [...new Set(filled)].filter((path) => path !== "/*");
  return pages.flatMap((path) => (path === "/" ? ["/", "/_root.data"] : [path, `${path}.data`]));
}

async function tellers(personId: string | undefined): Promise<string[]> {
  const browser = await browserOf(personId);
  const telling: string[] = [];
  for (const path of await everyAddress()) {
    const { text, headers } = await browser.get(path);
    const said = `${text}\n${[...headers].map(([name, value]) => `${name}: ${value}`).join("\n")}`;
    if (said.includes(JURY_REASON) || said.includes(world.sha256) || said.includes(shownCode(code)) || said.includes(m.certificates_genuine({}, { locale: "de" }))) telling.push(path);
  }
  return telling;
}

const PEOPLE = {
  nobody: () => undefined,
  "the winner's municipality": () => world.editor.id,
  "a juror": () => world.juror.personId,
} satisfies Record<string, () => string | undefined>;

describe("up to the last millisecond before the instant", () => {
  test.each(Object.entries(PEOPLE))("%s learns nothing at any address", async (_name, personId) => {
    app.setClock(plus(EMBARGO, -1));
    expect(await tellers(personId())).toEqual([]);
  });
});

describe("from the instant on", () => {
  test.each(Object.entries(PEOPLE))("%s reads the jury's reason, and nowhere the sealed sheets", async (name, personId) => {
    app.setClock(EMBARGO);
    const { slug } = await world.edition();
    const open = [`/wettbewerb/${slug}/preistraeger`, `/wettbewerb/${slug}/preistraeger.json`, `/wettbewerb/${slug}/beitraege/${world.winner.number}`, `/urkunde/${code}`];
    const telling = await tellers(personId());
    expect(telling).toEqual(expect.arrayContaining(open));
    const known = ["/", "/_root.data", `/urkunde/${code}`, ...open, `/beitraege/${world.winner.id}/rueckmeldung`].flatMap((path) => [path, `${path}.data`]);
    // The front door names the winners too.
    expect(telling.filter((path) => !known.includes(path)), name).toEqual([]);
    expect(telling.includes(`/beitraege/${world.winner.id}/rueckmeldung`)).toBe(name === "the winner's municipality");
  });
});

describe("documents that say who won", () => {
  const own = () => `/beitraege/${world.winner.id}/urkunde.pdf`;
  const letter = () => `/beitraege/${world.winner.id}/rueckmeldung.pdf`;
  const status = async (personId: string | undefined, path: string) => (await (await browserOf(personId)).get(path)).status;

  test("are the office's alone up to the last millisecond, and then the lead's too", async () => {
    const { slug } = await world.edition();
    const office = [`/organisation/${slug}/veroeffentlichung/presse.zip`, `/organisation/${slug}/veroeffentlichung/urkunden.zip`, `/organisation/${slug}/veroeffentlichung/urkunden/${world.winner.number}`];
    app.setClock(plus(EMBARGO, -1));
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
    app.setClock(plus(EMBARGO, -1));
    const nobody = await browserOf(undefined);
    const answers = [await nobody.get(`/urkunde/${code}`), await nobody.get("/urkunde/0000000000000000")];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
    const [embargoed, unknown] = answers.map(({ text }) => text.slice(text.indexOf("<main"), text.indexOf("</main>")));
    expect(embargoed).toContain("nicht bekannt");
    expect(embargoed).toBe(unknown);
  });
});
