import { describe, expect, it } from "vitest";
import { createBatch } from "../../src/storage/batch.ts";

describe("a batch", () => {
  it("is what came in one turn, in its order; what comes later is another", async () => {
    const batches: (readonly number[])[] = [];
    const double = createBatch(async (items: readonly number[]) => {
      batches.push(items);
      return items.map((item) => 2 * item);
    });
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(await double(4)).toBe(8);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it("is some dozens at the most, and leaves nothing", async () => {
    const sizes: number[] = [];
    const pass = createBatch(async (items: readonly number[]) => {
      sizes.push(items.length);
      return items;
    });
    const items = Array.from({ length: 80 }, (_, i) => i);
    expect(await Promise.all(items.map(pass))).toEqual(items);
    expect(sizes).toEqual([32, 32, 16]);
  });

  it("fails for all that is in it, and not for the next", async () => {
    let isBroken = true;
    const pass = createBatch(async (items: readonly number[]) => {
      if (isBroken) throw new Error("broken");
      return items;
    });
    const failed = await Promise.allSettled([pass(1), pass(2)]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isBroken = false;
    expect(await pass(3)).toBe(3);
  });
});
