import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createLookUps, MAX_LOOK_UPS } from "../../../src/answer/compose/look-ups.ts";
import { numberSentences } from "../../../src/answer/compose/number-sentences.ts";
import { Reading } from "../../../src/answer/compose/reading.ts";
import { buildRegister } from "../../../src/deadlines/build-register.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import type { ModelTools } from "../../../src/ports/language-model.ts";
import { ROOT_FOLDER } from "../../../src/root-folder.ts";
import { readPrompts } from "../../../src/storage/read-prompts.ts";
import { sources } from "../../fixtures/bundled-ledger.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const library = readBundled();
const numbered = numberSentences(library);
const paragraphs = library.document.paragraphs.map(({ id }) => id);
const register = buildRegister(sources.obligations, paragraphs, sources.calendar, "2026-11-24");
const prompt = readPrompts(join(ROOT_FOLDER, "prompts"))["look-up"];
const asked: [string, number][] = [];
const extractive = {
  async search(query: string, limit: number) {
    asked.push([query, limit]);
    const found = query === "nothing" ? [] : ["annex/122", "annex/67"];
    return {
      language: "en" as const,
      results: found.map((id) => ({ paragraph: paragraphId(id), score: 1 })),
      milliseconds: 1,
    };
  },
};

let reading: Reading;
let tools: ModelTools;
beforeEach(() => {
  asked.length = 0;
  open(8000);
});
function open(tokens: number): void {
  reading = new Reading(numbered, tokens);
  tools = createLookUps({ library, duties: () => register, extractive }, prompt, reading);
}

const paragraphsIn = (text: string) => [...new Set([...text.matchAll(/^\[([^\]]+)\.\d+\]/gmu)].map(([, id]) => id))];

describe("what a model may look up", () => {
  it("is told by the prompt: three tools", () => {
    expect(tools.list.map(({ name }) => name)).toEqual(["search", "paragraph", "duties"]);
    for (const { description, parameters } of tools.list) {
      expect(description.length).toBeGreaterThan(20);
      expect(parameters).toMatchObject({ type: "object", additionalProperties: false });
    }
  });

  it("a search gives the paragraphs it finds, which may be named from then on", async () => {
    const text = await tools.run({ name: "search", args: { query: " reports in 2026 " } });
    expect(asked).toEqual([["reports in 2026", 5]]);
    expect(paragraphsIn(text)).toEqual(["122", "67"]);
    expect(reading.given.has("67.1") && reading.given.has("122.2")).toBe(true);
    expect(reading.given.has("127.1")).toBe(false);
  });

  it.each(["67", "annex/67", "67.2", " 67 "])("a paragraph by %j, with those around it", async (id) => {
    expect(paragraphsIn(await tools.run({ name: "paragraph", args: { id } }))).toEqual(["67", "53", "86"]);
  });

  it("duties, with the sentences they stand on", async () => {
    const text = await tools.run({ name: "duties", args: { query: "the Group's duties" } });
    const duties = text.split("\n").filter((line) => line.startsWith("- "));
    expect(duties.length).toBeGreaterThan(0);
    for (const duty of duties) {
      const ids = duty.split("; ").at(-1)?.split(", ") ?? [];
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !reading.given.has(id))).toEqual([]);
    }
  });

  it.each([
    ["search", { query: "nothing" }],
    ["search", { query: "" }],
    ["search", { query: 7 }],
    ["search", { query: "x".repeat(301) }],
    ["search", null],
    ["paragraph", { id: "999" }],
    ["paragraph", { id: "../../etc" }],
    ["duties", "ITU"],
    ["delete", { query: "67" }],
    ["__proto__", {}],
  ])("%s of %j finds nothing, and says so", async (name, args) => {
    expect(await tools.run({ name, args })).toBe(prompt.notes.nothing);
    expect(reading.given.size).toBe(0);
  });

  it("is bounded: so many calls, and then none, whatever they were", async () => {
    for (let i = 0; i < MAX_LOOK_UPS; i += 1) await tools.run({ name: i % 2 ? "search" : "no", args: { query: "x" } });
    const before = [...reading.given];
    expect(await tools.run({ name: "paragraph", args: { id: "127" } })).toBe(prompt.notes.spent);
    expect([...reading.given]).toEqual(before);
    expect(tools.maxRounds).toBeGreaterThan(MAX_LOOK_UPS);
  });

  it("is bounded by the room there is", async () => {
    open(100);
    expect(await tools.run({ name: "search", args: { query: "reports" } })).toBe(prompt.notes.full);
    expect(reading.given.size).toBe(0);
  });
});
