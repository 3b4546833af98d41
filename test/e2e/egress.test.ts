import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { buildCheckout, runWsis } from "../fixtures/built-checkout.ts";
import { startEmbeddingServer } from "../fixtures/model-server/embedding-server.ts";
import { type ModelServer, startModelServer } from "../fixtures/model-server/model-server.ts";
import { call, reply } from "../fixtures/model-server/scenario.ts";
import { watchProcess } from "../fixtures/watched-process.ts";

const QUESTION = "где прошла встреча";
const KEY = "sk-very-secret-key-0123456789";
/** What in an environment would have LangChain and its clients speak to others. */
const TEMPTING = {
  LANGSMITH_TRACING: "true",
  LANGCHAIN_TRACING_V2: "true",
  LANGCHAIN_TRACING: "true",
  LANGCHAIN_VERBOSE: "true",
  LANGSMITH_API_KEY: KEY,
  LANGSMITH_GATEWAY: "true",
  OPENAI_BASE_URL: "http://127.0.0.1:9/openai",
  ANTHROPIC_BASE_URL: "http://127.0.0.1:9/anthropic",
  OLLAMA_BASE_URL: "http://127.0.0.1:9/ollama",
  OPENAI_LOG: "debug",
  ANTHROPIC_LOG: "debug",
};
const isOfModels = (name: string) => /langchain|langsmith|openai|anthropic|ollama|tiktoken/u.test(name);

let root: string;
let folder: string;
let server: ModelServer;
beforeAll(async () => {
  root = buildCheckout();
  copyFileSync(join(ROOT_FOLDER, "manifest.json"), join(root, "manifest.json"));
  folder = mkdtempSync(join(tmpdir(), "wsis-egress-"));
  server = await startModelServer([reply('{"ok":true}')]);
  await runWsis(root, ["index"], settings());
}, 120_000);
afterAll(async () => {
  await server.stop();
  for (const path of [root, folder]) rmSync(path, { recursive: true });
});

const settings = (more: Readonly<Record<string, string>> = {}) => ({
  SLACK_BOT_TOKEN: "",
  WSIS_LLM: "",
  WSIS_DATA_DIR: folder,
  LOG_LEVEL: "silent",
  ...more,
});

describe("without a model", () => {
  it.each([["ask", "--json", QUESTION], ["search", QUESTION], ["doctor"]])(
    "`wsis %s` calls nobody and loads nothing of one",
    async (...args) => {
      const watcher = watchProcess();
      const { out } = await runWsis(root, args, settings({ ...watcher.env, OPENAI_API_KEY: KEY, ...TEMPTING }));
      expect(out).not.toBe("");
      const { called, lookedUp, packages } = watcher.read();
      expect({ called, lookedUp }).toEqual({ called: [], lookedUp: [] });
      expect(packages).toContain("zod");
      expect(packages.filter(isOfModels)).toEqual([]);
    },
  );

  it("a look-up does not wait for what reads questions and searches", async () => {
    const watcher = watchProcess();
    const { out } = await runWsis(root, ["para", "67"], settings(watcher.env));
    expect(out).not.toBe("");
    const { packages } = watcher.read();
    expect(packages).toContain("js-yaml");
    const searching = ["tinyld", "@orama/stemmers", "@orama/stopwords", "ml-matrix", "luxon", "yaml", "cli-progress"];
    expect(packages.filter((name) => searching.includes(name))).toEqual([]);
  });

  it("the served bot calls its Slack alone, also when it answers", async () => {
    const watcher = watchProcess();
    const bot = serve(settings({ ...watcher.env, OPENAI_API_KEY: KEY, PORT: "0", ...TEMPTING }));
    const url = await untilOpen(bot);
    await say(url, QUESTION);
    await expect.poll(() => readPosts(url), { timeout: 20_000 }).toContain("report/I/1");
    await stop(bot);
    const { called, lookedUp, packages, threads } = watcher.read();
    expect({ called, lookedUp }).toEqual({ called: [new URL(url).host], lookedUp: [] });
    expect(threads).toBe(2);
    expect(packages).toContain("@slack/bolt");
    expect(packages.filter(isOfModels)).toEqual([]);
    expect(bot.said()).not.toContain("model");
  }, 60_000);
});

