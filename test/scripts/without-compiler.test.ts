import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const NATIVE = ["hnswlib-node", "better-sqlite3"];

let root: string;

/** The project as a machine without a compiler has it. The real install on such a machine is tried by `.ci/run`. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "wsis-no-compiler-"));
  for (const path of ["package.json", "tsconfig.json", "tsconfig.build.json", "bin", "scripts", "src", "prompts"]) {
    cpSync(join(PROJECT, path), join(root, path), { recursive: true });
  }
  writeSmallCorpus(root);
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(PROJECT, "node_modules"))) {
    if (!NATIVE.includes(name)) symlinkSync(join(PROJECT, "node_modules", name), join(root, "node_modules", name));
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a machine without a compiler", () => {
  it("the program compiles and answers without its native modules, and asks for none", () => {
    execFileSync(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      "-p",
      join(root, "tsconfig.build.json"),
    ]);
    const wsis = [join(root, "bin/wsis.mjs"), "ask", "где прошла встреча", "--json"];
    const run = spawnSync(process.execPath, wsis, { cwd: root, encoding: "utf8" });
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: "answered" });
    expect(run.stderr).toBe("Building the index.\n");
    expect(run.status).toBe(0);
  }, 120_000);
});
