import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createOwnerCheck", () => {
  it.each<[Language, string, string]>([
    ["ru", "Форум по управлению интернетом прошел в Норвегии в июне 2025 года.", "preamble.1"],
    ["en", "UNESCO held its consultations in June 2025.", "preamble.1"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["ru", "Форум по управлению интернетом прошел в Норвегии в июле 2025 года.", "preamble.1"],
    ["en", "The Internet Governance Forum was held in Norway in July 2025.", "preamble.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("number");
  });
});
