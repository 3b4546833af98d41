import { afterEach, describe, expect, it } from "vitest";
import { ModelError, StorageError } from "../../src/domain/error.ts";
import { openLanguageModel } from "../../src/llm/open-language-model.ts";
import type { LanguageModel, ModelCall, ModelEvent, ModelRequest } from "../../src/ports/language-model.ts";
import {
  type ModelServer,
  type Script,
  startModelServer,
  type WireName,
} from "../fixtures/model-server/model-server.ts";
import { call, reply, tooMany } from "../fixtures/model-server/scenario.ts";

const WIRES: readonly WireName[] = ["openai", "anthropic", "ollama"];
const REPLY = '{"status":"answered"}';
const QUERY = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { query: { type: "string" } },
};
const FOREVER = new AbortController().signal;
const MAX_ROUNDS = 3;

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A model, and a request by which it may search. */
async function open(wire: WireName, script: Script, run?: (call: ModelCall) => Promise<string>) {
  server = await startModelServer(script);
  const access = { id: `${wire}:m`, baseUrl: server.address(wire), key: { reveal: () => "key" } };
  const calls: ModelCall[] = [];
  const request: ModelRequest = {
    system: "Answer by ids.",
    document: "[67.1] First.",
    user: "What does 67 say?",
    schema: {
      type: "object",
      additionalProperties: false,
      required: ["status"],
      properties: { status: { type: "string" } },
    },
    maxOutputTokens: 1000,
    tools: {
      list: [{ name: "search", description: "Searches.", parameters: QUERY }],
      maxRounds: MAX_ROUNDS,
      run: async (one) => {
        calls.push(one);
        return run ? run(one) : `[68.${calls.length}] Found.`;
      },
    },
  };
  return { request, calls, model: await openLanguageModel(access), requests: server.requests };
}

async function read(model: LanguageModel, request: ModelRequest): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.stream(request, FOREVER)) events.push(event);
  return events;
}

/** Asks it, and what became of it. */
async function ask(...opening: Parameters<typeof open>) {
  const { request, model, ...rest } = await open(...opening);
  const events: ModelEvent[] = [];
  let error: unknown;
  try {
    for await (const event of model.stream(request, FOREVER)) events.push(event);
  } catch (thrown) {
    error = thrown;
  }
  return { ...rest, events, error };
}

const textOf = (events: readonly ModelEvent[]) =>
  events.map((event) => (event.kind === "text" ? event.text : "")).join("");
const search = (query: string) => ({ name: "search", args: { query } });

describe.each(WIRES)("a model of %s with tools", (wire) => {
  it("is asked again with what its calls gave, until it calls nothing", async () => {
    const script: Script = [call("search", { query: "a" }), call("search", { query: "b" }), reply(REPLY)];
    const { events, calls, requests, error } = await ask(wire, script);
    expect(error).toBeUndefined();
    expect(calls).toEqual([search("a"), search("b")]);
    expect(requests.map(({ tools }) => tools)).toEqual([["search"], ["search"], ["search"]]);
    expect(requests.map(({ results }) => results)).toEqual([[], ["[68.1] Found."], ["[68.1] Found.", "[68.2] Found."]]);
    expect(requests.map(({ system }) => system)).toEqual(Array(3).fill("Answer by ids."));
    expect(textOf(events)).toBe(REPLY);
    expect(events.filter(({ kind }) => kind === "calls")).toEqual([
      { kind: "calls", calls: [search("a")] },
      { kind: "calls", calls: [search("b")] },
    ]);
    expect(events.filter(({ kind }) => kind === "usage")).toHaveLength(3);
  });

  it("says what it calls first, and may call several things at a time", async () => {
    const several: Script = [
      {
        kind: "calls",
        pieces: ["Let me ", "look."],
        calls: [search("a"), search("b"), { name: "nope", args: { x: 1 } }],
      },
      reply(REPLY),
    ];
    const { events, calls } = await ask(wire, several);
    expect(calls).toEqual([search("a"), search("b"), { name: "nope", args: { x: 1 } }]);
    const kinds = events.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1]);
    expect(kinds).toEqual(["text", "usage", "calls", "text", "usage"]);
    expect(textOf(events)).toBe(`Let me look.${REPLY}`);
  });

  it("that does not stop calling is left after a few rounds", async () => {
    const { error, requests, calls } = await ask(wire, [call("search", { query: "again" })]);
    expect(error).toBeInstanceOf(ModelError);
    expect(String(error)).toContain("calls of tools without end");
    expect(requests).toHaveLength(MAX_ROUNDS + 1);
    expect(calls).toHaveLength(MAX_ROUNDS);
  });

  it("that calls without end in one reply is left in its middle", async () => {
    const { error, calls } = await ask(wire, [{ kind: "tool-calls" }]);
    expect(String(error)).toContain("calls of tools without end");
    expect(calls).toEqual([]);
    await server?.requests[0]?.closed;
  });

  it("is told by the server why it fails, in the second round as in the first", async () => {
    const { error } = await ask(wire, [call("search", { query: "a" }), tooMany("7")]);
    expect(error).toMatchObject({ retryable: true, retryAfterMs: 7000 });
  });

  it("has failed where its last reply is cut, empty or hangs up", async () => {
    const ends = [reply(REPLY, { finish: "length" }), reply(""), { kind: "cut", pieces: ["{"] }] as const;
    for (const end of ends) {
      const { error } = await ask(wire, [call("search", { query: "a" }), end]);
      expect(error).toBeInstanceOf(ModelError);
      await server?.stop();
    }
  });

  it("is not blamed for a tool that fails", async () => {
    const broken = new StorageError("the index is gone");
    const { error } = await ask(wire, [call("search", { query: "a" }), reply(REPLY)], () => Promise.reject(broken));
    expect(error).toBe(broken);
  });
});

describe("a server whose model knows no tools", () => {
  it.each([
    ["ollama", "registry.ollama.ai/library/m does not support tools"],
    ["openai", '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'],
    ["anthropic", "tools: this model does not support tool use"],
  ] as const)("of %s is asked without them from then on: %s", async (wire, message) => {
    const script: Script = ({ tools }) => (tools.length > 0 ? { kind: "status", status: 400, message } : reply(REPLY));
    const { request, model } = await open(wire, script);
    await expect(read(model, request)).rejects.toMatchObject({ retryable: true });
    expect(textOf(await read(model, request))).toBe(REPLY);
    expect(server?.requests.map(({ tools }) => tools.length)).toEqual([1, 0]);
    expect(server?.requests[1]?.schema).toBeDefined();
  });
});

describe("what a request with tools is like", () => {
  it("is held to the schema by the provider, but by Ollama, which could call nothing then", async () => {
    const schemas = [];
    for (const wire of WIRES) {
      const { requests } = await ask(wire, [reply(REPLY)]);
      schemas.push(requests[0]?.schema !== undefined);
      await server?.stop();
    }
    expect(schemas).toEqual([true, true, false]);
  });
});
