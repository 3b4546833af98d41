import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/start-emulator.ts";
import { holdConnections } from "../fixtures/hold-connections.ts";
import { openWorkspace } from "./open-workspace.ts";

let workspace: Emulator;

beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.stop());

describe("starting", () => {
  it("says plainly that a port is taken", async () => {
    const { port } = new URL(workspace.url);
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
    const second = await openWorkspace();
    expect(second.botToken).not.toBe(workspace.botToken);
    expect(second.appToken).not.toBe(workspace.appToken);
    await second.stop();
  });
});

describe("stopping", () => {
  it("ends whoever is connected: the page's stream of events, and requests that never come to an end", async () => {
    const token = /emulator-token" content="([^"]+)"/u.exec(await (await fetch(workspace.url)).text())?.[1];
    const events = await fetch(`${workspace.url}page/events?token=${token}`);
    const clients = await holdConnections(Number(new URL(workspace.url).port), "/api/auth.test");
    await workspace.stop();
    await clients.closed;
    await expect(events.text()).rejects.toThrow("terminated");
  });
});
