import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { fold } from "../../text/fold.ts";
import { wholeWords } from "../../text/whole-words.ts";
import type { NameIndex } from "../names/name-index.ts";

/** Words that turn a question about, folded: what answers it is not what a sentence with its other words says. */
const DENIES: Readonly<Record<Language, RegExp>> = {
  ar: wholeWords("لا|لم|لن|ليس|ليست|غير|دون|بدون|باستثناء|عدا|سوي"),
  en: wholeWords(
    "not|no|never|without|except|besides|instead|than|n't|nobody|offline|didn't|isn't|wasn't|don't|doesn't|won't|aren't|weren't|previous|last|former|other|else|another|before|after",
  ),
  es: wholeWords("no|nunca|sin|excepto|salvo|otr[oa]s?|antes|despues|anterior"),
  fr: wholeWords("ne|n|pas|jamais|sans|sauf|hors|autres?|avant|apres|precedente?"),
  ru: wholeWords(
    "не|нет|ни|без|кроме|помимо|вместо|друг\\p{L}*|иной|иные|прежн\\p{L}*|прошл(?:ый|ого|ой|ом|ая|ую|ые|ых)|предыдущ\\p{L}*|до|после|перед|офлайн",
  ),
  zh: /不|没|未|无|除了|以外|其他|另|之前|之后|上次|上一/u,
};

/** True where a question denies, excepts or compares something. */
export function isDenied(names: NameIndex, { text, language }: Query): boolean {
  // "Instead of" is what a fact is about: who spoke instead of somebody.
  const left = cutSpans(text, names.topics(language)(text));
  return DENIES[language].test(fold(left));
}
