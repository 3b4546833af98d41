import { describe, expect, it } from "vitest";
import { REFERENCE_WORDS } from "../../src/references/reference-words.ts";
import { findReferences } from "../../src/references/references.ts";
import { readBundled, readReferenceSystem } from "../fixtures/bundled-library.ts";
import { createRandom } from "../fixtures/random.ts";

const system = readReferenceSystem(readBundled());
const inFull = { ...system, mayRefer: () => true };

describe("buildReferenceTest", () => {
  it.each([
    "The Secretary-General is invited to report in 2027.",
    "Совещание прошло с 16 по 17 декабря 2025 года.",
    "الاجتماع عُقد في نيويورك",
    "Se reunieron en Nueva York.",
  ])("%s: may not", (text) => {
    expect(system.mayRefer(text)).toBe(false);
  });

  it.each([
    "para 67",
    "Сто двадцать второй пункт",
    "67",
    "la preámbulo",
    "Финансовые последствия",
    "第六十七段",
    "show me 108",
  ])("%s: may", (text) => {
    expect(system.mayRefer(text)).toBe(true);
  });

  it("never says no where one is found, whatever words, signs and numbers stand beside each other", () => {
    const words = Object.values(REFERENCE_WORDS)
      .flatMap((list) => list.split(/\s+/u))
      .map((word) => word.replace("*", "а").replaceAll("_", " "));
    const others = [
      "67",
      "II",
      "iv",
      "CXXI",
      "второй",
      "сто",
      "quatre",
      "vingt",
      "والثالثة",
      "annex",
      "отчет",
      "front/2",
    ];
    const rest = [
      "Финансовые",
      "последствия",
      "cats",
      "кот",
      "/",
      "№",
      "6",
      "６７",
      "ⅣⅠ",
      "<@U1>",
      "A/RES/80/173",
      "67th",
    ];
    const all = [...words, ...others, ...rest];
    const random = createRandom(10);
    const pick = () => all[Math.floor(random() * all.length)] ?? "";
    const missed = Array.from({ length: 20_000 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 5) }, pick).join(random() < 0.2 ? "" : " "),
    ).filter((text) => findReferences(text, system).length !== findReferences(text, inFull).length);
    expect(missed).toEqual([]);
  });
});
