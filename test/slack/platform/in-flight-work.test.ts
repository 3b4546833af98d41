import { describe, expect, it } from "vitest";
import { createInFlightWork } from "../../../src/slack/platform/in-flight-work.ts";

describe("open work", () => {
  it("drain waits for what is open", async () => {
    const work = createInFlightWork();
    let done = false;
    void work.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      done = true;
    });
    expect(await work.drain(1000)).toBe(0);
    expect(done).toBe(true);
  });

  it("drain does not wait for ever", async () => {
    const work = createInFlightWork();
    void work.run(() => new Promise(() => undefined));
    expect(await work.drain(30)).toBe(1);
  });

  it("failed work is no longer open", async () => {
    const work = createInFlightWork();
    await expect(work.run(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await work.drain(10)).toBe(0);
  });
});
