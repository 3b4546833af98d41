import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { readJson, sha256 } from "./files.mjs";
import { run } from "./run.mjs";
import { Stop, say } from "./say.mjs";
import { hasStamp, readStamp, removeStamp, writeStamp } from "./stamp.mjs";

/** The parts of package.json that decide what npm installs; a changed script must not cost a reinstall. */
const DECIDING = ["dependencies", "devDependencies", "optionalDependencies", "overrides", "allowScripts"];

/** Optional packages that need a compiler, with what is used where they are absent. */
const REPLACEMENTS = {
  "hnswlib-node": "vectors are compared one by one (exact and just as good, slower on a large corpus)",
  "better-sqlite3": "digests, snoozing and feedback are off unless DATABASE_URL names a PostgreSQL database",
};

const WINDOWS = process.platform === "win32";

/** Runs `npm ci` unless what is installed is already what the lock file says. */
export async function ensureInstalled(root) {
  const wanted = describeInstall(root);
  const stamp = hasStamp(root, "install") ? readStamp(root, "install") : null;
  const plan = planInstall(stamp, wanted, lookAtModules(root));
  if (plan.act === "none") return;
  if (plan.act === "install") {
    removeStamp(root, "install");
    await install(root, plan.reason);
  }
  writeStamp(root, "install", wanted);
}

/** Decides, from plain data, whether to install and why. @param stamp null: there is none; undefined: it was cut short */
function planInstall(stamp, wanted, modules) {
  // Somebody ran `npm ci` by hand: npm writes its own record last of all, so the work is done.
  if (stamp === null && modules.absent === null && modules.agrees) return { act: "stamp" };
  if (stamp === null || stamp === undefined) return { act: "install", reason: "no finished installation is on record" };
  if (modules.absent !== null) return { act: "install", reason: `node_modules lacks ${modules.absent}` };
  if (stamp.runtime !== wanted.runtime) return { act: "install", reason: "the version of Node or the machine changed" };
  if (stamp.lock === wanted.lock && stamp.manifest === wanted.manifest) return { act: "none" };
  // … or `npm install`: the record agrees with the new lock file.
  if (stamp.lock !== wanted.lock && modules.agrees) return { act: "stamp" };
  return { act: "install", reason: "package.json or package-lock.json changed" };
}

function describeInstall(root) {
  const manifest = readJson(join(root, "package.json"));
  if (manifest === undefined) throw new Stop(`${join(root, "package.json")} cannot be read as JSON.`);
  const settings = existsSync(join(root, ".npmrc")) ? readFileSync(join(root, ".npmrc"), "utf8") : "";
  return {
    runtime: `${process.platform} ${process.arch} modules ${process.versions.modules}`,
    manifest: sha256(JSON.stringify([DECIDING.map((field) => manifest[field] ?? null), settings])),
    lock: sha256(readFileSync(join(root, "package-lock.json"))),
  };
}

/** Compares node_modules, and npm's own record of it, with the lock file; optional packages may be absent. */
function lookAtModules(root) {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const found = readJson(join(root, "node_modules/.package-lock.json"))?.packages;
  if (found === undefined) return { absent: "the record that npm writes when it is done", agrees: false };
  const needed = Object.entries(wanted).filter(([path, entry]) => path !== "" && !entry.optional && !entry.devOptional);
  return {
    absent: needed.find(([path]) => !existsSync(join(root, path)))?.[0] ?? null,
    agrees:
      needed.every(([path, entry]) => found[path]?.version === entry.version) &&
      Object.keys(found).every((path) => path in wanted),
  };
}

async function install(root, reason) {
  await checkNpm();
  say(`Installing packages (${reason}). This takes a minute or two, once.`);
  const stopTicking = tick();
  // dev packages too, also where NODE_ENV=production is set: the compiler is one of them.
  const code = await run("npm", ["ci", "--include=dev"], { cwd: root, shell: WINDOWS }).finally(stopTicking);
  if (code !== 0) {
    throw new Stop(
      `npm ci failed (exit ${code}); its own words stand above. Mend that and run the same command again.`,
    );
  }
  reportReplacements(root);
}

async function checkNpm() {
  const { stdout } = await promisify(execFile)("npm", ["--version"], { shell: WINDOWS }).catch(() => {
    throw new Stop("npm was not found. It comes with Node: https://nodejs.org");
  });
  const [major] = stdout.trim().split(".").map(Number);
  if (major < 9) throw new Stop(`npm ${stdout.trim()} is too old for this lock file. Run: npm install -g npm@11`);
  if (major < 11) {
    say(
      `npm ${stdout.trim()} does not know "allowScripts": it runs the install scripts of all packages, not only of the ` +
        "two that need it. That works; npm 11 is stricter (npm install -g npm@11).",
    );
  }
}

/** npm is silent for a long while where its output is no terminal; a line now and then says that it lives. */
function tick() {
  const started = Date.now();
  const timer = setInterval(() => say(`  … installing, ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  return () => clearInterval(timer);
}

function reportReplacements(root) {
  for (const [name, replacement] of Object.entries(REPLACEMENTS)) {
    if (existsSync(join(root, "node_modules", name, "build"))) continue;
    say(`${name} is not installed (it needs a C++ compiler, make and python3): ${replacement}. To try again: npm ci`);
  }
}
