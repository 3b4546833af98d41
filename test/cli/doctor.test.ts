import { describe, expect, it } from "vitest";
import type { CliDeps } from "../../src/cli/cli-deps.ts";
import { formatFindings } from "../../src/cli/doctor.ts";
import { runCli } from "../../src/cli/program.ts";
import type { Check } from "../../src/domain/check.ts";

const FINE: Check = { name: "index", status: "ok", found: "It is up to date.", remedy: null };
const ODD: Check = { name: "file modes", status: "warn", found: "Others can read .env.", remedy: "chmod 600 .env" };
const BROKEN: Check = { name: "bot token", status: "fail", found: "Slack says no.", remedy: "Copy it again." };

async function run(checks: readonly Check[], args: readonly string[], isTTY = false) {
  let out = "";
  const stdout = { write: (text: string) => (out += text), isTTY, columns: 100 };
  const deps = { io: { stdout, stderr: stdout, language: "en" }, examine: async () => checks, version: "0" };
  return { code: await runCli(["doctor", ...args], deps as unknown as CliDeps), out };
}

describe("wsis doctor", () => {
  it.each([
    [[FINE], 0],
    [[FINE, ODD], 0],
    [[FINE, ODD, BROKEN], 1],
  ] as const)("exits by its worst finding: %#", async (checks, expected) => {
    expect((await run(checks, [])).code).toBe(expected);
  });

  it("writes JSON", async () => {
    const { out } = await run([FINE, BROKEN], ["--json"]);
    expect(JSON.parse(out)).toEqual({ checks: [FINE, BROKEN] });
  });

  it("writes a line a check into a pipe, a table into a terminal", async () => {
    expect((await run([FINE, ODD], [])).out).toBe(
      "index\tok\tIt is up to date.\t\nfile modes\twarn\tOthers can read .env.\tchmod 600 .env\n",
    );
    expect((await run([FINE, ODD], [], true)).out).toMatch(/┌[\s\S]*│ file modes +│ warn[\s\S]*└/u);
  });

  it("is short at a start", () => {
    expect(formatFindings([ODD, FINE])).toBe(
      "warn: file modes: Others can read .env. chmod 600 .env\nok: index: It is up to date.\n",
    );
  });
});
