import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The most script that an Admin of an organization loads, in bytes, compressed. */
const MOST = 180_000;

const SHELLS = { "organization Admin": "lightShell", "Keycloak administrator": "stockShell" };

/** Says how much script each shell loads, and fails where the light one is too heavy. */
export function weigh(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, ".vite/manifest.json"), "utf8"));
  for (const [who, shell] of Object.entries(SHELLS)) {
    const start = Object.keys(manifest).filter((key) => ["main", shell].includes(manifest[key].name));
    const chunks = [...chunksOf(manifest, start)];
    const size = sum(folder, chunks.map((key) => manifest[key].file));
    const styles = sum(folder, [...new Set(chunks.flatMap((key) => manifest[key].css ?? []))]);
    console.log(`${who}: ${kilobytes(size)} of script, ${kilobytes(styles)} of styles (gzip)`);
    if (who === "organization Admin" && size > MOST) {
      throw new Error(`An Admin of an organization loads more than ${kilobytes(MOST)} of script.`);
    }
  }
}

function chunksOf(manifest, keys, found = new Set()) {
  for (const key of keys) {
    if (!found.has(key)) {
      found.add(key);
      chunksOf(manifest, manifest[key].imports ?? [], found);
    }
  }
  return found;
}

function sum(folder, names) {
  return names.reduce((total, name) => total + gzipSync(readFileSync(path.join(folder, name))).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
