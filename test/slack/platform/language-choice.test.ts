import { describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { Languages } from "../../../src/ports/state-store.ts";
import { createLanguageChoice, withChosenLanguages } from "../../../src/slack/platform/language-choice.ts";
import type { Locales } from "../../../src/slack/platform/locales.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

const LOCALES = { languageOf: async () => "en", zoneOf: async () => "Europe/Zurich" } as unknown as Locales;
const HOUR_MS = 3_600_000;

function build() {
  const clock = { at: 1, now: () => clock.at };
  const kept = new Map<string, Language>();
  const state = { asked: 0, isDown: false };
  const store: Languages = {
    choose: async ({ id }, language) => void kept.set(id, language),
    revoke: async ({ id }) => kept.delete(id),
    async find({ id }) {
      state.asked += 1;
      if (state.isDown) throw new StorageError("away");
      return kept.get(id);
    },
  };
  const log = createRecordingLog();
  const choice = createLanguageChoice({ store, team: () => "T1", patience: (asked) => asked, clock, log });
  return { clock, kept, state, log, choice, locales: withChosenLanguages(LOCALES, choice) };
}

describe("the language a person chose", () => {
  it("goes before Slack's, for that person alone, until it is given up", async () => {
    const { choice, locales } = build();
    await choice.choose("U1", "ru");
    expect([await locales.languageOf("U1"), await locales.languageOf("U2")]).toEqual(["ru", "en"]);
    expect(await locales.zoneOf("U1")).toBe("Europe/Zurich");
    await choice.choose("U1", null);
    expect(await locales.languageOf("U1")).toBe("en");
  });

  it("is asked for once an hour, and again once it was deleted", async () => {
    const { choice, clock, kept, locales, state } = build();
    kept.set("U1", "zh");
    for (let i = 0; i < 3; i++) expect(await locales.languageOf("U1")).toBe("zh");
    expect(state.asked).toBe(1);
    kept.set("U1", "ar");
    clock.at += HOUR_MS + 1;
    expect(await locales.languageOf("U1")).toBe("ar");
    kept.delete("U1");
    choice.forget("U1");
    expect(await locales.languageOf("U1")).toBe("en");
  });

  it("is not known while the database is away, and is asked for again", async () => {
    const { kept, locales, log, state } = build();
    kept.set("U1", "fr");
    state.isDown = true;
    expect(await locales.languageOf("U1")).toBe("en");
    expect(log.lines.map(({ level }) => level)).toEqual(["warn"]);
    state.isDown = false;
    expect(await locales.languageOf("U1")).toBe("fr");
  });
});
