import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { paragraphsShown, placeOf } from "../../../src/answer/cite.ts";
import { toPriorTurn } from "../../../src/answer/to-prior-turn.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
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
  const { sentences } = await ask(deps, followUp, { context: toPriorTurn(await ask(deps, question)) });
  return sentences.map((sentence) => formatSentenceId(structure, placeOf(deps.index.library, sentence)));
}

describe("where that is written which was said", () => {
  it.each([
    ["Призывает ли резолюция проводить Форум ВВУИО каждый год?", "а где это написано?", "108.2"],
    ["Should the WSIS Forum be annual?", "where does it say that?", "108.2"],
    ["Should the WSIS Forum be annual?", "can u give me the exact para so i can cite it", "108.2"],
    ["Какая доля женщин пользуется интернетом?", "скинь пункт плиз", "22.2"],
    ["¿Qué porcentaje de mujeres usa Internet?", "pásame el párrafo exacto", "22.2"],
    ["Quelle part des femmes utilise Internet ?", "donne-moi le paragraphe exact", "22.2"],
    ["Le Forum du SMSI est-il annuel ?", "c'est dans quel paragraphe ?", "108.2"],
    ["¿Usan los gobiernos las líneas de acción para sus estrategias nacionales?", "¿segura? ¿dónde dice eso?", "109.2"],
    ["论坛应每年举办吗？", "哪里写的？", "108.2"],
    ["Who opened the high-level meeting?", "which para?", "report/II/1.1"],
  ])("is shown again: %s %s", async (question, followUp, sentence) => {
    expect(await quotedAfter(question, followUp)).toEqual([sentence]);
  });
});

describe("whose a figure is that was given", () => {
  it.each([
    ["Сколько женщин пользуются интернетом?", "чьи это данные?", "22.2"],
    ["Какая доля населения мира живёт в зоне покрытия 4G?", "по чьим данным?", "20.2"],
    ["How many women use the internet?", "according to whom?", "22.2"],
    ["What share of the world lives within 4G coverage?", "says who?", "20.2"],
    ["Combien de femmes utilisent Internet ?", "d'après qui ?", "22.2"],
    ["¿Qué parte de la población tiene cobertura 4G?", "¿de quién son los datos?", "20.2"],
    ["全球4G覆盖率是多少？", "这是谁的数据？", "20.2"],
    ["ما نسبة السكان المشمولين بشبكات 4G؟", "ما مصدر هذا الرقم؟", "20.2"],
  ])("is told by the sentence that gave it: %s %s", async (question, followUp, sentence) => {
    expect(await quotedAfter(question, followUp)).toEqual([sentence]);
  });
});

describe("the figure of something else", () => {
  it.each([
    ["全球10岁及以上人口中有多少人有手机？", "女性呢？", "22.2"],
    ["¿Qué proporción de la población de 10 años o más tiene teléfono móvil?", "¿y solo los hombres?", "22.2"],
    ["Сколько процентов женщин пользуются мобильным телефоном?", "а интернетом?", "22.2"],
    ["ما نسبة سكان العالم المشمولين بتغطية شبكات الجيل الرابع؟", "طيب والهاتف المحمول؟", "20.3"],
    ["What share of people in high-income countries uses the internet?", "and in low-income ones?", "21.2"],
    ["男女使用手机的比例差多少？", "上网呢", "22.2"],
    ["What's the gender gap in mobile phone use?", "and internet?", "22.2"],
  ])("is that of what it takes the place of: %s %s", async (question, followUp, sentence) => {
    expect((await quotedAfter(question, followUp))[0]).toBe(sentence);
  });
});

describe("more of what somebody said", () => {
  it.each([
    ["¿Qué dijo la presidenta de la Asamblea General en la apertura?", "¿algo más?"],
    ["What did the President of the General Assembly say at the opening?", "is that all?"],
    ["О чём говорила Анналена Бербок на открытии совещания высокого уровня ВВУИО+20?", "это всё?"],
  ])("is nothing that others said: %s %s", async (question, followUp) => {
    const quotes = await quotedAfter(question, followUp);
    expect(quotes.filter((one) => !one.startsWith("report/II/1."))).toEqual([]);
  });
});

