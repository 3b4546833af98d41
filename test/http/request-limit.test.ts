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
      expect(requests.isReached("a")).toBe(false);
      requests.count("a");
    }
    expect([requests.isReached("a"), requests.isReached("b")]).toEqual([true, false]);
    now = START + 60_001;
    expect(requests.isReached("a")).toBe(false);
  });

  it("counts anew after its minute", () => {
    const requests = limit();
    for (let n = 0; n < 3; n += 1) requests.count("a");
    now = START + 60_001;
    requests.count("a");
    expect(requests.isReached("a")).toBe(false);
  });

  it("is bounded: ten thousand other keys push out one that is not used", () => {
    const requests = limit();
    for (let n = 0; n < 3; n += 1) requests.count("a");
    for (let n = 0; n < 10_000; n += 1) requests.count(`other ${n}`);
    expect(requests.isReached("a")).toBe(false);
  });
});
