// How fast the map is: 5,000 cooperations on it, asked for by readers who come for the first time, by one municipality after another, and again.
import { gzipSync } from "node:zlib";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { openDataDir } from "#app/boot/data-dir";
import { MIGRATIONS } from "#app/boot/root";
import { newSecret, systemClock } from "#app/boot/sources";
import type { Instant } from "#app/base/instant";
import { seededRandom } from "#app/base/random";
import { openStore, type Store } from "#app/services/store";
import { migrate } from "#db/migrate";
import municipalities from "#db/reference/municipalities.json" with { type: "json" };
import * as schema from "#db/schema";
import { TOPICS } from "#db/vocabulary/topic";

import { CommandFault } from "../command";
import { fire, type Shot } from "./load";
import { startServer } from "./server";
import { idOf, insertAll } from "./world";

const COOPERATIONS = 5_000;
const CONNECTIONS = 16;
const PORT = 3_919;

/** A lead, and one to four partners out of the municipalities around it in the directory. */
async function fillMap(store: Store, now: Instant): Promise<void> {
  const random = seededRandom(1);
  const pick = (most: number) => Math.floor(random() * most);
  const examples = Array.from({ length: COOPERATIONS }, (_, i) => {
    const lead = pick(municipalities.length);
    const places = [...new Set([lead, ...Array.from({ length: 1 + pick(4) }, () => (lead + 1 + pick(8)) % municipalities.length)])];
    return { id: idOf("example", i), no: 1_000 + i, topics: [TOPICS[pick(TOPICS.length)] ?? "digital"], places };
  });
  const texts = { summary: "Gemessen wird, wie schnell die Karte ist.", effect: "", effort: "", transfer: "", honourReason: "", otherAwards: "" };
  const row = { state: "draft", origin: "office", language: "de", figures: [], digital: false, honour: "none", sources: [], createdAt: now, updatedAt: now, publishedAt: now } as const;
  await store.tx(async (q) => {
    await insertAll(examples.map(({ id, no, topics }) => ({ id, no, topics, slug: id, title: `Kooperation ${no}`, ...texts, ...row })), (chunk) => q.insert(schema.example).values(chunk));
    await insertAll(
      examples.flatMap(({ id, places }) => places.map((place, position) => ({ id: `${id}-${position}`, exampleId: id, position, role: position === 0 ? "lead" : "partner", organisationId: `de-${municipalities[place]?.ags ?? ""}`, name: municipalities[place]?.name ?? "", country: "DE" }))),
      (chunk) => q.insert(schema.exampleParty).values(chunk),
    );
    await insertAll(examples.map(({ id }) => ({ id: `${id}-consent`, exampleId: id, ground: "written", scope: "texts", givenBy: "Messung", givenAt: now, recordedAt: now })), (chunk) => q.insert(schema.exampleConsent).values(chunk));
    await q.update(schema.example).set({ state: "approved" });
  });
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Shot => ({ path, method: "GET", headers: { "accept-encoding": "gzip", ...headers } });
const cell = (value: number | string, width: number) => String(value).padStart(width);

export async function benchMap(seconds: number, print: (line: string) => void): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "lorbeer-bench-"));
  try {
    const dir = openDataDir(dataDir, newSecret);
    migrate(dir.database, MIGRATIONS);
    const store = openStore(dir.database);
    await installOrganisations(store, systemClock());
    await fillMap(store, systemClock());
    store.close();
    const server = await startServer(dataDir, PORT, 1);
    try {
      const { origin } = server;
      const page = await fetch(`${origin}/karte`);
      const etag = page.headers.get("etag") ?? "";
      if (page.status !== 200 || etag === "") throw new CommandFault(1, `the map: the server answers ${page.status}`);
      const one = await (await fetch(`${origin}/karte?gemeinde=05315000`)).text();
      print(`${COOPERATIONS} cooperations; ${cpus().length} cores, 1 server process, Node ${process.versions.node}, ${CONNECTIONS} connections, ${seconds} s each`);
      print(`bytes compressed: ${gzipSync(await page.text()).length} whole, ${gzipSync(one).length} with a municipality chosen`);
      print(`${"".padEnd(44)}${cell("req/s", 10)}${cell("p50 ms", 9)}${cell("p99 ms", 9)}`);
      const scenarios: readonly (readonly [string, readonly Shot[]])[] = [
        ["the whole map", [get("/karte")]],
        ["the whole map, known already (304)", [get("/karte", { "if-none-match": etag })]],
        ["one municipality after another, written anew", municipalities.map(({ ags }) => get(`/karte?gemeinde=${ags}`))],
      ];
      for (const [name, shots] of scenarios) {
        await fire(origin, shots, 4, 1); // warm-up
        const { requestsPerSecond, p50, p99, failures } = await fire(origin, shots, CONNECTIONS, seconds);
        print(`${name.padEnd(44)}${cell(requestsPerSecond.toFixed(1), 10)}${cell(p50, 9)}${cell(p99, 9)}`);
        if (failures > 0) throw new CommandFault(1, `${name}: ${failures} requests failed`);
      }
      const memory = server.memory();
      if (memory !== undefined) print(`memory of the server: ${memory.toFixed(0)} MB`);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return 0;
}
