import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Question } from "../question/read-question.ts";

/** Wants all that is said, folded. */
const WHOLE = phrasePattern(
  [
    "все,? что|все(?= (?:о|об|про|по|на эту)(?!\\p{L}))|все целиком|полностью|сводк\\p{L}*|резюме(?= (?:того|по|о))|не только|во всем (?:документе|отчете|докладе|тексте)|везде",
    "everything|overall|all (?:of it|that|it|relevant|mentions|passages|[\\p{L}]+-related|[\\p{L}]+ (?:content|points|mentions|passages|provisions|statements))|summar(?:y|ise|ize)|overview|round-?up|not (?:just|only)|(?:the )?whole (?:document|report|text|paper)|throughout|everywhere",
    "tout ce (?:que|qui)|l'ensemble de ce|tout (?:sur|a propos)|resumer?|synthese|apercu|pas (?:seulement|que)|(?:dans )?tout le (?:document|rapport|texte)|partout",
    "todo lo (?:que|relativo|referente|relacionado)|todo (?:sobre|acerca)|resum(?:en|ir|eme|ime|e)|sintesis|panorama|no (?:solo|solamente)|en todo el (?:documento|informe|texto)|en todas partes",
    "كل ما|جميع ما|في (?:كل|كامل) (?:الوثيقه|التقرير|النص)|كل شيء|ملخص\\p{L}*|(?:ت|ي|ا)?لخيص\\p{L}*|لخص\\p{L}*|ليس فقط",
  ],
  "所有|全部|一切|各处|通篇|凡是|都(?:说|讲|提|有|给|列|找)|总结|概述|汇总|梳理|不(?:只|仅)",
);
/** What leads to the subject right behind it, folded: an article or a mark of quotation may stand between. */
const ABOUT = String.raw`(?<!\p{L})(?:об?о?|про|насчет|касательно|по теме|по|about|on|regarding|concerning|sur|concernant|a propos d[eu]|au sujet d[eu]|sobre|acerca del?|respecto al?|عن|حول|بشان|بخصوص)(?: (?:the|le|la|les|l'|el|los|las))?[\s"']*(?:l')?`;
const HAN_ABOUT = String.raw`(?:关于|有关|涉及|对)[\s"]*`;
const LEADS = new RegExp(`(?:${ABOUT}|${HAN_ABOUT})$`, "u");
/** What follows a subject whose all is wanted, folded, in the languages that say so behind it: "all AI-related content", "所有AI的要点". */
const TRAILS =
  /^(?:[- ]related(?!\p{L})|\s(?:points|content|mentions|passages|provisions|statements|language)(?!\p{L})|(?:相关|有关)?的?(?:要点|内容|信息|段落|论述|表述|说法|提法|表态))/u;
/** A subject of one word that has no name: "everything the document says about gender, in both parts". */
const UNNAMED = new RegExp(
  String.raw`${ABOUT}(?<word>(?<!\p{L})\p{L}{4,})(?=\s*(?:$|[,.;?!؟،()]|(?:both|in|across|dans|en|в|во|из|في)\s))|${HAN_ABOUT}(?<han>\p{Script=Han}{2,6}?)(?=(?:问题|方面|议题|话题)?(?:都|的|在|$|[，,。？?]))`,
  "u",
);
/** So many characters beside a subject hold what leads to it. */
const REACH = 24;

/**
 * The subject of a text that wants all that is said of it, however much is told beside it: "my boss needs everything the paper has
 * on AI, not only the panel". @returns its words as they stand there; undefined where no name, concept or single word stands beside a word for "about"
 */
export function findWholeTopic(names: NameIndex, { asked, query }: Question): string | undefined {
  if (!WHOLE.test(fold(asked))) return undefined;
  const { text, language } = query;
  const things = names
    .things(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const found = things.find(
    ({ start, end }) =>
      LEADS.test(fold(text.slice(Math.max(0, start - REACH), start))) ||
      TRAILS.test(fold(text.slice(end, end + REACH))),
  );
  if (found) return text.slice(found.start, found.end);
  const { word, han } = UNNAMED.exec(fold(text))?.groups ?? {};
  return word ?? han;
}
