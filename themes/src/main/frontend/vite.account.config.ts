import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * Builds the pages that Keycloak's account console imports from the account theme. React comes from Keycloak's import
 * map, so that the console and the page share one copy.
 */
export default defineConfig({
  base: "",
  plugins: [react()],
  build: {
    outDir: process.env.OUT_DIR ?? "dist-account",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: "src/account/passkeys.tsx",
      preserveEntrySignatures: "strict",
      external: ["react", "react/jsx-runtime", "react-dom"],
      output: { entryFileNames: "[name].js" },
    },
  },
});
