import type { WebClient } from "@slack/web-api";
import { describe, expect, it, vi } from "vitest";
import { createLocales, languageOfLocale } from "../../../src/slack/platform/locales.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

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

  it("asks Slack once for many questions at the same moment", async () => {
    const client = fakeClient(async () => ({ user: { locale: "es-MX" } }));
    const locales = createLocales(client, "en", createRecordingLog());
    const languages = await Promise.all(Array.from({ length: 60 }, () => locales.languageOf("U1")));
    expect(new Set(languages)).toEqual(new Set(["es"]));
    expect(client.users.info).toHaveBeenCalledTimes(1);
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
