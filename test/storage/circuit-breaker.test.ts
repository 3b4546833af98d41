import { describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { createCircuitBreaker } from "../../src/storage/circuit-breaker.ts";

const SETTINGS = { callMs: 20, maxFailures: 2, restMs: 60_000 };
const never = () => new Promise<never>(() => {});

describe("a circuit breaker", () => {
  it("passes on what the work returns and throws", async () => {
    const run = createCircuitBreaker(SETTINGS, (work) => work());
    expect(await run(async () => 7)).toBe(7);
    await expect(run(() => Promise.reject(new TypeError("odd")))).rejects.toThrow("odd");
  });

  it("gives up a call that hangs, with a StorageError", async () => {
    const run = createCircuitBreaker(SETTINGS, (work) => work());
    await expect(run(never)).rejects.toThrow(StorageError);
  });

  it("tries nothing more after two failures in a row, until it has rested", async () => {
    const run = createCircuitBreaker({ ...SETTINGS, restMs: 30 }, (work) => work());
    const tried: string[] = [];
    const work = (name: string, outcome: () => Promise<unknown>) => () => {
      tried.push(name);
      return outcome();
    };
    for (const name of ["first", "second"]) await run(work(name, never)).catch(() => undefined);
    await expect(run(work("third", async () => 1))).rejects.toThrow(StorageError);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await run(work("fourth", async () => 1))).toBe(1);
    expect(tried).toEqual(["first", "second", "fourth"]);
  });

  it("does not count a StorageError that the work itself throws: the database has answered", async () => {
    const run = createCircuitBreaker(SETTINGS, (work) => work());
    for (let i = 0; i < 5; i += 1)
      await expect(run(() => Promise.reject(new StorageError("newer schema")))).rejects.toThrow("newer schema");
    expect(await run(async () => 1)).toBe(1);
  });

  it("lets a call without a limit take its time", async () => {
    const run = createCircuitBreaker({ ...SETTINGS, callMs: null }, (work) => work());
    expect(await run(() => new Promise((resolve) => setTimeout(() => resolve(3), 60)))).toBe(3);
  });
});
