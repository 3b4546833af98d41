import { describe, expect, it } from "vitest";
import { buildNameIndex } from "../../../src/answer/names/name-index.ts";
import { nameSpeaker } from "../../../src/answer/question/name-speaker.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const names = buildNameIndex(readBundled());

describe("nameSpeaker", () => {
  it.each<readonly [Language, string, string]>([
    ["en", "What did Guterres say about the IGF?", "What did Guy Ryder say about the IGF?"],
    ["ru", "о чём говорил Гутерриш?", "о чём говорил Гай Райдер?"],
    ["fr", "le discours de Guterres, les points clés", "le discours de Guy Ryder, les points clés"],
    ["zh", "古特雷斯讲了哪些要点？", "盖伊·赖德讲了哪些要点？"],
  ])("puts who spoke where another is named (%s): %s", (language, text, expected) => {
    const spoken = nameSpeaker(names, { text, language });
    expect(spoken?.text).toBe(expected);
    expect(spoken?.paragraphs).toContain(paragraphId("report/II/2"));
  });

  it.each<readonly [Language, string]>([
    ["en", "Who spoke on behalf of the UN Secretary-General?"],
    ["en", "What did Malatsi say?"],
    ["en", "What is the Secretary-General of ITU to submit?"],
    ["ru", "Что должен сделать Генеральный секретарь ООН?"],
    ["en", "Did Guy Ryder speak for Guterres?"],
  ])("leaves what is not asked of another's speech (%s): %s", (language, text) => {
    expect(nameSpeaker(names, { text, language })).toBeUndefined();
  });
});
