import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import type { EmbedderAccess } from "../../src/domain/embedder-access.ts";
import { buildCheckout, importFirst, runWsis } from "../fixtures/built-checkout.ts";
import { type EmbeddingServer, startEmbeddingServer } from "../fixtures/model-server/embedding-server.ts";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";

const QUESTION = "где прошла встреча";

let root: string;
let server: EmbeddingServer;
beforeEach(async () => {
  server = await startEmbeddingServer();
  root = mkdtempSync(join(tmpdir(), "wsis-embeddings-"));
  writeSmallCorpus(root);
});
afterEach(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

/** The program with vectors of a model, and what it said. */
async function open(embeddings: EmbedderAccess | null) {
  const notices: string[] = [];
  const steps: number[] = [];
  const app = await createApp({
    root,
    embeddings,
    onNotice: (notice) => notices.push(notice),
    onProgress: (done) => steps.push(done),
  });
  return { app, notices, steps };
}
const access = (id: string): EmbedderAccess => ({ id, baseUrl: server.address("ollama"), key: null });

describe("vectors of a model", () => {
  it("have an index of their own, built with progress, once; a switch there and back builds nothing", async () => {
    const local = await open(null);
    expect(local.notices).toEqual(["Building the index."]);
    const first = await open(access("ollama:a"));
    expect(first.notices).toEqual(["Building the index."]);
    expect(first.steps.at(-1)).toBe(1);
    const built = server.requests.length;
    expect(built).toBeGreaterThan(0);
    for (const embedder of [access("ollama:a"), null, access("ollama:a")])
      expect((await open(embedder)).notices).toEqual([]);
    expect(server.requests).toHaveLength(built);
    expect((await open(access("ollama:b"))).notices).toEqual(["Building the index."]);
    expect(readdirSync(join(root, "index")).filter((name) => name.startsWith("ollama-"))).toHaveLength(2);
  });

  it("take part in the search", async () => {
    const { app } = await open(access("ollama:a"));
    const asked = server.requests.length;
    const { results } = await app.search(QUESTION, 3);
    expect(results[0]?.paragraph).toBe("report/I/1");
    expect(server.requests.slice(asked)).toEqual([[QUESTION]]);
    const without = await open(null);
    const own = await without.app.search(QUESTION, 3);
    expect(results.map(({ score }) => score)).not.toEqual(own.results.map(({ score }) => score));
  });

  it("of another length than those of the index are not mixed with them", async () => {
    const { app } = await open(access("ollama:a"));
    server.behave("good", 32);
    const answer = await app.ask(QUESTION);
    expect(answer.outcome).toBe("answered");
  });

  it("that fail later cost no answer", async () => {
    const { app, notices } = await open(access("ollama:a"));
    server.behave("fails");
    expect(await app.ask(QUESTION)).toMatchObject({ outcome: "answered" });
    expect(notices.at(-1)).toContain("Questions are searched without the vectors of ollama:a for now");
  });

  it("that cannot be made at the start leave the program with its own", async () => {
    server.behave("fails");
    const { app, notices } = await open(access("ollama:a"));
    expect(notices.join("\n")).toContain("Until the next start the search does without this model.");
    expect(await app.ask(QUESTION)).toMatchObject({ outcome: "answered" });
  });
});

describe("vectors made on this machine", () => {
  /** Stands in for the runtime, which is large and not installed: as LangChain calls it, with vectors of word lengths. */
  const RUNTIME = `export const env = { allowRemoteModels: true };
export async function pipeline(task, model) {
  if (task !== "feature-extraction" || env.allowRemoteModels) throw new Error("not as expected: " + task + " " + model);
  return async (texts, { pooling, normalize }) => ({
    tolist: () => texts.map((text) => Array.from({ length: 8 }, (_, i) => 1 + text.split(" ").filter((w) => w.length % 8 === i).length)),
  });
}`;

  it("come by LangChain's class from a folder, with nobody called; without its package the error names it", async () => {
    const checkout = buildCheckout();
    writeFileSync(join(checkout, "runtime.mjs"), RUNTIME);
    const hooks = `export async function resolve(specifier, context, next) {
  return next(specifier === "@huggingface/transformers" ? ${JSON.stringify(`file://${join(checkout, "runtime.mjs")}`)} : specifier, context);
}`;
    writeFileSync(join(checkout, "hooks.mjs"), hooks);
    const register = 'import { register } from "node:module"; register("./hooks.mjs", import.meta.url);';
    writeFileSync(join(checkout, "register.mjs"), register);
    const settings = { WSIS_EMBEDDINGS: "huggingface:./models/tiny", WSIS_DATA_DIR: join(checkout, "data") };
    const absent = await runWsis(checkout, ["index"], settings);
    expect(absent).toMatchObject({
      code: 3,
      err: expect.stringContaining("--ignore-scripts @huggingface/transformers@"),
    });
    const env = { ...settings, NODE_OPTIONS: importFirst(join(checkout, "register.mjs")) };
    expect(await runWsis(checkout, ["index"], env)).toMatchObject({ code: 0, err: "The index is built.\n" });
    const { code, out, err } = await runWsis(checkout, ["search", "--json", QUESTION], env);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).results[0].paragraph).toBe("report/I/1");
    rmSync(checkout, { recursive: true });
  }, 120_000);
});
