import { describe, expect, it } from "vitest";
import { askingPart } from "../../../src/answer/question/asking-part.ts";

describe("what of a text asks", () => {
  it.each([
    ["Hi. I lost my notes. Who chairs it?", "Who chairs it?"],
    ["Who chairs it? When? My boss waits.", "Who chairs it? When?"],
    [
      "I've been handed this and my predecessor's notes are a mess, so sorry if this is basic: what is the group asked to do?",
      "what is the group asked to do?",
    ],
    ["Road maps of the facilitators: what must they cover?", "Road maps of the facilitators: what must they cover?"],
    [
      "what is asked of the group that is to report to the Commission in two years from now: money, or who else?",
      "what is asked of the group that is to report to the Commission in two years from now: money, or who else?",
    ],
    ["Пишу справку. Сколько было выступлений？", "Сколько было выступлений？"],
    ["the chair of UNGIS. I need the name.", "the chair of UNGIS. I need the name."],
    ["I need a small table for the director: all reports, and who writes them", "all reports, and who writes them"],
    ["Нужен список для шефа: все доклады", "все доклады"],
    ["Necesito una nota: quién informa", "quién informa"],
    ["Women: figures", "Women: figures"],
    ["", ""],
  ])("%s", (text, asking) => {
    expect(askingPart(text)).toBe(asking);
  });
});
