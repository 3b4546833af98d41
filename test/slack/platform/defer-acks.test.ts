import { App as BoltApp, type Receiver, type ReceiverEvent } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { deferAcks, readAcknowledge } from "../../../src/slack/platform/defer-acks.ts";

/** Bolt behind a receiver whose acknowledgements are noted, beside what the listener notes. */
async function build(listen: (acknowledge: () => Promise<void>, order: string[]) => Promise<void>) {
  const order: string[] = [];
  let process: BoltApp["processEvent"] | undefined;
  const receiver: Receiver = {
    init: (bolt) => {
      process = (event) => bolt.processEvent(event);
    },
    start: async () => "started",
    stop: async (graceMs: number) => `stopped in ${graceMs}`,
  };
  const deferred = deferAcks(receiver);
  const bolt = new BoltApp({
    receiver: deferred,
    authorize: async () => ({ botToken: "xoxb-invented", botId: "B1", botUserId: "U0BOT" }),
  });
  bolt.event("app_mention", ({ context }) => listen(readAcknowledge(context), order));
  const deliver = async (event: object) => {
    const delivered = { body: { type: "event_callback", event }, ack: async () => void order.push("ack") };
    await process?.(delivered as unknown as ReceiverEvent);
    return order;
  };
  return { deliver, deferred };
}
const MENTION = { type: "app_mention", user: "U1", channel: "C1", ts: "1.2", text: "?" };

describe("an event that people wait for an answer to", () => {
  it("is acknowledged when its listener says so, once", async () => {
    const { deliver } = await build(async (acknowledge, order) => {
      order.push("noted");
      await acknowledge();
      await acknowledge();
      order.push("answered");
    });
    expect(await deliver(MENTION)).toEqual(["noted", "ack", "answered"]);
  });

  it("is acknowledged at the end where its listener does not", async () => {
    const { deliver } = await build(async (_, order) => void order.push("nothing to do"));
    expect(await deliver(MENTION)).toEqual(["nothing to do", "ack"]);
  });

  it("is acknowledged where nobody listens", async () => {
    const { deliver } = await build(async () => undefined);
    expect(await deliver({ ...MENTION, type: "message" })).toEqual(["ack"]);
  });
});

describe("any other event", () => {
  it("is acknowledged by Bolt", async () => {
    const { deliver } = await build(async () => undefined);
    expect(await deliver({ type: "app_home_opened", user: "U1", tab: "messages" })).toEqual(["ack"]);
  });
});

describe("the receiver behind", () => {
  it("is started and stopped as before", async () => {
    const { deferred } = await build(async () => undefined);
    expect([await deferred.start(), await deferred.stop(5)]).toEqual(["started", "stopped in 5"]);
  });
});
