import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A checkout in a temporary folder with the small corpus, built: `dist` as it is where it is current, else compiled here. */
export function buildCheckout(): string {
  const root = mkdtempSync(join(tmpdir(), "wsis-built-"));
  for (const path of ["bin", "scripts", "package.json"])
    cpSync(join(PROJECT, path), join(root, path), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"));
  if (isCurrent()) cpSync(join(PROJECT, "dist"), join(root, "dist"), { recursive: true });
  else compile(join(root, "dist"));
  writeSmallCorpus(root);
  return root;
}

function isCurrent(): boolean {
  const main = join(PROJECT, "dist", "main.js");
  if (!existsSync(main)) return false;
  const sources = readdirSync(join(PROJECT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return sources.every((name) => {
    const built = statSync(join(PROJECT, "dist", name.replace(/\.ts$/u, ".js")), { throwIfNoEntry: false });
    return built !== undefined && built.mtimeMs >= statSync(join(PROJECT, "src", name)).mtimeMs;
  });
}

function compile(dist: string): void {
  const compiler = join(PROJECT, "node_modules/typescript/bin/tsc");
  const options = [
    "-p",
    "tsconfig.build.json",
    "--outDir",
    dist,
    "--incremental",
    "false",
    "--tsBuildInfoFile",
    "null",
  ];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: PROJECT, encoding: "utf8" });
  // The compiler writes what it can also where types are wrong: those are another check's matter.
  if (!existsSync(join(dist, "main.js"))) throw new Error(`dist cannot be built: ${stdout}`);
}

/** Runs `wsis` of a checkout, as a shell would. */
export function runWsis(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return collect(
    spawn(process.execPath, [join(root, "bin/wsis.mjs"), ...args], { cwd: tmpdir(), env: { ...process.env, ...env } }),
  );
}

function collect(child: ChildProcess): Promise<Ran> {
  const ran = { out: "", err: "" };
  child.stdout?.on("data", (data) => (ran.out += data));
  child.stderr?.on("data", (data) => (ran.err += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...ran })));
}

/** Writes a module that makes `import` of a package fail as where it is not installed. @returns what NODE_OPTIONS must say */
export function withoutPackage(root: string, name: string): string {
  const hooks = `export async function resolve(specifier, context, next) {
  if (specifier === ${JSON.stringify(name)}) throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  return next(specifier, context);
}`;
  writeFileSync(join(root, "hooks.mjs"), hooks);
  writeFileSync(
    join(root, "register.mjs"),
    'import { register } from "node:module"; register("./hooks.mjs", import.meta.url);',
  );
  return `--import=${join(root, "register.mjs")}`;
}