describe("with a model", () => {
  it.each(["openai", "anthropic", "ollama"] as const)(
    "of %s nobody but its address is called, whatever else the environment says",
    async (wire) => {
      const watcher = watchProcess();
      const model = { WSIS_LLM: `${wire}:m`, WSIS_LLM_CHECK: `${wire}:n`, WSIS_LLM_BASE_URL: server.address(wire) };
      const { out, err } = await runWsis(root, ["doctor"], settings({ ...watcher.env, ...TEMPTING, ...model }));
      expect(out).toContain(`${wire}:m at 127.0.0.1:${server.port} answered in`);
      const { called, packages } = watcher.read();
      expect(called).toEqual([`127.0.0.1:${server.port}`]);
      expect(packages).toContain("langchain");
      expect(`${out}${err}`).not.toContain(KEY);
    },
  );

  it("a question goes to its address alone, and is answered though the reply is of no use", async () => {
    const watcher = watchProcess();
    const model = { WSIS_LLM: "openai:m", WSIS_LLM_BASE_URL: server.address("openai"), OPENAI_API_KEY: KEY };
    const env = settings({ ...watcher.env, ...TEMPTING, ...model });
    const { out, err } = await runWsis(root, ["ask", "--json", QUESTION], env);
    expect(JSON.parse(out)).toMatchObject({ outcome: "answered", mode: "extractive" });
    expect(watcher.read().called).toEqual([`127.0.0.1:${server.port}`]);
    expect(`${out}${err}`).not.toContain(KEY);
  });

  it.each(["openai", "anthropic", "ollama"] as const)(
    "of %s that looks up what it needs, nobody but its address is called either",
    async (wire) => {
      const looking = await startModelServer([
        call("search", { query: "встреча" }),
        reply('{"status":"not_in_document"}'),
      ]);
      const watcher = watchProcess();
      const model = {
        WSIS_LLM: `${wire}:m`,
        WSIS_LLM_BASE_URL: looking.address(wire),
        WSIS_LLM_CONTEXT_TOKENS: "100",
      };
      const env = settings({ ...watcher.env, ...TEMPTING, ...model, [`${wire.toUpperCase()}_API_KEY`]: KEY });
      const { out, err } = await runWsis(root, ["ask", "--json", QUESTION], env);
      await looking.stop();
      expect(JSON.parse(out)).toMatchObject({ outcome: "not_found", mode: "generative", model: { calls: 2 } });
      expect(watcher.read().called).toEqual([`127.0.0.1:${looking.port}`]);
      expect(`${out}${err}`).not.toContain(KEY);
    },
  );

  it.each(["openai", "ollama"] as const)(
    "of %s that makes vectors, nobody but its address is called: to build the index, and for a question",
    async (provider) => {
      const vectors = await startEmbeddingServer();
      const model = { WSIS_EMBEDDINGS: `${provider}:m`, WSIS_EMBEDDINGS_BASE_URL: vectors.address(provider) };
      const watcher = watchProcess();
      const env = settings({ ...watcher.env, ...TEMPTING, ...model, OPENAI_API_KEY: KEY });
      const { out, err } = await runWsis(root, ["search", "--json", QUESTION], env);
      await vectors.stop();
      expect(JSON.parse(out).results[0].paragraph).toBe("report/I/1");
      expect(vectors.requests.length).toBeGreaterThan(1);
      expect(watcher.read().called).toEqual([new URL(vectors.address(provider)).host]);
      expect(`${out}${err}`).not.toContain(KEY);
    },
  );

  it("the start says in one line what leaves and to whom; a question goes there and to Slack alone", async () => {
    const watcher = watchProcess();
    const model = { WSIS_LLM: "openai:m", WSIS_LLM_BASE_URL: server.address("openai"), OPENAI_API_KEY: KEY };
    const bot = serve(settings({ ...watcher.env, PORT: "0", ...model }));
    const url = await untilOpen(bot);
    await expect.poll(() => bot.said()).toContain("Stop with Ctrl-C.");
    expect(watcher.read().called).toEqual([new URL(url).host]);
    await say(url, QUESTION);
    await expect.poll(() => readPosts(url), { timeout: 30_000 }).toContain("report/I/1");
    await stop(bot);
    const lines = bot.said().split("\n");
    expect(lines.filter((line) => line.includes(`127.0.0.1:${server.port}`))).toEqual([
      expect.stringMatching(/^Answers are written by openai:m: .* go to 127\.0\.0\.1:\d+\.$/u),
    ]);
    expect(watcher.read().called).toEqual([new URL(url).host, `127.0.0.1:${server.port}`]);
    expect(bot.said()).not.toContain(KEY);
  }, 90_000);
});

interface Bot {
  readonly process: ChildProcess;
  readonly said: () => string;
}

function serve(env: Readonly<Record<string, string>>): Bot {
  const child = spawn(process.execPath, [join(root, "bin/wsis.mjs"), "serve"], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said += String(chunk);
    });
  return { process: child, said: () => said };
}

async function untilOpen(bot: Bot): Promise<string> {
  const url = () => /http:\/\/\S+/u.exec(bot.said())?.[0];
  await expect.poll(url, { timeout: 50_000 }).toBeDefined();
  return url() ?? "";
}

async function stop({ process: child }: Bot): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function pageHeaders(url: string) {
  const token = /emulator-token" content="([^"]+)"/u.exec(await (await fetch(url)).text())?.[1] ?? "";
  return { "x-emulator-token": token, "content-type": "application/json" };
}

/** Asks in the channel, as somebody at the page does. */
async function say(url: string, text: string): Promise<void> {
  const body = JSON.stringify({ channel: "C0FOLLOWUP", text: `@wsis ${text}` });
  const said = await fetch(`${url}page/say`, { method: "POST", headers: await pageHeaders(url), body });
  expect(said.ok).toBe(true);
}

/** All that stands in the local workspace, as text. */
async function readPosts(url: string): Promise<string> {
  return (await fetch(`${url}page/state`, { headers: await pageHeaders(url) })).text();
}
