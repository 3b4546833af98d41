import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { yearsOf } from "../../text/years.ts";
import { generalNames } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";

/** Stands for a document of another name; no text has it. */
const OTHER = "§";
const ARTICLE = "(?:the |le |la |l'|el |los )?";

/** Asks what a document says, folded, its name written as a sign; not what is said of it. */
const ASKS_CONTENT = writeOut(
  new RegExp(
    [
      `what (?:else )?(?:does|do|did) ${ARTICLE}${OTHER} (?:say|state|commit|contain|require|provide|stipulate|promise|define|call|ask|oblige|instruct|invite|urge|resolve|mandate|request|decide)`,
      `what ${ARTICLE}${OTHER} (?:says|states|commits|contains|requires|provides|stipulates|promises|defines|calls|asks|obliges|instructs|invites|urges|resolves|mandates|requests|decides)`,
      `(?:text|wording|contents?|gist|provisions|principles?) [^?]{0,40}(?:of|in) ${ARTICLE}${OTHER}|what(?:'s| is) in ${ARTICLE}${OTHER}`,
      `что (?:говорит|сказано|написано|предусмотрено|закреплено|записано)(?: \\p{L}+){0,4} в ${OTHER}|что (?:\\p{L}+ )?в ${OTHER} (?:говорит|сказано|написано|предусмотрено|закреплено|записано)|что (?:говорит|предусматрива|обеща|содержит|поруча|предписыва|требу|решает)\\p{L}* ${OTHER}|к чему обязыва\\p{L}+ ${OTHER}|что ${OTHER} (?:обязыва|требу|предписыва|поруча|говорит|предусматрива)\\p{L}*|(?:текст|содержани|положени)\\p{L}* (?:\\p{L}+ )?${OTHER}|(?:текст|формулировк|цитат|выдержк)\\p{L}* [^?]{0,60} из ${OTHER}`,
      `(?:que|ce que|qu'est-ce que) (?:dit|prevoit|contient|stipule|demande|charge|exige|decide) ${ARTICLE}${OTHER}|(?:libelle|texte|contenu|dispositions?) [^?]{0,60}${OTHER}|que ${ARTICLE}${OTHER} (?:dit|prevoit|contient|stipule|demande|charge|exige|decide)`,
      `que (?:dice|establece|contiene|preve|exige|encarga|pide|decide|dispone) ${ARTICLE}${OTHER}|(?:texto|contenido|redaccion) [^?]{0,40}${OTHER}|que ${ARTICLE}${OTHER} (?:dice|establece|contiene|preve|exige|encarga|pide|decide|dispone)`,
      `(?:ماذا|ما الذي) (?:تقول|يقول|ينص|تنص|يتضمن|تتضمن|يكلف|تكلف|يطلب|تطلب|يقرر|تقرر)\\p{L}* (?:عليه )?${OTHER}|(?:نص|مضمون|محتوي) [^؟?]{0,30}${OTHER}`,
      `${OTHER}(?:[里中]|里面)?(?:关于|对)[^？?]{0,12}(?:怎么说|[说提有]了?(?:什么|哪些)|规定|承诺|写了?什么)|${OTHER}的?(?:内容|条款|原文|具体规定|具体承诺)`,
      `(?:что|чего) (?:\\p{L}+ )?(?:поменял|изменил)\\p{L}* (?:\\p{L}+ )?в ${OTHER}|как(?:ие|ое) изменени\\p{L} (?:\\p{L}+ ){0,3}в ${OTHER}|(?:what|which) changes? (?:[\\p{L}]+ ){0,4}(?:in|to) ${ARTICLE}${OTHER}|quel(?:le)?s? modifications? (?:[\\p{L}]+ ){0,4}(?:dans|a) ${ARTICLE}${OTHER}|que cambios (?:[\\p{L}]+ ){0,4}en ${ARTICLE}${OTHER}|what (?:was |has |is )?(?:been )?changed (?:in|by) ${ARTICLE}${OTHER}|(?:qu'est-ce qui|que) (?:a|est) (?:ete )?(?:change|modifie) dans ${ARTICLE}${OTHER}|que (?:ha )?cambi\\p{L}+ en ${ARTICLE}${OTHER}|(?:ما|ماذا|ما الذي) (?:اللي )?(?:تغير|تم تعديله|عدل|[يت]عدل|تبدل) (?:في ?|ب)?${OTHER}|${OTHER}[^？?]{0,16}(?:修改|修订|修正|改动?|调整|变动?)(?:了?(?:什么|哪些|哪几)|了\\P{L}*$)|${OTHER}[^？?]{0,40}(?:上一版|旧版|之前的?版本|原版|前一版)[^？?]{0,16}(?:哪|什么)|${OTHER}[^?]{0,60}(?:предыдущ|прошл|прежн)\\p{L}+ (?:верси|редакци)\\p{L}*|${OTHER}[^?]{0,60}(?:previous|earlier|old|last) version|${OTHER}[^?]{0,60}version (?:precedente|anterieure)|${OTHER}[^?]{0,60}version anterior|${OTHER}[^؟?]{0,60}(?:النسخه|الصيغه) السابقه|${OTHER}[^？?]{0,12}(?:谁|哪个[^？?]{0,6})(?:提出|提交|提议|建议|推动|发起)的?(?:修订|修改|修正|提案|草案)|${OTHER}[^？?]{0,6}(?:责成|要求|请|指示|责令)[^？?]{0,25}(?:什么|哪些)`,
      `о чем (?:вообще |эта |говорит )*${OTHER}|${OTHER} о чем|what (?:is|was) ${ARTICLE}${OTHER} about|de quoi (?:parle|traite) ${ARTICLE}${OTHER}|de que (?:trata|va|habla) ${ARTICLE}${OTHER}|(?:عم|عن ماذا|علي ماذا) (?:[يت]تحدث|[يت]نص) ${OTHER}|${OTHER} ?是?(?:关于|讲|说|管)(?:的|了)?(?:是)?(?:什么|啥)`,
      `${OTHER}[^?]{0,60}[.!] (?:and |so )?what (?:exactly )?(?:was|has been|is|did they) change|${OTHER}[^?]{0,60}[.!] (?:а )?что (?:\\p{L}+ ){0,2}(?:поменял|изменил)\\p{L}*|${OTHER}[^?]{0,60}[.!] (?:qu'est-ce qui|que?) (?:[\\p{L}']+ ){0,2}(?:change|modifie)|${OTHER}[^?]{0,60}[.!] ¿?que (?:se )?(?:\\p{L}+ )?(?:cambi|modific)\\p{L}+`,
      `(?:conclusions?|findings|recommendations?) (?:\\p{L}+ ){0,3}(?:of|in|from|by) ${ARTICLE}${OTHER}|(?:what did|what does) ${ARTICLE}${OTHER} (?:conclude|find|recommend)`,
      `(?:вывод\\p{L}*|заключени\\p{L}*|рекомендаци\\p{L}*) (?:\\p{L}+ ){0,2}${OTHER}|(?:conclusions?|constats?|recommandations?) (?:\\p{L}+ ){0,3}(?:d(?:e|u|es|ans) )?${ARTICLE}${OTHER}|(?:conclusiones|recomendaciones|hallazgos) (?:\\p{L}+ ){0,3}(?:del? |en )?${ARTICLE}${OTHER}`,
      `(?:ال)?(?:استنتاجات|خلاصات|توصيات) (?:\\p{L}+ ){0,3}${OTHER}|${OTHER}的?(?:主要|重要)?(?:结论|发现|建议)`,
    ].join("|"),
    "u",
  ),
);

