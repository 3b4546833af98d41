import { describe, expect, it } from "vitest";
import { createRequestLimit } from "../../src/http/request-limit.ts";

const START = Date.UTC(2026, 10, 24, 8);

describe("a limit of requests", () => {
  let now = START;
  const limit = () => {
    now = START;
    return createRequestLimit(3, () => now);
  };

  it("is reached by one key alone, and over a minute after its first request", () => {
    const requests = limit();
    for (const seconds of [0, 20, 59]) {
      now = START + seconds * 1000;
      expect(requests.take("a")).toBe(true);
    }
    expect([requests.take("a"), requests.take("b")]).toEqual([false, true]);
    now = START + 60_001;
    expect([1, 2, 3, 4].map(() => requests.take("a"))).toEqual([true, true, true, false]);
  });

  it("has room again for what was given back, and for no more", () => {
    const requests = limit();
    requests.giveBack("a");
    for (let n = 0; n < 3; n += 1) requests.take("a");
    requests.giveBack("a");
    expect([requests.take("a"), requests.take("a")]).toEqual([true, false]);
  });

  it("is bounded: ten thousand other keys push out one that is not used", () => {
    const requests = limit();
    for (let n = 0; n < 3; n += 1) requests.take("a");
    for (let n = 0; n < 10_000; n += 1) requests.take(`other ${n}`);
    expect(requests.take("a")).toBe(true);
  });
});
