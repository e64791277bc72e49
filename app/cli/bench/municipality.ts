// One municipality before the deadline: signs in, saves its draft again and again, attaches a file, hands in. Like a browser it tries again when no
// answer comes, and counts as done only what was answered.
import { setTimeout as pause } from "node:timers/promises";

import type { Answered, Ask, Asked } from "./ask";
import { fieldsOfForm } from "./page-form";

export type Act = "sign in" | "open the form" | "save a draft" | "attach 2 MB" | "last look" | "hand in";

/** `at`: milliseconds since the beginning, of the answer. */
export type Timing = { readonly act: Act; readonly at: number; readonly took: number };

export type Plan = {
  readonly email: string;
  readonly password: string;
  readonly entryId: string;
  readonly file: { readonly name: string; readonly bytes: Buffer };
  /** Milliseconds since the beginning. */
  readonly signInAt: number;
  readonly attachAt: number;
  readonly handInAt: number;
};

/** What the server has acknowledged. */
export type Done = { readonly entryId: string; readonly summary: string; readonly version: number; readonly retries: number };

const SAVE_EVERY_MS = 5_000;
const RETRY_MS = 500;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** `signal`: given when another one has failed; nobody goes on then. */
export type Desk = { readonly ask: Ask; readonly sinceBegin: () => number; readonly note: (timing: Timing) => void; readonly signal: AbortSignal };

/** Throws with what the server said when it refuses anything: nothing is to be refused here. */
export async function handInBeforeDeadline({ ask, sinceBegin, note, signal }: Desk, plan: Plan): Promise<Done> {
  const page = `/beitraege/${plan.entryId}`;
  let cookie = "";
  let retries = 0;

  /** Asks until an answer comes. `again` may find out first whether the lost answer was a yes. */
  async function until(act: Act, asked: Asked, again?: () => Promise<Answered | undefined>): Promise<Answered> {
    for (;;) {
      try {
        const answer = await ask({ ...asked, headers: { ...asked.headers, cookie } });
        note({ act, at: sinceBegin(), took: answer.took });
        if (answer.status >= 400) throw new RangeError(`${act}: ${plan.entryId} was answered ${answer.status}\n${answer.text.slice(0, 300)}`);
        return answer;
      } catch (fault) {
        if (fault instanceof RangeError) throw fault;
        retries += 1;
        await pause(RETRY_MS, undefined, { signal });
        const known = await again?.().catch(() => undefined);
        if (known) return known;
      }
    }
  }
  const waitUntil = (at: number) => pause(Math.max(0, at - sinceBegin()), undefined, { signal });

  await waitUntil(plan.signInAt);
  const signedIn = await until("sign in", { method: "POST", path: "/anmelden", headers: FORM, body: new URLSearchParams({ email: plan.email, password: plan.password }).toString() });
  cookie = signedIn.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  if (signedIn.status !== 302 || cookie === "") throw new RangeError(`${plan.email} was not signed in: ${signedIn.status}`);

  const fields = fieldsOfForm((await until("open the form", { method: "GET", path: page })).text, "beitrag");
  fields.set("intent", "autosave");
  fields.set("antwort", "daten");
  let version = Number(fields.get("version"));
  let summary = fields.get("summary") ?? "";
  let attached = false;

  for (let stand = 1; sinceBegin() + SAVE_EVERY_MS < plan.handInAt; stand += 1) {
    const next = sinceBegin() + SAVE_EVERY_MS;
    summary = `Stand ${stand}: Wir arbeiten bis zuletzt daran.`;
    fields.set("summary", summary);
    fields.set("version", String(version));
    await until("save a draft", { method: "POST", path: `${page}.data`, headers: FORM, body: fields.toString() });
    version += 1;
    if (!attached && sinceBegin() >= plan.attachAt) {
      await attach();
      attached = true;
    }
    await waitUntil(next);
  }
  if (!attached) await attach();
  await waitUntil(plan.handInAt);
  await until("last look", { method: "GET", path: `${page}/einreichen` });
  const handedIn = await until("hand in", { method: "POST", path: `${page}/einreichen`, headers: FORM, body: `version=${version}` });
  if (handedIn.status !== 302) throw new RangeError(`${plan.entryId} was not handed in: ${handedIn.status}`);
  return { entryId: plan.entryId, summary, version, retries };

  async function attach(): Promise<void> {
    const edge = "----lorbeer-bench";
    const head = `--${edge}\r\nContent-Disposition: form-data; name="dateien"; filename="${plan.file.name}"\r\nContent-Type: application/pdf\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), plan.file.bytes, Buffer.from(`\r\n--${edge}--\r\n`)]);
    // Whoever gets no answer looks whether the file is there before sending it again.
    const look = async () => {
      const seen = await ask({ method: "GET", path: `${page}/anlagen`, headers: { cookie } });
      return seen.text.includes(plan.file.name) ? seen : undefined;
    };
    await until("attach 2 MB", { method: "POST", path: `${page}/anlagen`, headers: { "content-type": `multipart/form-data; boundary=${edge}` }, body }, look);
  }
}
