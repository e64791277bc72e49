// The receipt goes with its mail as a document: made when the mail is sent, in the language of the mail.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { submitEntry } from "#app/areas/entries/submit-entry.server";
import { saveDraft } from "#app/areas/entries/save-draft.server";
import { beginEntry } from "#app/areas/entries/begin-entry.server";
import { MINUTE, plus } from "#app/base/instant";
import { deliverDue, smtpPost } from "#app/services/mail/deliver";
import * as schema from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";
import { completeForm, viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { readPdf } from "#tests/support/pdf";
import { startMailServer, type MailServer } from "#tests/support/smtp";

const BOCHOLT = "de-05554008";
let app: TestApp;
let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
  app = await startApp(NOON, { smtpUrl: server.url });
});
afterEach(async () => {
  await app.stop();
  await server.stop();
});

/** Handed in by somebody who reads `locale`. */
async function handIn(locale: Locale) {
  const { store } = app.database;
  const { id: editionId } = await makeEdition(store);
  const person = await makePerson(store, { organisationId: BOCHOLT, name: "Anna Example", locale });
  const viewer = viewerOf(person, { organisationId: BOCHOLT, locale });
  const begun = await beginEntry(app.deps(), viewer, { categoryId: `${editionId}-GZ`, title: "Feuerwache ohne Grenze" });
  if (!begun.ok) throw new Error(begun.reason);
  const saved = await saveDraft(app.deps(), viewer, { entryId: begun.value, version: 1, form: completeForm(`${editionId}-GZ`), takeStored: [] });
  if (!saved.ok) throw new Error("not saved");
  const submitted = await submitEntry(app.deps(), viewer, { entryId: begun.value, version: saved.value.version });
  if (!submitted.ok) throw new Error(submitted.reason.reason);
  return { entryId: begun.value, person, number: submitted.value.number };
}

test.each([
  ["de", "Eingangsbestätigung"],
  ["en", "Receipt"],
] as const)("whoever handed in and the contact get it, in %s, and the office reads what was sent", async (locale, title) => {
  const { person, number } = await handIn(locale);
  await app.deliverMail();
  for (const address of [person.email, "kontakt@beispiel.example"]) {
    const [arrived] = server.to(address);
    expect(arrived?.text).toContain(number);
    expect(arrived?.files.map(({ name, type }) => [name, type])).toEqual([[`${title} ${number}.pdf`, "application/pdf"]]);
    expect(readPdf(arrived?.files[0]?.bytes ?? Buffer.alloc(0))).toMatchObject({ tagged: true, lang: locale, title: `${title} ${number}` });
  }

  const office = new Browserless(app.url);
  office.keep(await app.sessions.start((await makePerson(app.database.store, { roles: ["observer"] })).id, "test", NOON));
  const [stored] = await app.database.store.read.select().from(schema.mail).where(eq(schema.mail.recipient, person.email));
  expect((await office.get(`/organisation/schreiben/${stored?.id}`)).text).toContain(`/organisation/schreiben/${stored?.id}/anlage`);
  expect(await office.get(`/organisation/schreiben/${stored?.id}/anlage`)).toMatchObject({ status: 200 });
});

test("a receipt that cannot be made holds its own mail back, and nobody else's", async () => {
  const { person } = await handIn("de");
  const { store } = app.database;
  const post = smtpPost(server.url, "lorbeer@geschaeftsstelle.example");
  let asked = 0;
  const onceAway = () => (++asked === 1 ? Promise.reject(new Error("the typesetter has stopped")) : Promise.resolve({ filename: "x.pdf", contentType: "application/pdf", content: new Uint8Array([1]) }));
  expect(await deliverDue(store, post, onceAway, NOON)).toEqual({ sent: 2, failed: 1 });
  expect(await deliverDue(store, post, onceAway, plus(NOON, MINUTE))).toEqual({ sent: 1, failed: 0 });
  post.close();
  expect(server.to(person.email)).toHaveLength(1);
  expect(server.mails).toHaveLength(3);
});
