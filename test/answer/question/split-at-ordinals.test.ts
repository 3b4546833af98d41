import { describe, expect, it } from "vitest";
import { splitAtOrdinals } from "../../../src/answer/question/split-at-ordinals.ts";

describe("questions that are counted", () => {
  it.each([
    [
      "Two things please: first, who opened the meeting; second, how many statements were made. The boss waits.",
      ["who opened the meeting", "how many statements were made."],
    ],
    [
      "Мне нужно две вещи: во-первых, кто открыл совещание; во-вторых, сколько было заявлений?",
      ["кто открыл совещание", "сколько было заявлений?"],
    ],
    [
      "Premièrement, qui a ouvert la réunion ? Deuxièmement, combien de déclarations ?",
      ["qui a ouvert la réunion ?", "combien de déclarations ?"],
    ],
    [
      "En primer lugar, ¿quién inauguró? En segundo lugar, ¿cuántas declaraciones hubo?",
      ["¿quién inauguró?", "¿cuántas declaraciones hubo?"],
    ],
    ["أولاً: من افتتح الاجتماع؟ ثانياً: كم عدد البيانات؟", ["من افتتح الاجتماع؟", "كم عدد البيانات؟"]],
    ["老板交代两件事：第一，谁致开幕词；第二，有多少个发言。不用展开。", ["谁致开幕词", "有多少个发言。"]],
  ])("%s", (text, questions) => {
    expect(splitAtOrdinals(text)).toEqual(questions);
  });

  it.each([
    "Who spoke first, and who second?",
    "第一，会议很长。第二，谁致开幕词？",
    "The first round of the Global Dialogue: when is it?",
    "First, who opened the meeting?",
    "",
  ])("none: %s", (text) => {
    expect(splitAtOrdinals(text)).toEqual([]);
  });
});
