import { describe, expect, it } from "vitest";
import { bootstrapInterval } from "../../bench/lib/statistics.ts";

describe("bootstrapInterval", () => {
  it("of a share is near its normal one, and the same every time", () => {
    const values = Array.from({ length: 100 }, (_, i) => Number(i < 80));
    const { low, high } = bootstrapInterval(values);
    expect(Math.abs(low - 0.72)).toBeLessThan(0.02);
    expect(Math.abs(high - 0.88)).toBeLessThan(0.02);
    expect(bootstrapInterval(values)).toEqual({ low, high });
  });
});
