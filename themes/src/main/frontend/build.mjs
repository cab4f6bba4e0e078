/**
 * Builds the admin console and the pages of My Account for Maven: `node build.mjs <folder of the themes>`, and
 * `node build.mjs check` for types, lint and unit tests. What has not changed since is not done again.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { weigh } from "./weigh.mjs";

const HERE = import.meta.dirname;
const API = path.join(HERE, "../../../../docs/openapi.json");
const STAMPS = path.join(HERE, "node_modules/.roster");
const TYPES = "src/generated/api.d.ts";
const CONFIGURATIONS = ["vite.config.ts", "vite.account.config.ts"];
const SOURCES = ["src", "package-lock.json", ...CONFIGURATIONS, "tsconfig.json", "eslint.config.js", "build.mjs"];

const MESSAGES = ["admin", "account"].map((theme) => `../resources/theme/roster/${theme}/messages`);

const [target] = process.argv.slice(2);

await once("install", digest(["package-lock.json"]), () =>
  run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"]),
);
await once(
  "api",
  digest([API, "package-lock.json"]),
  () => bin(["openapi-typescript", API, "-o", TYPES]),
  existsSync(path.join(HERE, TYPES)),
);

if (target === "check") {
  await once("check", digest([...SOURCES, API, ...MESSAGES]), () =>
    Promise.all([bin(["tsc", "--noEmit"]), bin(["eslint", "."]), bin(["vitest", "run"])]),
  );
} else {
  const admin = path.join(target, "admin/resources");
  await Promise.all([
    build(admin, "vite.config.ts", ".vite/manifest.json"),
    build(path.join(target, "account/resources/app"), "vite.account.config.ts", "passkeys.js"),
  ]);
  weigh(admin);
}

/** Makes the resources of a theme, unless its entry is there and nothing has changed. */
function build(folder, configuration, entry) {
  const work = () => bin(["vite", "build", "--config", configuration], { OUT_DIR: folder });
  return once("build " + folder, digest([...SOURCES, API]), work, existsSync(path.join(folder, entry)));
}

/** Does what a stamp does not say was done with the same sources. */
async function once(name, sources, work, stillThere = true) {
  const stamp = path.join(STAMPS, createHash("sha256").update(name).digest("hex").slice(0, 16));
  if (stillThere && existsSync(stamp) && readFileSync(stamp, "utf8") === sources) {
    return;
  }
  await work();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, sources);
}

function digest(names) {
  const hash = createHash("sha256");
  for (const file of names.flatMap((name) => files(path.resolve(HERE, name)))) {
    hash.update(path.relative(HERE, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

function files(place) {
  if (!statSync(place).isDirectory()) {
    return [place];
  }
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("generated"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function bin([name, ...args], environment) {
  return run([process.execPath, path.join(HERE, "node_modules/.bin", name), ...args], environment);
}

/** What a step prints shows only where it fails; then everything ends. */
function run([command, ...args], environment = {}) {
  const options = { cwd: HERE, encoding: "utf8", maxBuffer: 64 << 20, env: { ...process.env, ...environment } };
  return new Promise((done) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error) {
        console.error(`${error.message}\n${stdout}\n${stderr}`);
        process.exit(1);
      }
      done();
    });
  });
}
