import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmbedder } from "../../src/llm/open-embedder.ts";
import { type EmbeddingServer, startEmbeddingServer } from "../fixtures/model-server/embedding-server.ts";

let server: EmbeddingServer;
let notices: string[];
let now: number;
beforeEach(async () => {
  server = await startEmbeddingServer();
  notices = [];
  now = 0;
});
afterEach(() => server.stop());

const open = (provider: "openai" | "ollama", model = "m") =>
  openEmbedder(
    { id: `${provider}:${model}`, baseUrl: server.address(provider), key: { reveal: () => "sk-secret-secret" } },
    { onTrouble: (notice) => notices.push(notice), now: () => now },
  );
const lengthOf = (vector: readonly number[] = []) => Math.hypot(...vector);

describe.each(["openai", "ollama"] as const)("embeddings of %s", (provider) => {
  it("documents and queries have vectors of one length and of unit size", async () => {
    const embedder = await open(provider);
    expect([embedder.id, embedder.dimensions]).toEqual([`${provider}:m`, 0]);
    const vectors = await embedder.embedDocuments(["one text", "another\ntext"]);
    expect(vectors.map((vector) => vector.length)).toEqual([64, 64]);
    expect(lengthOf(vectors[0])).toBeCloseTo(1, 6);
    expect(embedder.dimensions).toBe(64);
    expect(await embedder.embedQuery("one text")).toEqual(vectors[0]);
    expect(server.requests).toEqual([["one text", "another\ntext"], ["one text"]]);
  });

  it("a query is embedded once", async () => {
    const embedder = await open(provider);
    expect(await embedder.embedQuery("again")).toEqual(await embedder.embedQuery("again"));
    expect(server.requests).toHaveLength(1);
  });

  it("a query for which there is no vector gets none; the model is then left alone for a while", async () => {
    const embedder = await open(provider);
    server.behave("fails");
    expect(await embedder.embedQuery("first")).toEqual([]);
    server.behave("good");
    expect(await embedder.embedQuery("second")).toEqual([]);
    expect(server.requests).toHaveLength(1);
    expect(notices).toEqual([
      expect.stringMatching(
        /^Questions are searched without the vectors of .+:m for now: Expected a reply from .* 500: /u,
      ),
    ]);
    now += 30_000;
    expect(await embedder.embedQuery("third")).toHaveLength(64);
  });

  it("a query does not wait for a server that hangs", async () => {
    const embedder = await open(provider);
    server.behave("hangs");
    expect(await embedder.embedQuery("first")).toEqual([]);
    expect(notices[0]).toContain("found none in time");
  });

  it.each([
    ["fails", "found 500"],
    ["short", "Expected a reply from"],
    ["odd", "found vectors that are not whole"],
  ] as const)("documents are embedded or not: a server that %s", async (scenario, words) => {
    const embedder = await open(provider);
    server.behave(scenario);
    await expect(embedder.embedDocuments(["one", "two"])).rejects.toThrow(words);
  });
});

describe("what is an embedder's own", () => {
  it.each(["multilingual-e5-small", "intfloat/e5-base"])(
    "%s was trained with a word before each text",
    async (model) => {
      const embedder = await open("ollama", model);
      await embedder.embedDocuments(["a text"]);
      await embedder.embedQuery("a question");
      expect(server.requests).toEqual([["passage: a text"], ["query: a question"]]);
    },
  );

  it("cannot be opened by another provider", async () => {
    const access = { id: "mistralai:mistral-embed", baseUrl: null, key: null };
    const opening = openEmbedder(access, { onTrouble: () => {}, now: () => 0 });
    await expect(opening).rejects.toThrow("expected openai:…, ollama:… or huggingface:…");
  });
});
