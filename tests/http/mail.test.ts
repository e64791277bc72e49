// What the outbox holds reaches a real mail server as it was written; what cannot be sent waits and is tried again.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { MINUTE, plus, type Instant } from "#app/base/instant";
import { deliverDue, smtpPost, type Post } from "#app/services/mail/deliver";
import { enqueue } from "#app/services/mail/outbox";
import { mail } from "#db/schema";
import { freePort } from "#tests/support/process";
import { linkIn, startMailServer, type MailServer } from "#tests/support/smtp";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
let server: MailServer;
let post: Post;
beforeEach(async () => {
  deps = await testDeps();
  server = await startMailServer();
  post = smtpPost(server.url, "lorbeer@geschaeftsstelle.example");
});
afterEach(async () => {
  post.close();
  await server.stop();
  deps.database.remove();
});

const LINK = "https://lorbeer.test/email/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE";
const body = `Guten Tag Jörg Grünewälder,\n\nbitte bestätigen Sie Ihre Adresse für den Landespreis, mit dem diese Mail ihren Zweck erfüllt hat:\n${LINK}\n\nFreundliche Grüße\nIhre Geschäftsstelle\n`;

function write(id: string): Promise<void> {
  return deps.store.tx((q) =>
    enqueue(q, { id, at: NOON, dedupeKey: `confirm:${id}`, to: "joerg@bocholt.example", locale: "de", kind: "accounts.confirm", subject: "Bestätigen Sie Ihre E-Mail-Adresse für den Landespreis 2024, grenzüberschreitend", body, sensitive: true }),
  );
}

/** No mail here has an attachment. */
const nothing = () => Promise.reject(new Error("nothing is attached"));

const stored = async (id: string) => (await deps.store.read.select().from(mail).where(eq(mail.id, id)))[0];

test("a mail arrives as it was written: subject, text, and a link that can be followed", async () => {
  await write("mail1");
  expect(await deliverDue(deps.store, post, nothing, NOON)).toEqual({ sent: 1, failed: 0 });
  const [arrived, ...others] = server.to("joerg@bocholt.example");
  expect(others).toEqual([]);
  expect(arrived?.subject).toBe("Bestätigen Sie Ihre E-Mail-Adresse für den Landespreis 2024, grenzüberschreitend");
  expect(arrived?.text.replaceAll("\r\n", "\n").trim()).toBe(body.trim());
  expect(linkIn(arrived, "/email/")).toBe(LINK);
});

test("a personal link is forgotten once it is sent, and nothing is sent twice", async () => {
  await write("mail2");
  await write("mail2");
  await deliverDue(deps.store, post, nothing, NOON);
  expect(await deliverDue(deps.store, post, nothing, NOON)).toEqual({ sent: 0, failed: 0 });
  expect(server.mails).toHaveLength(1);
  expect(await stored("mail2")).toMatchObject({ body: "", dueAt: null, sentAt: NOON });
});

test("while the mail server is away the mail waits, and goes out when it is back", async () => {
  await write("mail3");
  const nobody = smtpPost(`smtp://127.0.0.1:${await freePort()}`, "lorbeer@geschaeftsstelle.example");
  expect(await deliverDue(deps.store, nobody, nothing, NOON)).toEqual({ sent: 0, failed: 1 });
  expect(await stored("mail3")).toMatchObject({ body, attempts: 1, sentAt: null, lastError: expect.stringContaining("ECONNREFUSED") });
  const tooSoon: Instant = plus(NOON, MINUTE - 1);
  expect(await deliverDue(deps.store, post, nothing, tooSoon)).toEqual({ sent: 0, failed: 0 });
  expect(await deliverDue(deps.store, post, nothing, plus(NOON, MINUTE))).toEqual({ sent: 1, failed: 0 });
});
