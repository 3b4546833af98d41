import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { createApp } from "../../src/app.ts";
import { openEmbedder } from "../../src/llm/open-embedder.ts";
import { buildCheckout, runWsis } from "../fixtures/built-checkout.ts";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";
import { TINY_DIMENSIONS, writeTinyModel } from "../fixtures/tiny-model/write-tiny-model.ts";
import { watchProcess } from "../fixtures/watched-process.ts";

const QUESTION = "где прошла встреча";
const TEXTS = ["Встреча прошла в Женеве", "Дорожная карта представлена в 2027 году", QUESTION];
const NAME = "@huggingface/transformers";
const isInstalled = await import(NAME).then(
  () => true,
  () => false,
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-tiny-"));
  writeTinyModel(join(folder, "model"), TEXTS);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Its runtime takes half a gigabyte, which nobody has to carry for the tests: `.ci/run` installs it for these. */
function needRuntime(context: TestContext): void {
  if (!isInstalled) context.skip(`${NAME} is not installed (npm install --no-save ${NAME})`);
}
const open = (model: string) =>
  openEmbedder({ id: `huggingface:${model}`, baseUrl: null, key: null }, { onTrouble: () => {}, now: () => 0 });

describe("a model of transformers.js in a folder", () => {
  it("gives vectors of length 1, near where texts share words", async (context) => {
    needRuntime(context);
    const embedder = await open(join(folder, "model"));
    const [meeting = [], roadmap = []] = await embedder.embedDocuments(TEXTS);
    const asked = await embedder.embedQuery(QUESTION);
    const dot = (one: readonly number[]) => one.reduce((sum, x, i) => sum + x * (asked[i] ?? 0), 0);
    expect([embedder.dimensions, asked.length]).toEqual([TINY_DIMENSIONS, TINY_DIMENSIONS]);
    expect(Math.hypot(...asked)).toBeCloseTo(1, 6);
    expect(dot(meeting)).toBeGreaterThan(0.5);
    expect(dot(roadmap)).toBeLessThan(0.3);
  });

  it("has an index of its own, takes part in the search, and is not built twice", async (context) => {
    needRuntime(context);
    const root = mkdtempSync(join(folder, "root-"));
    writeSmallCorpus(root);
    const notices: string[] = [];
    const embeddings = { id: `huggingface:${join(folder, "model")}`, baseUrl: null, key: null };
    const onNotice = (notice: string) => void notices.push(notice);
    const app = await createApp({ root, embeddings, onNotice });
    const own = await createApp({ root, onNotice });
    await createApp({ root, embeddings, onNotice });
    expect(notices).toEqual(["Building the index.", "Building the index."]);
    expect(readdirSync(join(root, "index")).filter((name) => name.startsWith("huggingface-"))).toHaveLength(1);
    const [neural, local] = await Promise.all([app.search(QUESTION, 3), own.search(QUESTION, 3)]);
    expect(neural.results[0]?.paragraph).toBe("report/I/1");
    expect(neural.results).not.toEqual(local.results);
    expect(await app.ask(QUESTION)).toMatchObject({ outcome: "answered" });
  });

  it("is run in this process: nobody is called", async (context) => {
    needRuntime(context);
    const checkout = buildCheckout();
    const watcher = watchProcess();
    const model = { WSIS_EMBEDDINGS: `huggingface:${join(folder, "model")}`, WSIS_DATA_DIR: join(checkout, "data") };
    const { out, err } = await runWsis(checkout, ["search", "--json", QUESTION], { ...watcher.env, ...model });
    expect(JSON.parse(out).results[0].paragraph).toBe("report/I/1");
    expect(err).not.toContain("without this model");
    expect(watcher.read()).toMatchObject({
      called: [],
      packages: expect.arrayContaining([NAME, "onnxruntime-common"]),
    });
    rmSync(checkout, { recursive: true });
  }, 120_000);

  it.each(["/nowhere/at/all", "./nowhere", "~/nowhere"])(
    "that is not at %s is named, with what is to be there",
    async (place) => {
      const opening = open(place);
      await expect(opening).rejects.toThrow(`huggingface:${place}: `);
      await expect(opening).rejects.toThrow(isInstalled ? "onnx/model.onnx" : `${NAME}@`);
    },
  );
});

describe("a model of transformers.js in the hub", () => {
  it("is not asked for where the runtime is not installed: the error says how to install it", async (context) => {
    if (isInstalled) context.skip(`${NAME} is installed`);
    await expect(open("Xenova/multilingual-e5-small")).rejects.toThrow(
      `Run: npm install --no-save --ignore-scripts ${NAME}@`,
    );
  });
});
