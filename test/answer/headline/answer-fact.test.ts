import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildNameFinder } from "../../../src/text/name-finder.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

describe("facts", () => {
  it.each(LANGUAGES)("stand in each of their paragraphs, in the words that are listed (%s)", (language) => {
    for (const { id, forms, paragraphs } of deps.names.facts) {
      const find = buildNameFinder([{ id, forms: forms[language], isOpen: false }], language);
      for (const paragraph of paragraphs) {
        const text = deps.index.library.versions.get(language)?.texts.get(paragraph)?.text ?? "";
        expect(find(text).length, `${id} in ${paragraph}`).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ["who opened the sitting?", "report/II/1", "Annalena Baerbock"],
    ["¿Quién inauguró la sesión?", "report/II/1", "Annalena Baerbock"],
    ["Who spoke first?", "report/II/1", "Annalena Baerbock"],
    ["Qui a pris la parole en premier ?", "report/II/1", "Annalena Baerbock"],
    ["谁首先发言？", "report/II/1", "安娜莱娜·贝尔伯克"],
    ["من تحدث أولا في الاجتماع؟", "report/II/1", "أنالينا بيربوك"],
    ["When was the Tunis Agenda adopted?", "report/I/2", "2005"],
    ["Когда следующий обзор ВВУИО+20?", "annex/127", "2035 году"],
    ["¿Qué porcentaje de mujeres tiene teléfono móvil?", "annex/22", "solo el 78 %"],
    ["what percentage of people in rural areas use the internet?", "annex/21", "58 per cent"],
    ["What share of the world's population lives in areas with 4G coverage?", "annex/20", "more than 93 per cent"],
    ["Quelle part de la population mondiale vit dans une zone de couverture 4G ?", "annex/20", "plus de 93 %"],
    ["ما نسبة سكان العالم الذين يعيشون في مناطق ذات تغطية 4G؟", "annex/20", "أكثر من 93 في المائة"],
    ["全球有多少人口生活在4G网络覆盖地区？", "annex/20", "93%以上"],
    ["How many statements were made in New York?", "report/II/3", "120 statements"],
    ["Сколько всего заявлений прозвучало 16–17 декабря?", "report/II/3", "120 заявлений"],
    ["Combien de déclarations ont été faites à New York les 16 et 17 décembre ?", "report/II/3", "120 déclarations"],
    ["كم بياناً أُلقي في نيويورك؟", "report/II/3", "120 بياناً"],
    ["12月在纽约一共有多少次发言？", "report/II/3", "120次发言"],
    ["互联网治理论坛2025年在哪里举行？", "annex/preamble", "挪威"],
    ["2025年的互联网治理论坛在哪个国家举行？", "annex/preamble", "挪威"],
  ])("answer where another sentence or none was chosen: %s", async (question, paragraph, text) => {
    const { outcome, headline, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(headline?.text.replaceAll("\u00a0", " ")).toBe(text);
    expect(sentences[0]?.citations[0]?.paragraph).toBe(paragraph);
  });

  it.each([
    "who opened the exhibition?",
    "when was the Paris Agreement adopted?",
    "Кто откроет следующее совещание?",
    "где полный список сопутствующих мероприятий",
    "when was the previous high-level meeting?",
    "what percentage of women in Africa use a mobile phone?",
    "¿Qué porcentaje de mujeres rurales usa Internet?",
  ])("do not answer what is something else: %s", async (question) => {
    expect((await ask(deps, question)).headline).toBeNull();
  });
});

describe("a fact that one clause asks for", () => {
  it.each([
    "去年7月在日内瓦开的那个联大WSIS+20高级别会议，两天一共多少个发言来着？",
    "去年12月在日内瓦万国宫召开的WSIS+20高级别会议，开了几天，有多少个发言？",
    "На совещании высокого уровня в Женеве в июле, сколько было выступлений?",
    "En la reunión de alto nivel de Ginebra en julio, ¿cuántas declaraciones hubo?",
  ])("is told beside what corrects the rest: %s", async (question) => {
    const { premise, sentences, gaps } = await ask(deps, question);
    expect(premise).not.toBeNull();
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["report/I/1", "report/II/3"]);
    expect(sentences[1]?.text).toContain("120");
    expect(gaps).not.toContain("city");
  });
});

describe("a year in the office of a speaker", () => {
  it.each(["Что сказал Малаци и когда?", "What did Malatsi say, and when?"])(
    "is no time of what was said: %s",
    async (question) => {
      expect((await ask(deps, question)).headline).toBeNull();
    },
  );
});
