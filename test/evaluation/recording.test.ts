import { describe, expect, it } from "vitest";
import { parseRecording, playRecording, recordModels } from "../../src/evaluation/recording.ts";
import type { LanguageModel, ModelCall, ModelRequest, ModelTools } from "../../src/ports/language-model.ts";
import { scriptModel } from "../fixtures/scripted-model.ts";

const REQUEST: ModelRequest = { system: "s", document: "d", user: "u", schema: {}, maxOutputTokens: 1 };

async function call({ stream }: LanguageModel) {
  const events = [];
  for await (const event of stream(REQUEST, new AbortController().signal)) events.push(event);
  return events;
}

describe("a recording", () => {
  it("plays what it has heard, with what it cost", async () => {
    const recorder = recordModels(scriptModel([["a", "b"], "c", "d"]), scriptModel(["yes"]));
    await call(recorder.model);
    await call(recorder.secondReader as LanguageModel);
    const first = recorder.take("q1");
    await call(recorder.model);
    const second = recorder.take("q2");
    expect([first, second]).toEqual([
      {
        id: "q1",
        replies: ["ab", "yes"],
        usage: { input_tokens: 2000, cached_tokens: 800, output_tokens: 100 },
        second_reader: true,
      },
      {
        id: "q2",
        replies: ["c"],
        usage: { input_tokens: 1000, cached_tokens: 400, output_tokens: 50 },
        second_reader: true,
      },
    ]);
    const text = [first, second].map((line) => JSON.stringify(line)).join("\n");
    const player = playRecording("replay:x", parseRecording(text).recorded);
    player.begin("q2");
    expect(await call(player.model)).toEqual([
      { kind: "text", text: "c" },
      { kind: "usage", inputTokens: 1000, cachedTokens: 400, outputTokens: 50 },
    ]);
    player.begin("q1");
    expect(await call(player.model)).toHaveLength(2);
    expect(await call(player.secondReader as LanguageModel)).toEqual([{ kind: "text", text: "yes" }]);
    await expect(call(player.model)).rejects.toThrow("one more recorded reply, found none");
    player.begin("q3");
    await expect(call(player.model)).rejects.toThrow("one more recorded reply, found none");
  });

  it("has no second reader where none was asked", () => {
    const { recorded } = parseRecording('{"id":"q1","replies":["a"],"usage":null}');
    expect(playRecording("replay:x", recorded).secondReader).toBeNull();
  });

  it("names the lines that do not read as they should", () => {
    const text = '{"id":"q1","replies":[],"usage":null}\n\nx\n{"id":"q2","replies":"a","usage":null}\n';
    const { recorded, problems } = parseRecording(text);
    expect(recorded.map(({ id }) => id)).toEqual(["q1"]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });
});

describe("a recording of a model that looked things up", () => {
  const LOOKED: ModelCall = { name: "search", args: { query: "2035" } };
  const made: ModelCall[] = [];
  const tools: ModelTools = {
    list: [],
    maxRounds: 3,
    run: async (one) => {
      made.push(one);
      return "found";
    },
  };
  const askWith = async ({ stream }: LanguageModel) => {
    const events = [];
    for await (const event of stream({ ...REQUEST, tools }, new AbortController().signal)) events.push(event);
    return events;
  };

  it("has the calls in it, and makes them again when it is played", async () => {
    const recorder = recordModels(scriptModel([{ calls: [LOOKED], after: "Let me see." }, "answer"]), null);
    await askWith(recorder.model);
    const heard = recorder.take("q1");
    expect(heard.replies).toEqual([JSON.stringify({ tool_calls: [LOOKED] }), "answer"]);
    expect(heard.usage).toEqual({ input_tokens: 2000, cached_tokens: 800, output_tokens: 100 });
    const player = playRecording("replay:x", parseRecording(JSON.stringify(heard)).recorded);
    player.begin("q1");
    expect(await askWith(player.model)).toEqual([
      { kind: "calls", calls: [LOOKED] },
      { kind: "text", text: "answer" },
      { kind: "usage", inputTokens: 2000, cachedTokens: 800, outputTokens: 100 },
    ]);
    expect(made).toEqual([LOOKED, LOOKED]);
  });

  it("plays as a reply what only looks like calls where nothing may be called", async () => {
    const reply = JSON.stringify({ tool_calls: [LOOKED] });
    const player = playRecording("replay:x", [{ id: "q1", replies: [reply], usage: null }]);
    player.begin("q1");
    expect(await call(player.model)).toEqual([{ kind: "text", text: reply }]);
  });
});
