import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { limitModel } from "../../../src/answer/compose/limit-model.ts";
import { ModelError } from "../../../src/domain/error.ts";
import type { LanguageModel, ModelRequest } from "../../../src/ports/language-model.ts";
import { scriptModel } from "../../fixtures/scripted-model.ts";

const REQUEST: ModelRequest = { system: "s", document: "d", user: "u", schema: {}, maxOutputTokens: 1 };
const LIMITS = { concurrency: 1, maxWaiting: 1, maxFailures: 2, restMs: 1000 };
const FAILS = { fails: new ModelError("down") };

async function call({ stream }: LanguageModel, signal = new AbortController().signal): Promise<string> {
  let text = "";
  for await (const event of stream(REQUEST, signal)) if (event.kind === "text") text += event.text;
  return text;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("limitModel", () => {
  it("lets so many calls go on at a time, so many wait, and refuses the rest", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let running = 0;
    let most = 0;
    const slow: LanguageModel = {
      id: "slow",
      async *stream() {
        running += 1;
        most = Math.max(most, running);
        await gate;
        running -= 1;
        yield { kind: "text", text: "done" };
      },
    };
    const limited = limitModel(slow, LIMITS);
    const [first, second] = [call(limited), call(limited)];
    await expect(call(limited)).rejects.toMatchObject({ reason: "busy" });
    release();
    expect([await first, await second, most]).toEqual(["done", "done", 1]);
  });

  it("leaves a model alone that failed so often in a row, and tries it again after a while", async () => {
    const model = scriptModel([FAILS, FAILS, "back"]);
    const limited = limitModel(model, LIMITS);
    await expect(call(limited)).rejects.toThrow("down");
    await expect(call(limited)).rejects.toThrow("down");
    await expect(call(limited)).rejects.toMatchObject({ reason: "resting" });
    expect(model.requests).toHaveLength(2);
    vi.setSystemTime(Date.now() + LIMITS.restMs);
    expect(await call(limited)).toBe("back");
  });

  it("counts failures in a row alone", async () => {
    const limited = limitModel(scriptModel([FAILS, "well", FAILS, "well"]), LIMITS);
    await expect(call(limited)).rejects.toThrow("down");
    expect(await call(limited)).toBe("well");
    await expect(call(limited)).rejects.toThrow("down");
    expect(await call(limited)).toBe("well");
  });

  it("gives a turn on where a call is broken off, and takes that for a failure", async () => {
    const model = scriptModel([{ hangs: true }, { hangs: true }, "never"]);
    const limited = limitModel(model, LIMITS);
    for (const _ of [1, 2]) {
      const stop = new AbortController();
      const started = new Promise((resolve) => setImmediate(resolve));
      void call(limited, stop.signal);
      await started;
      stop.abort();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expect(call(limited)).rejects.toMatchObject({ reason: "resting" });
  });

  it("gives a turn on where nobody reads to the end", async () => {
    const limited = limitModel(scriptModel([["a", "b"], "c"]), LIMITS);
    for await (const event of limited.stream(REQUEST, new AbortController().signal)) if (event.kind === "text") break;
    expect(await call(limited)).toBe("c");
  });
});