describe("by which resolutions something is to be done", () => {
  it("is told by the text and not by the register", async () => {
    const question = "国际电联秘书长为WSIS+20审查提交的《为所有人建设数字未来》报告讲了什么?";
    const before = toPriorTurn(await ask(deps, question));
    const { duties, sentences } = await ask(deps, "是依据哪些决议提交的?", { context: before });
    expect(duties).toBeUndefined();
    expect(sentences[0]?.citations[0]?.paragraph).toBe("report/V/2");
  });
});

describe("what somebody believed", () => {
  it.each([
    [
      "When does the task force on digital development financing report back?",
      "hm I thought it was 2026?",
      "67.2",
      "2027",
    ],
    ["Когда целевая группа по финансированию отчитывается?", "а я думал в 2026", "67.2", "2027"],
    ["Where was the IGF held in June 2025?", "I thought it was Denmark?", "annex/preamble.1", "Norway"],
  ])("is set right by what was said: %s %s", async (question, followUp, sentence, right) => {
    expect((await quotedAfter(question, followUp))[0]).toBe(sentence.replace("annex/", ""));
    const { premise } = await ask(deps, followUp, { context: toPriorTurn(await ask(deps, question)) });
    expect(premise?.found.join()).toContain(right);
  });
});

describe("a doubt", () => {
  it.each([
    ["¿Cuándo tiene que presentar el UNGIS su hoja de ruta conjunta?", "2027, ¿no?", "2026"],
    [
      "Quand doit se tenir la prochaine réunion de haut niveau sur l'examen du SMSI ?",
      "c'est pas plutôt 2030 ?",
      "2035",
    ],
    ["Когда Генассамблею просят провести следующий общий обзор ВВУИО?", "в 2030-м, разве нет?", "2035"],
    ["When is the next overall review of WSIS?", "isn't it 2030?", "2035"],
    ["信息社会小组的联合实施路线图什么时候提交?", "不是2027年吗?", "2026"],
  ])("is set right by what was said: %s %s", async (question, followUp, right) => {
    const { outcome, premise } = await ask(deps, followUp, { context: toPriorTurn(await ask(deps, question)) });
    expect([outcome, premise?.found]).toEqual(["answered", [expect.stringContaining(right)]]);
  });
});

describe("a doubt of the day", () => {
  it.each([
    ["C'était quand, la réunion de haut niveau SMSI+20 à New York ?", "pas le 15 décembre ?"],
    ["Когда прошло совещание высокого уровня?", "не 15 декабря?"],
    ["When was the high-level meeting?", "not the 15th?"],
  ])("is shown the sentence again: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual(["report/I/1.1"]);
  });
});

describe("whether something goes on", () => {
  it.each([
    ["Which agencies worked with ITU to set up the WSIS Forum?", "will it keep going?"],
    ["Кто создал Форум ВВУИО?", "он будет продолжаться?"],
    ["¿Quién creó el Foro de la CMSI?", "¿va a seguir?"],
    ["WSIS论坛是国际电联跟哪些机构一起设立的？", "以后还办吗？"],
  ])("is told with it: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toContain("108.2");
  });
});

describe("the place of the next one, or of another one", () => {
  it.each([
    ["Where was the 2025 Internet Governance Forum held?", "and the WSIS+20 High-Level Event, which city?"],
    [
      "Où s'est tenu le Forum sur la gouvernance de l'Internet en juin 2025 ?",
      "et l'événement de haut niveau SMSI+20 ?",
    ],
    ["В каком году следующий общий обзор ВВУИО?", "и где он будет?"],
    ["In what year is the next WSIS review?", "and where will it be?"],
  ])("is not told: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
  });
});

describe("the next one", () => {
  it.each([
    ["When was the WSIS+20 high-level meeting held?", "and the next one?"],
    ["Когда прошло совещание высокого уровня ВВУИО+20?", "а следующее?"],
    ["Quand a eu lieu la réunion de haut niveau SMSI+20 ?", "et la prochaine ?"],
    ["¿En qué fechas fue la reunión de alto nivel sobre la CMSI+20?", "¿y la próxima?"],
    ["高级别会议是哪几天开的？", "那下一次呢？"],
    ["Когда и где прошло совещание высокого уровня по обзору ВВУИО+20?", "а следующее?"],
    ["Où et quand s'est tenue la réunion de haut niveau ?", "et la prochaine ?"],
    ["¿Cuándo y dónde fue la reunión de alto nivel?", "¿y la próxima?"],
  ])("is not the last one: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual(["report/III/3.1"]);
  });
});

