// A publication to the second in a real browser: windows that stand open before the instant have been told nothing, and get everything after it. And
// the audience prize, from the ballot to the result.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readCertificates } from "#app/areas/results/read-certificates.server";
import { setAudiencePeriod } from "#app/areas/results/set-audience-period.server";
import { wallClockOf } from "#app/areas/competition/deadline";
import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { DELIBERATION, EMBARGO, JURY_REASON, makeSealedResult } from "#tests/factories/sealed-result";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";

let app: TestApp;
let browser: Browser;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
beforeAll(async () => {
  app = await startApp(DELIBERATION);
  browser = await openBrowser();
  world = await makeSealedResult(app.deps());
  await app.database.store.tx(async (q) => {
    await q.update(schema.entry).set({ publicationConsent: true });
  });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Everything that the server has sent to a window so far. */
function listenTo(page: Awaited<ReturnType<typeof openWindow>>["page"]): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => bodies.push(response.text().catch(() => "")));
  return async () => (await Promise.all(bodies)).join("\n");
}

async function newestLink(email: string): Promise<string> {
  const [letter] = (await app.database.store.read.select().from(schema.mail)).filter(({ recipient, kind }) => recipient === email && kind === "audience.link");
  return /https?:\/\/\S+\/publikumspreis\/\S+/.exec(letter?.body ?? "")?.[0] ?? "no link came";
}

const TIMES = { opensAt: plus(DELIBERATION, DAY), open: plus(DELIBERATION, 2 * DAY), closesAt: plus(EMBARGO, -2 * DAY) };

describe.each<[Scripts, string]>([
  ["with JavaScript", "anna@beispiel.example"],
  ["without JavaScript", "bea@beispiel.example"],
])("%s", (scripts, email) => {
  test("somebody votes for the audience prize, once", async () => {
    const { id: editionId, slug, timeZone } = await world.edition();
    app.setClock(DELIBERATION);
    await setAudiencePeriod(app.deps(), world.office.viewer, { editionId, informed: true, opensAt: wallClockOf(TIMES.opensAt, timeZone), closesAt: wallClockOf(TIMES.closesAt, timeZone) });
    app.setClock(TIMES.open);
    const { page, check, complaints, context } = await openWindow(browser, app.url, scripts);
    await page.goto(`/wettbewerb/${slug}`);
    await page.getByRole("link", { name: "Abstimmen" }).click();
    await page.getByRole("heading", { level: 1, name: "Publikumspreis" }).waitFor();
    await page.getByLabel("E-Mail-Adresse").fill("x".repeat(10_000));
    await page.getByRole("button", { name: "Abstimmen" }).click();
    await page.getByRole("link", { name: "Wählen Sie einen Beitrag aus." }).waitFor();
    await check();
    expect(await page.getByLabel("E-Mail-Adresse").inputValue(), "what was typed is kept").toHaveLength(10_000);
    await page.getByRole("radio", { name: world.winner.title }).check();
    await page.getByLabel("E-Mail-Adresse").fill(email);
    await page.getByRole("button", { name: "Abstimmen" }).click();
    await page.getByText("Bitte sehen Sie in Ihr Postfach").waitFor();
    const link = await newestLink(email);
    await page.goto(link);
    await check();
    await page.getByRole("button", { name: "Stimme bestätigen" }).click();
    await page.getByText("Ihre Stimme ist gezählt").waitFor();
    expect((await page.goto(link))?.status()).toBe(410);
    await page.getByText("Dieser Link gilt nicht mehr").waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test("windows that stand open before the instant get the winners with it, and have been told nothing before", async () => {
    const { slug } = await world.edition();
    const [certificate] = await readCertificates(app.database.store.read, await world.edition());
    app.setClock(plus(EMBARGO, -1));
    const waiting = await openWindow(browser, app.url, scripts);
    const wandering = await openWindow(browser, app.url, scripts);
    const told = [listenTo(waiting.page), listenTo(wandering.page)];
    expect((await waiting.page.goto(`/wettbewerb/${slug}/preistraeger`))?.status()).toBe(404);
    await wandering.page.goto("/");
    await waiting.page.reload();
    for (const listen of told) {
      const said = await listen();
      expect(said).not.toContain(JURY_REASON);
      expect(said).not.toContain(certificate?.code);
    }
    app.setClock(EMBARGO);
    expect((await waiting.page.reload())?.status()).toBe(200);
    await waiting.page.getByText(JURY_REASON).waitFor();
    await waiting.page.getByRole("heading", { name: "Publikumspreis" }).first().waitFor();
    await waiting.check();
    // The other window learns it on its way, without being loaded anew.
    await wandering.page.getByRole("link", { name: "Wettbewerb", exact: true }).first().click();
    await wandering.page.getByRole("link", { name: "Preisträger", exact: true }).click();
    await wandering.page.getByText(JURY_REASON).waitFor();
    await wandering.page.getByRole("link", { name: "Alle Stimmen ansehen" }).click();
    await wandering.page.getByText(/Stimmen: \d \(100,0 %\)/).first().waitFor();
    await wandering.check();
    for (const { context, complaints } of [waiting, wandering]) {
      await context.close();
      expect(complaints).toEqual([]);
    }
  });
});
