import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LATENT_EMBEDDER } from "../../src/retrieval/latent-semantics.ts";
import { locateBuilds } from "../../src/storage/locate-builds.ts";

describe("where the builds of an index lie", () => {
  it("those of the program's own vectors in the folder itself", () => {
    expect(locateBuilds("index", LATENT_EMBEDDER)).toBe("index");
  });

  it("others each in one of its own, whose name is a name and no path", () => {
    const ids = ["openai:a/b", "openai:a-b", "ollama:a/b", "huggingface:../../etc", "huggingface:C:\\models\\e5"];
    const folders = ids.map((id) => locateBuilds("index", id));
    expect(new Set(folders).size).toBe(ids.length);
    for (const folder of folders) expect(folder).toMatch(new RegExp(`^index\\${join("/")}[\\w.-]+-[0-9a-f]{8}$`, "u"));
  });
});
