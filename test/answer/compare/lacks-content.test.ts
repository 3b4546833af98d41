import { describe, expect, it } from "vitest";
import { lacksContent } from "../../../src/answer/compare/lacks-content.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { index, names } = await openAnswerDeps();

describe("what another document says", () => {
  it.each<[Language, string]>([
    ["en", "In the matrix, which action line stands beside trade?"],
    ["fr", "Dans la matrice, quels objectifs se répondent ?"],
    ["es", "En la matriz, ¿cuántas líneas quedan sin pareja?"],
    ["fr", "Quelle différence entre la résolution 140 et la résolution 1332 ?"],
    ["en", "Resolution 1332 was modified. What was changed?"],
  ])("is asked for in %s: %s", (language, text) => {
    expect(lacksContent(index, names, { text, language })).toBe(true);
  });

  it.each<[Language, string]>([
    ["en", "Who made the matrix?"],
    ["fr", "À quoi sert la matrice ?"],
    ["en", "How do the roadmap and the report differ in purpose?"],
    ["es", "¿Qué pide la resolución sobre el Foro?"],
  ])("is not in %s: %s", (language, text) => {
    expect(lacksContent(index, names, { text, language })).toBe(false);
  });
});
