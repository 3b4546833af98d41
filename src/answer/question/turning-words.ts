import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Says that another subject comes, folded: "thanks. Separate thing: …". */
export const TURNS_AWAY = phrasePattern(
  [
    "друг\\p{L}{2,3} (?:вопрос\\p{L}*|тем\\p{L}+|дел\\p{L}+)|про друг\\p{L}{2,3}|о друг\\p{L}{2,3}|(?:теперь|тогда|и|а) друг(?:ое|ая)|не по теме|не (?:об|про) этом?|отдельн\\p{L}+ вопрос\\p{L}*|сменим тему|кстати|еще вопрос\\p{L}*|еще один вопрос|втор\\p{L}{2,3} вопрос\\p{L}*",
    "(?:separate|different|another|other|new|unrelated) (?:thing|q|qn|question|topic|matter|subject|one)|(?:something|totally|completely|thing|bit) (?:else|different|unrelated)|unrelated|off[- ]topic|by the way|btw|changing (?:the )?subject|change of (?:subject|topic)|one more (?:thing|question)|second question",
    "(?:autre|nouvelle) (?:chose|question|sujet|point)|(?:autre|nouveau) (?:sujet|point)|rien a voir|sinon|au fait|a propos|par ailleurs|changeons de sujet|changement de sujet|encore une question|(?:deuxieme|seconde) question",
    "otra (?:cosa|pregunta|duda)|otro (?:tema|asunto|punto)|(?:cambio|cambiando|cambiemos) de tema|por cierto|nada que ver|no tiene que ver|por otro lado|aparte|segunda pregunta",
    "(?:(?:ال)?س[ؤو]ال\\p{L}?|موضوع|شي[ء]?|حاجه|نقطه|امر) (?:اخر\\p{L}*|(?:ال)?ثاني\\p{L}*|تاني\\p{L}*|مختلف\\p{L}*|جديد\\p{L}*|منفصل\\p{L}*)|بالمناسبه|علي فكره|من جهه اخري",
  ],
  "换个?(?:话题|问题|题目)|另外(?=[,，:：]|[问说想]|还有)|再问(?:个|一个|一下)?别的|别的(?:问题|事)|顺便|(?:另|第二)一?个?(?:问题|话题)|题外话",
);

/** Beside it so many words say nothing: "a quick different question". */
const MAX_BESIDE = 2;

/** Whether words say that another subject comes, and nothing else. */
export function saysTurning(words: string): boolean {
  const folded = fold(words);
  if (!TURNS_AWAY.test(folded)) return false;
  return (folded.replace(TURNS_AWAY, "").match(/[\p{L}\p{N}]+/gu) ?? []).length <= MAX_BESIDE;
}

/** Says that something else was meant, folded: "no, I meant the other one". */
const SAYS_MEANT = phrasePattern(
  [
    "(?:не|нет|да нет|ой|простите?|извини(?:те)?),? (?:не то,? )?(?:я )?(?:не )?(?:про|об?|имел[аи]? в виду|имею в виду|спрашивал[аи]?)|я (?:имел[аи]? в виду|имею в виду|(?:спрашивал[аи]? )?(?:про|об?) (?=т))|я не (?:про|об?) (?:это|эт\\p{L}+)|спутал\\p{L}*",
    "i (?:meant?|was (?:asking|talking) about)|not (?:that|this|them|those|him|her|it)(?: one)?,? i mean\\p{L}*|wrong one|that's not what i",
    "je (?:voulais (?:dire|parler)|parlais|pensais)|c'est pas (?:ca|cela|celui|celle)",
    "me (?:referia|refiero)|(?:quise|queria) decir|preguntaba por|hablaba de|yo decia|no (?:es|era) (?:eso|ese|esa)",
    "(?:ا|ب)?قصد(?:ي|ت)?|اعني|اسال عن|مو ه(?:اي|ذا)|مش ده",
  ],
  "我(?:是)?(?:指|说)的?|我想?问的(?:是|不是)|不是(?:问|说|这个)|弄错了|搞错了",
);

/** "No" or "sorry", folded, at the beginning of what corrects. */
const SAYS_NO = String.raw`^\P{L}*(?:(?:не|нет|простите?|извини(?:те)?|(?:пере)?спутал\p{L}*|no|not|sorry|oops|wrong|non|pardon|desole\p{L}*|perdon|disculpa|لا|عفوا|غلطت|اخطات)(?!\p{L})|不|抱歉|[搞弄说]错)`;
/** Beside them what was meant and nothing else, in a few words: "no, in 2026". */
const IN_A_FEW_WORDS = String.raw`${SAYS_NO}\s*[,，،]\s*(?=[^?？؟.!,，،]{1,35}[\s.]*$)`;

const IS_IN_A_FEW_WORDS = new RegExp(IN_A_FEW_WORDS, "u");

/** Whether a text says "no" and, in a few words and nothing else, what was meant: its "no" is no courtesy. */
export function correctsInFewWords(text: string): boolean {
  return IS_IN_A_FEW_WORDS.test(fold(text));
}

/** Says that what was answered was not what was meant, folded. */
export const CORRECTS = new RegExp(`${SAYS_MEANT.source}|${IN_A_FEW_WORDS}`, "u");

/** "I meant", folded, up to what was meant. */
export const I_MEANT: Readonly<Record<Language, string>> = {
  ru: "(?:имел[аи]? в виду|имею в виду|(?:спрашивал|говорил)[аи]? (?:про|об?)|про)",
  en: "i (?:meant?|was asking about)",
  fr: "je (?:voulais (?:dire|parler d(?:es?|u))|parlais d(?:es?|u)|pensais (?:a|aux?))",
  es: "(?:me (?:referia|refiero) al?|(?:quise|queria) decir|preguntaba por|hablaba de|(?<=yo )decia)",
  ar: "(?:اقصد|قصدت|قصدي|اعني|اسال عن)",
  zh: "我(?:是)?(?:指|说|想?问)的?(?:是)?",
};

/** A correction from its "no" or "sorry" up to what was meant, folded: "not them, I meant …". */
export const MEANT = new RegExp(
  `${SAYS_NO}[^?？؟]{0,60}?(?:(?<!\\p{L})(?:я ${I_MEANT.ru}|${I_MEANT.en}|${I_MEANT.fr}|${I_MEANT.es}|${I_MEANT.ar})(?!\\p{L})|${I_MEANT.zh})|${IN_A_FEW_WORDS}`,
  "u",
);
