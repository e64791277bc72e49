// Names each message where the generator re-exports all of a file: the bundler looks through every `export *` for each name, which takes it a minute.
// Run by `npm run messages`.
import { readFileSync, writeFileSync } from "node:fs";

const INDEX = new URL("generated/messages/_index.js", import.meta.url);
const STAR = /^export \* from '\.\/(\w+)\.js'$/gm;

writeFileSync(INDEX, readFileSync(INDEX, "utf8").replaceAll(STAR, "export { $1 } from './$1.js'"));
