// Builds what runs around the pages: server, command line and seeding, as plain Node modules in build/boot.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "build/boot",
    target: "node20",
    rollupOptions: {
      input: { serve: "app/boot/serve.ts", "assigner-worker": "app/boot/assigner-worker.ts", "analyst-worker": "app/boot/analyst-worker.ts", cli: "app/cli/main.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
