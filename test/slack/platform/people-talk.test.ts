import { describe, expect, it } from "vitest";
import { createPeopleTalk } from "../../../src/slack/platform/people-talk.ts";

const THREAD = { team: "T1", channel: "C1", threadTs: "1.0" };

function open() {
  const clock = { time: 0, now: () => clock.time };
  return { clock, talk: createPeopleTalk(clock) };
}

describe("who talks to whom in a thread", () => {
  it("what another says after a question to people is likely its answer; what the asker says is none", () => {
    const { talk } = open();
    talk.noteAsked(THREAD, "U1");
    expect(talk.isAnswer(THREAD, "U2")).toBe(true);
    expect(talk.isAnswer(THREAD, "U1")).toBe(false);
    expect(talk.isAnswer({ ...THREAD, threadTs: "2.0" }, "U2")).toBe(false);
  });

  it("a question is open until another has said something, the bot was asked, or a quarter of an hour is over", () => {
    const { clock, talk } = open();
    talk.noteAsked(THREAD, "U1");
    talk.noteSaid(THREAD, "U1");
    expect(talk.isAnswer(THREAD, "U2")).toBe(true);
    talk.noteSaid(THREAD, "U2");
    expect(talk.isAnswer(THREAD, "U2")).toBe(false);
    talk.noteAsked(THREAD, "U1");
    talk.noteBot(THREAD, "U1");
    expect(talk.isAnswer(THREAD, "U2")).toBe(false);
    talk.noteAsked(THREAD, "U1");
    clock.time += 16 * 60_000;
    expect(talk.isAnswer(THREAD, "U2")).toBe(false);
  });

  it("knows the latest twenty people", () => {
    const { talk } = open();
    for (let i = 0; i < 25; i++) talk.noteSaid(THREAD, `U${i}`);
    expect(talk.others(THREAD, "U24")).toHaveLength(19);
    expect(talk.others(THREAD, "U24")).not.toContain("U24");
    expect(talk.others({ ...THREAD, channel: "C2" }, "U1")).toEqual([]);
  });
});
