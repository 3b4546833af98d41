import { describe, expect, it } from "vitest";
import { cutCourtesy } from "../../../src/answer/question/cut-courtesy.ts";

describe("what is said after thanks", () => {
  it.each([
    ["ok, thanks. and by when?", "and by when?"],
    ["thanks. no, in 2026", "no, in 2026"],
    ["Спасибо! а кому?", "а кому?"],
    ["merci ! et celle de l'UIT ?", "et celle de l'UIT ?"],
    ["vale, gracias, ¿y cuándo?", "¿y cuándo?"],
    ["شكرا، وفي الأرياف؟", "وفي الأرياف؟"],
    ["谢谢，那什么时候？", "那什么时候？"],
    ["great\nand who pays?", "and who pays?"],
    ["Понял, спасибо. Другой вопрос: кто выступал?", "кто выступал?"],
    ["Vale, otra cosa: ¿quién habló?", "¿quién habló?"],
    ["好的。换个话题，谁主持？", "谁主持？"],
  ])("%s → %s", (message, rest) => {
    expect(cutCourtesy(message)).toBe(rest);
  });

  it.each([
    "thanks!",
    "ok, thanks.",
    "and by when?",
    "Who reports, and to whom?",
    "",
    "…",
    "No. 140?",
    "sorry, the 2026 session",
    "no, in 2026",
    "about the other topics of the report: who chairs it?",
  ])("%s stays as it is", (message) => {
    expect(cutCourtesy(message)).toBe(message);
  });
});
