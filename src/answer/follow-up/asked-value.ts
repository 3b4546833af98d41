import type { MissingAspect } from "../../domain/answer.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { sessionNumbersOf } from "../../text/session-numbers.ts";
import { stemWords } from "../../text/stem-words.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sourceVersion, versionFor } from "../cite.ts";
import { findMissingAspects } from "../compare/find-missing-aspects.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { givesType } from "../question/answer-type.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { FollowUp } from "./complete-question.ts";

/** Asks for a place and says nothing else, or no more than that something is held there, folded. */
const BARE_WHERE = new RegExp(
  `^[\\s\\p{P}]*(?:${
    phrasePattern(
      [
        "(?:где|куда)(?: [^?]{0,25}(?:прой|прох|прош|состо|провод|провед|следующ|очередн|ближайш)\\p{L}+)?",
        "where(?:'s)?(?: [^?]{0,25}(?:held|take place|took place|hosted|happen|next))?",
        "ou(?: [^?]{0,25}(?:tenu\\p{L}*|lieu|deroul\\p{L}+|prochain\\p{L}*))?",
        "(?:en |a )?donde(?: [^?]{0,25}(?:celebr\\p{L}+|realiz\\p{L}+|lugar|proxim\\p{L}+))?",
        "(?:و|ف)?اين(?: [^?؟]{0,15}(?:[يتس]*عقد\\p{L}*|[يتس]*قام|(?:ال)?(?:قادم|مقبل|تالي)\\p{L}*))?",
      ],
      "[^?？]{0,6}在?(?:哪里|哪儿|何处|什么地方)(?:举行|召开|举办|开)?[的呢啊]?",
    ).source
  })(?:[\\s\\p{P}]+(?:именно|точно|это было|exactly|precisely|exactement|ca|exactamente|بالضبط))?[\\s\\p{P}]*$`,
  "u",
);
const PLACES: readonly string[] = ["city", "country"];

/** What a question asks for of which a sentence shows whether it gives it. */
const SEEN_ASPECTS: readonly MissingAspect[] = ["figure", "link", "person"];

/** A figure that was given, folded: what is asked of it is about the sentence that gave it. */
export const GIVEN_FIGURE = phrasePattern(
  [
    "(?:эт|т)\\p{L}{1,3} (?:цифр\\p{L}+|показател\\p{L}+|числ\\p{L}+|данны\\p{L}+)",
    "(?:this|that|these|those) (?:figures?|numbers?|percentages?|data|statistics?)",
    "ce(?:s|t)? (?:chiffres?|pourcentages?|nombres?|donnees)",
    "es[aeot]s? (?:cifras?|datos?|porcentajes?|numeros?)|est[aeo]s? (?:cifras?|datos?|porcentajes?|numeros?)",
    "(?:هذا|هذه|ذلك|تلك) (?:ال)?(?:رقم|ارقام|نسبه|بيانات)",
  ],
  "(?:这|那)(?:个|些)?(?:数字|数据|比例)",
);

/** Asks where something can be read, folded. */
const WHERE_TO_READ = phrasePattern(
  [
    "где (?:(?:можно|мне|его|ее|их|это|этот|весь|полный|сам) ){0,3}(?:текст\\p{L}*|найти|прочи\\p{L}+|почитать|посмотреть|скачать)",
    "where (?:can|could|do|may) (?:i|we|one) (?:read|find|see|get|download)|where(?:'s| is) (?:the|its|his|her|their) (?:full )?text",
    "ou (?:peut-on|puis-je|est-ce qu'on peut)? ?(?:la |le |les )?(?:lire|trouver|consulter|telecharger)|ou est (?:le|son) texte",
    "donde (?:se )?(?:puedo|puede|podemos)? ?(?:leer|lee|encontrar|encuentro|consultar|descargar|ver)\\p{L}*|donde esta (?:el|su) texto",
    "اين (?:(?:يمكن\\p{L}*|اجد|نجد|اقرا) ){0,2}(?:نص\\p{L}*|(?:ال)?نص|اجد\\p{L}*|اقرا\\p{L}*|قراءه)",
  ],
  "(?:哪里|哪儿|何处)[^?？]{0,4}(?:看到|找到|读到|下载|查到|全文|原文)|(?:全文|原文)在哪",
);

