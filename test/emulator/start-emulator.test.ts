import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/start-emulator.ts";
import { holdConnections } from "../fixtures/hold-connections.ts";
import { openEmulator } from "./open-emulator.ts";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

describe("starting", () => {
  it("says plainly that a port is taken", async () => {
    const { port } = new URL(emulator.url);
    expect(await startEmulator({ port: Number(port) })).toEqual({
      ok: false,
      code: "port_taken",
      message: `Port ${port} is taken by another program. Stop that program, or set PORT to a free port.`,
    });
  });

  it.each(["0.0.0.0", "::", "192.168.1.4", "example.org"])("refuses to open on %s", async (host) => {
    expect(await startEmulator({ port: 0, host })).toMatchObject({ ok: false, code: "host_not_local" });
  });

  it("gives new tokens at each start", async () => {
    const second = await openEmulator();
    expect(second.botToken).not.toBe(emulator.botToken);
    expect(second.appToken).not.toBe(emulator.appToken);
    await second.stop();
  });
});

describe("stopping", () => {
  it("ends whoever is connected: the page's stream of events, and requests that never come to an end", async () => {
    const token = /emulator-token" content="([^"]+)"/u.exec(await (await fetch(emulator.url)).text())?.[1];
    const events = await fetch(`${emulator.url}page/events?token=${token}`);
    const clients = await holdConnections(Number(new URL(emulator.url).port), "/api/auth.test");
    await emulator.stop();
    await clients.closed;
    await expect(events.text()).rejects.toThrow("terminated");
  });
});
