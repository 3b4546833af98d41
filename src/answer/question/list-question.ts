import { askedThings } from "../../text/asked-things.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** Words that ask for all of something, folded, in the six languages. */
const ALL_OF_IT = [
  writeOut(
    /(?<!\p{L})(?:все(?! еще| же| равно| таки| ли)|весь|как можно полнее|максимально полн\p{L}+|свед(?:и|ите)(?=[^.?]{0,30} табли(?:ц|чк))|полный (?:список|перечень)|перечисли\p{L}*|списком|поименно|где (?:еще |вообще |тут )*(?:упом\p{L}*|говорится|фигурир\p{L}*|встреча\p{L}*|всплыва\p{L}*|мелька\p{L}*)|(?:где|что) (?:вообще )?про|(?:в )?каки[ех] (?:пункт|абзац|параграф)\p{L}*|(?:дай |покажи )?(?:все |весь )?(?:упоминани\p{L}*|список|перечень)(?: всех| всего)?)(?!\p{L})/gu,
  ),
  /— где (?:упом|всплыва|фигурир|встреча|мелька)/gu,
  writeOut(
    /(?<!\p{L})(?:(?<!(?:^|[.!?] )(?:do|does|did|are|is|was|were|will|have|has|can) |(?<!\p{L})(?:for|to) )all(?! over| in all| right)|everything|as complete as possible|exhaustive(?:ly)?|(?:(?:full|complete|entire|whole) )?list|everywhere|every (?:place|mention|paragraph|para|bit|time)|(?:where|which para\w*)(?=[^?]* (?:mention\w*|come up|comes up|cited|named|appears?|turns? up|show up|shows up)(?!\p{L}))|(?:which|what) (?:paras|paragraphs)(?: (?:mention|say|talk about|speak of|refer to)\w*)?|mentions?(?: of)?|any mention(?: of)?)(?!\p{L})/gu,
  ),
  writeOut(
    /(?<!\p{L})(?:tou(?:s|tes)(?! les (?:combien|\d+|deux|trois|quatre|cinq|six|dix|ans|mois|jours|semaines)(?!\p{L}))|(?<!en )tout (?:ce|sur)|inventaire (?:aussi )?(?:complet|exhaustif)(?: que possible)?|aussi complet que possible|exhaustif|liste(?: complete| entiere)?|lister|enumer\p{L}*|ou(?= [^?]*(?:mentionn|est-il question|parle-t-on|cite|apparai|figure))|(?:dans )?quels paragraphes(?: (?:mentionn|parl|cit)\p{L}*)?|dans quels points|quels points (?:mentionn|parl|cit|trait|evoqu)\p{L}*|parle-t-on|mentions?(?: de)?|(?<!(?<!\p{L})(?:on|vu|lu) (?:\p{L}+ ){0,2})partout)(?!\p{L})/gu,
  ),
  writeOut(
    /(?<!\p{L})(?:tod[oa]s(?! l[oa]s (?:anos|meses|dias|semanas)(?!\p{L}))|todo (?:lo|sobre)|lo mas complet[oa] posible|(?:lista|listado)(?: complet[oa])?|enumer\p{L}*|donde (?:se )?(?:menciona|aparece|sale|cita|habla)\p{L}*|(?:en )?que parrafos(?: (?:se )?(?:menciona|aparece|habla|cita)\p{L}*)?|en que puntos|que puntos (?:se )?(?:mencionan?|aparecen?|hablan?|citan?|tratan?)|mencion(?:es|an)?|dime todo|se menciona)(?!\p{L})/gu,
  ),
  writeOut(
    /(?<!\p{L})(?:كل(?! (?:من|قد|كم|متي|سنه|عام|سنتين|عامين|شهر|يوم|اسبوع)(?!\p{L}))(?: شي[ءئ]?(?!\p{L}))?|جميع|(?:ال)?قائمه(?: (?:ال)?(?:كامله|كامل))?|اذكر|اين (?:ورد|ذكر|يرد|يذكر)\p{L}*|ما (?:هي )?الفقرات|في اي (?:فقرات|الفقرات)|ذكر)(?!\p{L})/gu,
  ),
  /所有|全部|尽可能完整|尽量完整|请?列出|哪些段|哪几段|哪里(?:提到|提及|出现)|哪些地方|都有哪些|前前后后|通篇|归拢|(?:完整的?)?(?:清单|名单)/gu,
];

