import { describe, expect, it } from "vitest";
import type { Headline } from "../../src/domain/answer.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { formatHeadline } from "../../src/messages/format-headline.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

/** What the document lost. */
const DOCUMENT = {
  emendations: [{ stored: "1617 декабря", shown: "16[–]17 декабря" }],
  structure: readBundled().document.structure,
};
const NONE = { text: "X", citation: null } as const;

describe("formatHeadline", () => {
  it("gives the thing itself, by the name it has alone", () => {
    expect(formatHeadline({ ...NONE, kind: "share", text: "58 per cent" }, "en", DOCUMENT)).toBe("58 per cent");
    expect(formatHeadline({ ...NONE, kind: "place", text: "Норвегии", name: "Норвегия" }, "ru", DOCUMENT)).toBe(
      "Норвегия",
    );
  });

  it("puts back the dash that the document lost, in brackets, and no other", () => {
    const show = (text: string) => formatHeadline({ ...NONE, kind: "date", text }, "ru", DOCUMENT);
    expect(show("1617 декабря 2025 года")).toBe("16[–]17 декабря 2025 года");
    expect(show("2035 году")).toBe("2035 году");
    expect(show("15 декабря")).toBe("15 декабря");
  });

  it.each<[Language, string, string]>([
    ["ar", "لا، لا يذكر الملحق «X»؛ ويذكره التقرير مرة واحدة.", "لا، لا يذكر الملحق «X»؛ ويذكره التقرير 3 مرات."],
    [
      "en",
      "No, the annex does not mention “X”; the report does, once.",
      "No, the annex does not mention “X”; the report does, 3 times.",
    ],
    [
      "es",
      "No, el anexo no menciona «X»; el informe sí, una vez.",
      "No, el anexo no menciona «X»; el informe sí, 3 veces.",
    ],
    [
      "fr",
      "Non, l’annexe ne mentionne pas «\u00a0X\u00a0»\u00a0; le rapport le fait une fois.",
      "Non, l’annexe ne mentionne pas «\u00a0X\u00a0»\u00a0; le rapport le fait 3 fois.",
    ],
    [
      "ru",
      "Нет, в приложении «X» не упоминается; в отчете — 1 раз.",
      "Нет, в приложении «X» не упоминается; в отчете — 3 раза.",
    ],
    ["zh", "没有，附件未提及“X”；报告提及1次。", "没有，附件未提及“X”；报告提及3次。"],
  ])("says that the annex does not name what the report does, in %s", (language, once, thrice) => {
    const say = (times: number) => formatHeadline({ ...NONE, kind: "no", times }, language, DOCUMENT);
    expect([say(1), say(3)]).toEqual([once, thrice]);
  });

  it.each<[Language, string, string, string]>([
    ["ar", "نعم: «X»، مرة واحدة.", "نعم: «X»، 3 مرات.", "لا، لا تذكر الوثيقة «X»."],
    ["en", "Yes: “X”, once.", "Yes: “X”, 3 times.", "No, the document does not mention “X”."],
    ["es", "Sí: «X», una vez.", "Sí: «X», 3 veces.", "No, el documento no menciona «X»."],
    [
      "fr",
      "Oui\u00a0: «\u00a0X\u00a0», une fois.",
      "Oui\u00a0: «\u00a0X\u00a0», 3 fois.",
      "Non, le document ne mentionne pas «\u00a0X\u00a0».",
    ],
    ["ru", "Да: «X», 1 раз.", "Да: «X», 3 раза.", "Нет, в документе об этом не говорится: «X»."],
    ["zh", "有：“X”，1次。", "有：“X”，3次。", "没有，文件未提及“X”。"],
  ])("says yes and no in %s", (language, once, thrice, no) => {
    const say = (headline: Pick<Headline, "kind" | "times">) =>
      formatHeadline({ ...NONE, ...headline }, language, DOCUMENT);
    expect([say({ kind: "yes", times: 1 }), say({ kind: "yes", times: 3 }), say({ kind: "no" })]).toEqual([
      once,
      thrice,
      no,
    ]);
  });

  it("sets each of several things that are asked after between marks of its own", () => {
    const no = { ...NONE, kind: "no", items: ["cables", "satellites"] } as const;
    expect(formatHeadline(no, "en", DOCUMENT)).toBe("No, the document does not mention “cables”, “satellites”.");
    expect(formatHeadline(no, "zh", DOCUMENT)).toBe("没有，文件未提及“cables”、“satellites”。");
  });

  it("tells what stands nowhere from what else was asked after and stands somewhere", () => {
    const some = { ...NONE, kind: "no", text: "FAO", mentioned: ["UNESCO", "<!here>"] } as const;
    const say = (language: Language) =>
      formatHeadline(some, language, DOCUMENT, (words) => words.replace("<!here>", "here"));
    expect(say("en")).toBe("Not mentioned: “FAO”. Mentioned: “UNESCO”, “here”.");
    expect(say("zh")).toBe("未提及：“FAO”。提及：“UNESCO”、“here”。");
  });

  it.each([
    ["82 процентов", "82 процента"],
    ["71 процента", "71 процент"],
    ["87 процентам", "87 процентов"],
    ["почти 85 процентов", "почти 85 процентов"],
  ])("tells a share in the nominative in Russian: %s", (text, told) => {
    expect(formatHeadline({ ...NONE, kind: "share", text }, "ru", DOCUMENT)).toBe(told);
  });

  it.each(LANGUAGES)("counts in %s, with what is counted", (language) => {
    const line = formatHeadline({ ...NONE, kind: "count", text: "2", items: ["Aa", "Bb"] }, language, DOCUMENT);
    expect(line).toMatch(/^2\s?[:：]\s?Aa.*Bb$/u);
  });

  it("says of what is counted what it is", () => {
    const counted = {
      ...NONE,
      kind: "count",
      text: "2",
      items: ["Aa", "Bb"],
      about: [["chair", "minister"], []],
    } as const;
    expect(formatHeadline(counted, "en", DOCUMENT)).toBe("2: Aa (chair, minister); Bb");
    expect(formatHeadline(counted, "zh", DOCUMENT)).toBe("2：Aa（chair、minister）；Bb");
  });

  it("hands on the words that may come from a question to be made harmless", () => {
    expect(formatHeadline({ ...NONE, kind: "no" }, "en", DOCUMENT, () => "[safe]")).toContain("[safe]");
  });
});
