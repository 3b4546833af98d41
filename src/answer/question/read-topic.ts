import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { findMatches, findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { hasQuestionWord, stripQuestionWords } from "./question-words.ts";

/** Words for saying and for what it is said in, folded: beside a subject they ask nothing but to hear of it. */
const SAYING = phrasePattern(
  [
    "говор\\p{L}+|сказа\\p{L}+|скажи\\p{L}*|напис\\p{L}+|пиш\\p{L}+|известно|слышно|расска\\p{L}+|собер\\p{L}+|дай(?:те)?|покаж\\p{L}+|опиши\\p{L}*|изложи\\p{L}*|кратко|вкратце|обзор|тем[аеуы]|вопрос[ае]?|есть|отчет\\p{L}*|доклад\\p{L}*|(?:итогов\\p{L}+ )?документ\\p{L}*|текст\\p{L}*|резолюци\\p{L}+|приложени\\p{L}+",
    `say|says|said|saying|tell|talk|talks|speak|know|known|mention\\p{L}*|state[sd]?|written|write|explain|describe|summari[sz]e|overview|summary|info|information|everything|anything|something|briefly|topic|subject|give|show|report|(?:outcome )?document|text|paper|${APPENDED_PART.en}|resolution`,
    `dit|dire|disent|parle\\p{L}*|sait|explique\\p{L}*|decri\\p{L}+|resume\\p{L}*|montre\\p{L}*|apercu|sujet|tout|rapport|document(?: final)?|texte|${APPENDED_PART.fr}|resolution`,
    "dice|dicen|decir|dicho|dime|habla\\p{L}*|sabe|cuent\\p{L}+|explica\\p{L}*|describe\\p{L}*|resume\\p{L}*|muestra\\p{L}*|menciona\\p{L}*|tema|todo|hay|informe|documento(?: final)?|texto|anexo|resolucion",
    "يقول|تقول|قيل|قال|ورد|جاء|يذكر|ذكر|يرد|حدثني|اخبرني|اشرح|لخص|صف|لي|موضوع|معلومات|كل|شيء|(?:ال)?تقرير|(?:ال)?وثيقه(?: (?:ال)?ختاميه)?|(?:ال)?نص|(?:ال)?مرفق|(?:ال)?قرار",
  ],
  "(?:成果)?文件|报告|文中|文本|附件|决议|内容|简单|简要|大概|信息|情况|部分|规定|谈谈|说说|讲讲|介绍|概述|总结|一下|提到|说|讲|谈|里|中|的|了|都|有|对|就",
  "gu",
);
/** What leads from these to the subject; the second kind only behind a word for saying, since it has other uses. */
const ABOUT = phrasePattern(
  [
    "об|обо|о|про|насчет|касательно",
    "about|regarding|concerning|re",
    "concernant|quid de|quid|a propos de|au sujet de",
    "sobre|acerca de|respecto a",
    "عن|حول|بشان|بخصوص|ماذا عن",
  ],
  "关于|有关",
  "gu",
);
const LEADING = phrasePattern(["по", "on|of", "sur|de", "de", "في"], "对|就", "gu");

/** Marks and spaces around a subject. */
const EDGES = /^[\s\p{P}]+|[\s?!.。？！،؟…:;]+$/gu;
/** A subject is named in few words; what is longer says something about it. */
const MAX_WORDS = 6;
const MAX_HAN = 14;
/** Nobody leads to so few words with more than this; the frame's words are tried one by one, each with all before it. */
const MAX_CHARS = 300;

/**
 * The subject that is named, where nothing is asked about it but what is said: "AI", "gender??", "tell me about the WSIS
 * Forum".
 * @returns undefined where more is asked
 */
export function readTopic(text: string, language: Language): string | undefined {
  if (text.length > MAX_CHARS) return undefined;
  const named = takeOutWords(text, (folded) => findFrame(folded, language))
    .replace(EDGES, "")
    .trim();
  if (named === "" || hasQuestionWord(named)) return undefined;
  const han = named.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = named.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)?.length ?? 0;
  return words <= MAX_WORDS && han <= MAX_HAN ? named : undefined;
}

/** True for a subject and not a word beside it. */
export function isTopicAlone(text: string, language: Language): boolean {
  return readTopic(text, language) === text.replace(EDGES, "");
}

/** True where nothing but the words around a subject is said: "in the document?". */
export function isTopicless(text: string, language: Language): boolean {
  return isFrame(fold(text), language);
}

/** The words around a subject; a Chinese one stands between them, any other behind them. */
function findFrame(folded: string, language: Language): Span[] {
  if (language === "zh") return findHanFrame(folded);
  const spanTo = (pattern: RegExp, fits: (before: string) => boolean) =>
    findMatches(folded, pattern)
      .filter(({ index }) => fits(folded.slice(0, index)))
      .map(({ index, 0: found }) => ({ start: 0, end: index + found.length }));
  const isEmpty = (before: string) => isFrame(before, language);
  const says = (before: string) => before.search(SAYING) >= 0 && isEmpty(before);
  return [...spanTo(ABOUT, isEmpty), ...spanTo(LEADING, says), ...spanTo(SAYING, isEmpty)];
}

function isFrame(before: string, language: Language): boolean {
  const left = stripQuestionWords(before).replace(SAYING, " ").replace(ABOUT, " ");
  return (left.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => isStopWord(word, language));
}

const HAN_QUESTION = /什么|哪些|怎么|怎样|如何|啥/gu;

function findHanFrame(folded: string): Span[] {
  const isAsked = /关于|有关|说|讲|谈|介绍|概述|总结/u.test(folded);
  return isAsked ? [ABOUT, SAYING, HAN_QUESTION].flatMap((pattern) => findSpans(folded, pattern)) : [];
}
