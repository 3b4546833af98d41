import type { Language } from "../../domain/language.ts";
import { namesAppendedPart } from "../../text/appended-part.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { answerTypesOf } from "./answer-type.ts";
import { askedStems } from "./asked-words.ts";
import { asksOwnResolution, withoutOwnResolution } from "./name-own-resolution.ts";
import { stripPoliteness } from "./strip-politeness.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

/** Words beside those for a summary that name no subject of it, folded: the document, all of it, how short, for whom. */
const BESIDE = phrasePattern(
  [
    "отчет\\p{L}*|доклад\\p{L}*|документ\\p{L}*|текст\\p{L}*|весь|вс(?:его|ему|ем|ю|е)|цел(?:ого|ом|иком)|содержани\\p{L}*|кратк\\p{L}*|коротк\\p{L}*|сам\\p{L}{2,3}|главн\\p{L}+|сдела\\p{L}+|дай(?:те)?|нуж\\p{L}+|можно|можешь|можете|строк\\p{L}*|предложени\\p{L}*|фраз\\p{L}*|слов\\p{L}*|абзац\\p{L}*|пункт\\p{L}*|пять|семь|три|два|дв(?:е|ух)|четыр\\p{L}+|десять",
    "an?|things?|reports?|documents?|docs?|text|paper|file|whole|entire|full|complete|short|quick|brief|briefly|concise|executive|give|make|write|want|need|get|please|lines?|sentences?|words?|paragraphs?|points?|bullets?|few|couple|two|three|four|five|six|seven|ten|page",
    "rapports?|documents?|doc|textes?|tout|toute|entier|entiere|integral\\p{L}*|complet|complete|bref|breve|brieve\\p{L}*|court|courte|rapide\\p{L}*|fai\\p{L}+|donne\\p{L}*|peux|pouvez|pourrais|pourriez|voudrais|besoin|lignes?|phrases?|mots?|paragraphes?|points?|quelques|deux|trois|quatre|cinq|six|sept|dix",
    "informes?|documentos?|texto|todo|toda|entero|entera|completo|completa|breve|breves|brevemente|corto|corta|rapid[oa]|ejecutiv[oa]|haz\\p{L}*|hace\\p{L}*|da\\p{L}{0,3}|puede\\p{L}*|podria\\p{L}*|quiero|necesito|lineas?|frases?|palabras?|parrafos?|puntos?|poc[oa]s|dos|tres|cuatro|cinco|seis|siete|diez",
    "(?:[بف]?ال|[بف]?لل|[بفل])?(?:تقرير|وثيقه|نص|مستند)|كامل\\p{L}*|كل\\p{L}{0,2}|باكمل\\p{L}+|مختصر\\p{L}*|قصير\\p{L}*|سريع\\p{L}*|اعط\\p{L}+|ابغ\\p{L}*|اريد|ممكن|اكتب|سطر|اسطر|سطور|جمل|جمله|كلمات|فقرات|نقاط|ثلاث\\p{L}*|اربع\\p{L}*|خمس\\p{L}*|عشر\\p{L}*",
  ],
  "这|那|[整全][份个篇]|[份个篇]|报告|文件|文档|文本|全文|通篇|整体|内容|主要|核心|简短|简要|简单|一下|帮|我|请|给|做|写|来|用|把|对|下|[一两二三四五六七八九十几]+|(?<![\\p{N}/])\\p{N}{1,2}(?![\\p{N}/])|句|话|段|字|行|点|说明",
  "gu",
);
const SUMMARY_WORDS_ALL = new RegExp(SUMMARY_WORDS.source, "gu");

/** What a summary is asked of: all of the document, or of what it says of the resolution. */
export type Summarised = "document" | "resolution";

/**
 * What a summary is asked of, where no other subject of it is named: "sum up the report in five lines".
 * @returns undefined where another is, or no summary is asked for
 */
export function readSummarised(text: string, language: Language): Summarised | undefined {
  const folded = fold(stripPoliteness(text));
  if (!SUMMARY_WORDS.test(folded) || namesAppendedPart(text, language)) return undefined;
  // Who made a summary, or when, is asked of one that is spoken of.
  if (answerTypesOf(text).some((type) => type === "actor" || type === "date")) return undefined;
  const left = withoutOwnResolution(folded).replace(SUMMARY_WORDS_ALL, " ").replace(BESIDE, " ");
  if (askedStems(left, language).length > 0) return undefined;
  return asksOwnResolution(text) ? "resolution" : "document";
}
