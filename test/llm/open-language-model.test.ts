import { EventEmitter, once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { ModelError } from "../../src/domain/error.ts";
import type { ModelAccess } from "../../src/domain/model-access.ts";
import { openLanguageModel } from "../../src/llm/open-language-model.ts";
import { MAX_REPLY_CHARACTERS } from "../../src/llm/read-reply.ts";
import type { LanguageModel, ModelEvent, ModelRequest } from "../../src/ports/language-model.ts";
import {
  type ModelServer,
  type Script,
  startModelServer,
  type WireName,
} from "../fixtures/model-server/model-server.ts";
import { fenced, half, reply, thinking, tooMany } from "../fixtures/model-server/scenario.ts";

const KEY = "sk-very-secret-key-0123456789";
const WIRES: readonly WireName[] = ["openai", "anthropic", "ollama"];
const REPLY = '{"status":"answered","text":"По пункту 67 — «да», 是的, نعم 🙂"}';
const REQUEST: ModelRequest = {
  system: "Answer by ids.",
  document: "67.1 First.\n67.2 Second.",
  user: "What does 67 say?",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["status"],
    properties: { status: { type: "string", enum: ["answered", "partly"] } },
  },
  maxOutputTokens: 1000,
};
const FOREVER = new AbortController().signal;

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A model of that provider, at a stand-in that does as the script says. */
async function open(wire: WireName, script: Script, more: Partial<ModelAccess> = {}): Promise<LanguageModel> {
  server = await startModelServer(script);
  const key = { reveal: () => KEY };
  return openLanguageModel({ id: `${wire}:test-model`, baseUrl: server.address(wire), key, ...more });
}

