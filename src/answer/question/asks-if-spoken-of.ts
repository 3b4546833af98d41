import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { byLanguage } from "../../text/by-language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import { cutIfSo } from "./cut-if-so.ts";
import { hideAcronyms } from "./document-words.ts";
import { MENTION_WORDS } from "./mention-words.ts";
import { SENTENCE_END } from "./sentence-end.ts";
import { toStandardArabic } from "./standard-arabic.ts";
import { storyEnds } from "./story-ends.ts";

/** Some word, folded, of speaking, standing or being found somewhere: whatever else is said of it. */
const SPEAKING: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(
    /(?<!\p{L})(?:و|ف)?(?:(?:[يت]|ات|[يت]ت)?ذكر\p{L}*|مذكور\p{L}*|[يت]تحدث|[يت]تكلم|[يت]تناول|[يت]تطرق|ورد\p{L}?|[يت]رد|فقر[هات]+|جمل[هات]+|شيء?|كلام|حكي|[يت]حكي|حاجه|موجود\p{L}?|[يت]وجد|هناك|اشار\p{L}+|[يت]شير|سيره|لقيت|[اي]جد|[بن]دور|دور(?:ت|نا)|بحث(?:ت|نا)|ابحث)(?!\p{L})/u,
  ),
  en: writeOut(
    /(?<!\p{L})(?:mention\p{L}*|refer(?:s|red|ences?)?|passages?|paragraphs?|anything|something|nothing|touch\p{L}*|cover\p{L}*|address\p{L}*|discuss\p{L}*|talk\p{L}*|speaks?|spoken|said|says?|come up|in there|contains?|includes?|find|found|exists?|word on|foreseen|envisaged|brought|raised|appears?|appearing|named|features?|in the (?:text|report|document|paper))(?!\p{L})/u,
  ),
  es: writeOut(
    /(?<!\p{L})(?:mencion\p{L}*|habla\p{L}*|trata\p{L}*|algo|nada|aparece\p{L}*|pasajes?|parrafos?|apartados?|existen?|hay|recoge\p{L}*|alu[ds]\p{L}*|referencias?|encuentr\p{L}*|encontr\p{L}*|sale|figuran?|toca|dicen?|trae|prev(?:en?|ist[oa]s?)|nombran?|contemplan?)(?!\p{L})/u,
  ),
  fr: writeOut(
    /(?<!\p{L})(?:mention\p{L}*|evoqu\p{L}*|parl\p{L}*|question d\p{L}*|passages?|paragraphes?|quelque chose|rien|trouv\p{L}*|existe\p{L}*|cite\p{L}*|abord\p{L}*|trait\p{L}*|figure\p{L}*|dit|un mot|y a|prev(?:u|ue|us|ues|oit|oient))(?!\p{L})/u,
  ),
  ru: writeOut(
    /(?<!\p{L})(?:упомин\p{L}*|упомян\p{L}*|говорит\p{L}*|сказан\p{L}*|реч[ьи]|написан\p{L}*|есть|что (?:нибудь|то|либо)|затрагив\p{L}*|каса\p{L}*|встреча\p{L}*|раздел\p{L}*|пункт\p{L}*|абзац\p{L}*|слов[оа]|нашел|нашла|найти|нет|предусм\p{L}*|назван\p{L}*|уделя\p{L}*|внимани\p{L}*|пишут|пишется|мелька\p{L}*|всплыва\p{L}*|фигурир\p{L}*)(?!\p{L})/u,
  ),
  zh: /说明|写明|注明|指出|提到|提及|提没提|点名|露面|[讲谈说写]|涉及|内容|出现|找[到着]|部分|段/u,
};

/** Asks for a yes in Chinese. */
const ASKING = /(?:[吗么没]|没有)\s*$|有没有|是否|有无|[写提讲说谈]没[写提讲说谈]/u;
/** Asks for somebody by another case, folded. */
const WHOM = writeOut(/(?<!\p{L})(?:кому|кого|кем|чем|чего|куда|откуда|whom|whose|qui|quien|لمن)(?!\p{L})/u);
/** Chinese asks for more with these, too. */
const HOW_MANY = /多少|多长|多久|[说讲谈]了?啥|几[个位种次天年分条点项页]/u;

/**
 * The sentences of a text that ask whether something is spoken of, in whatever words: for what nothing was found to answer. Who asks
 * who, what or why asks for more than that.
 */
export function asksIfSpokenOf(asked: string, language: Language): readonly string[] {
  return READERS[language](asked);
}

/** A question is asked this by one reader after the other. */
const READERS = byLanguage((language) => keepRecent((asked) => readSpokenOf(asked, language)));

function readSpokenOf(asked: string, language: Language): readonly string[] {
  // Who tells a story asks at its end.
  const end = storyEnds(asked)[0] ?? asked;
  const text = language === "ar" ? toStandardArabic(end) : end;
  const { more, where } = MENTION_WORDS[language];
  const bare = (sentence: string) => {
    const folded = fold(hideAcronyms(sentence)).replace(/-/gu, " ").replace(where, " ");
    return language === "fr" ? folded.replace(/(?<!\p{L})ou(?!\p{L})/gu, " ") : folded;
  };
  const sentences = text
    .split(language === "zh" ? /[，。！？；,!?;]/u : SENTENCE_END)
    .filter((one) => /\p{L}/u.test(one));
  const asksMore = (sentence: string) =>
    more.test(bare(sentence)) || WHOM.test(fold(sentence)) || HOW_MANY.test(sentence);
  // "Is WHO in there? I need to know whom to send it to": what is told behind asks nothing.
  const isTold = cutIfSo(text) === text;
  const asking = isTold ? sentences.filter((sentence) => /[?？؟]\s*$/u.test(sentence)) : [];
  if ((asking.length > 0 ? asking : sentences).some(asksMore)) return [];
  const spoken = sentences.filter((sentence) => SPEAKING[language].test(bare(sentence)));
  // "Is there a word on the prizes? Winners write to us": who writes is told.
  const last = spoken.findLastIndex((sentence) => asking.includes(sentence));
  const all = last < 0 ? spoken : spoken.slice(0, last + 1);
  const speaking = language === "zh" ? all.filter((sentence) => ASKING.test(sentence)) : all;
  // Chinese names a thing, and asks behind its comma whether it is there.
  const before = language === "zh" ? sentences.slice(0, sentences.indexOf(speaking[0] ?? "")).slice(-1) : [];
  return speaking.length > 0 ? [...before, ...speaking] : [];
}

/** The words of a text that speak of speaking: nothing of what is asked after. @returns places in the text, none where folding moves them */
export function findSpeakingWords(text: string, language: Language): Span[] {
  const folded = fold(text);
  return folded.length === text.length ? findSpans(folded, SPEAKING_WORDS[language]) : [];
}

const SPEAKING_WORDS = byLanguage((language) => new RegExp(SPEAKING[language], "gu"));
