import { describe, expect, it } from "vitest";
import { createTickets } from "../../src/emulator/tickets.ts";

const START = Date.UTC(2026, 10, 24, 8);
const TARGET = { channel: "C1", threadTs: undefined, messageTs: "1.2", userId: "U1" };

function open() {
  const clock = { now: START };
  return { clock, tickets: createTickets(() => clock.now) };
}

describe("a socket's ticket", () => {
  it("opens one socket, within half a minute", () => {
    const { clock, tickets } = open();
    const [first, second] = [tickets.issueSocket(), tickets.issueSocket()];
    expect([tickets.redeemSocket(first), tickets.redeemSocket(first)]).toEqual([true, false]);
    clock.now += 30_000;
    expect([tickets.redeemSocket(second), tickets.redeemSocket("another")]).toEqual([false, false]);
  });
});

describe("a trigger", () => {
  it("opens one window, within three seconds, and Slack says what is wrong with it otherwise", () => {
    const { clock, tickets } = open();
    const [first, second] = [tickets.issueTrigger({ userId: "U1", viewId: "V1" }), tickets.issueTrigger()];
    expect(tickets.redeemTrigger(first)).toEqual({ ok: true, value: { userId: "U1", viewId: "V1" } });
    expect(tickets.redeemTrigger(first)).toEqual({ ok: false, error: "exchanged_trigger_id" });
    clock.now += 3001;
    expect(tickets.redeemTrigger(second)).toEqual({ ok: false, error: "expired_trigger_id" });
    expect(tickets.redeemTrigger("another")).toEqual({ ok: false, error: "invalid_trigger_id" });
  });
});

describe("a response address", () => {
  it("takes five replies, within half an hour", () => {
    const { clock, tickets } = open();
    const [first, second] = [tickets.issueResponse(TARGET), tickets.issueResponse(TARGET)];
    for (let n = 0; n < 5; n += 1) expect(tickets.redeemResponse(first)).toEqual({ ok: true, value: TARGET });
    expect(tickets.redeemResponse(first)).toEqual({ ok: false, error: "used_url" });
    clock.now += 30 * 60 * 1000 + 1;
    expect(tickets.redeemResponse(second)).toEqual({ ok: false, error: "expired_url" });
  });

  it("is forgotten once a thousand newer ones were given out", () => {
    const { tickets } = open();
    const first = tickets.issueResponse(TARGET);
    for (let n = 0; n < 1000; n += 1) tickets.issueResponse(TARGET);
    expect(tickets.redeemResponse(first)).toEqual({ ok: false, error: "expired_url" });
  });
});
