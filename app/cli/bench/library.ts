// How fast the library of good examples is searched: 5,000 made-up profiles, asked by words, parts of words, with typing errors and with choices.
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { shelveExample } from "#app/areas/library/shelve-example.server";
import { openDataDir } from "#app/boot/data-dir";
import { MIGRATIONS } from "#app/boot/root";
import { newSecret, systemClock } from "#app/boot/sources";
import { DAY, plus, type Instant } from "#app/base/instant";
import { seededRandom } from "#app/base/random";
import { openStore, type Store } from "#app/services/store";
import { migrate } from "#db/migrate";
import { referenceOrganisations } from "#db/reference/organisations";
import { edition2024 } from "#db/reference/edition-2024";
import * as schema from "#db/schema";
import { COOPERATION_FORMS, HONOURS } from "#db/vocabulary/example";
import { TOPICS } from "#db/vocabulary/topic";

import { CommandFault } from "../command";
import { readArgs } from "../options";
import { fire, type Shot } from "./load";
import { startServer } from "./server";

const EXAMPLES = 5_000;
const PORT = 3_918;

const FRONTS = ["Bau", "Feuer", "Wasser", "Klima", "Digital", "Personal", "Vergabe", "Archiv", "Schul", "Verkehrs", "Abfall", "Energie", "Jugend", "Pflege", "Tourismus", "Gewerbe", "Wald", "Sport", "Kultur", "Rettungs", "Steuer", "Melde", "Geo", "Daten", "Wohn", "Hafen", "Markt", "Grenz", "Ufer", "Brücken"] as const;
const MIDDLES = ["", "verwaltungs", "sicherheits", "planungs", "informations", "gebühren", "werkstatt", "technik", "raum", "netz"] as const;
const BACKS = ["hof", "wehr", "verbund", "stelle", "zentrum", "büro", "dienst", "plattform", "karte", "lager", "konzept", "bündnis", "haus", "amt", "schutz", "management"] as const;
const VERBS = ["teilen", "betreiben", "planen", "beschaffen", "erneuern", "entwickeln", "pflegen", "finanzieren"] as const;

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
const compound = (random: Random) => `${pick(FRONTS, random)}${pick(MIDDLES, random)}${pick(BACKS, random)}`;

function sentence(random: Random): string {
  return `${pick(["Zwei", "Drei", "Vier", "Fünf"], random)} Kommunen ${pick(VERBS, random)} ${compound(random)}, ${compound(random)} und ${compound(random)} gemeinsam.`;
}

const text = (sentences: number, random: Random) => Array.from({ length: sentences }, () => sentence(random)).join(" ");

async function fill(store: Store, now: Instant): Promise<void> {
  const random = seededRandom(5);
  const municipalities = referenceOrganisations().filter(({ kind }) => kind === "municipality" || kind === "foreign-municipality");
  await store.tx(async (q) => {
    for (let no = 1; no <= EXAMPLES; no++) {
      const id = `bench-${no}`;
      const category = no % 3 === 0 ? pick(edition2024.categories, random) : undefined;
      const at = plus(now, -no * (DAY / 4));
      await q.insert(schema.example).values({
        id, no, slug: id, state: "draft", origin: "office", language: "de",
        title: `${compound(random)} und ${compound(random)}`,
        summary: text(2, random),
        topics: [...new Set([pick(TOPICS, random), pick(TOPICS, random)])],
        legalForm: pick(COOPERATION_FORMS, random),
        sinceYear: 2_000 + Math.floor(random() * 24),
        inhabitants: 5_000 + Math.floor(random() * 900_000),
        effect: text(6, random), figures: [], effort: text(4, random), transfer: text(2, random),
        digital: random() < 0.3,
        ...(category ? { editionYear: 2_024, categoryKey: category.key, categoryName: category.name } : {}),
        honour: category ? pick(HONOURS, random) : "none",
        honourReason: "", otherAwards: "", sources: [],
        createdAt: at, updatedAt: at, publishedAt: at,
      });
      const parties = new Set(Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(municipalities, random)));
      await q.insert(schema.exampleParty).values([...parties].map((party, position) => ({ id: `${id}-${position}`, exampleId: id, position, role: position === 0 ? ("lead" as const) : ("partner" as const), organisationId: party.id, name: party.name, country: party.country })));
      await q.insert(schema.exampleConsent).values({ id: `${id}-consent`, exampleId: id, ground: "written", scope: "texts", givenBy: "bench", givenAt: at, recordedAt: at });
      await shelveExample(q, id, at);
    }
  });
}