/** Words that leave open whether something is all of it, folded, in the six languages: whoever asks so wants no list. */
const ALL_OR_PART = writeOut(
  /(?<!\p{L})(?:или (?:это )?(?:все[- ]таки |всё[- ]таки )?(?:не|нет|только|лишь|часть|выборка|избранн\p{L}+|примеры?)|or (?:is (?:it|this|that) |was (?:it|this) |are (?:they|these) )?(?:(?:(?:just|only|merely) )?(?:a (?:selection|sample|part|choice)|parts?|partial(?:ly)?|some|examples?|excerpts?|selected|indicative)|not)|ou (?:bien |est-ce |c'est )?(?:non|pas|seulement|juste|uniquement|une (?:selection|partie)|un (?:extrait|choix)|quelques|partiel\p{L}*|indicati\p{L}+)|o (?:bien |es |son )?(?:no|solo|solamente|nada mas|una (?:seleccion|parte|muestra)|algunos|algunas|parcial|orientativ\p{L}+|indicativ\p{L}+)|(?:ام|او|ولا) (?:لا|بس|فقط|مجرد|جزء|بعض\p{L}*|هي|هو|انها|مقتطف\p{L}*))(?!\p{L})|还是(?:说)?(?:只|仅|节选|部分|摘|一部分|有(?:遗漏|些))|算不算|是不是(?=[^？?，。]{0,30}(?:所有|全部|完整))|(?:全不全|完不完整|齐不齐)/u,
);

/** True when a question asks for everything on a matter. */
export function isListQuestion(question: string): boolean {
  const folded = fold(question);
  // "Where is the list of all who spoke, is there a link?" asks for the link.
  const asksLink = /[?？؟]/u.test(question) && askedThings(question).includes("link");
  if (ALL_OR_PART.test(folded) || asksLink) return false;
  return ALL_OF_IT.some((pattern) => folded.search(pattern) >= 0);
}

/** Words that ask for whatever is said of a matter, or for the places where it is spoken of, folded, in the six languages. */
const ALL_PLACES = [
  writeOut(
    /(?<!\p{L})(?:где (?:еще |вообще |тут )*(?:упом\p{L}*|говорится|фигурир\p{L}*|встреча\p{L}*|всплыва\p{L}*|мелька\p{L}*)|где (?:еще|вообще) про|где(?<=^\P{L}*где) (?:\p{L}+ ){0,2}(?:список|перечень)|(?:в )?каки[ех] (?:пункт|абзац|параграф)\p{L}*|упоминани\p{L}*|вс[её] (?:места|пункты|абзацы|параграфы|фрагменты)|вс[её],? (?:об?о?|про|касательно|по теме|что (?:\p{L}+ ){0,4}(?:сказан|говор|написан|касает|относит|связан)\p{L}*|что (?:\p{L}+ ){0,2}(?:есть|имеется) (?:\p{L}+ ){0,3}(?:про|по|об?|о)))(?!\p{L})/u,
  ),
  /— где (?:упом|всплыва|фигурир|встреча|мелька)/u,
  writeOut(
    /(?<!\p{L})(?:everywhere|(?:all(?: the)?|every) (?:places?|mentions?|passages?|references?|paragraphs?|paras?|bits?|times?)|everything (?:(?:\p{L}+ ){0,4}(?:about|on|concerning|regarding)|in(?! \d))|(?:where|which para\w*)(?=[^?]* (?:mention\w*|come up|comes up|cited|named|appears?|turns? up|show up|shows up)(?!\p{L}))|where(?<=^\P{L}*where)(?:'s| is| are| can i (?:find|see)) (?:\p{L}+ ){0,3}list|(?:which|what) (?:paras|paragraphs)|mentions?(?: of)?)(?!\p{L})/u,
  ),
  writeOut(
    /(?<!\p{L})(?:tou(?:s|tes) les (?:passages|endroits|mentions|paragraphes|points)|(?<!en )tout (?:sur|ce qu'(?:il y a|on a) sur|ce qui (?:concerne|touche|porte|se rapporte|est (?:dit|ecrit))|ce que (?:\p{L}+ ){0,3}(?:dit|disent)(?= (?:sur|d[eu]|des|a propos)(?!\p{L})))|ou(?= [^?]*(?:mentionn|est-il question|parle-t-on|cite|apparai|figure))|ou(?<=^\P{L}*ou) (?:est|trouver|se trouve) (?:\p{L}+ ){0,2}liste|(?:dans )?quels paragraphes|dans quels points|quels points (?:mentionn|parl|cit|trait|evoqu)\p{L}*|parle-t-on|mentions?(?: de)?|partout)(?!\p{L})/u,
  ),
  writeOut(
    /(?<!\p{L})(?:tod[oa]s l[oa]s (?:pasajes|lugares|menciones|parrafos|puntos)|todo (?:sobre|acerca|lo (?:relativo|referente|relacionado)|lo que (?:\p{L}+ ){0,3}(?:dice|diga|dicen|digan|menciona|habla|hable)n?|lo que (?:haya|hay) (?:sobre|acerca|de))|donde (?:se )?(?:menciona|aparece|sale|cita|habla)\p{L}*|donde(?<=^\P{L}*donde) (?:esta|se encuentra|encuentro) (?:\p{L}+ ){0,2}(?:lista|listado)|(?:en )?que parrafos|en que puntos|que puntos (?:se )?(?:mencionan?|aparecen?|hablan?|citan?|tratan?)|mencion(?:es|an)?|dime todo|se menciona)(?!\p{L})/u,
  ),
  writeOut(
    /(?<!\p{L})(?:كل (?:ما|شيء) (?:\p{L}+ ){0,3}(?:عن|حول|بشان|يتعلق|يخص)|(?:كل|جميع) (?:ال)?(?:فقرات|مواضع|اشارات)|اين (?:ورد|ذكر|يرد|يذكر)\p{L}*|اين(?<=^\P{L}*اين) (?:\p{L}+ ){0,2}(?:ال)?قائمه|ما (?:هي )?الفقرات|في اي (?:فقرات|الفقرات)|ذكر)(?!\p{L})/u,
  ),
  /(?:清单|名单|列表)[^？?]{0,3}在哪|哪些段|哪几段|哪里(?:提到|提及|出现)|哪些地方|(?:所有|全部)(?:内容|地方|段落|条款|提到|提及|关于|有关|涉及)|关于[^，。？]{1,20}的(?:所有|全部|一切)/u,
];

/** True when a question asks for every place where a matter is spoken of, by whatever name; a question for all of something else has an answer like any other. */
export function asksForPlaces(question: string): boolean {
  const folded = fold(question);
  return ALL_PLACES.some((pattern) => pattern.test(folded));
}

/** A question that asks for all of something, without the words that ask so: what is left is what it is about. */
export function stripListWords(question: string): string {
  return takeOutWords(question, (folded) => ALL_OF_IT.flatMap((pattern) => findSpans(folded, pattern)));
}
