import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { asksAppendedPartAlone } from "../../src/text/appended-part.ts";

describe("a question of the annex", () => {
  it.each<[Language, string, boolean]>([
    ["en", "which paragraphs of the annex mention the facilitators?", true],
    ["en", "what does the annex to the report say on gender?", true],
    ["ru", "что сказано в приложении к отчёту о КНТР?", true],
    ["zh", "报告的附件里哪些段落提到行动方面", true],
    ["en", "I need all the places, report + annex", false],
    ["ru", "и в отчёте, и в приложении", false],
    ["fr", "dans le rapport et dans l'annexe", false],
    ["zh", "全文哪些地方，包括附件", false],
    ["en", "what does the report say on gender?", false],
  ])("is of it alone, in %s: %s: %s", (language, question, alone) => {
    expect(asksAppendedPartAlone(question, language)).toBe(alone);
  });
});