/** Asks in which of its paragraphs a document says something, or what one of them says. */
const ASKS_PARAGRAPH = writeOut(
  new RegExp(
    [
      `(?:[вп]о? )?как\\p{L}{1,2} (?:пункт|параграф|стать|абзац|раздел)\\p{L}* (?:\\p{L}+ ){0,2}${OTHER}|(?:which|what) (?:para(?:graph)?|article|section|clause) of ${ARTICLE}${OTHER}`,
      `quel(?:le)? (?:paragraphe|article|section) d(?:e|u|es) ${ARTICLE}${OTHER}|que (?:parrafo|articulo|seccion) del? ${ARTICLE}${OTHER}`,
      `${OTHER}第[\\d一二三四五六七八九十百]+[条段款节]|(?:para(?:graph)?|article|section|paragraphe|parrafo|articulo|п\\.|пункт\\p{L}*|параграф\\p{L}*|стать\\p{L}+|(?:ال)?(?:فقره|ماده)) №? ?\\d+ (?:of |d(?:e|u|es) |de la |del |من |في |в )?${ARTICLE}${OTHER}`,
      `اي (?:فقره|ماده|بند) (?:من |في )?${OTHER}|${OTHER}的?(?:哪|第几)一?(?:段|条|款|节)`,
    ].join("|"),
    "u",
  ),
);
/** Asks what a document is called, folded. */
const ASKS_TITLE = writeOut(
  new RegExp(
    `(?:название|заглавие|заголовок)[^?]{0,20} ${OTHER}|как (?:точно |полностью |официально )?называется ${OTHER}|(?:title|name) (?:given )?(?:of|to) ${ARTICLE}${OTHER}|what(?:'s| is) ${ARTICLE}${OTHER} (?:called|titled|entitled)|(?:titre|intitule)[^?]{0,20} ${ARTICLE}${OTHER}|(?:titulo|nombre)[^?]{0,20} ${ARTICLE}${OTHER}|(?:ال)?(?:عنوان|اسم)[^؟?]{0,40} (?:ل|ال)?${OTHER}|${OTHER} ?的?(?:正式|完整)?(?:标题|题目|名称|全称)`,
    "u",
  ),
);
/** Asks for something that would stand within one: "in the matrix, which action lines …?" */
const ASKS_WITHIN = writeOut(
  new RegExp(
    `(?<!\\p{L})(?:в|in|dans|en|في) ${ARTICLE}${OTHER}[^?؟.]{0,140}(?<!\\p{L})(?:как(?:ие|им|их|ими|ой|ому|ом|ую)|сколько|which|what|how many|quel(?:le)?s?|lesquel(?:le)?s|combien|que|cual(?:es)?|cuant[oa]s|اي|ما|كم)(?!\\p{L})|${OTHER}(?:里面?|中|上)[^？?]{0,60}(?:哪|几|多少|什么)`,
    "u",
  ),
);
/** Asks how two of them differ, which is told by what both say. */
const ASKS_DIFFERENCE = writeOut(
  new RegExp(
    `(?:разниц\\p{L}+|отлич\\p{L}+|differen(?:ce|t)s?|differs?|distinguish\\p{L}*|distingue\\p{L}*|diferencia\\p{L}*|(?:ال)?(?:فرق|اختلاف)) [^?]{0,40}${OTHER}[^?]{0,20}${OTHER}|${OTHER}[^?]{0,20}${OTHER}[^?]{0,20}(?:отлича\\p{L}+|differ(?!\\p{L})|different|distingue\\p{L}*|diferencia\\p{L}*|[يت]ختلف\\p{L}*|区别|不同|差别)`,
    "u",
  ),
);
/** Asks when one was adopted. */
const ASKS_ADOPTION = writeOut(
  new RegExp(
    `(?:когда|в каком (?:году|месяце)|какого числа|дат[ауы])[^?]{0,40}принят[^?]{0,40} ${OTHER}|(?:когда|в каком (?:году|месяце)|какого числа) [^?]{0,40}${OTHER}[^?]{0,20} принят|(?:when|what (?:day|date|year|month)|which (?:day|date|year|month))[^?]{0,40} ${ARTICLE}${OTHER} (?:\\p{L}+ )?(?:adopted|passed)|date of (?:the )?adoption of ${ARTICLE}${OTHER}|when [^?]{0,40}(?:adopt|pass)(?:ed)? ${ARTICLE}${OTHER}|(?:quand|quelle (?:date|annee)|quel jour)[^?]{0,40}adopt[^?]{0,40} ${ARTICLE}${OTHER}|(?:quand|quelle (?:date|annee)|quel jour)[^?]{0,40} ${ARTICLE}${OTHER}[^?]{0,30}adopt|(?:cuando|que (?:fecha|dia|ano))[^?]{0,40}(?:adopt|aprob)[^?]{0,40} ${ARTICLE}${OTHER}|(?:متي|تاريخ)[^؟?]{0,40}(?:اعتم|اعتماد)[^؟?]{0,40} (?:ال)?${OTHER}|${OTHER}[^？?]{0,10}(?:什么时候|何时|哪年|哪一年|哪天|几月)[^？?]{0,4}通过|${OTHER} ?的?通过(?:日期|时间)`,
    "u",
  ),
);
/** Of a title no word is a number. */
const NUMBER = /\d/u;

