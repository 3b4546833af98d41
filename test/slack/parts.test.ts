import type { WebClient } from "@slack/web-api";
import { describe, expect, it, vi } from "vitest";
import { redact } from "../../src/log/redact.ts";
import type { SlackMessage } from "../../src/slack/blocks/message.ts";
import { createBoundary } from "../../src/slack/platform/boundary.ts";
import { claimAll, createMemoryDedup } from "../../src/slack/platform/dedup.ts";
import { createInFlightWork } from "../../src/slack/platform/in-flight-work.ts";
import { createLocales, languageOfLocale } from "../../src/slack/platform/locales.ts";
import { isReconnectFailure, toStartError } from "../../src/slack/platform/slack-errors.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

describe("seen", () => {
  it("gives a thing to whoever comes first, by any of its names", async () => {
    const seen = createMemoryDedup();
    expect(await claimAll(seen, ["event:1", "message:C:1"])).toBe(true);
    expect(await claimAll(seen, ["event:1", "message:C:1"])).toBe(false);
    expect(await claimAll(seen, ["event:2", "message:C:1"])).toBe(false);
    expect(await claimAll(seen, ["event:3", "message:C:3"])).toBe(true);
  });

  it("forgets the oldest and stays bounded", async () => {
    const seen = createMemoryDedup(3);
    for (const key of ["a", "b", "c", "d"]) expect(await seen.claim(key)).toBe(true);
    expect(await seen.claim("d")).toBe(false);
    expect(await seen.claim("a")).toBe(true);
  });
});

describe("open work", () => {
  it("drain waits for what is open", async () => {
    const work = createInFlightWork();
    let done = false;
    void work.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      done = true;
    });
    expect(await work.drain(1000)).toBe(0);
    expect(done).toBe(true);
  });

  it("drain does not wait for ever", async () => {
    const work = createInFlightWork();
    void work.run(() => new Promise(() => undefined));
    expect(await work.drain(30)).toBe(1);
  });

  it("failed work is no longer open", async () => {
    const work = createInFlightWork();
    await expect(work.run(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await work.drain(10)).toBe(0);
  });
});

describe("boundary", () => {
  const secretToken = ["xoxb", "1234567890", "abcdefghij"].join("-");

  it("acknowledges before it works", async () => {
    const order: string[] = [];
    const boundary = createBoundary(createInFlightWork(), createRecordingLog());
    await boundary(
      { name: "x", acknowledge: async () => void order.push("ack"), language: async () => "en" },
      async () => void order.push("work"),
    );
    expect(order).toEqual(["ack", "work"]);
  });

  it("tells one plain sentence in the person's language, and logs the error under its id", async () => {
    const log = createRecordingLog();
    const told: SlackMessage[] = [];
    const boundary = createBoundary(createInFlightWork(), log, () => "abc234");
    await boundary(
      { name: "x", language: async () => "fr", tell: async (message) => void told.push(message) },
      async () => {
        throw new Error(`boom with ${secretToken}`, { cause: new Error("deep") });
      },
    );
    expect(told[0]?.text).toContain("Une erreur s’est produite");
    expect(told[0]?.text).toContain("abc234");
    expect(JSON.stringify(told)).not.toContain("boom");
    expect(log.lines[0]?.fields).toMatchObject({ id: "abc234", listener: "x" });
    expect(log.text()).toContain("boom");
    expect(log.text()).toContain("deep");
    expect(log.text()).not.toContain(secretToken);
  });

  it("lets nothing out, even when telling fails too", async () => {
    const log = createRecordingLog();
    const boundary = createBoundary(createInFlightWork(), log);
    const trigger = {
      name: "x",
      language: () => Promise.reject(new Error("no language")),
      tell: () => Promise.reject(new Error("no tongue")),
    };
    await expect(boundary(trigger, () => Promise.reject(new Error("boom")))).resolves.toBeUndefined();
    expect(log.lines.filter((line) => line.level === "error")).toHaveLength(2);
  });

  it("gives each failure an id of its own", async () => {
    const log = createRecordingLog();
    const boundary = createBoundary(createInFlightWork(), log);
    for (let i = 0; i < 5; i++)
      await boundary({ name: "x", language: async () => "en" }, () => Promise.reject(new Error("boom")));
    const ids = log.lines.map((line) => line.fields.id);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[2-9a-hjkmnp-z]{6}$/u);
  });
});

describe("locales", () => {
  const fakeClient = (info: () => Promise<unknown>) => ({ users: { info: vi.fn(info) } }) as unknown as WebClient;

  it.each([
    ["fr-CA", "fr"],
    ["zh_CN", "zh"],
    ["ar", "ar"],
    ["de-DE", undefined],
    [undefined, undefined],
    ["", undefined],
  ])("%s → %s", (locale, language) => expect(languageOfLocale(locale)).toBe(language));

  it("asks Slack once an hour", async () => {
    let now = 1;
    const client = fakeClient(async () => ({ user: { locale: "es-MX" } }));
    const locales = createLocales(client, "en", createRecordingLog(), { now: () => now });
    expect(await locales.languageOf("U1")).toBe("es");
    expect(await locales.languageOf("U1")).toBe("es");
    expect(client.users.info).toHaveBeenCalledTimes(1);
    now = 3_700_000;
    await locales.languageOf("U1");
    expect(client.users.info).toHaveBeenCalledTimes(2);
  });

  it("stays bounded", async () => {
    const client = fakeClient(async () => ({ user: { locale: "es-MX" } }));
    const locales = createLocales(client, "en", createRecordingLog());
    for (let i = 0; i <= 1000; i++) await locales.languageOf(`U${i}`);
    await locales.languageOf("U0");
    expect(client.users.info).toHaveBeenCalledTimes(1002);
  });

  it("falls back when Slack does not say, and when nobody is known", async () => {
    const locales = createLocales(
      fakeClient(() => Promise.reject(new Error("down"))),
      "ru",
      createRecordingLog(),
    );
    expect(await locales.languageOf("U1")).toBe("ru");
    expect(await locales.languageOf(undefined)).toBe("ru");
  });
});

describe("log lines", () => {
  it("hold no token, ticket or response address", () => {
    const app = ["xapp", "1", "A1", "secret"].join("-");
    const line = `Bearer ${app} wss://x/link/?ticket=abc&app_id=def https://hooks.slack.com/commands/T1/2/secret`;
    expect(redact(line)).toBe(
      "Bearer [token] wss://x/link/?ticket=[secret]&app_id=[secret] https://hooks.slack.com/commands/[secret]",
    );
  });
});

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