describe("another part of the document", () => {
  it.each([
    ["Что сказано о гендерном разрыве?", "а в приложении?", /^22\./u],
    ["Кто ведёт секретариат ГИО ООН?", "а в приложении?", /^121\./u],
    ["What does the annex say about the AI working group?", "and in the report?", /^report\/IV\/4\./u],
    ["Qui fait la feuille de route conjointe ?", "et dans le rapport ?", /^report\/IV\/1\./u],
    ["谁担任联合国信息社会小组的秘书处？", "附件里呢？", /^121\./u],
  ])("is asked for the same: %s %s", async (question, followUp, own) => {
    const quotes = await quotedAfter(question, followUp);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((one) => !own.test(one))).toEqual([]);
  });
});

describe("what is so of one who is named", () => {
  it.each([
    ["Сколько процентов людей пользовались интернетом в 2025 году?", "МСЭ там был?"],
    ["How many statements were made?", "was UNESCO there?"],
    ["What must reach the CSTD in 2026?", "same for UNESCO?"],
    ["Qui assure le secrétariat de l'UNGIS ?", "la Russie y participe ?"],
    ["¿Quién ejerce la secretaría de UNGIS?", "¿lo mismo para la UNESCO?"],
    ["谁创建了WSIS论坛？", "俄罗斯参加吗？"],
    ["Quelle est la part d'internautes dans les pays riches ?", "donc c'est la CSTD ?"],
  ])("is told by what was shown or not at all: %s %s", async (question, followUp) => {
    const before = toPriorTurn(await ask(deps, question));
    const { sentences } = await ask(deps, followUp, { context: before });
    const elsewhere = sentences.filter(({ citations }) =>
      citations.every(({ paragraph }) => !before.paragraphs.includes(paragraph)),
    );
    expect(elsewhere).toEqual([]);
  });

  it("is told by the sentence that names that one, of several things that were shown", async () => {
    expect(await quotedAfter("Which side events did ITU hold on 15 December?", "was Switzerland there?")).toEqual([
      "report/VI/1.2",
    ]);
  });
});

