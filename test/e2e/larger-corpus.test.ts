import { describe, expect, it } from "vitest";
import { composeAnswer, composeEvents } from "../../src/answer/compose/compose-answer.ts";
import type { ReplyMemory } from "../../src/answer/compose/compose-deps.ts";
import { MAX_LOOK_UPS } from "../../src/answer/compose/look-ups.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { composeDeps } from "../fixtures/compose-deps.ts";
import { composition, scriptModel, type Turn } from "../fixtures/scripted-model.ts";

const QUESTION = "When is the next high-level meeting, and how many use the Internet?";
const GOOD = ["The General Assembly is asked to hold a high-level meeting in 2035.", "127.1"] as const;
/** Of a paragraph that is given only where it is looked up. */
const FAR = ["Internet use has grown to 74 per cent in 2025.", "20.3"] as const;
const LOOK: Turn = { calls: [{ name: "paragraph", args: { id: "20" } }] };
/** Far less than the document takes; the search of these tests finds paragraph 67. */
const contextTokens = 3000;

const texts = ({ sentences }: Answer) => sentences.map(({ text }) => text);
const ask = async (turns: readonly Turn[], change: Parameters<typeof composeDeps>[1] = {}) => {
  const model = scriptModel(turns);
  const answer = await composeAnswer(composeDeps(model, { contextTokens, ...change }), QUESTION);
  return { answer, model };
};

describe("a document that does not fit the model's context", () => {
  it("is sent in part, with the tools that look the rest up, and said to be", async () => {
    const { model } = await ask([composition([GOOD])]);
    const { system, document, tools } = model.requests[0] ?? {};
    expect(document).toContain("[127.1]");
    expect(document).not.toContain("[20.3]");
    expect(system).toContain("too long to be sent whole");
    expect(system).toContain(`at most ${MAX_LOOK_UPS} times`);
    expect(system).toContain('"not_in_document"');
    expect(tools?.list.map(({ name }) => name)).toEqual(["search", "paragraph", "duties"]);
  });

  it("is whole and without tools where it fits", async () => {
    const { model } = await ask([composition([GOOD])], { contextTokens: 32_000 });
    expect(model.requests[0]?.tools).toBeUndefined();
    expect(model.requests[0]?.document).toContain("[20.3]");
    expect(model.requests[0]?.system).not.toContain("too long");
  });

  it("what was not given cannot be named: the sentence is dropped, though it is true", async () => {
    const { answer } = await ask([composition([GOOD, FAR]), "{}"]);
    expect(texts(answer)).toEqual([GOOD[0]]);
    expect(answer.model?.states).toEqual({ supported: 1, not_given: 1 });
  });

  it("what was looked up can be named", async () => {
    const { answer, model } = await ask([LOOK, composition([GOOD, FAR])]);
    expect(texts(answer)).toEqual([GOOD[0], FAR[0]]);
    expect(model.results[0]).toContain("[20.3]");
    expect(answer).toMatchObject({
      mode: "generative",
      model: { calls: 2, input_tokens: 2000, states: { supported: 2 } },
    });
  });

  it("what it says before it calls counts for nothing", async () => {
    const said = composition([["The meeting is in 2036.", "127.1"]]);
    const { answer } = await ask([{ ...LOOK, after: said }, composition([GOOD])]);
    expect(texts(answer)).toEqual([GOOD[0]]);
    expect(answer.model?.states).toEqual({ supported: 1 });
  });

  it("a call behind a sentence that was shown ends the answer there", async () => {
    const { answer } = await ask([{ ...LOOK, after: composition([GOOD]) }, composition([FAR])]);
    expect(texts(answer)).toEqual([GOOD[0]]);
    expect(answer.mode_notes).toEqual(["cut_short"]);
  });

  it("a repair reads all that was looked up, and looks up no more", async () => {
    const wrong = [FAR[0].replace("74", "47"), FAR[1]] as const;
    const repaired = JSON.stringify({ sentences: [{ number: 1, text: FAR[0], ids: [FAR[1]] }] });
    const { answer, model } = await ask([LOOK, composition([GOOD, wrong]), repaired]);
    expect(texts(answer)).toEqual([GOOD[0], FAR[0]]);
    const repair = model.requests.at(-1);
    expect(repair?.document).toContain("[20.3]");
    expect(repair?.tools).toBeUndefined();
    expect(repair?.system).not.toContain("too long");
  });

  it("looking up is bounded for the question, not for the call", async () => {
    const many: Turn = {
      calls: Array.from({ length: MAX_LOOK_UPS }, () => ({ name: "search", args: { query: "x" } })),
    };
    const { model, answer } = await ask([many, LOOK, composition([GOOD, FAR]), "{}"]);
    expect(model.results.at(-1)).toContain("No more can be looked up");
    expect(texts(answer)).toEqual([GOOD[0]]);
  });

  it("is remembered with what was looked up: asked again it costs no call, and is the same", async () => {
    const kept = new Map<string, readonly string[]>();
    const memory: ReplyMemory = {
      find: async (key) => kept.get(key),
      save: async (key, said) => void kept.set(key, said),
    };
    const first = await ask([LOOK, composition([GOOD, FAR])], { memory });
    const again = await ask([], { memory });
    expect(texts(again.answer)).toEqual([GOOD[0], FAR[0]]);
    expect(again.answer.sentences).toEqual(first.answer.sentences);
    expect(again.model.requests).toEqual([]);
    const other = await ask([composition([GOOD])], { memory, contextTokens: 2900 });
    expect(other.model.requests).toHaveLength(1);
  });

  it("sentences are shown as they come, behind what was looked up", async () => {
    const model = scriptModel([LOOK, [composition([GOOD, FAR]).slice(0, -40), composition([GOOD, FAR]).slice(-40)]]);
    const kinds: string[] = [];
    for await (const event of composeEvents(composeDeps(model, { contextTokens }), QUESTION)) {
      kinds.push(event.kind);
      if (event.kind === "sentence" && kinds.length === 1) expect(model.given()).toBe(1);
    }
    expect(kinds).toEqual(["sentence", "sentence", "done"]);
  });
});
