// Finishes what the generator of messages has written. Run by `npm run messages`.
import { readFileSync, writeFileSync } from "node:fs";

/** Fails where the generator writes something else than it did, so that nothing is left unfinished unseen. */
function rewrite(name, pattern, replacement) {
  const file = new URL(`generated/${name}`, import.meta.url);
  const text = readFileSync(file, "utf8");
  const finished = text.replaceAll(pattern, replacement);
  if (finished === text) throw new Error(`${name}: nothing to finish; has the generator changed?`);
  writeFileSync(file, finished);
}

// Where all of a file is re-exported each message is named: the bundler looks through every `export *` for each name, which takes it a minute.
rewrite("messages/_index.js", /^export \* from '\.\/(\w+)\.js'$/gm, "export { $1 } from './$1.js'");

// The plural rules of a language are made once: to make them takes fifty times as long as to ask them, and some pages ask a hundred times.
rewrite("registry.js", "return new Intl.PluralRules(locale, options).select(Number(input))", "return (pluralRules[locale + JSON.stringify(options)] ??= new Intl.PluralRules(locale, options)).select(Number(input))");
rewrite("registry.js", /^/g, "/** @type {Record<string, Intl.PluralRules>} */\nconst pluralRules = {};\n\n");
