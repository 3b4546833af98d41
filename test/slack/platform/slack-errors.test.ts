import { describe, expect, it } from "vitest";
import { isReconnectFailure, toStartError } from "../../../src/slack/platform/slack-errors.ts";

describe("errors at the start and on reconnecting", () => {
  it("knows the socket's rejections from others", () => {
    expect(isReconnectFailure(undefined)).toBe(true);
    expect(isReconnectFailure(Object.assign(new Error("x"), { code: "slack_webapi_request_error" }))).toBe(true);
    expect(isReconnectFailure(Object.assign(new Error("x"), { code: "slack_socket_mode_websocket_error" }))).toBe(true);
    expect(isReconnectFailure(new TypeError("a defect of ours"))).toBe(false);
  });

  it("says what to do", () => {
    expect(toStartError("bot_token", new Error("ECONNREFUSED")).message).toContain("network");
    const listening = (code: string) => Object.assign(new Error("x"), { code, syscall: "listen" });
    expect(toStartError("connection", listening("EADDRINUSE")).message).toContain("set PORT to a free one");
    expect(toStartError("connection", listening("EACCES")).message).toContain("set PORT to 1024 or more");
    expect(toStartError("connection", listening("EADDRNOTAVAIL")).message).toContain("set HOST");
  });
});