const DOCUMENTS: ReadonlySet<NameKind | undefined> = new Set(["document", "resolution"]);

/** Whether a question asks what another document says, of which the text gives no more than the name. */
export function lacksContent(index: SearchIndex, names: NameIndex, { text, language }: Query): boolean {
  const general = generalNames(names, index.library);
  const cited = names
    .finder(language)(text)
    .filter(({ id, isWithin }) => !isWithin && DOCUMENTS.has(names.names.get(id)?.kind) && !isOwn(index, names, id));
  if (cited.length === 0) return false;
  const hide = (named: typeof cited) => fold(cutSpans(text, named, OTHER));
  if (ASKS_PARAGRAPH.test(hide(cited))) return true;
  const areResolutions = cited.every(({ id }) => names.names.get(id)?.kind === "resolution");
  if (areResolutions && ASKS_DIFFERENCE.test(hide(cited))) return true;
  // Of what its title or first paragraph names a document says more.
  const named = cited.filter(({ id }) => !general.has(id));
  if (named.length === 0) return false;
  const documents = named.flatMap(({ id }) => names.names.get(id) ?? []);
  const forms = documents.flatMap((name) => name.forms[language]);
  if (documents.every(({ kind }) => kind === "resolution")) {
    if (ASKS_TITLE.test(hide(named))) return forms.every((form) => NUMBER.test(form));
    if (ASKS_ADOPTION.test(hide(named))) return forms.every((form) => yearsOf(form).length === 0);
  }
  return ASKS_CONTENT.test(hide(named)) || ASKS_WITHIN.test(hide(named));
}

/** Whether something is the resolution whose paragraphs the document reproduces. */
function isOwn({ library }: SearchIndex, names: NameIndex, id: string): boolean {
  const symbol = library.document.structure.numbered?.symbol;
  return typeof symbol === "string" && (names.names.get(id)?.forms.en.includes(symbol) ?? false);
}
