import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsHeadline } from "../../../src/answer/check/verify-headline.ts";
import { citeSentence } from "../../../src/answer/cite.ts";
import { findHeadline } from "../../../src/answer/headline/find-headline.ts";
import { buildNameIndex } from "../../../src/answer/names/name-index.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const library = readBundled();
const index = buildNameIndex(library);

/** What is found for a question where some sentence of a paragraph is the answer. */
function headline(language: Language, text: string, paragraph: string, sentence: number) {
  return findHeadline(index, { text, language }, [citeSentence(library, language, paragraphId(paragraph), sentence)]);
}

describe("findHeadline", () => {
  it.each<[Language, string, string, number, string, string]>([
    [
      "ru",
      "Когда в Нью-Йорке состоялось совещание высокого уровня?",
      "report/I/1",
      0,
      "date",
      "1617 декабря 2025 года",
    ],
    ["en", "When was the high-level meeting held in New York?", "report/I/1", 0, "date", "16–17 December 2025"],
    [
      "fr",
      "Quand la réunion de haut niveau a-t-elle eu lieu à New York ?",
      "report/I/1",
      0,
      "date",
      "16 et 17 décembre 2025",
    ],
    [
      "es",
      "¿Cuándo se celebró la reunión de alto nivel en Nueva York?",
      "report/I/1",
      0,
      "date",
      "16 y 17 de diciembre de 2025",
    ],
    ["ar", "متى عقد الاجتماع الرفيع المستوى في نيويورك؟", "report/I/1", 0, "date", "16 و17 كانون الأول/ديسمبر 2025"],
    ["zh", "WSIS+20高级别会议何时在纽约召开？", "report/I/1", 0, "date", "2025年12月16–17日"],
    ["ru", "Когда состоялось совещание высокого уровня?", "report/I/1", 0, "date", "1617 декабря 2025 года"],
    ["ru", "Когда состоится следующее совещание высокого уровня?", "annex/127", 0, "date", "2035 году"],
    ["en", "When is the next high-level meeting on WSIS?", "annex/127", 0, "date", "2035"],
    ["zh", "下一次高级别会议将在哪年举行？", "annex/127", 0, "date", "2035年"],
    ["ar", "متى الاجتماع الرفيع المستوى القادم؟", "annex/127", 0, "date", "2035"],
    ["en", "When was the Geneva Declaration adopted?", "report/I/2", 0, "date", "2003"],
    ["ru", "Когда прошел Форум по управлению интернетом?", "annex/preamble", 0, "date", "июне 2025 года"],
    ["ru", "Кто открыл совещание?", "report/II/1", 0, "person", "Анналены Бербок"],
    ["en", "Who opened the sitting?", "report/II/1", 0, "person", "Annalena Baerbock"],
    ["fr", "Qui a ouvert la réunion de haut niveau ?", "report/II/1", 0, "person", "Annalena Baerbock"],
    ["es", "¿Quién inauguró la reunión?", "report/II/1", 0, "person", "Annalena Baerbock"],
    ["ar", "من افتتح الاجتماع؟", "report/II/1", 0, "person", "أنالينا بيربوك"],
    ["zh", "谁为会议致开幕辞？", "report/II/1", 0, "person", "安娜莱娜·贝尔伯克"],
    ["en", "Who spoke on behalf of the UN Secretary-General?", "report/II/2", 0, "person", "Guy Ryder"],
    ["en", "Which resolution is the outcome document of WSIS+20?", "report/III/1", 0, "symbol", "A/RES/80/173"],
    ["en", "Which resolution set the modalities?", "report/I/1", 0, "symbol", "A/RES/79/277"],
    ["ru", "Кто выполняет функции секретариата ГИО ООН?", "annex/121", 0, "body", "Международный союз электросвязи"],
    ["en", "Where were the side events held?", "report/VI/1", 1, "place", "UNDP headquarters, New York"],
    ["ru", "В каком городе прошло совещание высокого уровня?", "report/I/1", 0, "place", "Нью-Йорке"],
    ["en", "Where was the high-level meeting held?", "report/I/1", 0, "place", "New York"],
    ["fr", "Où s'est tenu le Forum sur la gouvernance de l'Internet ?", "annex/preamble", 0, "place", "Norvège"],
    ["es", "¿En qué país se celebró el Foro para la Gobernanza de Internet?", "annex/preamble", 0, "place", "Noruega"],
    ["ar", "أين عقد منتدى حوكمة الإنترنت؟", "annex/preamble", 0, "place", "النرويج"],
    ["zh", "互联网治理论坛在哪个国家举行？", "annex/preamble", 0, "place", "挪威"],
    ["ru", "Какая доля женщин пользуется интернетом?", "annex/22", 1, "share", "только 71 процент"],
    ["en", "What share of the population in rural areas has internet access?", "annex/21", 2, "share", "58 per cent"],
    ["en", "How many people in cities use the Internet?", "annex/21", 2, "share", "almost 85 per cent"],
    ["fr", "Quel pourcentage de femmes utilisent Internet ?", "annex/22", 1, "share", "seulement 71 %"],
    ["es", "¿Qué porcentaje de hombres utiliza un teléfono móvil?", "annex/22", 1, "share", "87 %"],
    ["ar", "ما نسبة النساء اللواتي يستخدمن الإنترنت؟", "annex/22", 1, "share", "71 في المائة"],
    ["zh", "有多少女性使用互联网？", "annex/22", 1, "share", "只有71%"],
    ["en", "What share of people used the Internet in 2005?", "annex/20", 2, "share", "just over 15 per cent"],
    ["en", "What percentage of people use the Internet?", "annex/20", 2, "share", "74 per cent"],
    ["ru", "Сколько было сделано заявлений?", "report/II/3", 1, "number", "120 заявлений"],
    ["en", "How many statements were made?", "report/II/3", 1, "number", "120 statements"],
  ])("%s: %s", (language, question, paragraph, sentence, kind, text) => {
    const found = headline(language, question, paragraph, sentence);
    expect([found?.kind, found?.text.replaceAll("\u00a0", " ")]).toEqual([kind, text]);
  });

  it.each<[string, Language, string, string, number]>([
    ["two dates stand there", "en", "When did the meeting mark the anniversary?", "report/I/2", 0],
    ["several dates stand there", "ru", "Когда прошли другие конференции?", "annex/preamble", 0],
    ["two symbols stand there", "en", "Which resolution was the meeting convened by?", "report/I/1", 0],
    ["the sentence does not say what is asked", "en", "When was UNGIS established?", "report/IV/1", 2],
    ["the sentence does not say what is asked", "ru", "Когда была создана ГИО ООН?", "report/IV/1", 2],
    ["another sentence gives another year", "en", "When is the CSTD session?", "report/IV/1", 2],
    ["another sentence gives another year", "zh", "科学和技术促进发展委员会的会议在哪年？", "report/IV/1", 2],
    [
      "the place is of the other one that the sentence names",
      "en",
      "the WSIS+20 High-Level Event, which city?",
      "annex/preamble",
      0,
    ],
    [
      "no place of the sentence is that of the meeting",
      "en",
      "Where will the high-level meeting in 2035 be held?",
      "report/III/3",
      0,
    ],
    ["a body is somewhere by its headquarters alone", "en", "Where is ITU headquartered?", "report/VI/1", 1],
    ["the figure is of other people", "en", "What share of women in Africa use the Internet?", "annex/22", 1],
    ["the figure is of other people", "ru", "Какая доля сельских женщин пользуется интернетом?", "annex/22", 1],
    ["the figure is of other people", "fr", "Quel pourcentage de femmes siègent au parlement ?", "annex/22", 1],
    ["the figure is of all people", "en", "How many statements did ITU make?", "report/II/3", 1],
    ["two figures are asked for", "en", "What share of women and men use the Internet?", "annex/22", 1],
    ["the figure is not that of those who lack it", "en", "How many women do not use the Internet?", "annex/22", 1],
    ["the figure is not that of those who lack it", "ru", "Какая доля женщин не пользуется интернетом?", "annex/22", 1],
    ["two things are asked", "en", "When and where was the high-level meeting held?", "report/I/1", 0],
    ["someone else is asked about", "en", "Who opened the WSIS Forum?", "report/II/1", 0],
    ["someone else is asked about", "ru", "Кто откроет следующее совещание?", "report/II/1", 0],
    ["a later meeting is asked about", "en", "Where will the next high-level meeting be held?", "report/I/1", 0],
    ["an earlier one is asked about", "en", "When was the previous high-level meeting?", "report/I/1", 0],
    ["the place is of another event", "en", "Where were the UNESCO consultations held?", "annex/preamble", 0],
    ["the place is of another event", "ru", "Где проходили консультации ЮНЕСКО?", "annex/preamble", 0],
    ["several people spoke", "ru", "Кто выступил на совещании?", "report/II/5", 0],
    ["several people spoke", "en", "Who delivered a statement at the high-level meeting?", "report/II/5", 0],
    ["nothing is asked", "en", "The high-level meeting in New York", "report/I/1", 0],
  ])("gives none where %s (%s): %s", (_, language, question, paragraph, sentence) => {
    expect(headline(language, question, paragraph, sentence)).toBeNull();
  });

  it("gives words of the quote, whatever is asked of whatever sentence", () => {
    const asking: Record<Language, string[]> = {
      ar: ["متى", "أين", "كم", "من"],
      en: ["when", "where", "how many", "who", "which resolution"],
      es: ["cuándo", "dónde", "cuántos", "quién"],
      fr: ["quand", "où", "combien", "qui"],
      ru: ["когда", "где", "сколько", "кто", "какая резолюция"],
      zh: ["何时", "哪里", "多少", "谁"],
    };
    const found = new Set<string>();
    fc.assert(
      fc.property(
        fc
          .constantFrom(...LANGUAGES)
          .chain((language) =>
            fc.tuple(
              fc.constant(language),
              fc.constantFrom(...asking[language]),
              fc.constantFrom(...index.sentences(language)),
              fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
            ),
          ),
        ([language, asks, own, picks]) => {
          const words = own.text.split(/[\s，。、]+/u);
          const text = `${asks} ${picks.map((pick) => words[pick % words.length]).join(" ")}`;
          const result = headline(language, text, own.paragraph, own.sentence);
          if (!result) return;
          found.add(result.text);
          expect(result.citation?.quote).toContain(result.text);
          expect(holdsHeadline(result, library)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    expect(found.size).toBeGreaterThan(5);
  });
});
