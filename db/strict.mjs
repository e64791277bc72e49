// Makes the tables of generated migrations STRICT, which the generator cannot say itself. Run by `npm run migrations`; safe to repeat.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

for (const name of readdirSync("migrations").filter((file) => file.endsWith(".sql"))) {
  const path = `migrations/${name}`;
  const before = readFileSync(path, "utf8");
  const after = before.replaceAll(/(CREATE TABLE `[^;]*?\n\));/g, "$1 STRICT;");
  if (after !== before) writeFileSync(path, after);
}
