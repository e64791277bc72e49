// The outbox as its readers would find it, and the personal links in it.
import { sql } from "drizzle-orm";

import type { Store } from "#app/services/store";
import { mail } from "#db/schema";

/** Oldest first. */
export async function mails(store: Store) {
  return store.read.select({ to: mail.recipient, kind: mail.kind, subject: mail.subject, body: mail.body, sensitive: mail.sensitive }).from(mail).orderBy(sql`rowid`);
}

/** The path of the last link below `room` ("/email", "/passwort") that was mailed to `to`. */
export async function linkTo(store: Store, to: string, room: string): Promise<string> {
  const bodies = (await mails(store)).filter((letter) => letter.to === to).map(({ body }) => body);
  const path = bodies.flatMap((body) => [...body.matchAll(new RegExp(`${room}/[A-Za-z0-9_-]+`, "g"))].map(([found]) => found)).at(-1);
  if (path === undefined) throw new Error(`no link below ${room} was mailed to ${to}`);
  return path;
}

/** The secret at the end of such a link. */
export async function secretTo(store: Store, to: string, room: string): Promise<string> {
  return (await linkTo(store, to, room)).slice(room.length + 1);
}
