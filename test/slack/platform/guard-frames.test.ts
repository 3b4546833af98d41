import { EventEmitter } from "node:events";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InvariantError } from "../../../src/domain/error.ts";
import { createSlackApp, type SlackApp } from "../../../src/slack/create-slack-app.ts";
import { guardFrames } from "../../../src/slack/platform/guard-frames.ts";
import { createRecordingLog, type RecordingLog } from "../../fixtures/recording-log.ts";
import { createSampleApp } from "../../fixtures/sample-app.ts";
import { type FrameServer, openFrameServer } from "./open-frame-server.ts";

/** Stands in the frames below, and must stand in no line of the log. */
const SAID = "What did the delegate say?";

let server: FrameServer;
let slack: SlackApp;
let log: RecordingLog;

beforeEach(async () => {
  server = await openFrameServer();
  log = createRecordingLog();
  slack = createSlackApp({
    app: createSampleApp(),
    botToken: "xoxb-invented",
    connection: { kind: "socket", appToken: "xapp-invented" },
    log,
    slackApiUrl: server.apiUrl,
  });
  await slack.start();
});
afterEach(async () => {
  await slack.stop(0);
  await server.stop();
});

let count = 0;

/** Whether an event that comes now is still taken; frames come in order, so those before it have been read. */
async function isAlive(): Promise<boolean> {
  count += 1;
  const id = `alive-${count}`;
  server.send(JSON.stringify({ type: "events_api", envelope_id: id, payload: { event: { type: "star_added" } } }));
  await expect.poll(() => server.acknowledged, { timeout: 10_000 }).toContain(id);
  return true;
}

const envelope = (type: string, payload: unknown) => JSON.stringify({ type, envelope_id: "e", said: SAID, payload });

describe("a frame", () => {
  it.each([
    ["of null", "null"],
    ["of a list", `["${SAID}"]`],
    ["of a number", "17"],
    ["that is no JSON", `{"said":"${SAID}"`],
    ["of nothing", ""],
    ["of bytes", Buffer.from(SAID)],
    ["without a type", "{}"],
    ["whose type cannot be said", '{"type":{"toString":1}}'],
    ["of a type that is the library's own", envelope("ws_message", SAID)],
    ["without a payload", '{"type":"events_api","envelope_id":"e"}'],
    ["without an envelope", JSON.stringify({ type: "events_api", payload: { event: { type: "star_added" } } })],
    ["with a payload of null", envelope("events_api", null)],
    ["without an event", envelope("events_api", { said: SAID })],
    ["with an event of null", envelope("events_api", { event: null })],
    ["with an event without a type", envelope("events_api", { event: {} })],
    ["with an event under a name of the library's own", envelope("events_api", { event: { type: "disconnected" } })],
    ["with a command of null", envelope("slash_commands", null)],
    ["with an interaction of a list", envelope("interactive", [])],
    ["that disconnects for no reason that can be said", '{"type":"disconnect","reason":{"toString":1}}'],
  ])("%s is dropped with one line in the log, and ends nothing", async (_, frame) => {
    server.send(frame);
    expect(await isAlive()).toBe(true);
    expect(log.lines.filter(({ level }) => level === "warn")).toHaveLength(1);
    expect(log.text()).not.toContain(SAID);
  });

  it("that Slack would refuse to understand is not acknowledged, and one that nobody takes neither", async () => {
    server.send(envelope("events_api", {}));
    server.send(envelope("slash_commands", { command: "/other", user_id: "U1" }));
    expect(await isAlive()).toBe(true);
    expect(server.acknowledged).not.toContain("e");
  });

  it("of any JSON whatever ends nothing", async () => {
    const types = [
      "events_api",
      "slash_commands",
      "interactive",
      "hello",
      "close",
      "error",
      "connected",
      "slack_event",
    ];
    const frame = fc.record(
      { type: fc.oneof(fc.jsonValue(), fc.constantFrom(...types)), envelope_id: fc.jsonValue(), payload: payload() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.jsonValue(), frame), { minLength: 1 }), async (frames) => {
        for (const one of frames) server.send(JSON.stringify(one));
        expect(await isAlive()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function payload(): fc.Arbitrary<unknown> {
  const any = fc.jsonValue({ maxDepth: 2 });
  const event = fc.record({ type: fc.oneof(any, fc.constantFrom("app_mention", "message", "ws_message")), text: any });
  const user = fc.oneof(any, fc.record({ id: fc.constant("U1") }));
  return fc.oneof(any, fc.record({ event, command: any, user, actions: any, view: any }, { requiredKeys: [] }));
}

describe("a stop", () => {
  it("does not wait for a Slack that hears nothing any more", async () => {
    server.mute();
    await slack.stop(50);
    expect(log.lines).toEqual([]);
  });
});

describe("guardFrames", () => {
  it("says at once when the library no longer reads frames where the guard stands", () => {
    const changed = new EventEmitter() as unknown as Parameters<typeof guardFrames>[0];
    expect(() => guardFrames(changed, log)).toThrow(InvariantError);
  });
});