async function collect(events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

async function failure(events: AsyncIterable<ModelEvent>): Promise<ModelError> {
  const error = await collect(events).then(
    () => new Error("There was no error."),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelError);
  return error as ModelError;
}

const textOf = (events: readonly ModelEvent[]) =>
  events.map((event) => (event.kind === "text" ? event.text : "")).join("");

describe.each(WIRES)("a model of %s", (wire) => {
  it("gives its text in pieces, in order, and at last what it cost", async () => {
    const model = await open(wire, [reply(REPLY)]);
    const events = await collect(model.stream(REQUEST, FOREVER));
    expect(textOf(events)).toBe(REPLY);
    expect(events.filter(({ kind }) => kind === "text").length).toBeGreaterThan(3);
    const prompt = REQUEST.system + REQUEST.document + REQUEST.user;
    const input = Math.ceil((prompt.length + (wire === "anthropic" ? 0 : 2)) / 4);
    const cachedTokens = wire === "ollama" ? 0 : Math.floor(input / 2);
    const outputTokens = Math.ceil(REPLY.length / 4);
    expect(events.at(-1)).toEqual({ kind: "usage", inputTokens: input, cachedTokens, outputTokens });
    expect(model.id).toBe(`${wire}:test-model`);
  });

  it("gives the first piece before the last is written", async () => {
    const gate = new EventEmitter();
    const isRead = once(gate, "read");
    const pause = async (piece: number) => void (piece === 1 && (await isRead));
    const model = await open(wire, [{ kind: "reply", pieces: ["first", " second"], pause }]);
    const texts: string[] = [];
    for await (const event of model.stream(REQUEST, FOREVER)) {
      if (event.kind === "text") texts.push(event.text);
      // The server writes the second piece only now.
      if (texts.join("") !== "") gate.emit("read");
    }
    expect(texts.filter((text) => text !== "")).toEqual(["first", " second"]);
  });

  it("is asked with task, document, question and schema, and never twice", async () => {
    const model = await open(wire, [reply(REPLY)]);
    await collect(model.stream(REQUEST, FOREVER));
    const [request, ...others] = server?.requests ?? [];
    expect(others).toEqual([]);
    expect(request?.system).toBe(REQUEST.system);
    expect(request?.user.join("\n\n")).toBe(`${REQUEST.document}\n\n${REQUEST.user}`);
    expect(request?.schema).toEqual(REQUEST.schema);
    expect(request?.body["temperature"]).toBeUndefined();
  });

  it.each([
    ["fences", fenced(REPLY)],
    ["a thought before it", thinking(REPLY)],
    ["half of it", half(REPLY)],
    ["what is no JSON", reply("I would say yes.")],
  ])("gives a reply as it comes: %s", async (_name, scenario) => {
    const model = await open(wire, [scenario]);
    const pieces = scenario.kind === "reply" ? scenario.pieces.join("") : "";
    expect(textOf(await collect(model.stream(REQUEST, FOREVER)))).toBe(pieces);
  });

  it("ends promptly with the signal where the server says nothing, and lets the line go", async () => {
    const model = await open(wire, [{ kind: "hang", isSilent: true }]);
    const deadline = AbortSignal.timeout(300);
    const error = await failure(model.stream(REQUEST, deadline));
    expect(error.message).toContain("found none before the time was up");
    expect(error.retryable).toBe(false);
    await server?.requests[0]?.closed;
  });

  it("ends promptly with the signal where the server falls silent in the middle", async () => {
    const model = await open(wire, [{ kind: "hang", pieces: ['{"status":'] }]);
    const stop = new AbortController();
    const texts: string[] = [];
    const reading = (async () => {
      for await (const event of model.stream(REQUEST, stop.signal)) {
        if (event.kind === "text") texts.push(event.text);
        if (texts.join("") !== "") stop.abort();
      }
    })();
    await expect(reading).rejects.toThrow("found none before the time was up");
    expect(texts.join("")).toBe('{"status":');
    await server?.requests[0]?.closed;
  });

  it("is not asked at all once the signal has come", async () => {
    const model = await open(wire, [reply(REPLY)]);
    await failure(model.stream(REQUEST, AbortSignal.abort()));
    expect(server?.requests).toEqual([]);
  });

  it("lets the line go when its reader has enough", async () => {
    const model = await open(wire, [{ kind: "hang", pieces: ["enough"] }]);
    for await (const event of model.stream(REQUEST, FOREVER)) if (event.kind === "text" && event.text !== "") break;
    await server?.requests[0]?.closed;
    expect(server?.requests).toHaveLength(1);
  });

  it.each([
    [400, false, "it does not take the request as it is"],
    [401, false, "it does not accept the key. Check"],
    [403, false, "the key may not use this model"],
    [404, false, "it knows no such model"],
    [408, true, "it does not take the request as it is"],
    [413, false, "the request is longer than the model takes"],
    [500, true, "the server has trouble of its own"],
    [529, true, "the server has trouble of its own"],
  ])("says what a %d means, without what the server wrote", async (status, retryable, words) => {
    const model = await open(wire, [{ kind: "status", status, message: `Bad key ${KEY}: “What does 67 say?”` }]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error).toMatchObject({ retryable, retryAfterMs: null });
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^Expected a reply from .+ \(127\.0\.0\.1:\d+\), found \d+: /u);
    expect(`${error.stack}${JSON.stringify(error.cause)}`).not.toMatch(/sk-very|67 say/u);
    expect(server?.requests).toHaveLength(1);
  });

  it.each([
    ["7", 7000],
    ["0", 0],
    ["1.5", 1500],
    ["999999999", 86_400_000],
    ["soon", null],
    [new Date(0).toUTCString(), 0],
  ])("a 429 with Retry-After %s", async (retryAfter, retryAfterMs) => {
    const model = await open(wire, [tooMany(retryAfter)]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error).toMatchObject({ retryable: true, retryAfterMs });
    expect(server?.requests).toHaveLength(1);
  });

  it("follows nobody to another address", async () => {
    const other = await startModelServer([reply(REPLY)]);
    const headers = { location: `${other.address(wire)}/elsewhere` };
    const model = await open(wire, [{ kind: "status", status: 307, headers }]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error.message).toContain("it sends on to another address");
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  it.each([{ isPolite: false }, { isPolite: true }])("a reply cut in the middle is none: %o", async (how) => {
    const model = await open(wire, [{ kind: "cut", pieces: ['{"status":', '"answ'], ...how }]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error.retryable).toBe(true);
  });

  it("a reply cut at its tokens is none", async () => {
    const model = await open(wire, [reply(REPLY, { finish: "length" })]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error.message).toContain("one cut at the tokens it may have");
    expect(error.retryable).toBe(false);
  });

  it("an empty reply is none", async () => {
    const model = await open(wire, [{ kind: "reply", pieces: [] }]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error.message).toContain("found an empty one");
  });

  it("a reply without end has one", async () => {
    const model = await open(wire, [{ kind: "reply", pieces: Array(21).fill("x".repeat(10_000)) }]);
    const texts: string[] = [];
    const reading = (async () => {
      for await (const event of model.stream(REQUEST, FOREVER)) if (event.kind === "text") texts.push(event.text);
    })();
    await expect(reading).rejects.toThrow(`more than ${MAX_REPLY_CHARACTERS} characters`);
    expect(texts.join("").length).toBeLessThanOrEqual(MAX_REPLY_CHARACTERS);
    await server?.requests[0]?.closed;
  });

  it("a tool is not called, let alone without end", async () => {
    const model = await open(wire, [{ kind: "tool-calls" }]);
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error.message).toContain("found a call of a tool that it was not given");
    await server?.requests[0]?.closed;
  });

  it("a schema that the server does not know is left out from the second time on", async () => {
    const model = await open(wire, (request) =>
      request.schema === undefined
        ? reply(REPLY)
        : { kind: "status", status: 400, message: "unknown parameter: response_format / output_config / json_schema" },
    );
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error).toMatchObject({ retryable: true });
    expect(textOf(await collect(model.stream(REQUEST, FOREVER)))).toBe(REPLY);
  });

  it("where nobody listens, it says so", async () => {
    const model = await open(wire, [reply(REPLY)]);
    await server?.stop();
    server = undefined;
    const error = await failure(model.stream(REQUEST, FOREVER));
    expect(error.message).toContain("found none (ECONNREFUSED). Is the server running");
    expect(error.retryable).toBe(true);
  });

  it("two questions at once do not meet", async () => {
    const model = await open(wire, (request) => reply(`echo ${request.user.at(-1)}`));
    const ask = async (user: string) =>
      textOf(await collect(model.stream({ ...REQUEST, document: "", user }, FOREVER)));
    expect(await Promise.all([ask("one"), ask("two"), ask("three")])).toEqual(["echo one", "echo two", "echo three"]);
  });
});

