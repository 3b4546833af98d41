import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";
import { Stop, say } from "./say.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Installs and builds what is missing, then serves in this very process. */
export function start(args) {
  return perform(async () => {
    await prepare();
    const main = join(ROOT, "dist/main.js");
    process.argv = [process.execPath, main, "serve", ...args];
    await import(pathToFileURL(main).href);
  });
}

/** Installs and builds what is missing, then runs the tests. */
export function test(args) {
  return perform(async () => {
    await prepare();
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    process.exitCode = await run(process.execPath, [vitest, "run", ...args], { cwd: ROOT });
  });
}

/** Installs what is missing and builds. */
export function build() {
  return perform(prepare);
}

async function prepare() {
  await ensureInstalled(ROOT);
  await ensureBuilt(ROOT);
}

async function perform(task) {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = error.exitCode;
  }
}
