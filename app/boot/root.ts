// Where the checkout lies, and in it what is not code: asked of Node's own resolution, as the build moves modules to other folders.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const ROOT = join(dirname(createRequire(import.meta.url).resolve("#app/boot/launch.mjs")), "..", "..");

export const MIGRATIONS = join(ROOT, "migrations");
/** What runs around the pages, built. */
export const BOOT = join(ROOT, "build", "boot");
/** The pages, built: for the server, and for the browser. */
export const PAGES = join(ROOT, "build", "server", "index.js");
export const CLIENT = join(ROOT, "build", "client");
