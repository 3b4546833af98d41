import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { findPremise } from "../../../src/answer/compare/find-premise.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

/** @param place of the one quote, as "report/I/1 1"; none where nothing is quoted */
function correct(language: Language, text: string, place?: string) {
  const [paragraph = "", number] = place?.split(" ") ?? [];
  const places = place ? [{ paragraph: paragraphId(paragraph), sentence: Number(number) - 1 }] : [];
  return findPremise(deps.index, deps.names, { text, language }, { places, isAnswer: true });
}

describe("findPremise", () => {
  it("corrects nobody who says himself that it was not so", () => {
    expect(
      correct("en", "Guterres didn't speak himself in December, who stood in for him?", "report/II/2 1"),
    ).toBeUndefined();
    expect(correct("en", "What did Guterres say in December?", "report/II/2 1")).toBeDefined();
  });

  it("calls bodies as the text does", () => {
    const found = correct("en", "Is it UNESCO that sets up the task force on financing?", "annex/67 1");
    expect(found?.premise.found).toContain("action line facilitators");
    expect(found?.premise.found).not.toContain("ALF");
  });

  it.each<[Language, string, string, string, string[]]>([
    ["ru", "Совещание высокого уровня прошло в Женеве?", "report/I/1 1", "Женеве", ["Нью-Йорке"]],
    ["en", "Was the high-level meeting held in Geneva?", "report/I/1 1", "Geneva", ["New York"]],
    ["fr", "La réunion de haut niveau a eu lieu à Vienne ?", "report/I/1 1", "Vienne", ["New York"]],
    ["es", "¿La reunión de alto nivel se celebró en Ginebra?", "report/I/1 1", "Ginebra", ["Nueva York"]],
    ["ar", "هل عقد الاجتماع الرفيع المستوى في جنيف؟", "report/I/1 1", "جنيف", ["نيويورك"]],
    ["zh", "高级别会议在日内瓦召开吗？", "report/I/1 1", "日内瓦", ["纽约"]],
    [
      "zh",
      "日内瓦《原则宣言》和《行动计划》是2005年通过的，突尼斯议程是2007年，对吧？",
      "report/I/2 1",
      "2007",
      ["2003", "2005"],
    ],
    ["en", "Was the IGF held in Sweden in June 2025?", "annex/preamble 1", "Sweden", ["Norway"]],
    ["en", "Was the IGF held in Geneva?", "annex/preamble 1", "Geneva", ["Norway"]],
    ["fr", "Le FGI de juin 2025, c'était bien à Paris ?", "annex/preamble 1", "Paris", ["Norvège"]],
    [
      "ru",
      "Почему Партнерство по измерению ИКТ координируют именно ЮНЕСКО и Всемирный банк?",
      "report/IV/3 1",
      "ЮНЕСКО и Всемирный банк",
      ["МСЭ", "ЮНКТАД", "ДЭСВ"],
    ],
    [
      "en",
      "Thank Mr Malatsi, Kenya's digital minister. What did he stress?",
      "report/II/6 1",
      "Kenya's digital minister",
      ["Minister of Communications and Digital Technologies of South Africa"],
    ],
    [
      "ar",
      "لماذا كُلّفت اليونسكو برسم خريطة مبادرات بناء القدرات في مجال الذكاء الاصطناعي؟",
      "annex/86 1",
      "اليونسكو",
      ["IAWG-AI", "ميسرو خطوط عمل القمة العالمية لمجتمع المعلومات"],
    ],
    ["en", "Were 150 statements delivered?", "report/II/3 2", "150", ["120 statements"]],
    ["ru", "Было сделано 150 заявлений?", "report/II/3 2", "150", ["120\u00a0заявлений"]],
    ["en", "Do 93 per cent of people use the Internet?", "annex/20 3", "93 per cent", ["74 per cent"]],
    [
      "en",
      "93 per cent of people use the Internet; how many did in 2005?",
      "annex/20 3",
      "93 per cent",
      ["74 per cent"],
    ],
    ["zh", "4G网络覆盖全球74%的人口，对吗？", "annex/20 2", "74%", ["93%"]],
    ["ru", "о чём доложит трёхдневное совещание?", "report/II/3 2", "трёхдневное", ["двухдневного"]],
    ["en", "Does the UNGIS chair rotate every two years?", "annex/121 1", "every two years", ["annual"]],
    [
      "fr",
      "Qu'a dit M. Ryder en tant que directeur général de l'OIT ?",
      "report/II/2 1",
      "directeur général de l'OIT",
      ["Secrétaire général adjoint aux politiques"],
    ],
    ["ru", "Швейцария одна устроила празднование?", "report/VI/1 2", "одна", ["МСЭ", "ПРООН", "ЮНЕСКО", "Швейцария"]],
    ["en", "Is the Partnership coordinated by UNESCO?", "report/IV/3 1", "UNESCO", ["ITU", "UNCTAD", "DESA"]],
    [
      "en",
      "Must the Partnership report to the Statistical Commission?",
      "annex/117 1",
      "Statistical Commission",
      ["CSTD"],
    ],
    ["ru", "О чём лично сказал Гутерриш?", "report/II/2 1", "Гутерриш", ["Гай Райдер"]],
    ["es", "¿Por qué más mujeres que hombres usan Internet?", "annex/22 2", "más", ["71 %", "77 %"]],
    ["en", "Does the Compact replace WSIS+20?", "report/II/2 3", "replace", ["complementary"]],
    ["ru", "Почему резолюция обязывает МСЭ создать целевую группу?", "annex/67 1", "обязывает", ["предлагаем"]],
    ["en", "Which extra funds does the task force get?", "annex/67 1", "extra funds", ["within existing resources"]],
    ["ru", "Совещание было 10–11 декабря?", "report/I/1 1", "10–11 декабря", ["1617 декабря"]],
    [
      "ru",
      "Кто поддержал Генсека МСЭ, Генеральный секретарь ООН Дорин Богдан-Мартин?",
      "report/II/5 1",
      "Генеральный секретарь ООН",
      ["Генеральный секретарь МСЭ"],
    ],
  ])("%s: %s", (language, text, place, given, found) => {
    expect(correct(language, text, place)?.premise).toEqual({ given, found });
  });

  it.each<[string, Language, string, string?]>([
    ["the place is right", "en", "Was the high-level meeting held in New York?", "report/I/1 1"],
    ["the quote is off the point", "en", "Did Geneva host the celebration of the prizes?", "report/I/1 1"],
    [
      "all that have the part are named, and others beside them",
      "en",
      "How does the UNGIS joint implementation road map differ from the action line facilitators' road maps?",
      "annex/122 2",
    ],
    ["the city lies in the country that is given", "en", "Was the IGF held in Oslo?", "annex/preamble 1"],
    [
      "the country is only in somebody's office",
      "es",
      "¿Qué dijo Brasil en su intervención en la plenaria?",
      "report/II/6 1",
    ],
    [
      "somebody is named beside whom the fact tells of",
      "fr",
      "à quel titre Mme Bogdan-Martin et le ministre sud-africain ont-ils chacun pris la parole ?",
      "report/II/6 1",
    ],
    [
      "a body is permanent, and meets once a year",
      "en",
      "Does the resolution make the Internet Governance Forum a permanent forum of the UN?",
      "annex/100 1",
    ],
    [
      "a secretariat is permanent, and the chair rotates",
      "en",
      "UNGIS: who chairs, who has the permanent secretariat?",
      "annex/121 1",
    ],
    ["which of two it is is asked", "en", "UNGIS: who chairs, is it permanent or rotating?", "annex/121 1"],
    [
      "a body is permanent, and meets once a year",
      "fr",
      "Le Forum sur la gouvernance de l'Internet devient-il un forum permanent ?",
      "annex/100 1",
    ],
    [
      "a mandate is permanent, and meetings are annual",
      "fr",
      "La résolution a-t-elle rendu permanent le mandat du Forum sur la gouvernance de l'Internet ?",
      "annex/100 1",
    ],
    [
      "a share is no comparison, nor is what stands behind a comma",
      "zh",
      "高收入国家上网比例94%，低收入国家23%，对不对",
      "annex/21 2",
    ],
    ["the quote gives no place", "ru", "Совещание 2035 года пройдет в Женеве?", "annex/127 1"],
    ["nothing else is said", "en", "Geneva?", "report/I/1 1"],
    ["two formats are offered", "ru", "Мероприятия прошли очно или онлайн?", "report/VI/2 1"],
    ["two formats are offered", "en", "Were both events in person or online?", "report/VI/2 1"],
    ["the figure is the same", "ar", "من الـ120 كلمة التي ألقيت، كم كانت للدول الأعضاء؟", "report/II/3 2"],
    ["other things are counted", "en", "Were 150 countries at the two-day meeting?", "report/II/3 2"],
    ["another sentence near it has the value", "ru", "июль 2025 — что по линии ВВУИО было", "annex/preamble 1"],
    [
      "a body is named beside those that have the part",
      "en",
      "Who helps the Partnership: the Statistical Commission?",
      "annex/117 1",
    ],
    [
      "the year is of another meeting",
      "es",
      "¿En qué ciudad se celebrará la reunión de examen de 2035?",
      "report/I/1 1",
    ],
    ["the body is of another clause", "en", "Did UNESCO consult, and did UNDP organise Digital@UNGA?", "report/VI/3 1"],
    ["it is asked who spoke", "en", "Who spoke for the UN Secretary-General?", "report/II/2 1"],
    ["it is asked which of two is more", "en", "Do more women or men use the Internet?", "annex/22 2"],
    ["the order is right", "en", "Why do more men than women use the Internet?", "annex/22 2"],
    ["no extra money is meant", "en", "Must the task force do without extra funds?", "annex/67 1"],
    ["the second group is put first", "en", "How far ahead of women are men in using the Internet?", "annex/22 2"],
    [
      "the sentence gives that number too",
      "en",
      "In which low-income countries is Internet use below 20 per cent?",
      "annex/21 2",
    ],
    ["persons are counted", "zh", "贝尔伯克和马拉齐两人的发言有什么不同？", "report/II/3 2"],
    [
      "the year stands in the name of a document",
      "es",
      "¿Qué texto da la visión para después de 2015?",
      "report/front/5 11",
    ],
    [
      "the office is only told of who has it",
      "en",
      "the exact title of Mr Malatsi, the minister who spoke for the ITU membership",
      "report/II/6 1",
    ],
    ["the year is one of two", "zh", "2026年的预算是多少？", "report/front/4 1"],
    ["two persons are named", "en", "What did the Secretary-General of ITU and Solly Malatsi stress?", "report/II/6 1"],
    ["a word only looks like a country", "es", "¿Cuántas reuniones de 2025 recuerda el preámbulo?", "annex/preamble 1"],
    ["a word only looks like a country", "fr", "Combien d'États ont pris la parole à la réunion ?", "report/II/6 1"],
  ])("corrects nothing where %s (%s): %s", (_, language, text, place) => {
    expect(correct(language, text, place)).toBeUndefined();
  });
});

describe("a body of the world that the document does not have, in another's place", () => {
  it.each([
    "The World Bank coordinates the Partnership on Measuring ICT, right?",
    "Это Всемирный банк координирует Партнёрство по измерению ИКТ?",
    "¿La OCDE y el Banco Mundial coordinan la Alianza para la medición de las TIC?",
  ])("is corrected: %s", async (question) => {
    const { outcome, premise } = await ask(await openAnswerDeps(), question);
    expect(outcome).toBe("answered");
    expect(premise?.found.length).toBeGreaterThan(2);
  });
});
