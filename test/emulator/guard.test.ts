import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import { MAX_BODY_BYTES } from "../../src/http/read-body.ts";
import { call, openEmulator, rawRequest, sendBytes } from "./open-emulator.ts";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

describe("what a foreign web site could send", () => {
  const host = () => new URL(emulator.url).host;

  it.each(["evil.example", "evil.example:80", "127.0.0.1", "localhost:1"])(
    "a page request under Host %s is refused",
    async (name) => {
      expect((await rawRequest(emulator, "/", { host: name })).status).toBe(403);
      expect(
        (
          await rawRequest(
            emulator,
            "/api/auth.test",
            { host: name, authorization: `Bearer ${emulator.botToken}` },
            "POST",
          )
        ).status,
      ).toBe(403);
    },
  );

  it("another Origin is refused, for the page's API and for Slack's", async () => {
    const headers = { host: host(), origin: "https://evil.example", authorization: `Bearer ${emulator.botToken}` };
    expect((await rawRequest(emulator, "/page/state", headers)).status).toBe(403);
    expect((await rawRequest(emulator, "/api/auth.test", headers, "POST")).status).toBe(403);
    expect(
      (await rawRequest(emulator, "/api/auth.test", { ...headers, origin: `http://${host()}` }, "POST")).status,
    ).toBe(403);
    expect((await rawRequest(emulator, "/page/say", { host: host(), origin: "null" }, "POST")).status).toBe(403);
  });

  it("what the browser marks as cross-site is refused", async () => {
    expect((await rawRequest(emulator, "/", { host: host(), "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await rawRequest(emulator, "/", { host: host(), "sec-fetch-site": "none" })).status).toBe(200);
  });

  it("the page's API wants this start's token", async () => {
    expect((await rawRequest(emulator, "/page/state", { host: host() })).status).toBe(403);
    expect((await rawRequest(emulator, "/page/state", { host: host(), "x-emulator-token": "wrong" })).status).toBe(403);
    const token =
      /emulator-token" content="([^"]+)"/u.exec((await rawRequest(emulator, "/", { host: host() })).text)?.[1] ?? "";
    expect((await rawRequest(emulator, "/page/state", { host: host(), "x-emulator-token": token })).status).toBe(200);
  });

  it("a socket from a browser page is refused", async () => {
    const { url } = await call(emulator, "apps.connections.open", {}, emulator.appToken);
    const socket = new WebSocket(String(url), { origin: "https://evil.example" });
    const [error] = await once(socket, "error");
    expect(String(error)).toContain("403");
  });

  it.each([
    ["from this machine", () => host(), "400 Bad Request"],
    ["from a foreign page", () => "evil.example", "403 Forbidden"],
  ])("a target that is no address gets an answer %s, plain or as a socket", async (_, name, status) => {
    const plain = `GET // HTTP/1.1\r\nhost: ${name()}\r\nconnection: `;
    expect(await sendBytes(emulator, `${plain}close\r\n\r\n`)).toBe(`HTTP/1.1 ${status}`);
    expect(await sendBytes(emulator, `${plain}upgrade\r\nupgrade: websocket\r\n\r\n`)).toBe(`HTTP/1.1 ${status}`);
    expect(await call(emulator, "auth.test")).toMatchObject({ ok: true });
  });

  it("a refused socket spends no ticket", async () => {
    const { url } = await call(emulator, "apps.connections.open", {}, emulator.appToken);
    await once(new WebSocket(String(url), { origin: "https://evil.example" }), "error");
    const socket = new WebSocket(String(url));
    const [hello] = await once(socket, "message");
    expect(JSON.parse(String(hello))).toMatchObject({ type: "hello" });
    socket.close();
  });

  it("the page carries a policy that runs nothing from elsewhere", async () => {
    const policy = (await fetch(emulator.url)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("nonsense gets a plain answer, not a crash", async () => {
    expect((await rawRequest(emulator, "/nowhere", { host: host() })).status).toBe(404);
    expect((await rawRequest(emulator, "/api/auth.test", { host: host() }, "GET")).status).toBe(405);
    const head = `POST /api/chat.postMessage HTTP/1.1\r\nhost: ${host()}\r\ncontent-length: 1000000\r\n\r\n`;
    expect(await sendBytes(emulator, head + "x".repeat(MAX_BODY_BYTES + 1))).toBe("HTTP/1.1 413 Payload Too Large");
    expect(await call(emulator, "auth.test")).toMatchObject({ ok: true });
  });
});
