import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { placeOf } from "../../../src/answer/cite.ts";
import type { Language } from "../../../src/domain/language.ts";
import { formatSentenceId } from "../../../src/domain/sentence-id.ts";
import { yearsOf } from "../../../src/text/years.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("another year than in the question before", () => {
  it.each<[Language, string, string, string]>([
    ["en", "What must reach the CSTD in 2026?", "and in 2027?", "2027"],
    ["en", "What is to land on the CSTD's table in 2027?", "and in 2026?", "2026"],
    ["fr", "Qu'est-ce qui doit arriver à la CSTD en 2026 ?", "et en 2027 ?", "2027"],
    ["es", "¿Qué debe llegar a la CCTD en 2026?", "¿y en 2027?", "2027"],
    ["ru", "Что должно дойти до КНТР в 2026 году?", "а в 2027 году?", "2027"],
    [
      "ar",
      "ما الذي يجب أن يصل إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في عام 2026؟",
      "وفي عام 2027؟",
      "2027",
    ],
    ["zh", "2026年有什么要送到科学和技术促进发展委员会？", "2027年呢？", "2027"],
  ])("is answered by nothing that gives the other year alone: %s %s", async (_, question, followUp, year) => {
    const { sentences } = await ask(deps, followUp, { context: { question, paragraphs: [] } });
    const others = sentences.filter(({ text }) => yearsOf(text).length > 0 && !yearsOf(text).includes(year));
    expect(others).toEqual([]);
  });
});

/** The sentences that answer a question after another. */
async function quotedAfter(question: string, followUp: string): Promise<string[]> {
  const { structure } = deps.index.library.document;
  const { sentences } = await ask(deps, followUp, { context: { question, paragraphs: [] } });
  return sentences.map((sentence) => formatSentenceId(structure, placeOf(deps.index.library, sentence)));
}

describe("where that is written which was said", () => {
  it.each([
    ["Призывает ли резолюция проводить Форум ВВУИО каждый год?", "а где это написано?", "108.2"],
    ["Should the WSIS Forum be annual?", "where does it say that?", "108.2"],
    ["Le Forum du SMSI est-il annuel ?", "c'est dans quel paragraphe ?", "108.2"],
    ["¿Usan los gobiernos las líneas de acción para sus estrategias nacionales?", "¿segura? ¿dónde dice eso?", "109.2"],
    ["论坛应每年举办吗？", "哪里写的？", "108.2"],
    ["Who opened the high-level meeting?", "which para?", "report/II/1.1"],
  ])("is shown again: %s %s", async (question, followUp, sentence) => {
    expect(await quotedAfter(question, followUp)).toEqual([sentence]);
  });
});

describe("a correction of what was asked", () => {
  it.each([
    ["When did UNESCO hold its consultations?", "sorry, I meant the IGF"],
    ["Когда ЮНЕСКО провела консультации?", "я имел в виду ФУИ"],
    ["Quand l'UNESCO a-t-elle tenu ses consultations ?", "je voulais dire le FGI"],
    ["¿Cuándo celebró la UNESCO las consultas?", "perdón, me refería al foro de gobernanza de internet"],
    ["متى عقدت اليونسكو مشاوراتها؟", "أقصد منتدى إدارة الإنترنت"],
    ["联合国教科文组织何时举行磋商？", "我是说互联网治理论坛"],
  ])("takes the place of what it corrects: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual(["preamble.1"]);
  });
});

describe("what a duty is for", () => {
  it.each([
    ["¿Con qué foros debe fomentar la cooperación el UNGIS?", "¿con qué fin?", "report/IV/1.2"],
    ["What must the task force do?", "and to what end?", "67.1"],
    ["Quelle feuille de route l'UNGIS doit-il élaborer ?", "dans quel but ?", "122.3"],
  ])("is told by the text and not by the register: %s %s", async (question, followUp, sentence) => {
    const { duties } = await ask(deps, followUp, { context: { question, paragraphs: [] } });
    expect([duties, await quotedAfter(question, followUp)]).toEqual([undefined, [sentence]]);
  });
});

describe("who leads what was spoken of", () => {
  it.each([
    ["À quoi sert le groupe spécial interne sur le financement ?", "et qui le préside ?"],
    ["What is the internal task force for?", "and who chairs it?"],
    ["¿Para qué sirve el equipo de tareas interno?", "¿y quién lo preside?"],
    ["Зачем нужна внутренняя целевая группа?", "а кто ею руководит?"],
    ["Кто выполняет функции секретариата ГИО ООН?", "а председатель сейчас кто?"],
    ["Comment la présidence de l'UNGIS est-elle attribuée ?", "qui la tient en ce moment ?"],
    ["¿Cada cuánto rota la presidencia del UNGIS?", "¿y quién la tiene ahora?"],
    ["How often does the UNGIS chair rotate?", "who holds it now?"],
  ])("is not told by what it is for: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
  });
});

describe("whether somebody was among those who were named", () => {
  it.each([
    ["Who organised the joint celebration on 15 December?", "wasn't ESCWA one of them?", "report/VI/1.2"],
    ["من نظم الاحتفال المشترك بالذكرى العشرين في 15 ديسمبر؟", "أليست الإسكوا منهم؟", "report/VI/1.2"],
    ["Кто координирует Партнерство по измерению ИКТ в целях развития?", "а ЮНЕСКО разве нет?", "report/IV/3.1"],
    ["Who coordinates the Partnership on Measuring ICT?", "isn't UNESCO too?", "report/IV/3.1"],
    ["Who is the secretariat of UNGIS?", "isn't it UNESCO?", "121.1"],
  ])(
    "is seen in the sentence that named them, not in another that names it: %s %s",
    async (question, followUp, named) => {
      const { structure } = deps.index.library.document;
      const { sentences, closest } = await ask(deps, followUp, { context: { question, paragraphs: [] } });
      const shown = [...sentences, ...closest].map((one) =>
        formatSentenceId(structure, placeOf(deps.index.library, one)),
      );
      expect(shown).toEqual([named]);
    },
  );
});

describe("the second of several", () => {
  it.each([
    ["Какие два сопутствующих мероприятия МСЭ организовал 15 декабря?", "кто организаторы второго?"],
    ["Which two side events did ITU hold on 15 December?", "and the second one, who organised it?"],
  ])("is the second, whatever was shown of them: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual(["report/VI/1.3"]);
  });
});

describe("what else is emphasised", () => {
  it("is asked of what it names, where it names something", async () => {
    const question = "发言者认为哪些开放平台对多利益攸关方合作至关重要？";
    expect(await quotedAfter(question, "还强调了哪些跨领域优先事项？")).toContain("report/II/4.3");
  });
});
