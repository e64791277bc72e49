// The pages that the site owes: as shipped until the office writes its own, every version kept; and a barrier reaches the office.
import { afterEach, beforeEach, expect, test } from "vitest";

import { findPageVersion, listPageVersions, readSitePage, readSitePages } from "#app/areas/competition/read-site-page.server";
import { reportBarrier } from "#app/areas/competition/report-barrier.server";
import { saveSitePage } from "#app/areas/competition/save-site-page.server";
import { sweepBarriers } from "#app/areas/competition/sweep-barriers.server";
import { DAY, HOUR, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { LOCALES } from "#db/vocabulary/locale";
import { SITE_PAGES } from "#db/vocabulary/site";
import { viewerOf } from "#tests/factories/judging";
import { makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
let office: ReturnType<typeof viewerOf>;
beforeEach(async () => {
  deps = await testDeps();
  office = viewerOf((await makePerson(deps.store, { name: "Demo-Organisatorin", roles: ["organiser"], locale: "en" })).id, [], ["organiser"]);
});
afterEach(() => deps.database.remove());

const OWN = { title: { de: "Impressum", nl: "Colofon" }, lead: { de: "" }, body: { de: "## Betreiber\n\nDemo-Behörde", nl: "## Beheerder\n\nDemo" } };
const publish = (version: number, change: object = {}, viewer = office) => saveSitePage(deps, viewer, { page: "impressum", version, ...OWN, ...change });

test("each page is shipped in every language, and says what is missing", async () => {
  for (const page of SITE_PAGES) {
    const { no, title, body } = await readSitePage(deps.store.read, page);
    expect(no).toBe(0);
    for (const locale of LOCALES) {
      expect(title[locale], `${page} in ${locale}`).toBeTruthy();
      expect(body[locale], `${page} in ${locale}`).toMatch(/^## /);
    }
  }
  expect((await readSitePage(deps.store.read, "impressum")).body.de).toContain("muss diese Angaben noch eintragen");
});

test("the office publishes versions, over nobody's newer one, and all of them stay", async () => {
  expect(await publish(0, {}, viewerOf("somebody", []))).toEqual({ ok: false, reason: "forbidden" });
  expect(await publish(0, {}, viewerOf("an-observer", [], ["observer"]))).toEqual({ ok: false, reason: "forbidden" });
  const both = await Promise.all([publish(0), publish(0, { body: { de: "Anders" } })]);
  expect(both).toEqual([{ ok: true }, { ok: false, reason: "changed-meanwhile" }]);
  expect([await publish(1), await publish(0)], "nothing is another, and what is sent twice is published once").toEqual([{ ok: true }, { ok: true }]);
  expect(await publish(1, { body: { de: "Zweite Fassung" } })).toEqual({ ok: true });
  expect((await listPageVersions(deps.store.read, "impressum")).map(({ no, savedBy }) => [no, savedBy])).toEqual([[2, "Demo-Organisatorin"], [1, "Demo-Organisatorin"]]);
  expect(await findPageVersion(deps.store.read, "impressum", 1)).toMatchObject(OWN);
  expect((await findPageVersion(deps.store.read, "impressum", 0))?.body.de).toContain("Wer diese Seite betreibt");
  expect(await findPageVersion(deps.store.read, "impressum", 3)).toBeUndefined();
  expect((await readSitePages(deps.store.read)).map(({ page, latest }) => [page, latest?.no])).toEqual(SITE_PAGES.map((page) => [page, page === "impressum" ? 2 : undefined]));
  const records = (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "site.page-published");
  expect(records.map(({ subject, after }) => [subject, JSON.parse(after ?? "{}").no])).toEqual([["page:impressum", 1], ["page:impressum", 2]]);
  await expect(deps.store.tx(async (q) => void (await q.update(schema.sitePageVersion).set({ no: 9 })))).rejects.toThrow(/append only/);
});

test("a barrier reaches everybody who organises, is on record without what was written, and is deleted after half a year", async () => {
  await makePerson(deps.store, { roles: ["observer"] });
  const report = { message: "Ein Knopf heißt nur „x“.", page: "/jury", email: "" };
  expect(await reportBarrier(deps, "192.0.2.1", report)).toEqual({ ok: true });
  const mails = async () => (await deps.store.read.select().from(schema.mail)).filter(({ kind }) => kind === "site.barrier");
  expect(await mails()).toMatchObject([{ locale: "en", body: expect.stringContaining(report.message) }]);
  const said = JSON.stringify((await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "site.barrier-reported"));
  expect(said).toContain("guest");
  expect(said).not.toContain("Knopf");
  const more = await Promise.all(Array.from({ length: 10 }, () => reportBarrier(deps, "192.0.2.1", report)));
  expect(more.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: "too-many" }]);
  expect(await reportBarrier(deps, "192.0.2.2", report), "another network").toEqual({ ok: true });
  expect(await reportBarrier(deps.at(plus(NOON, HOUR)), "192.0.2.1", report), "an hour later").toEqual({ ok: true });
  await sweepBarriers(deps.store, plus(NOON, 180 * DAY - 1));
  expect((await mails()).length).toBeGreaterThan(10);
  await sweepBarriers(deps.store, plus(NOON, 181 * DAY));
  expect(await mails()).toEqual([]);
});
