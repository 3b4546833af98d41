import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { NameIndex } from "../names/name-index.ts";
import { DUTY_WORDS } from "../question/duty-words.ts";
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
/** Wants what stands in several places together, folded: then the rarest thing that is named is the subject, however it is named. */
const COLLECTS = phrasePattern(
  [
    "в (?:разных|нескольких) (?:местах|частях|пунктах|разделах)|собер\\p{L}+|сведи(?:те)? (?:воедино|вместе)|подбер\\p{L}+|все места|по всему (?:тексту|документу|отчету)|на протяжении (?:всего )?(?:текста|документа|отчета)",
    "(?:in|at|across) (?:several|different|various|many) (?:places|parts|passages|paragraphs)|collect|gather|compile|(?:put|pull|bring) (?:\\p{L}+ ){0,3}together|throughout the (?:text|document|report|paper)",
    "(?:a|aux|en) (?:plusieurs|differents|divers) (?:endroits|passages|points)|rassembl\\p{L}+|regroup\\p{L}+|recens\\p{L}+|compil\\p{L}+|(?:tout )?au long d(?:u|e ce) (?:texte|document|rapport)",
    "en (?:varios|distintos|diferentes|diversos) (?:lugares|sitios|partes|parrafos|apartados)|recopil\\p{L}+|compil\\p{L}+|a lo largo de(?:l| todo el) (?:texto|documento|informe)|junta(?:me|r)?",
    "في (?:اكثر من|عده|مختلف) (?:موضع|مواضع|مكان|اماكن|جزء|اجزاء)|اجمع\\p{L}*|جمع (?:كل|ما)|تجميع",
  ],
  "不同(?:的)?(?:地方|段落|部分)|多处|好几处|几个地方|汇总|各处|汇集|归纳|合起来|整理(?:一下|下|出)",
);
/** What leads to the subject right behind it, folded: an article or a mark of quotation may stand between. */
const ABOUT = String.raw`(?<!\p{L})(?:об?о?|про|насчет|касательно|по теме|по|about|on|regarding|concerning|sur|concernant|a propos d[eu]|au sujet d[eu]|sobre|acerca del?|respecto al?|tocan? al?|tienen? que ver con|touch(?:e|ent|ant) (?:a|aux?)|relati(?:f|ve|fs|ves) (?:a|aux?)|relat(?:ing|ed) to|to do with|касающ\p{L}+|относящ\p{L}+ к|عن|حول|بشان|بخصوص)(?: (?:the|le|la|les|l'|el|los|las))?[\s"']*(?:l')?`;
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
/** A subject that stands first, before a mark and what is wanted of it: "IGF (internet governance): everything that is said". */
const HEAD = /^\s*(?<head>[^,:;.—–()?!]{2,50}?)\s*(?:\([^()]*\)\s*)?[,:;—–]\s*(?<wanted>.+)$/u;
/** The same thing by another name: "indicators / measurement". */
const OTHER_NAME = /\s*\/.*$/u;
/** So many characters beside a subject hold what leads to it. */
const REACH = 24;

/**
 * The subject of a text that wants all that is said of it, however much is told beside it: "my boss needs everything the paper has
 * on AI, not only the panel". @returns its words as they stand there; undefined where no name, concept or single word stands beside a word for "about", unless places are to be put together: "collect how WSIS is tied in with the Compact"
 */
export function findWholeTopic(names: NameIndex, { asked, query }: Question): string | undefined {
  const folded = fold(asked);
  const collects = COLLECTS.test(folded);
  if (!collects && !WHOLE.test(folded)) return undefined;
  const { text, language } = query;
  const { head, wanted = "" } = HEAD.exec(asked)?.groups ?? {};
  if (head !== undefined && !WHOLE.test(fold(head)) && WHOLE.exec(fold(wanted))?.index === 0)
    return head.replace(OTHER_NAME, "");
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
  return word ?? han ?? (collects && !asksDuties(folded) ? rarest(names, query, things) : undefined);
}

/** Whether a text wants all that is said of something, in whatever words. */
export function wantsWhole(asked: string): boolean {
  const folded = fold(asked);
  return WHOLE.test(folded) || COLLECTS.test(folded);
}

/** Who is asked for what is a matter of the register. */
function asksDuties(folded: string): boolean {
  return [DUTY_WORDS.asked, DUTY_WORDS.reports].some((words) => folded.search(words) >= 0);
}

/** The words of the thing that the fewest sentences name, of those that any does. */
function rarest(names: NameIndex, { text, language }: Query, things: readonly NameSpan[]): string | undefined {
  const count = (id: string) => names.sentences(language).filter(({ named }) => named.has(id)).length;
  const named = things.map((thing) => ({ thing, times: count(thing.id) })).filter(({ times }) => times > 0);
  const [first] = named.toSorted((a, b) => a.times - b.times);
  return first && text.slice(first.thing.start, first.thing.end);
}