describe("what is a provider's own", () => {
  it("Anthropic may keep the document for an hour, and what to do before it", async () => {
    const model = await open("anthropic", [reply(REPLY)]);
    await collect(model.stream(REQUEST, FOREVER));
    expect(server?.requests[0]?.body["messages"]).toEqual([
      {
        role: "user",
        content: [
          { type: "text", text: REQUEST.document, cache_control: { type: "ephemeral", ttl: "1h" } },
          { type: "text", text: REQUEST.user },
        ],
      },
    ]);
    expect(server?.requests[0]?.headers["x-api-key"]).toBe(KEY);
    expect(server?.requests[0]?.body["max_tokens"]).toBe(1000);
  });

  it("Ollama is given a context that holds the request", async () => {
    const model = await open("ollama", [reply(REPLY)]);
    await collect(model.stream(REQUEST, FOREVER));
    await collect(model.stream({ ...REQUEST, document: "д".repeat(33_000) }, FOREVER));
    const contexts = server?.requests.map(({ body }) => (body["options"] as { num_ctx: number }).num_ctx);
    expect(contexts).toEqual([8192, 32_768]);
    expect(server?.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it("a server like OpenAI's that refuses to count tokens is not asked to from the second time on", async () => {
    const model = await open("openai", (request) =>
      request.body["stream_options"] === undefined
        ? reply(REPLY)
        : { kind: "status", status: 400, message: "Unrecognized request argument supplied: stream_options" },
    );
    expect((await failure(model.stream(REQUEST, FOREVER))).retryable).toBe(true);
    expect(textOf(await collect(model.stream(REQUEST, FOREVER)))).toBe(REPLY);
  });

  it("a server of one's own needs no key, and is sent none that lies in the environment", async () => {
    process.env["OPENAI_API_KEY"] = KEY;
    try {
      const model = await open("openai", [reply(REPLY)], { key: null });
      await collect(model.stream(REQUEST, FOREVER));
    } finally {
      delete process.env["OPENAI_API_KEY"];
    }
    expect(JSON.stringify(server?.requests[0]?.headers)).not.toContain(KEY);
  });
});

describe("a model that cannot be opened", () => {
  it.each([
    ["mistralai:mistral-large", "Run: npm install @langchain/mistralai"],
    ["nobody:model", "expected one of the providers openai, anthropic,"],
  ])("%s: %s", async (id, words) => {
    await expect(openLanguageModel({ id, baseUrl: null, key: null })).rejects.toThrow(words);
  });
});
