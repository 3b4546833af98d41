import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { describeExchange } from "../../src/emulator/page/describe-traffic.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import { createTraffic } from "../../src/emulator/traffic.ts";
import { type Answer, call, openEmulator } from "./open-emulator.ts";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

const shown = () => emulator.state.traffic.list().map(describeExchange);
const named = (name: string) => shown().find((one) => one.name === name);

describe("the traffic", () => {
  it("holds each call with its arguments, what came back and how long it took", async () => {
    await call(emulator, "chat.postMessage", { channel: "C0FOLLOWUP", text: "A word." });
    await call(emulator, "chat.postMessage", { channel: "C0NOWHERE1", text: "A word." });
    const [good, bad] = shown();
    expect(good).toMatchObject({ kind: "call", name: "chat.postMessage", outcome: "ok", isFault: false });
    expect(good?.ms).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(good?.sent ?? "")).toMatchObject({ channel: "C0FOLLOWUP", text: "A word." });
    expect(JSON.parse(good?.received ?? "")).toMatchObject({ ok: true, channel: "C0FOLLOWUP" });
    expect(bad).toMatchObject({ outcome: "channel_not_found", isFault: true });
  });

  it("holds what the bot hears, and that nobody hears it", async () => {
    await emulator.person.say("C0FOLLOWUP", "/wsis para 67");
    expect(named("/wsis para 67")).toMatchObject({ kind: "command", outcome: "not connected", isFault: true });
  });

  it("holds commands and events with their acknowledgements, and the connection", async () => {
    const { url } = await call(emulator, "apps.connections.open", {}, emulator.appToken);
    const bot = new WebSocket(String(url));
    bot.on("message", (data) => {
      const { envelope_id } = JSON.parse(String(data)) as Answer;
      bot.send(JSON.stringify({ envelope_id }));
    });
    await once(bot, "open");
    await emulator.person.say("C0FOLLOWUP", "/wsis help");
    await emulator.person.say("D0WSISBOT1", "When?");
    expect(named("/wsis help")).toMatchObject({ kind: "command", outcome: "acknowledged" });
    expect(named("message")).toMatchObject({ kind: "event", outcome: "acknowledged" });
    expect(named("socket open")).toMatchObject({ kind: "socket", outcome: "connected" });
    bot.close();
    await expect.poll(() => named("socket closed")).toMatchObject({ isFault: true });
    expect(JSON.stringify(shown())).not.toMatch(/xapp-local|xoxb-local|ticket=[^•]/u);
  });

  it("holds the last three hundred, and tells of each twice: when it begins and when it ends", () => {
    const told: boolean[] = [];
    const traffic = createTraffic(
      () => 0,
      ({ exchange }) => told.push(exchange.end !== undefined),
    );
    for (let n = 1; n <= 301; n += 1)
      traffic.begin("call", `call ${n}`, {})({ outcome: "ok", isFault: false, received: {} });
    expect(traffic.list()).toHaveLength(300);
    expect(traffic.list()[0]?.name).toBe("call 2");
    expect(told.slice(0, 4)).toEqual([false, true, false, true]);
  });

  it("is shown in part where a payload is very long, which is said", () => {
    const exchange = {
      id: 1,
      at: 0,
      kind: "call",
      name: "x",
      sent: "a".repeat(30_000),
      end: undefined,
      ms: undefined,
    } as const;
    const { sent, received, outcome } = describeExchange(exchange);
    expect(sent.length).toBeLessThan(20_100);
    expect(sent).toContain("(10002 characters more)");
    expect([received, outcome]).toEqual([null, "…"]);
  });
});
