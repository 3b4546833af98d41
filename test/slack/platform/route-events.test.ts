import { App as BoltApp, type Receiver, type ReceiverEvent } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { routeEvents } from "../../../src/slack/platform/route-events.ts";

const RECEIVER: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };
const SIGNED_IN = { token: ["xoxb", "test"].join("-"), botId: "B0BOT", botUserId: "U0BOT" };

function openBolt() {
  const bolt = new BoltApp({ ...SIGNED_IN, tokenVerificationEnabled: false, receiver: RECEIVER, convoStore: false });
  bolt.error((error) => Promise.reject(error));
  const heard: string[] = [];
  const routed = routeEvents(bolt);
  return { bolt, routed, heard, hear: (what: string) => async () => void heard.push(what) };
}

function deliver(bolt: BoltApp, body: Record<string, unknown>): Promise<void> {
  return bolt.processEvent({ body, ack: async () => undefined } as ReceiverEvent);
}

const event = (type: string) => ({ type: "event_callback", event: { type, user: "U1", channel: "C1", ts: "1.2" } });

describe("events", () => {
  it("reach all who listen for them, in the order in which they said so, and nobody else", async () => {
    const { bolt, routed, heard, hear } = openBolt();
    routed.event("app_mention", hear("mention"));
    routed.event("message", hear("message"));
    routed.event("message", hear("message too"));
    bolt.event("message", hear("past the routes"));
    await deliver(bolt, event("message"));
    await deliver(bolt, event("reaction_added"));
    expect(heard).toEqual(["message", "message too"]);
  });

  it("of the bot itself reach nobody", async () => {
    const { bolt, routed, heard, hear } = openBolt();
    routed.event("app_mention", hear("mention"));
    await deliver(bolt, { type: "event_callback", event: { ...event("app_mention").event, user: "U0BOT" } });
    expect(heard).toEqual([]);
  });

  it("fail for whoever delivers them where a listener fails, once all have heard", async () => {
    const { bolt, routed, heard, hear } = openBolt();
    routed.event("tokens_revoked", () => Promise.reject(new Error("broken")));
    routed.event("tokens_revoked", hear("heard"));
    await expect(deliver(bolt, event("tokens_revoked"))).rejects.toThrow("broken");
    expect(heard).toEqual(["heard"]);
  });

  it("leave commands and buttons to Bolt", async () => {
    const { bolt, routed, heard, hear } = openBolt();
    routed.command("/wsis", hear("command"));
    await deliver(bolt, { command: "/wsis", text: "help", user_id: "U1", channel_id: "C1", team_id: "T1" });
    expect(heard).toEqual(["command"]);
  });
});
