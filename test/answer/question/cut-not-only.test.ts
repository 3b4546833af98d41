import { describe, expect, it } from "vitest";
import { cutNotOnly } from "../../../src/answer/question/cut-not-only.ts";

describe("what more than one is asked for", () => {
  it.each([
    ["Кто отчитывается в 2027 году, а не только МСЭ?", "Кто отчитывается в 2027 году"],
    ["Who reports in 2027, not only ITU?", "Who reports in 2027"],
    ["Qui rend compte en 2027, pas seulement l'UIT ?", "Qui rend compte en 2027"],
    ["¿Quién informa en 2027, no solo la UIT?", "¿Quién informa en 2027"],
  ])("leaves it out: %s", (text, expected) => {
    expect(cutNotOnly(text).replace(/[,\s?]+$/u, "")).toBe(expected);
  });

  it.each(["Not only ITU, but also UNESCO must do what?", "Who reports in 2027?"])(
    "stays where it goes on: %s",
    (text) => {
      expect(cutNotOnly(text)).toBe(text);
    },
  );
});