describe("to do what was said", () => {
  it.each([
    ["Кто создаёт внутреннюю целевую группу по финансированию?", "МСЭ обязан это делать?"],
    ["Who is asked to set up the internal task force on financing?", "does ITU have to do it?"],
    ["¿Quién organiza los Premios de la CMSI?", "¿la UIT tiene que hacerlo?"],
  ])("is asked of that, not of all that somebody has to do: %s %s", async (question, followUp) => {
    const before = toPriorTurn(await ask(deps, question));
    const answer = await ask(deps, followUp, { context: before });
    expect(answer.duties).toBeUndefined();
    expect(paragraphsShown(answer).filter((id) => !before.paragraphs.includes(id))).toEqual([]);
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

describe("in what form something was held", () => {
  it.each([
    ["What side events did ITU organise on 15 December?", "online only?"],
    ["What side events did ITU organise on 15 December?", "in what format?"],
    ["Какие мероприятия МСЭ провел 15 декабря?", "только очно?"],
    ["Quels événements parallèles l'UIT a-t-elle organisés le 15 décembre ?", "en présentiel uniquement ?"],
    ["¿Qué actos paralelos organizó la UIT?", "¿y en qué formato?"],
    ["ما الفعاليات الجانبية التي نظمها الاتحاد؟", "حضوريا فقط؟"],
    ["国际电联举办了哪些会外活动？", "是线上的吗？"],
  ])("is told by the paragraph behind: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual(["report/VI/2.1"]);
  });

  it.each([
    ["Where was the high-level meeting held?", "online only?"],
    ["Who opened the meeting?", "in person?"],
    ["Where was the IGF in June 2025?", "in what format?"],
  ])("is not told by what says nothing of it: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
  });
});

describe("who is to do what was said", () => {
  it.each([
    ["What does para 113 ask for?", "who has to do it?", "113.1"],
    ["What does para 117 ask?", "and who?", "117.1"],
    ["¿Qué pide el párrafo 117?", "¿y quién lo tiene que hacer?", "117.1"],
    ["¿Qué se pide sobre las metodologías de los indicadores TIC?", "¿y quién?", "115.2"],
  ])("is told by the sentence that asks it: %s %s", async (question, followUp, sentence) => {
    expect(await quotedAfter(question, followUp)).toEqual([sentence]);
  });

  it.each([
    ["Which group is ITU invited to set up on financing for digital development?", "who chairs it?"],
    ["Как часто меняется Председатель ГИО ООН?", "а сейчас кто?"],
  ])("does not tell who leads: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
  });
});

describe("why something is there or wanted", () => {
  it.each([
    ["What roadmap does UNGIS have to prepare for the CSTD?", "why tho?", "report/IV/1"],
    ["Qui doit créer l'équipe spéciale interne ?", "pourquoi a-t-elle été créée ?", "67"],
    ["Кто создает внутреннюю целевую группу?", "а зачем она вообще нужна?", "67"],
    ["من ينشئ فرقة العمل الداخلية؟", "لماذا أنشئت؟", "67"],
    ["谁设立内部工作组？", "为什么要设立？", "67"],
  ])("is told by what it is for: %s %s", async (question, followUp, paragraph) => {
    expect((await quotedAfter(question, followUp))[0]).toMatch(new RegExp(`^${paragraph}\\.\\d+$`, "u"));
  });

  it.each([
    ["When is the next review?", "why 2035?"],
    ["Где прошел ФУИ?", "почему именно в Норвегии?"],
    ["Où s'est tenue la réunion de haut niveau ?", "pourquoi New York ?"],
    ["¿Cuándo es la próxima reunión de alto nivel?", "¿por qué en 2035?"],
    ["متى الاجتماع القادم؟", "لماذا 2035؟"],
  ])("is not told of a year or place by what is to be done then and there: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
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

describe("a doubt about what was said", () => {
  it.each([
    ["Когда пройдёт следующий общий обзор?", "точно? мне называли 2030-й", ["127.1", "report/III/3.1"]],
    ["When is the next overall review?", "are you sure? someone told me 2030", ["127.1", "report/III/3.1"]],
    ["En quelle année aura lieu le prochain examen ?", "vraiment ?", ["127.1", "report/III/3.1"]],
    ["¿En qué año será el próximo examen?", "¿seguro? creía que en 2030", ["127.1", "report/III/3.1"]],
    ["متى يعقد الاستعراض القادم؟", "متأكد؟", ["127.1", "report/III/3.1"]],
    ["下次全面审查在哪一年？", "确定吗？", ["127.1", "report/III/3.1"]],
    ["What percentage of rural areas is online?", "hmm, sure? I remember 68", ["21.3"]],
    ["When is the joint implementation roadmap due?", "not 2027?", ["122.2"]],
  ])("is met with the same sentence: %s %s", async (question, followUp, expected) => {
    const quoted = await quotedAfter(question, followUp);
    expect(quoted.length).toBeGreaterThan(0);
    expect(expected).toEqual(expect.arrayContaining(quoted.slice(0, 1)));
  });
});

describe("somebody or something else than was spoken of", () => {
  it.each([
    ["Кто открывал совещание высокого уровня?", "а от генсека ООН кто был?", "report/II/2.1"],
    ["What did the President of the General Assembly say?", "and Ryder?", "report/II/2.1"],
    ["¿Qué dijo la Presidenta de la Asamblea?", "¿y Ryder?", "report/II/2.1"],
    ["Какая доля людей пользуется интернетом?", "а среди женщин?", "22.2"],
    ["What share of people is online?", "and among women?", "22.2"],
  ])("is told of by what names it: %s %s", async (question, followUp, sentence) => {
    expect((await quotedAfter(question, followUp))[0]).toBe(sentence);
  });

  it.each([
    ["What will the meeting of 2035 look at?", "New York or Geneva?"],
    ["性别数字鸿沟有多大？", "中国呢？"],
    ["Какая доля женщин пользуется интернетом?", "а во Франции?"],
    ["What share of people is online in low-income countries?", "and in LDCs?"],
  ])("is not told of by what does not name it, or gives no figure: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
  });

  it("is no field of the front page: the money of a task force is not that of the report", async () => {
    expect(await quotedAfter("What is the internal task force to assess?", "does it get extra money?")).toEqual([
      "67.1",
    ]);
    expect(
      await quotedAfter("Кто создаёт внутреннюю целевую группу?", "Какие финансовые последствия у документа?"),
    ).toEqual(["report/front/4.1"]);
  });
});

describe("names that are asked for", () => {
  it.each([
    ["Как часто меняется Председатель ГИО ООН?", "и кто в этом году?"],
    ["How often does the Chair of UNGIS change?", "and who is it now?"],
    ["In how many countries are fewer than 20 per cent online?", "which ones?"],
    ["低收入国家的上网比例是多少？", "有的国家还不到20%，具体是哪几个？"],
    ["С кем МСЭ проводил Digital@UNGA 2025?", "а где оно было?"],
  ])("must be given: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual([]);
  });

  it("are given where bodies are named one by one", async () => {
    const question = "Are the results of the Internet Governance Forum taken up by anybody?";
    expect(await quotedAfter(question, "by which bodies exactly?")).toEqual(["100.1"]);
  });
});

describe("several questions after another", () => {
  it.each([
    [
      "What is the IAWG-AI to do?",
      "when does it report? and is the scientific panel the same body?",
      ["86.1", "report/IV/5.1"],
    ],
    [
      "What did Baerbock say?",
      "and who spoke for the Secretary-General? what did he say about the Global Digital Compact?",
      ["report/II/2.1", "report/II/2.3"],
    ],
  ])("are answered each: %s %s", async (question, followUp, expected) => {
    expect(await quotedAfter(question, followUp)).toEqual(expect.arrayContaining(expected));
  });
});

describe("who owes something in another year", () => {
  it.each([
    ["Что ГИО ООН должна представить КНТР в 2026 году?", "а в 2027-м кто?"],
    ["What must UNGIS submit to the CSTD in 2026?", "and who reports there in 2027?"],
    ["Que doit présenter l'UNGIS à la CSTD en 2026 ?", "et qui en 2027 ?"],
    ["UNGIS在2026年要向科技促进发展委员会提交什么？", "那2027年是谁？"],
  ])("is told whole: %s %s", async (question, followUp) => {
    expect(await quotedAfter(question, followUp)).toEqual(["67.1", "67.2", "113.1", "117.1"]);
  });
});

/** The outcome of a question after another, and the sentences that answer it. */
async function answeredAfter(question: string, followUp: string): Promise<readonly [string, readonly string[]]> {
  const { library } = deps.index;
  const { outcome, sentences } = await ask(deps, followUp, { context: toPriorTurn(await ask(deps, question)) });
  return [
    outcome,
    sentences.map((sentence) => formatSentenceId(library.document.structure, placeOf(library, sentence))),
  ];
}

describe("what was spoken of", () => {
  it.each([
    ["By when is UNGIS to submit the joint road map?", "by 2026, right?", "122.2"],
    ["Кто готовит совместную дорожную карту?", "к 2027-му, верно?", "122.2"],
    ["Who coordinates the Partnership on Measuring ICT?", "isn't it UNESCO?", "report/IV/3.1"],
    ["What is the AI working group asked to do?", "reporting to the CSTD as well?", "86.1"],
    ["Has the WSIS mandate been extended?", "point me to the para in the resolution itself", "127.1"],
    ["Когда следующий общий обзор?", "а бизнес туда позовут?", "127.1"],
    ["What must UNGIS submit to the CSTD?", "what for?", "122.3"],
    ["¿Quién crea el grupo de trabajo sobre financiación?", "¿y a quién informa?", "67.2"],
    [
      "Le prochain grand examen du SMSI, c'est en quelle année ?",
      "et la société civile, le privé, ils pourront participer ?",
      "127.1",
    ],
    [
      "هل في القرار أرقام عن الفجوة الرقمية بين النساء والرجال؟",
      "وما المطلوب من ميسّري خطوط العمل بهذا الخصوص؟",
      "110.3",
    ],
    ["Where was the 2025 Internet Governance Forum?", "where exactly is it written?", "preamble.1"],
    ["How many people aged 10 or over own a mobile phone?", "no no, I meant women only", "22.2"],
    ["Что говорила Бербок на открытии?", "а вместо Гутерриша кто выступал", "report/II/2.1"],
    ["Что говорила Бербок на открытии?", "а наша Дорин о чём там говорила", "report/II/5.1"],
    ["Что сказала Бербок на открытии ВВУИО+20?", "а наша Дорин о чём говорила", "report/II/5.1"],
    ["Что говорится о выступлении Богдан-Мартин?", "а от ЮАР кто выступал?", "report/II/6.1"],
    ["Qui a ouvert la réunion de haut niveau à NY ?", "et au nom du SG de l'ONU c'était qui ?", "report/II/2.1"],
  ])("is what a doubt, or little else, is asked of: %s %s", async (question, followUp, sentence) => {
    const [outcome, sentences] = await answeredAfter(question, followUp);
    expect([outcome, sentences.includes(sentence)]).toEqual(["answered", true]);
  });

  it.each([
    ["When does the General Assembly next review WSIS?", "New York again?"],
    ["C'est pour quelle année, la prochaine réunion de haut niveau ?", "À Genève ou à New York ?"],
    ["¿Cuándo y dónde se celebró la reunión de alto nivel?", "¿y la próxima en qué ciudad?"],
    ["How many statements were made?", "how many of those were from governments?"],
    ["Who is the secretariat of UNGIS?", "and which agency has the chair at the moment?"],
    ["什么是WSIS论坛？", "全文哪里能下载?"],
    ["When does the General Assembly next review WSIS?", "which month, and in New York again?"],
    ["Когда Ассамблея снова проведёт обзор?", "снова в Нью-Йорке?"],
    ["下次审查什么时候？", "还在纽约吗？"],
    ["Где проходил форум по управлению интернетом?", "а следующий где и когда?"],
    ["Когда 30-я сессия КНТР?", "в каком месяце и где?"],
    ["متى الدورة 30 للجنة العلم والتكنولوجيا؟", "بأي شهر ووين؟"],
    ["Que doit faire la task force interne sur le financement ?", "elle est présidée par qui ?"],
    ["Что поручено Партнёрству по измерению ИКТ?", "а контакт в ДЭСВ есть? кого там спросить"],
  ])("is not told of by the place, number or link of something else: %s %s", async (question, followUp) => {
    expect(await answeredAfter(question, followUp)).toEqual(["not_found", []]);
  });

  it.each([
    ["What must the action line facilitators report in 2027?", "and what else do they have to do?"],
    ["Что должны сделать координаторы направлений к 2027 году?", "а что ещё на них повесили?"],
  ])("is left out where what else there is is asked for: %s %s", async (question, followUp) => {
    const [, sentences] = await answeredAfter(question, followUp);
    expect(sentences).toEqual(expect.arrayContaining(["53.2", "100.1", "110.3"]));
    expect(sentences).not.toContain("113.1");
  });
});

describe("what was said, doubted with what is told beside", () => {
  it.each([
    ["When is the next overall review?", "annex/127", "really in 2035? I thought it was five years from now, in 2030"],
    ["Когда следующий общий обзор?", "annex/127", "точно в 2035? мне казалось, через пять лет, в 2030"],
    ["¿Cuándo presenta el UNGIS su hoja de ruta?", "annex/122", "¿seguro que es en 2026? yo tenía apuntado 2027"],
    ["How many use the Internet in rich and poor countries?", "annex/21", "four times? that seems a lot, are you sure"],
  ])("is shown again, and nothing of the other year: %s (%s) %s", async (question, paragraph, followUp) => {
    const { outcome, sentences } = await ask(deps, followUp, {
      context: { question, paragraphs: [paragraphId(paragraph)] },
    });
    const cited = new Set(sentences.map(({ citations }) => citations[0]?.paragraph));
    expect([outcome, [...cited]]).toEqual(["answered", [paragraph]]);
  });
});

describe("what somebody said", () => {
  it.each([
    ["Who spoke on behalf of the Member States?", "report/II/6", "did he promise any money?"],
    ["Кто выступал от имени государств-членов МСЭ?", "report/II/6", "а он пообещал что-то по деньгам?"],
  ])("is not told by what others said: %s (%s) %s", async (question, paragraph, followUp) => {
    const { sentences } = await ask(deps, followUp, { context: { question, paragraphs: [paragraphId(paragraph)] } });
    const others = sentences.filter(({ citations }) => citations[0]?.paragraph !== paragraph);
    expect(others).toEqual([]);
  });
});

describe("the other one of two", () => {
  it.each([
    ["Who organised the anniversary celebration of 15 December?", "and the other one?", "report/VI/1.3"],
    ["Qui a organisé la fête des vingt ans ?", "et l'autre, celui sur l'ONU en action ?", "report/VI/1.3"],
    ["Кто организовал «ООН в действии»?", "а другое?", "report/VI/1.2"],
  ])("is the one that did not answer before: %s %s", async (question, followUp, expected) => {
    expect(await quotedAfter(question, followUp)).toEqual([expected]);
  });
});

describe("a name that is doubted not to be among others", () => {
  it.each([
    ["Which agencies set up the WSIS Forum with ITU?", "not DESA?", "annex/108"],
    ["Qui a créé le Forum du SMSI avec l'UIT ?", "pas l'UNICEF ?", "annex/108"],
  ])("is told by those: %s %s", async (question, followUp, paragraph) => {
    const { sentences } = await ask(deps, followUp, { context: { question, paragraphs: [paragraphId(paragraph)] } });
    expect(sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual([paragraph]);
  });
});

describe("whether somebody mentioned something", () => {
  it.each([
    ["Что говорил Гай Райдер?", "report/II/2", "а про IGF он говорил?"],
    ["What did Baerbock say at the opening?", "report/II/1", "did she mention AI?"],
    ["贝尔伯克在开幕时说了什么？", "report/II/1", "她提到人工智能了吗？"],
  ])(
    "is told by what they said, and not counted in the whole document: %s (%s) %s",
    async (question, paragraph, followUp) => {
      const answer = await ask(deps, followUp, { context: { question, paragraphs: [paragraphId(paragraph)] } });
      const cited = new Set(answer.sentences.map(({ citations }) => citations[0]?.paragraph));
      expect([answer.headline, [...cited]]).toEqual([null, [paragraph]]);
    },
  );
});

describe("a question that only seems to stand by itself", () => {
  it.each([
    ["查发展中国家资金缺口的那个小组，由谁来建？", "要另外拨款吗？", ["67.1"]],
    ["2027年有哪些报告要交给科技促进发展委员会？", "那2026年那届呢", ["122.2"]],
    ["who reports to the CSTD in 2027?", "no, in 2026", ["122.2"]],
    ["who reports to the CSTD in 2027?", "no, the 2026 session", ["122.2"]],
    ["Кто отчитывается перед КНТР в 2027?", "нет, в 2026", ["122.2"]],
    ["¿Quién informa a la Comisión de Ciencia y Tecnología en 2027?", "no, yo decía la sesión de 2026", ["122.2"]],
    ["Qui fait rapport à la CSTD en 2027 ?", "2026 ?", ["122.2"]],
    ["ما دور فريق العمل المشترك المعني بالذكاء الاصطناعي؟", "يعني يقدم تقريره في 2027، صح؟", ["86.1"]],
    ["哪些机构应该在工作里参考IGF的成果？", "真的连WSIS论坛也算？在第几段", ["100.1"]],
    ["When and where was the WSIS+20 high-level meeting held?", "who opened it?", ["report/II/1.1"]],
    ["кто координирует партнерство по измерению ИКТ", "и что ему поручили?", ["117.1"]],
  ])("is of what was spoken of: %s %s", async (question, followUp, sentences) => {
    expect(await quotedAfter(question, followUp)).toEqual(sentences);
  });

  it("is not answered from elsewhere where a pronoun is its subject", async () => {
    const quoted = await quotedAfter(
      "Is there anything on the WSIS stocktaking database? We have projects to add",
      "so it's open to everyone not just UN agencies, right?",
    );
    expect(quoted.filter((id) => !id.startsWith("107"))).toEqual([]);
  });
});

describe("what something cost", () => {
  it("is no duty", async () => {
    const context = toPriorTurn(await ask(deps, "مين نظّم فعالية الأمم المتحدة للتعاون الرقمي يوم 15 ديسمبر؟"));
    expect((await ask(deps, "وكم كلّفت؟", { context })).outcome).toBe("not_found");
  });
});

describe("another subject that is named", () => {
  it.each([
    [
      "Qui a pris la parole pour l'UIT ?",
      "Merci ! Rien à voir, mais le Forum du SMSI ça reste annuel ou pas ?",
      "108.2",
    ],
    ["Who spoke for ITU?", "thanks. unrelated, but does the WSIS Forum stay annual?", "108.2"],
  ])("has nothing to do with the one before: %s %s", async (question, followUp, sentence) => {
    expect(await quotedAfter(question, followUp)).toContain(sentence);
  });
});
