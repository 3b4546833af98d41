import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createPairCheck", () => {
  it.each<[Language, string, string]>([
    ["ru", "Резолюции 1332 (Изм. 2024 г.) и 1334 (Изм. 2023 г.)", "report/V/2.1"],
    ["en", "71 per cent of women and almost 77 per cent of men use the Internet.", "22.2"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["ru", "Резолюции 1332 (Изм. 2023 г.) и 1334 (Изм. 2023 г.)", "report/V/2.1"],
    ["en", "Almost 77 per cent of women use the Internet.", "22.2"],
    ["en", "71 per cent of men use the Internet.", "22.2"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("number");
  });
});
