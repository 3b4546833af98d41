import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const LOCK = { lockfileVersion: 3, packages: { "": {}, "node_modules/one": { version: "1.0.0" } } };

// Stands in for npm: `ci` empties node_modules, writes what these tests need, and its own record last.
const NPM = `#!${process.execPath}
const fs = require("fs");
if (process.argv[2] === "--version") { console.log(fs.existsSync("npm-version") ? fs.readFileSync("npm-version", "utf8") : "11.1.0"); process.exit(); }
fs.appendFileSync("log", "install ");
fs.rmSync("node_modules", { recursive: true, force: true });
if (fs.existsSync("npm-fails")) process.exit(1);
const put = (path, text) => { fs.mkdirSync("node_modules/" + path.replace(/[^/]*$/, ""), { recursive: true }); fs.writeFileSync("node_modules/" + path, text); };
put("one/index.js", "");
put("typescript/bin/tsc", fs.readFileSync("fake-tsc", "utf8"));
put("vitest/vitest.mjs", "console.log('vitest', process.argv.slice(2).join(' ')); process.exitCode = 5;");
const finish = () => put(".package-lock.json", fs.readFileSync("package-lock.json", "utf8"));
fs.existsSync("npm-hangs") ? setInterval(() => {}, 1000) : finish();
`;

// Stands in for the compiler: copies every source; like it, it leaves alone what it did not write.
const TSC = `const fs = require("fs");
fs.appendFileSync("log", "build ");
fs.mkdirSync("dist", { recursive: true });
for (const name of fs.readdirSync("src")) fs.copyFileSync("src/" + name, "dist/" + name.replace(".ts", ".js"));
if (fs.existsSync("tsc-hangs")) setInterval(() => {}, 1000);
if (fs.existsSync("tsc-fails")) process.exitCode = 2;
`;

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What was done, in order: "install", "build". */
  readonly did: string;
}

/** A small fresh clone in a temporary folder: the real scripts, a stand-in for npm and the compiler, no network. */
export class Checkout {
  readonly root = mkdtempSync(join(tmpdir(), "wsis-checkout-"));

  /** @param like a checkout to copy, with all that was installed and built in it. */
  constructor(like?: Checkout) {
    if (like !== undefined) {
      cpSync(like.root, this.root, { recursive: true });
      return;
    }
    for (const path of ["scripts", "bin"]) cpSync(join(PROJECT, path), join(this.root, path), { recursive: true });
    this.write("package.json", JSON.stringify({ type: "module", dependencies: { one: "1.0.0" } }));
    this.write("package-lock.json", JSON.stringify(LOCK));
    this.write("tsconfig.json", "{}");
    this.write("tsconfig.build.json", "{}");
    this.write("src/main.ts", "console.log('main', process.argv.slice(2).join(' '));");
    this.write("src/other.ts", "");
    this.write("fake-tsc", TSC);
    this.write("path/npm", NPM);
    this.write("path/package.json", "{}");
    chmodSync(join(this.root, "path/npm"), 0o755);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  exists(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Runs one of the project's scripts to its end. */
  async run(script: string, ...args: string[]): Promise<Run> {
    this.remove("log");
    const child = this.#spawn(script, args);
    const output = { stdout: "", stderr: "" };
    child.stdout?.on("data", (data) => (output.stdout += data));
    child.stderr?.on("data", (data) => (output.stderr += data));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { code, ...output, did: this.exists("log") ? this.read("log").trim() : "" };
  }

  /** Starts a script and kills it, with all it started, as soon as the condition holds. */
  async kill(script: string, when: () => boolean): Promise<void> {
    const child = this.#spawn(script, []);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    while (!when()) await new Promise((resolve) => setTimeout(resolve, 10));
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #spawn(script: string, args: string[]): ChildProcess {
    const env = { ...process.env, PATH: `${join(this.root, "path")}${delimiter}${process.env["PATH"]}` };
    return spawn(process.execPath, [join(this.root, script), ...args], { cwd: this.root, env, detached: true });
  }
}
