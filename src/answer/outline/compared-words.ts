import { phrasePattern } from "../../text/phrases.ts";

/** Words that set two things against each other, folded, in the six languages. */
export const COMPARES = phrasePattern(
  [
    "отлич\\p{L}+|разниц\\p{L}+|различ\\p{L}+|сравн\\p{L}+|по сравнению|в отличие|против|одно и то же|общего (?:у|между)|общие черты|сходств\\p{L}*",
    "differ\\p{L}*|compar\\p{L}+|versus|vs|as opposed to|contrast\\p{L}*|sets? (?:\\p{L}+ ){1,3}apart|tell (?:\\p{L}+ ){1,3}apart|the same thing|(?:are|is) (?:they|it|these|those|both|the two) the same|in common|common ground|similarit\\p{L}+",
    "differ\\p{L}+|compar\\p{L}+|par rapport|distingu\\p{L}+|la meme chose|versus|points? communs?|en commun|ressembl\\p{L}+",
    "difer\\p{L}+|compar\\p{L}+|frente a|disting\\p{L}+|(?:son|es) lo mismo|la misma cosa|versus|puntos? (?:en )?comun(?:es)?|en comun|similitud\\p{L}*",
    "(?:ال)?فرق|(?:ال)?اختلاف\\p{L}*|اختلف\\p{L}*|يختلف\\p{L}*|تختلف\\p{L}*|(?:ال)?مقارن\\p{L}*|نفس الشيء|مقابل|(?:ال)?قواسم (?:ال)?مشتركه|(?:ال)?قاسم (?:ال)?مشترك|اوجه (?:ال)?شبه",
  ],
  "区别|差别|不同|不一样|一样吗|一回事|共同点|相同点|共同之处|比较|相比|对比|异同|出入|[跟和与同][^，。？?]{1,30}比(?=[，,起])",
  "gu",
);

/** What anybody and anything can be compared in, folded: it is no subject of its own. */
export const IN_GENERAL = phrasePattern(
  [
    "выступлени\\p{L}+|заявлени\\p{L}+|реч\\p{L}+|слов\\p{L}*|позици\\p{L}+|мнени\\p{L}+|рол\\p{L}+|задач\\p{L}*|функци\\p{L}+|мандат\\p{L}*|работ\\p{L}+|цел\\p{L}+|между|акцент\\p{L}*|упор\\p{L}*|общ(?:ее|его|ем|ие)|об(?:а|е|оих|еих)",
    "messages?|statements?|speech(?:es)?|remarks?|words?|positions?|views?|roles?|tasks?|functions?|mandates?|works?|aims?|purposes?|between|emphas\\p{L}+|focus|in common|common ground|both",
    "messages?|declarations?|discours|interventions?|propos|positions?|avis|roles?|taches?|fonctions?|mandats?|travail|buts?|entre|accents?|points communs?|en commun|deux",
    "mensajes?|declaracion(?:es)?|discursos?|intervencion(?:es)?|palabras|posicion(?:es)?|opinion(?:es)?|papel(?:es)?|tareas?|funcion(?:es)?|mandatos?|trabajo|fines|objetivos?|entre|enfasis|puntos? comun(?:es)?|en comun|ambos",
    "(?:ال)?(?:رساله|بيان|كلمه|كلمتي|خطاب|موقف|راي|دور|مهمه|مهام|ولايه|عمل|هدف|تركيز)|بين|مشترك\\p{L}*|كلا|كل من",
  ],
  "发言|讲话|声明|致辞|立场|观点|意见|作用|角色|任务|职责|职能|工作|目的|侧重点?|重点|共同点|相同点|[两二]个?[人位者]|之间|有|的|和|与|跟|在|上",
  "gu",
);
