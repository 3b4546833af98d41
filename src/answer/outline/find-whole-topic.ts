import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Question } from "../question/read-question.ts";

/** Wants all that is said, folded. */
const WHOLE = phrasePattern(
  [
    "все,? что|все(?= (?:о|об|про|по|на эту)(?!\\p{L}))|все целиком|полностью|сводк\\p{L}*|резюме(?= (?:того|по|о))|не только",
    "everything|overall|all (?:of it|that|it|relevant|mentions|passages)|summar(?:y|ise|ize)|overview|round-?up|not (?:just|only)",
    "tout ce (?:que|qui)|l'ensemble de ce|tout (?:sur|a propos)|resumer?|synthese|apercu|pas (?:seulement|que)",
    "todo lo (?:que|relativo|referente|relacionado)|todo (?:sobre|acerca)|resum(?:en|ir|eme|ime|e)|sintesis|panorama|no (?:solo|solamente)",
    "كل ما|جميع ما|كل شيء|ملخص\\p{L}*|(?:ت|ي|ا)?لخيص\\p{L}*|لخص\\p{L}*|ليس فقط",
  ],
  "所有|全部|一切|凡是|都(?:说|讲|提|有|给|列|找)|总结|概述|汇总|梳理|不(?:只|仅)",
);
/** What leads to the subject right behind it, folded: an article or a mark of quotation may stand between. */
const ABOUT =
  /(?<!\p{L})(?:об?о?|про|насчет|касательно|по теме|по|about|on|regarding|concerning|sur|concernant|a propos d[eu]|au sujet d[eu]|sobre|acerca del?|respecto al?|عن|حول|بشان|بخصوص)(?: (?:the|le|la|les|l'|el|los|las))?[\s"']*(?:l')?$|(?:关于|有关|涉及|对)[\s"]*$/u;
/** So many characters before a subject hold what leads to it. */
const REACH = 24;

/**
 * The subject of a text that wants all that is said of it, however much is told beside it: "my boss needs everything the paper has
 * on AI, not only the panel". @returns its words as they stand there; undefined where no name or concept stands behind a word for "about"
 */
export function findWholeTopic(names: NameIndex, { asked, query }: Question): string | undefined {
  if (!WHOLE.test(fold(asked))) return undefined;
  const { text, language } = query;
  const things = names
    .things(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const found = things.find(({ start }) => ABOUT.test(fold(text.slice(Math.max(0, start - REACH), start))));
  return found && text.slice(found.start, found.end);
}
