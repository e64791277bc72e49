// Every address, asked before the instant of publication and after it: what the jury said is nowhere, and then it is where it belongs.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { instant, plus } from "#app/base/instant";
import { DELIBERATION, EMBARGO, JURY_REASON, makeSealedResult } from "#tests/factories/sealed-result";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { servedRequests } from "#tests/support/served";

let app: TestApp;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
beforeAll(async () => {
  app = await startApp(DELIBERATION);
  world = await makeSealedResult(app.deps());
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
      address.replaceAll(/:(\w+)/g, (_match, name: string) => ({ edition: slug, id: entry.id, number: entry.number ?? "", category: category.key })[name] ?? "no-such-thing"),
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
    if (said.includes(JURY_REASON) || said.includes(world.sha256)) telling.push(path);
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
    const open = [`/wettbewerb/${slug}/preistraeger`, `/wettbewerb/${slug}/preistraeger.json`, `/wettbewerb/${slug}/beitraege/${world.winner.number}`];
    const telling = await tellers(personId());
    expect(telling).toEqual(expect.arrayContaining(open));
    const known = ["/", "/_root.data", ...open, `/beitraege/${world.winner.id}/rueckmeldung`].flatMap((path) => [path, `${path}.data`]);
    // The front door names the winners too.
    expect(telling.filter((path) => !known.includes(path)), name).toEqual([]);
    expect(telling.includes(`/beitraege/${world.winner.id}/rueckmeldung`)).toBe(name === "the winner's municipality");
  });
});
