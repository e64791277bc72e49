// Builds the pages: the browser's files and the server's request handler (build/client, build/server).
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

import remixConfig from "./remix.config.js";

/** A route without a page leaves nothing for the browser, which is as it should be; and zod's comments mean more to other bundlers. */
const EXPECTED = new Set(["EMPTY_BUNDLE", "INVALID_ANNOTATION"]);

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Messages and small parts of the interface would else be a hundred files of two lines.
    rollupOptions: {
      output: { experimentalMinChunkSize: 10_000 },
      onwarn: (warning, warn) => EXPECTED.has(warning.code ?? "") || warn(warning),
    },
  },
  ssr: { external: ["better-sqlite3", "@node-rs/argon2"] },
});
