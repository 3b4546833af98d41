import { describe, expect, it } from "vitest";
import { toStandardArabic } from "../../../src/answer/question/standard-arabic.ts";

describe("spoken Arabic as it is written", () => {
  it.each([
    ["كم بيان انلقى في اليومين؟", "كم بيان أُلقي في اليومين؟"],
    ["مين رئيس الفريق؟", "من رئيس الفريق؟"],
    ["ومين اللي أنشأها", "ومن الذي أنشأها"],
    ["إيش المطلوب؟", "ما المطلوب؟"],
    ["شو المطلوب وليش؟", "ما المطلوب ولماذا؟"],
    ["فين الاجتماع وامتى؟", "أين الاجتماع ومتى؟"],
    ["كل قد إيش يُعقد؟", "كل كم يُعقد؟"],
    ["امتى الاجتماع الجاي؟", "متى الاجتماع القادم؟"],
    ["الدورة الجاية", "الدورة القادمة"],
    ["الحين مش موجود", "الآن ليس موجود"],
  ])("%s", (spoken, written) => {
    expect(toStandardArabic(spoken)).toBe(written);
  });

  it.each(["ما المطلوب من اللجان الإقليمية؟", "أين عُقد المنتدى؟", "المشورة والشورى", "مينا"])(
    "leaves what is written: %s",
    (text) => {
      expect(toStandardArabic(text)).toBe(text);
    },
  );
});