/** What a question that goes on from another asks for, as far as sentences show whether they give it. */
export interface AskedValue {
  /** Whether some sentences give it: a place that the question before does not name, a year, a figure, a link, a person. */
  readonly isGiven: (places: readonly SentencePlace[]) => boolean;
  /** Whether a sentence gives a year or a session, and not the one that is asked about. */
  readonly isOfOtherTime: (place: SentencePlace) => boolean;
  /** True where a number is asked for: one that stands elsewhere counts something else. */
  readonly isCount: boolean;
  /** Whether they tell of somebody, or link to something, where that is asked: it may be said in other words. */
  readonly isToldBy: (places: readonly SentencePlace[]) => boolean;
}

/** What can be seen of what a question asks for. Any sentences do where it asks for nothing of the kind. */
export function readAskedValue(deps: AnswerDeps, { question, own, ellipsis, before }: FollowUp): AskedValue {
  const { language: source } = sourceVersion(deps.index.library);
  const textOf = ({ paragraph, number }: SentencePlace) => sourceSentences(deps.index, paragraph)[number - 1] ?? "";
  const asksWhere = ellipsis.kind !== "whole" && BARE_WHERE.test(fold(ellipsis.own));
  const { text, language } = before.question.query;
  const known = new Set(
    deps.names
      .things(language)(text)
      .map(({ id }) => id),
  );
  // "Not 2027?" is answered by the other year.
  const years = ellipsis.replaces || hasQuestionWord(own.text) ? yearsOf(own.text) : [];
  const sessions = ellipsis.replaces && !ellipsis.wantsOther ? sessionNumbersOf(own.text, own.language) : [];
  const asksWho = question.types.includes("actor");
  const told = [...(WHERE_TO_READ.test(fold(ellipsis.own)) ? (["link"] as const) : [])];
  return {
    isCount: findMissingAspects(own.text, []).includes("figure"),
    isOfOtherTime: (place) =>
      isOther(years, yearsOf(textOf(place))) || isOther(sessions, sessionNumbersOf(textOf(place), source)),
    isGiven: (places) => {
      const texts = places.map(textOf);
      const given = yearsOf(texts.join("\n"));
      if (asksWhere && !places.some((place) => givesPlace(deps, place, known))) return false;
      if (years.length > 0 && !years.some((year) => given.includes(year))) return false;
      if (sessions.length > 0 && !sessions.some((session) => ordinalTerms(texts.join("\n")).includes(session)))
        return false;
      return !findMissingAspects(own.text, texts).some((gap) => SEEN_ASPECTS.includes(gap));
    },
    isToldBy: (places) =>
      (!asksWho || places.some((place) => sharesWord(deps, own, place) || givesType(textOf(place), "actor", source))) &&
      told.every((type) => places.some((place) => givesType(textOf(place), type, source))),
  };
}

/** Whether what is given is something else than all that is asked about. */
function isOther(asked: readonly string[], given: readonly string[]): boolean {
  return asked.length > 0 && given.length > 0 && !given.some((one) => asked.includes(one));
}

/** Whether a sentence has a word of a question, as its language writes it. */
function sharesWord({ index }: AnswerDeps, { text, language }: Query, { paragraph, number }: SentencePlace): boolean {
  const stored = versionFor(index.library, language).texts.get(paragraph);
  const span = stored?.sentences[number - 1];
  const said = new Set(stemWords(stored?.text.slice(span?.start, span?.end) ?? "", language));
  return stemWords(text, language).some((word) => said.has(word));
}

/** Whether a sentence names a place that is not known, or gives a link. */
function givesPlace({ names, index }: AnswerDeps, place: SentencePlace, known: ReadonlySet<string>): boolean {
  const one = names
    .sentences(sourceVersion(index.library).language)
    .find(({ paragraph, sentence }) => paragraph === place.paragraph && sentence === place.number - 1);
  const isPlace = (id: string) => !known.has(id) && PLACES.includes(names.names.get(id)?.kind ?? "");
  return one !== undefined && ([...one.named].some(isPlace) || /https?:/u.test(one.text));
}
