// What `npm start`, `npm test`, `npm run demo`, `npm run bench` and `npm run lorbeer` run: makes sure that everything needed is there, then goes on.
// Runs before anything is installed, so it uses nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
const BUILT_FROM = ["app", "db", "public", "package-lock.json", "remix.config.js", "vite.config.ts", "vite.boot.config.ts", "tsconfig.json"];
/** What building itself writes among them; of the languages' project it writes all anew, so the settings count by what they say. */
const WRITTEN = ["generated", "project.inlang"];
const LANGUAGES = "app/i18n/project.inlang/settings.json";

// Progress goes to standard error: standard output belongs to what the command answers.
const say = (line) => process.stderr.write(`${line}\n`);
const inRoot = (path) => join(ROOT, path);
const hash = (data) => createHash("sha256").update(data).digest("hex");
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

function run(title, command, args) {
  const began = Date.now();
  say(`… ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", process.stderr, process.stderr] });
  if (error || status !== 0) {
    say(`✗ ${title}${error ? `: ${error.message}` : ""}`);
    process.exit(1);
  }
  say(`✓ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

function ensureNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`lorbeer: needs Node 20.19 or newer, this is ${process.versions.node}`);
  process.exit(2);
}

function ensureInstalled() {
  const stamp = inRoot("node_modules/.lorbeer");
  const wanted = hash(readFileSync(inRoot("package-lock.json")) + process.versions.modules);
  if (readIfThere(stamp) === wanted) return;
  run("installing packages (a minute or two, once)", "npm", ["ci", "--no-progress", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

/** Name, size and time of every file below a path: changes when a source changes. */
function listing(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(path)
    .filter((name) => !WRITTEN.includes(name))
    .sort()
    .flatMap((name) => listing(join(path, name)));
}

const BUILD_STAMP = inRoot("build/.lorbeer");
const sources = () => hash([...BUILT_FROM.flatMap((path) => listing(inRoot(path))), readFileSync(inRoot(LANGUAGES))].join("\n"));

function ensureBuilt() {
  const wanted = sources();
  if (readIfThere(BUILD_STAMP) === wanted) return;
  run("building, 1 of 3: messages", "npm", ["run", "-s", "messages"]);
  run("building, 2 of 3: pages (ten seconds to a minute, once)", "npm", ["run", "-s", "build:pages"]);
  run("building, 3 of 3: server", "npm", ["run", "-s", "build:server"]);
  mkdirSync(inRoot("build"), { recursive: true });
  writeFileSync(BUILD_STAMP, wanted);
}

/** Otherwise each start would build again. */
function ensureBuildLeavesSources() {
  if (readIfThere(BUILD_STAMP) === sources()) return;
  say("✗ what it is built from was changed while it was built");
  process.exit(1);
}

function ensureBrowser() {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
  if (found) {
    process.env.CHROMIUM = found;
    return;
  }
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
    say("lorbeer: the browser tests need Chromium; install it, or name it in CHROMIUM");
    process.exit(2);
  }
  run("looking for the browser", "apt-get", ["update", "-qq"]);
  run("installing the browser", "apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  process.env.CHROMIUM = BROWSERS[0];
}

const commands = {
  async start() {
    ensureBuilt();
    process.env.NODE_ENV = "production";
    await import("../../build/boot/serve.js");
  },
  async cli(args) {
    ensureBuilt();
    process.env.NODE_ENV ??= "production";
    process.argv = [process.argv[0], "lorbeer", ...args];
    await import("../../build/boot/cli.js");
  },
  demo: (args) => commands.cli(["demo", "--serve", ...args]),
  bench: (args) => commands.cli(["bench", ...args]),
  test() {
    ensureBrowser();
    ensureBuilt();
    ensureBuildLeavesSources();
    run("types", "npm", ["run", "-s", "types"]);
    run("lint", "npm", ["run", "-s", "lint"]);
    for (const project of ["unit", "flow", "http", "e2e"]) run(`${project} tests`, "npm", ["run", "-s", project]);
  },
};

const [name = "", ...args] = process.argv.slice(2);
if (!(name in commands)) {
  say(`lorbeer: there is no command "${name}"; there are ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
ensureNode();
ensureInstalled();
await commands[name](args);
