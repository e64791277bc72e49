// A person as use cases see them when they are signed in.
import { findSessionWithViewer, insertSession } from "#app/areas/accounts/session.repo.server";
import { DAY, instant, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Store } from "#app/services/store";

/** As their session would say now; the session itself does not stay. */
export async function viewerOf(store: Store, personId: string): Promise<Viewer> {
  const idHash = `session-of-${personId}`;
  const rollback = new Error("only a look");
  let found: Viewer | undefined;
  await store
    .tx(async (q) => {
      await insertSession(q, { idHash, personId, createdAt: instant(0), expiresAt: plus(instant(0), DAY), device: "" });
      found = (await findSessionWithViewer(q, idHash))?.viewer;
      throw rollback;
    })
    .catch((fault: unknown) => {
      if (fault !== rollback) throw fault;
    });
  if (!found) throw new Error(`nobody can sign in as ${personId}`);
  return found;
}
