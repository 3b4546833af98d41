import type { Language } from "../../domain/language.ts";
import { APPENDED_PART, namesAppendedPart, withoutAppendedPart } from "../../text/appended-part.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { askingPart } from "./asking-part.ts";
import { stripQuestionWords } from "./question-words.ts";

/** Paragraphs, folded. */
const PARAGRAPHS = phrasePattern(
  [
    "пункт\\p{L}*|параграф\\p{L}*|абзац\\p{L}*",
    "paragra(?:ph|f)s?|paras?",
    "paragraphes?|points",
    "parrafos?|puntos",
    "(?:[بلف]?ال|لل|[بل])?فقر(?:ات|ه)",
  ],
  "段落?",
  "gu",
);
/** Asks which they are, folded: whether they are all asks something else. */
const WHICH = phrasePattern(
  [
    "как(?:ие|их)|номер\\p{L}*|перечисл\\p{L}+|скольк\\p{L}+",
    "which|what|whose|whos|numbers|how many",
    "quels|numeros|combien",
    "que|cuales|numeros|cuantos",
    "ما|اي|ارقام|كم",
  ],
  "哪|号|多少|几",
);
/** How many there are says of itself that the part has them. */
const HOW_MANY = phrasePattern(["скольк\\p{L}+", "how many", "combien", "cuantos", "كم"], "多少|几(?:个|段|条)", "gu");
/** Says that a part has them, folded. */
const HAVING = phrasePattern(
  [
    "воспроизв\\p{L}+|приведен\\p{L}*|приводят\\p{L}*|вошл\\p{L}+|включен\\p{L}*|цитир\\p{L}+|процитир\\p{L}+|перечислен\\p{L}*|содерж\\p{L}+|есть|попал\\p{L}*|вынесен\\p{L}*",
    `reprodu[cs]ed?|included?|quoted|cited|listed|contain(?:s|ed)?|excerpted|copied|given|appear|are in|does (?:the )?${APPENDED_PART.en}`,
    "reproduits?|repris|inclus|cites?|enumeres?|contient|figurent|comporte",
    "reproducen?|reproducid[oa]s?|incluid[oa]s?|incluye|citad[oa]s?|recog(?:e|en|idos)|contiene|figuran|aparecen|copi\\p{L}+|transcri\\p{L}+",
    "[يتن]?ستنسخ\\p{L}*|(?:ال)?وارد\\p{L}*|ورد\\p{L}*|(?:ال)?مدرج\\p{L}*|[يت]تضمن\\p{L}*|منقول\\p{L}*|[يت]ضم\\p{L}*",
  ],
  "摘录|收录|转载|列出|列了|包含|附了|摘了|收了|引用|列入|选录",
  "gu",
);
/** What may stand beside them and tells of no subject, folded. */
const BESIDE = phrasePattern(
  [
    "номер\\p{L}*|список|перечень|перечисл\\p{L}+|полн\\p{L}+|исчерпыва\\p{L}+|нуж(?:ен|ны|но)|итогов\\p{L}+|документ\\p{L}*|резолюци\\p{L}*|отчет\\p{L}*|приложени\\p{L}*|именно|все|дай(?:те)?|назов\\p{L}+|всего|(?:про)?нумерованн\\p{L}+",
    "numbers?|list(?:ed)?|full|complete|exhausti(?:ve|v)|only|need|outcome|document|resolution|report|exactly|all|give|just|whose|whos|please|pls|numbered|how many",
    "numeros?|liste|complete?|exhausti(?:ve|f)|resolution|document|final|rapport|exactement|tous|donne[rz]?(?:-moi)?|numerotes?|total|seulement|comptant|copies?",
    "numeros?|lista|complet[oa]|exhaustiv[oa]|resolucion|documento|final|informe|exactamente|todos|dame|necesito|numerad[oa]s?|total|contando|solo|llevan?|tienen?",
    "(?:ال)?ارقام\\p{L}*|قائمه|كامل\\p{L}*|شامل\\p{L}*|(?:ال)?قرار|(?:ال)?وثيقه|(?:ال)?ختاميه|(?:ال)?تقرير|(?:ال)?(?:ملحق|مرفق)|بالضبط|كل|جميع|مرقم\\p{L}*|(?:ال)?عدد|(?:ال)?نص|بدي|مو",
  ],
  "段?号|编号|号码|清单|名单|完整|全部|所有|决议|成果|文件|报告|附件|都|就行|给我|的|了|里|中|哪些|哪几|几|是|有|一共|总共|多少|带|个|列(?:一下|出)?",
  "gu",
);

/** Paragraphs that have numbers are asked for, folded: the preamble has none. */
const NUMBERED = phrasePattern(
  [
    "(?:про)?нумерованн\\p{L}+|с номерами",
    "numbered",
    "numerotes?",
    "numerad[oa]s?|(?:llevan?|tienen?) numero",
    "(?:ال)?مرقم\\p{L}*",
  ],
  "(?:带|有)编号",
);

/** Whether only paragraphs that have numbers are asked for. */
export function asksNumberedAlone(text: string): boolean {
  return NUMBERED.test(fold(text));
}

/** Whether a text speaks of paragraphs. */
export function namesParagraphs(text: string): boolean {
  return fold(text).search(PARAGRAPHS) >= 0;
}

/** Whether a question asks which paragraphs the appended part of a document has, and nothing of what they say. */
export function asksAppendedParagraphs(text: string, language: Language): boolean {
  const folded = fold(askingPart(text)).replace(/[a-z]+(?:\/[a-z0-9]+)+/gu, " ");
  const has = (pattern: RegExp) => folded.search(pattern) >= 0;
  if (!namesAppendedPart(text, language) || !has(WHICH) || !has(PARAGRAPHS)) return false;
  if (!has(HAVING) && !has(HOW_MANY)) return false;
  const rest = stripQuestionWords(
    withoutAppendedPart(folded, language).replace(PARAGRAPHS, " ").replace(HAVING, " ").replace(BESIDE, " "),
  );
  return tokenise(rest).every((word) => /^\d/u.test(word) || isStopWord(word, language));
}
