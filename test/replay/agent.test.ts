import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Replay, startReplay } from "./replay.ts";

const DIRECT = "D0WSISBOT1";
const THREAD = "1795392100.000200";

let replay: Replay;
beforeEach(async () => {
  replay = await startReplay();
});
afterEach(() => replay.stop());

const session = (channel = DIRECT, thread = THREAD) => replay.api.emulator.state.sessions.get(`${channel}:${thread}`);
const event = (payload: Record<string, unknown>) => payload.event as Record<string, unknown>;
const called = (method: string) => replay.api.calls.filter((call) => call === method).length;

/** Keeps answers back. @returns what lets them go */
function holdAnswers(): () => void {
  let release = () => {};
  replay.app.hold = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

describe("a conversation with the agent", () => {
  it("is called by the question that begins it", async () => {
    await replay.deliver(replay.load("message-im"));
    await expect.poll(() => session()?.status).toBe("active");
    expect(session()?.title).toBe(replay.app.asked[0]?.question);
    expect(called("agents.sessions.setStatus")).toBe(1);
  });

  it("keeps its name when it goes on", async () => {
    const later = { ts: "1795392150.000100", thread_ts: THREAD, text: "and by when?" };
    await replay.deliver(replay.load("message-im", (payload) => void Object.assign(event(payload), later)));
    expect(replay.bot(DIRECT)).toHaveLength(1);
    expect(called("agents.sessions.setStatus")).toBe(0);
  });

  it("in a channel needs no name", async () => {
    await replay.deliver(replay.load("app-mention"));
    expect(called("agents.sessions.setStatus")).toBe(0);
  });

  it("is answered although Slack knows of no sessions", async () => {
    replay.api.plan("agents.sessions.setStatus", { kind: "body", error: "unknown_method" });
    await replay.deliver(replay.load("message-im"));
    expect(replay.bot(DIRECT)).toHaveLength(1);
  });

  it("that takes longer than a second is at work, can be stopped, and says what is being done", async () => {
    const release = holdAnswers();
    const told: string[] = [];
    replay.api.emulator.state.subscribe((change) => {
      if (change.kind === "status") told.push(change.status);
    });
    await replay.deliverAndGo(replay.load("message-im"));
    await expect.poll(() => session()?.status, { timeout: 5000 }).toBe("processing");
    await expect.poll(() => told, { timeout: 5000 }).toEqual(["is looking in the document…"]);
    release();
    await expect.poll(() => session()?.status, { timeout: 5000 }).toBe("active");
    expect(replay.bot(DIRECT)).toHaveLength(1);
  });
});

describe("Stop", () => {
  it("ends the work: no answer comes, the thread says so, and the session is at rest", async () => {
    const release = holdAnswers();
    await replay.deliverAndGo(replay.load("message-im"));
    await expect.poll(() => replay.app.asked.length).toBe(1);
    expect(await replay.deliver(replay.load("agent-session-stopped"))).toBe(1);
    await expect
      .poll(() => replay.bot(DIRECT).map(({ text }) => text))
      .toEqual(["Stopped: nothing more comes to this question. You can ask it again at any time."]);
    expect(replay.bot(DIRECT)[0]?.threadTs).toBe(THREAD);
    await expect.poll(() => session()?.status).toBe("active");
    release();
    await replay.slack.stop(2000);
    expect(replay.bot(DIRECT)).toHaveLength(1);
  });

  it("delivered again says so once", async () => {
    const release = holdAnswers();
    await replay.deliverAndGo(replay.load("message-im"));
    await expect.poll(() => replay.app.asked.length).toBe(1);
    await replay.deliver(replay.load("agent-session-stopped"));
    await replay.deliver(replay.load("agent-session-stopped"), 1);
    release();
    expect(replay.bot(DIRECT)).toHaveLength(1);
  });

  it("after the answer changes nothing but the session", async () => {
    await replay.deliver(replay.load("message-im"));
    await replay.deliver(replay.load("agent-session-stopped"));
    expect(replay.bot(DIRECT)).toHaveLength(1);
    expect(replay.bot(DIRECT)[0]?.text).not.toContain("Stopped");
    await expect.poll(() => session()?.status).toBe("active");
  });

  it("in one thread leaves another alone", async () => {
    const release = holdAnswers();
    await replay.deliverAndGo(replay.load("message-im"));
    await expect.poll(() => replay.app.asked.length).toBe(1);
    await replay.deliver(
      replay.load("agent-session-stopped", (payload) => void Object.assign(event(payload), { thread_ts: "1.2" })),
    );
    release();
    await expect.poll(() => replay.bot(DIRECT).length).toBe(1);
    expect(replay.bot(DIRECT)[0]?.text).not.toContain("Stopped");
  });
});
