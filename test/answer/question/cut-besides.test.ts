import { describe, expect, it } from "vitest";
import { cutBesides } from "../../../src/answer/question/cut-besides.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("what is known beside what is asked", () => {
  it.each<[Language, string, string]>([
    ["en", "Besides assessing gaps, what else does the task force do?", "what else does the task force do?"],
    [
      "en",
      "What does the internal task force on financing do apart from assessing gaps?",
      "What does the internal task force on financing do",
    ],
    ["es", "Aparte de medir avances, ¿qué tendrá que detectar?", "¿qué tendrá que detectar?"],
    ["es", "¿Quiénes lo montaron, aparte de nosotros?", "¿Quiénes lo montaron,"],
    ["fr", "Hormis les États, qui était représenté ?", "qui était représenté ?"],
    ["ru", "Чем ещё, кроме оценки пробелов, займётся группа?", "Чем ещё, займётся группа?"],
    ["ru", "кто входит в группу по оценке пробелов помимо МСЭ?", "кто входит в группу по оценке пробелов"],
    ["ar", "بالإضافة إلى تقييم الثغرات، ماذا يُطلب من الفرقة؟", "ماذا يُطلب من الفرقة؟"],
    ["zh", "除了评估资金缺口，任务组还要做什么？", "任务组还要做什么？"],
    ["zh", "除了提出建议以外，后续还要负责跟踪什么？", "后续还要负责跟踪什么？"],
  ])("is left out (%s): %s", (language, text, left) => {
    expect(cutBesides(text, language)).toBe(left);
  });

  it.each<[Language, string]>([
    ["en", "what did the roadmap beyond 2025 set out?"],
    ["en", "What will be done without new funds?"],
    ["fr", "Où sont les sites ?"],
    ["ru", "Кого просят отчитаться?"],
    ["zh", "任务组要做什么？"],
    ["ru", "кто помимо МСЭ входит в группу"],
    ["en", "Which agencies besides ITU coordinate the Partnership?"],
  ])("is nothing where nobody says so (%s): %s", (language, text) => {
    expect(cutBesides(text, language)).toBe(text);
  });
});
