import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import type { CliDeps } from "../../src/cli/cli-deps.ts";
import { runCli } from "../../src/cli/program.ts";
import { createComposer } from "../../src/composer.ts";
import { parseRecording, playRecording } from "../../src/evaluation/recording.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";

const read = (file: string) => readFileSync(join(ROOT_FOLDER, file), "utf8");
/** The question that README shows with a model and without, in the recording. */
const CASE = "d094";

/** The answers that README shows: what was typed, and the lines that came. */
function readShown(): { readonly args: readonly string[]; readonly lines: readonly string[] }[] {
  const [, block = ""] = /The same question without a model[^`]*```\n(.*?)```/su.exec(read("README.md")) ?? [];
  return block
    .split("$ wsis ")
    .slice(1)
    .map((part) => {
      const [typed = "", ...lines] = part.split("\n");
      const [, flags = "", question = ""] = /^ask (.*)"(.*)"$/u.exec(typed) ?? [];
      const args = ["ask", ...flags.split(" ").filter((flag) => flag !== ""), question];
      return { args, lines: lines.join("\n").trimEnd().split("\n") };
    });
}

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

/** What `wsis` writes, the model's reply played from the recording. */
async function wsis(args: readonly string[]): Promise<string> {
  const player = playRecording("replay", parseRecording(read("test/evaluation/recordings/dev.jsonl")).recorded);
  player.begin(CASE);
  const models = { ...player, deadlineMs: 60_000, contextTokens: 32_000, prices: null };
  let out = "";
  const stdout = { write: (text: string) => (out += text) };
  const io: CliDeps["io"] = { stdout, stderr: { write: () => {} }, language: "en" };
  const deps = {
    io,
    openApp: async () => app,
    openModels: async () => models,
    openStore: async () => null,
    openComposer: async () => createComposer(app, models, systemClock),
    version: "1",
  };
  await runCli(args, deps as unknown as CliDeps);
  return out;
}

describe("what README shows of one question", () => {
  it("is answered without the model, and with it", () => {
    expect(readShown().map(({ args }) => args.includes("--quotes-only"))).toEqual([true, false]);
  });

  it.each(readShown())("is what `wsis $args` writes, to the letter but for what it cuts", async ({ args, lines }) => {
    const written = (await wsis(args)).trimEnd().split("\n");
    expect(written).toHaveLength(lines.length);
    for (const [i, line] of lines.entries()) expect(written[i]).toMatch(toPattern(line));
  });
});

/** What is cut is marked by "…". */
function toPattern(line: string): RegExp {
  const parts = line.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(".+")}$`, "u");
}
