import react from "@vitejs/plugin-react";
import license from "rollup-plugin-license";
import { defineConfig } from "vitest/config";

const outDir = process.env.OUT_DIR ?? "dist";

/**
 * Builds the admin theme's resources. Keycloak finds the entry in the manifest. React comes from Keycloak's import map,
 * so that its console and ours share one copy.
 */
export default defineConfig({
  base: "",
  plugins: [react()],
  // PatternFly's tables want lodash of one kind and Keycloak's library of the other: one is enough.
  resolve: { alias: [{ find: /^lodash\/(.*)$/, replacement: "lodash-es/$1" }] },
  // For KC_ADMIN_VITE_URL=http://localhost:5174.
  server: { port: 5174, strictPort: true, origin: "http://localhost:5174", cors: true },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    manifest: true,
    chunkSizeWarningLimit: 3000,
    rollupOptions: {
      input: "src/main.tsx",
      external: ["react", "react/jsx-runtime", "react-dom"],
      plugins: [license({ thirdParty: { output: `${outDir}/third-party-licenses.txt` } })],
    },
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
