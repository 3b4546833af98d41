import { describe, expect, it } from "vitest";
import { asksHolderNow } from "../../../src/answer/compare/asks-holder-now.ts";

describe("who holds an office now", () => {
  it.each([
    "Which agency currently chairs UNGIS?",
    "whose turn is it?",
    "Кто сейчас председательствует в ГИО ООН?",
    "Qui est actuellement à la présidence du groupe ?",
    "et la présidence en ce moment, c'est quelle agence ?",
    "¿A quién le toca ahora la presidencia?",
    "أي وكالة ترأس الفريق حاليا؟",
    "现在轮到哪个机构当主席？",
  ])("is asked: %s", (question) => expect(asksHolderNow(question)).toBe(true));

  it.each(["How does the chair of UNGIS change?", "Кто выступил на совещании?", "主席怎么产生？", "What is due now?"])(
    "is not: %s",
    (question) => expect(asksHolderNow(question)).toBe(false),
  );
});
