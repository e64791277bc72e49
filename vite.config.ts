// Builds the pages: the browser's files and the server's request handler (build/client, build/server).
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: { target: "es2022", assetsInlineLimit: 0 },
  ssr: { external: ["better-sqlite3", "@node-rs/argon2"] },
});
