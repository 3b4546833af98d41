import { rmSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./files.mjs";
import { run } from "./run.mjs";
import { Stop, say } from "./say.mjs";
import { readStamp, removeStamp, writeStamp } from "./stamp.mjs";

/** The program, and the script of the local workspace's page, which is made for browsers. */
export const PROJECTS = ["tsconfig.build.json", "src/emulator/page/client"];
const INPUTS = ["src", "tsconfig.json", "tsconfig.build.json", "package.json", "package-lock.json"];

/** Compiles src into dist unless dist is already what these sources give. */
export async function ensureBuilt(root) {
  const inputs = hashFiles(root, INPUTS);
  const plan = planBuild(readStamp(root, "build"), inputs, hashOutputs(root));
  if (plan === "none") return;
  removeStamp(root, "build");
  if (plan === "clean") rmSync(join(root, "dist"), { recursive: true, force: true });
  await compile(root);
  // The hashes from before the compiler ran: a source saved meanwhile is noticed next time.
  writeStamp(root, "build", { inputs, outputs: hashOutputs(root) });
}

/**
 * Decides, from plain hashes, how to build. `clean` where the last build did not end well, dist was touched by another
 * hand, or a source vanished (its output would stay behind); else the compiler's own record is trusted.
 */
export function planBuild(stamp, inputs, outputs) {
  if (stamp === undefined || !isSame(stamp.outputs, outputs)) return "clean";
  if (isSame(stamp.inputs, inputs)) return "none";
  return Object.keys(stamp.inputs).every((path) => path in inputs) ? "incremental" : "clean";
}

function isSame(one, other) {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

function hashOutputs(root) {
  return hashFiles(root, ["dist"], (path) => !path.endsWith(".tsbuildinfo"));
}

async function compile(root) {
  say("Building …");
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const code = await run(process.execPath, [compiler, "--build", ...PROJECTS], { cwd: root });
  if (code !== 0) throw new Stop(`The build failed (exit ${code}); the compiler's words stand above.`);
}