/** `anew`: each request at an address of its own, so that its page is made; `again`: pages that many ask for. */
type Load = { readonly name: string; readonly shots: readonly Shot[]; readonly pages: "anew" | "again" };

/** Each word is asked for whole, as a part, with a letter missing, and together with a choice. */
function searches(): readonly Load[] {
  const random = seededRandom(7);
  const get = (path: string): Shot => ({ path, method: "GET", headers: { "accept-language": "de" } });
  const of = (typed: string, further = "") => get(`/beispiele?suche=${encodeURIComponent(typed)}${further}`);
  const many = (make: () => Shot) => Array.from({ length: 160 }, make);
  const broken = (word: string) => word.slice(0, 4) + word.slice(5);
  const words = many(() => of(random() < 0.5 ? compound(random) : `${pick(FRONTS, random)} ${pick(BACKS, random)}`));
  return [
    { name: "search", shots: words, pages: "anew" },
    { name: "typing errors", shots: many(() => of(broken(compound(random)))), pages: "anew" },
    { name: "search with choices", shots: many(() => of(pick(BACKS, random), `&feld=${pick(TOPICS, random)}&digital=ja`)), pages: "anew" },
    { name: "search", shots: words, pages: "again" },
    { name: "profile", shots: many(() => get(`/beispiele/bench-${1 + Math.floor(random() * EXAMPLES)}`)), pages: "again" },
  ];
}

/** More than a server answers in the time; `run`: another one's are other addresses. */
function numbered(shots: readonly Shot[], { run, seconds }: { readonly run: number; readonly seconds: number }): readonly Shot[] {
  return Array.from({ length: seconds * 1_000 }, (_, no) => no).flatMap((no) => {
    const shot = shots[no % shots.length];
    return shot ? [{ ...shot, path: `${shot.path}&nr=${run}-${no}` }] : [];
  });
}

export async function benchLibrary(args: readonly string[], print: (line: string) => void): Promise<number> {
  const { values } = readArgs([...args], { seconds: { type: "string", default: "5" }, workers: { type: "string", default: "1" } }, []);
  const [seconds, workers] = [Number(values.seconds), Number(values.workers)];
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 120) throw new CommandFault(2, "--seconds must be a whole number from 1 to 120");
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new CommandFault(2, "--workers must be a whole number from 1 to 64");
  const dataDir = await mkdtemp(join(tmpdir(), "lorbeer-bench-"));
  try {
    const dir = openDataDir(dataDir, newSecret);
    migrate(dir.database, MIGRATIONS);
    const store = openStore(dir.database);
    await installOrganisations(store, systemClock());
    await fill(store, systemClock());
    const server = await startServer(dataDir, PORT, workers);
    try {
      print(`${EXAMPLES} examples; ${cpus().length} cores, ${workers} server process(es), Node ${process.versions.node}, ${seconds} s each`);
      let run = 0;
      for (const { name, shots, pages } of searches()) {
        const asked = () => (pages === "anew" ? numbered(shots, { run: run++, seconds }) : shots);
        await fire(server.origin, asked(), 4, 1); // warm-up
        if (pages === "again") for (const { path, headers } of shots) await (await fetch(server.origin + path, { headers })).arrayBuffer();
        for (const connections of [1, 16]) {
          const { requestsPerSecond, p50, p99, failures } = await fire(server.origin, asked(), connections, seconds);
          print(`${`${name}, ${pages}`.padEnd(26)} ${String(connections).padStart(3)} connections: ${requestsPerSecond.toFixed(0).padStart(5)} per second, p50 ${p50} ms, p99 ${p99} ms`);
          if (failures > 0) throw new CommandFault(1, `${name}: ${failures} requests failed`);
        }
      }
      print(`memory of the server: ${server.memory()?.toFixed(0) ?? "?"} MB`);
    } finally {
      await server.stop();
      store.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return 0;
}
