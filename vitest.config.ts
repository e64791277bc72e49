// Four projects, from fast to slow: unit (no database), flow (use cases on real SQLite), http (the built server), e2e (a real browser).
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Thousands of messages, a module each, would be read anew for every file of tests, which took most of its time: here they are one. */
function messagesAsOneModule(): Plugin {
  return {
    name: "messages-as-one-module",
    enforce: "pre",
    load(id) {
      if (!id.endsWith("/i18n/generated/messages/_index.js")) return null;
      const modules = [...readFileSync(id, "utf8").matchAll(/from '\.\/(\w+\.js)'/g)].map(([, file = ""]) => readFileSync(join(dirname(id), file), "utf8"));
      const imports = new Set(modules.flatMap((code) => code.match(/^import .*$/gm) ?? []));
      return [...imports, ...modules.map((code) => code.replaceAll(/^import .*$/gm, ""))].join("\n");
    },
  };
}

export default defineConfig({
  plugins: [messagesAsOneModule()],
  test: {
    // A core less than there are, the default, leaves half of a machine with two idle; and what files share is read once by each worker:
    // nothing here replaces a module or leaves one changed.
    maxWorkers: "100%",
    isolate: false,
    // What is waited for comes when the machine has time for it.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true, test: { name: "unit", testTimeout: 30_000, include: ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture/**/*.test.ts"] } },
      { extends: true, test: { name: "flow", testTimeout: 30_000, include: ["tests/flow/**/*.test.ts"], setupFiles: ["tests/support/fail-on-console-error.ts"] } },
      {
        extends: true,
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          setupFiles: ["tests/support/fail-on-console-error.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
