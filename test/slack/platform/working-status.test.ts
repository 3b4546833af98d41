import type { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AgentSession } from "../../../src/slack/platform/agent-session.ts";
import { startWorkingStatus } from "../../../src/slack/platform/working-status.ts";

const PLACE = { channel: "C1", threadTs: "1.2" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A client that notes each status; `answer` is what Slack says to the first. */
function build(answer: () => Promise<unknown> = async () => ({ ok: true })) {
  const calls: unknown[] = [];
  const setStatus = async (call: unknown) => {
    calls.push(call);
    if (calls.length === 1) await answer();
  };
  const client = { assistant: { threads: { setStatus } } } as unknown as WebClient;
  const session: AgentSession = { begin: () => void work.push("begin"), end: () => void work.push("end") };
  const work: string[] = [];
  return { calls, work, status: startWorkingStatus(client, PLACE, session, async () => "waits") };
}
const shown = { channel_id: "C1", thread_ts: "1.2", status: "waits" };

describe("the status of who waits", () => {
  it("comes after a second, and goes with the answer that Slack shows in its place", async () => {
    const { calls, status } = build();
    await vi.advanceTimersByTimeAsync(999);
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual([shown]);
    await status.beforePost();
    status.end();
    await vi.runAllTimersAsync();
    expect(calls).toHaveLength(1);
  });

  it("does not come for an answer that is quicker", async () => {
    const { calls, status } = build();
    await vi.advanceTimersByTimeAsync(900);
    await status.beforePost();
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toEqual([]);
  });

  it("is set before the answer is posted, never after", async () => {
    let take = () => {};
    const taken = new Promise<void>((resolve) => {
      take = resolve;
    });
    const { status } = build(() => taken);
    await vi.advanceTimersByTimeAsync(1000);
    const order: string[] = [];
    const ready = status.beforePost().then(() => order.push("post"));
    order.push("status taken");
    take();
    await ready;
    expect(order).toEqual(["status taken", "post"]);
  });

  it("is taken away where nothing is posted", async () => {
    const { calls, status } = build();
    await vi.advanceTimersByTimeAsync(1000);
    status.end();
    await vi.runAllTimersAsync();
    expect(calls).toEqual([shown, { ...shown, status: "" }]);
  });

  it("changes with what is being done, where that lasts", async () => {
    const { calls, status } = build();
    status.change(async () => "looks");
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toEqual([{ ...shown, status: "looks" }]);
    status.change(async () => "passes by");
    await vi.advanceTimersByTimeAsync(999);
    status.change(async () => "writes");
    await vi.advanceTimersByTimeAsync(999);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual([
      { ...shown, status: "looks" },
      { ...shown, status: "writes" },
    ]);
    await status.beforePost();
    status.change(async () => "too late");
    await vi.runAllTimersAsync();
    expect(calls).toHaveLength(2);
  });

  it("has Slack offer to stop the work once it is noticed, and says once when it is over", async () => {
    const { work, status } = build();
    expect(work).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(work).toEqual(["begin"]);
    status.end();
    status.end();
    expect(work).toEqual(["begin", "end"]);
  });

  it("costs nothing where Slack shows none", async () => {
    const { status } = build(() => Promise.reject(new Error("not_allowed")));
    await vi.advanceTimersByTimeAsync(1000);
    await expect(status.beforePost()).resolves.toBeUndefined();
  });
});
