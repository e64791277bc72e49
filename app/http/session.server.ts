// Sessions and their cookie. The only file that knows the session library: replacing it means rewriting this file and no other.
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from "lucia";

import { sha256Hex } from "#app/base/hash";
import { instant, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOfPerson,
  extendSession,
  findSessionWithViewer,
  insertSession,
  listSessionsOfPerson,
} from "#app/areas/accounts/session.repo.server";
import type { Store } from "#app/services/store";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, { viewer: Viewer }>;
    DatabaseSessionAttributes: { createdAt: Instant; device: string };
    DatabaseUserAttributes: { viewer: Viewer };
  }
}

export type Sessions = {
  /** The viewer of a Cookie header, and the cookie to set again when the session was extended. */
  readonly find: (cookieHeader: string | undefined) => Promise<{ viewer: Viewer; cookie?: string } | undefined>;
  /** Starts a session; returns the Set-Cookie value. */
  readonly start: (personId: string, device: string, now: Instant) => Promise<string>;
  /** Ends the session of a Cookie header; returns the Set-Cookie value that clears it. */
  readonly end: (cookieHeader: string | undefined) => Promise<string>;
};

/** Lucia's adapter over our tables: the id leaves memory only as a hash. */
function hashingAdapter(store: Store): Adapter {
  return {
    async getSessionAndUser(id) {
      const found = await findSessionWithViewer(store.read, sha256Hex(id));
      if (!found) return [null, null];
      const { session, viewer } = found;
      const expiresAt = new Date(session.expiresAt);
      const row = { id, userId: session.personId, expiresAt, attributes: { createdAt: session.expiresAt, device: "" } } satisfies DatabaseSession;
      return [row, { id: viewer.personId, attributes: { viewer } }];
    },
    async getUserSessions(personId) {
      const rows = await listSessionsOfPerson(store.read, personId);
      return rows.map((row) => ({ id: row.idHash, userId: personId, expiresAt: new Date(row.expiresAt), attributes: { createdAt: row.createdAt, device: row.device } }));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const row = { idHash: sha256Hex(id), personId: userId, expiresAt: instant(expiresAt.getTime()), ...attributes };
      await store.tx((q) => insertSession(q, row));
    },
    async updateSessionExpiration(id, expiresAt) {
      await store.tx((q) => extendSession(q, sha256Hex(id), instant(expiresAt.getTime())));
    },
    async deleteSession(id) {
      await store.tx((q) => deleteSession(q, sha256Hex(id)));
    },
    async deleteUserSessions(personId) {
      await store.tx((q) => deleteSessionsOfPerson(q, personId));
    },
    async deleteExpiredSessions() {
      await store.tx((q) => deleteExpiredSessions(q, instant(Date.now())));
    },
  };
}

/** Cookies are Secure exactly when people reach the product over https. */
export function createSessions(store: Store, publicUrl: string): Sessions {
  const secure = publicUrl.startsWith("https:");
  const lucia = new Lucia(hashingAdapter(store), {
    sessionExpiresIn: new TimeSpan(14, "d"),
    sessionCookie: { name: secure ? "__Host-lorbeer" : "lorbeer", expires: true, attributes: { secure, sameSite: "lax" } },
    getUserAttributes: ({ viewer }) => ({ viewer }),
  });
  return {
    async find(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader ?? "");
      if (!id) return undefined;
      const { session, user } = await lucia.validateSession(id);
      if (!session) return undefined;
      return { viewer: user.viewer, ...(session.fresh ? { cookie: lucia.createSessionCookie(id).serialize() } : {}) };
    },
    async start(personId, device, now) {
      const session = await lucia.createSession(personId, { createdAt: now, device });
      return lucia.createSessionCookie(session.id).serialize();
    },
    async end(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader ?? "");
      if (id) await lucia.invalidateSession(id);
      return lucia.createBlankSessionCookie().serialize();
    },
  };
}
