import { describe, expect, it } from "vitest";
import { readIncoming } from "../../../src/slack/ask/read-incoming.ts";

const EVENT = { type: "message", channel: "C1", ts: "1.2", user: "U1", text: "Who reports?" };

describe("a message's event", () => {
  it.each([
    ["alone begins its thread", {}, { threadTs: "1.2", text: "Who reports?" }],
    ["in a thread stays there", { thread_ts: "1.0" }, { threadTs: "1.0" }],
    ["without words is read all the same", { text: undefined }, { text: "" }],
    ["with words of null too", { text: null }, { text: "" }],
  ])("%s", (_, change, expected) => {
    expect(readIncoming({ ...EVENT, ...change }, false)).toMatchObject({
      channel: "C1",
      ts: "1.2",
      user: "U1",
      ...expected,
    });
  });

  it.each([
    ["an edit", { edited: { user: "U1", ts: "1" } }],
    ["another bot's", { bot_id: "B1" }],
    ["nobody's", { user: undefined }],
    ["without a channel", { channel: undefined }],
    ["without a time stamp", { ts: undefined }],
    ["whose text is no text", { text: { a: 1 } }],
    ["whose thread is none", { thread_ts: 5 }],
  ])("%s is not answered", (_, change) => {
    expect(readIncoming({ ...EVENT, ...change }, false)).toBeUndefined();
  });

  it.each([undefined, null, 7, "text", []])("that is %j is not answered", (event) => {
    expect(readIncoming(event, false)).toBeUndefined();
  });
});
