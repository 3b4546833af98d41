import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTimeStamps } from "../../src/emulator/time-stamps.ts";

describe("time stamps", () => {
  it("have Slack's shape, differ, and grow, whatever the clock does", () => {
    const start = Date.UTC(2026, 10, 24, 8);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60_000, max: 60_000 }), { minLength: 2, maxLength: 50 }), (steps) => {
        let now = start;
        const next = createTimeStamps(() => now);
        const stamps = steps.map((step) => {
          now += step;
          return next();
        });
        for (const stamp of stamps) expect(stamp).toMatch(/^\d{10}\.\d{6}$/u);
        expect(stamps).toEqual([...new Set(stamps)].sort());
      }),
    );
  });
});
