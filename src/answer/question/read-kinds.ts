import type { Language } from "../../domain/language.ts";
import { LIST_KINDS, type ListKind, NAME_KINDS, type NameKind } from "../../domain/name.ts";
import { byLanguage } from "../../text/by-language.ts";
import { fold } from "../../text/fold.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import { buildNameFinder, type NameSpan } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { DOCUMENT_WORDS, hideAcronyms } from "./document-words.ts";
import { KIND_WORDS, SHARE_WORDS, SPEAKING, WHO_WORDS } from "./kind-words.ts";

/** What may stand between two kinds that are asked for together, on folded text. */
const JOINS: Readonly<Record<Language, RegExp>> = {
  ar: /^[\s\p{P}+]*(?:و|او)?[\s\p{P}+]*$/u,
  en: /^[\s\p{P}+]*(?:and|or)?[\s\p{P}+]*(?:the|other|un)?\s*$/u,
  es: /^[\s\p{P}+]*(?:y|e|o|u)?[\s\p{P}+]*(?:las?|los|otros|otras)?\s*$/u,
  fr: /^[\s\p{P}+]*(?:et|ou)?[\s\p{P}+]*(?:les?|la|des|autres)?\s*$/u,
  ru: /^[\s\p{P}+]*(?:и|или)?[\s\p{P}+]*(?:другие|иные|прочие)?\s*$/u,
  zh: /^[\s\p{P}+]*(?:和|与|及|以及|或|还有)?[\s\p{P}+]*$/u,
};

/** What stands right before a kind that is asked for, on folded text. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<!\p{L})(?:ما|كم|اي|كل|جميع)\s+$/u),
  en: writeOut(/(?<!\p{L})(?:which|what|how many|all|every|each|any)\s+(?:of )?(?:the )?(?:\p{L}+\s+)?$/u),
  es: writeOut(/(?<!\p{L})(?:que|cuales son|cuant[ao]s|tod[ao]s|cada|algun[ao]?)\s+(?:l[ao]s )?$/u),
  fr: writeOut(/(?<!\p{L})(?:quel(?:le)?s?|combien de|tous|toutes|chaque)\s+(?:sont )?(?:les )?$/u),
  ru: writeOut(/(?<!\p{L})(?:как(?:ие|их|ая|ой)|сколько|все|всех|кажд\p{L}{2,3})\s+(?:\p{L}+\s+)?$/u),
  zh: /(?:哪些|哪几[个份项次场家位类座国]?|所有|全部|每一?[个份项次]?|各个|多少[个份项次]?)$/u,
};

/** So many letters before a kind are looked at: more than the longest way of asking, and the work grows with the text alone. */
const ASKS_REACH = 80;

/** So few characters before "who" are marks, or "and". */
const OPENING_REACH = 4;

const KIND_FINDERS = byLanguage((language) =>
  buildNameFinder(
    Object.entries(KIND_WORDS[language]).map(([id, forms]) => ({
      id,
      forms: withArticle(forms, language),
      isOpen: false,
    })),
    language,
  ),
);
const SHARE_FINDERS = byLanguage((language) =>
  buildNameFinder([{ id: "share", forms: withArticle(SHARE_WORDS[language], language), isOpen: false }], language),
);
const WHO_FINDERS = byLanguage((language) =>
  buildNameFinder([{ id: "person", forms: WHO_WORDS[language], isOpen: false }], language),
);

/**
 * The kinds of things that a question is about: the one that it asks for, with those joined to it ("countries and cities"), not
 * what else is to be said of each ("… with their dates and places").
 * @returns none where it names no kind, and where it is no more than a topic ("countries")
 */
export function readKinds(text: string, language: Language): readonly NameKind[] {
  const { spans } = findAsked(text, language);
  const named = new Set(spans.flatMap(({ id }) => LIST_KINDS[id as ListKind]));
  return NAME_KINDS.filter((kind) => named.has(kind));
}

/** The kinds that a word by itself is a word for: "agencies". */
export function kindsOfWord(word: string, language: Language): readonly NameKind[] {
  return WORD_KINDS[language](fold(word));
}

/** The words for things of some kinds. */
export function wordsOfKinds(kinds: readonly NameKind[], language: Language): readonly string[] {
  return Object.entries(KIND_WORDS[language]).flatMap(([id, words]) =>
    LIST_KINDS[id as ListKind].some((kind) => kinds.includes(kind)) ? words : [],
  );
}

const WORD_KINDS = byLanguage((language) =>
  keepPerWord((folded): readonly NameKind[] =>
    KIND_FINDERS[language](folded).flatMap(({ id }) => LIST_KINDS[id as ListKind]),
  ),
);

/** Whether persons are asked for by no noun: "who spoke?", "the names, please". */
export function asksWho(text: string, language: Language): boolean {
  return findAsked(text, language).isWho;
}

/** Whether the figures that a question asks for are percentages alone. */
export function wantsShares(text: string, language: Language): boolean {
  const { plain, spans } = findAsked(text, language);
  const figures = spans.filter(({ id }) => id === "figure");
  const isShare = ({ start, end }: NameSpan) => SHARE_FINDERS[language](plain.slice(start, end)).length > 0;
  return figures.length > 0 && figures.every(isShare);
}

/** What a question asks for by its kind. */
interface Asked {
  /** The text in which the words of the kinds stand. */
  readonly plain: string;
  readonly spans: readonly NameSpan[];
  /** Whether they are words for persons that name no kind. */
  readonly isWho: boolean;
}

function findAsked(text: string, language: Language): Asked {
  return ASKED_FINDERS[language](text);
}

/** A question is read for its list, its kinds and whom it asks for. */
const ASKED_FINDERS = byLanguage((language) => keepRecent((text) => readAsked(text, language)));

function readAsked(text: string, language: Language): Asked {
  const plain = withoutDocument(fold(hideAcronyms(text)).replace(/-/gu, " "), language);
  const found = findKinds(plain, language);
  if (isTopic(plain, found)) return { plain, spans: [], isWho: false };
  const kinds = headsOf(plain, found, language);
  const isAsked = ({ start }: NameSpan) => ASKS[language].test(plain.slice(Math.max(0, start - ASKS_REACH), start));
  const who = WHO_FINDERS[language](plain).slice(0, 1);
  // "Who spoke at the meeting?" asks for no meetings, nor does "I need the names of all who spoke at the meeting".
  const isSpeaking = (span: NameSpan) => SPEAKING[language].test(betweenOf(plain, span, kinds[0]));
  const isFirst = ({ start }: NameSpan) => start <= OPENING_REACH && start < (kinds[0]?.start ?? plain.length);
  // "Name the cities", "the names of all countries" and "кто из организаций" ask for no persons.
  const isOfKind = ({ end }: NameSpan) =>
    kinds.some(({ start }) => start >= end && NAMING_LINK.test(plain.slice(end, start)));
  const opens = who.some((span) => (isFirst(span) || isSpeaking(span)) && !isOfKind(span) && !kinds.some(isAsked));
  const spans = kinds.length > 0 && !opens ? kinds : who;
  const asked = spans.findIndex(isAsked);
  const own = spans.slice(Math.max(0, asked));
  const end = own.findIndex((span, i) => i > 0 && !isJoined(plain, own[i - 1] as NameSpan, span, language));
  const isWho = spans === who && kinds.every(({ id }) => id !== "person");
  return { plain, spans: own.slice(0, end < 0 ? own.length : end), isWho };
}

/** "International" has the stem of "states" in Arabic: the name of ITU names no states. */
const INTERNATIONAL = /دولي(?:ه|ين|ون)?$/u;

/** "Give me" and "in this report" have the stem of "data" in French and Russian. */
const NO_DATA = /^(?:donn(?!ees?$)|данн(?!ые$|ых$|ым$|ыми$))/u;

/** What bears a number, before it and behind it, folded: "document number" tells of no figure, nor does "número de documento". */
const BEARING = {
  before: /(?:document|reference|paper|file|page|phone|room|serial)s? $/u,
  behind:
    /^ (?:de (?:documento|referencia|expediente|pagina|telefono|sala|document|reference|dossier|page|telephone|salle)|(?:ال)?(?:وثيق|مرجع|ملف|صفح|هاتف|قاع))/u,
};

/** The words for kinds of things that a folded text has. */
function findKinds(plain: string, language: Language): NameSpan[] {
  const isNoFigure = ({ start, end }: NameSpan) =>
    NO_DATA.test(plain.slice(start, end)) ||
    BEARING.before.test(plain.slice(0, start)) ||
    BEARING.behind.test(plain.slice(end));
  const found = KIND_FINDERS[language](plain);
  const counts = ({ end }: NameSpan, next: NameSpan | undefined) =>
    next !== undefined && COUNTING_LINK.test(plain.slice(end, next.start));
  return found.filter(
    (span, i) =>
      !INTERNATIONAL.test(plain.slice(span.start, span.end)) &&
      !(span.id === "figure" && (isNoFigure(span) || counts(span, found[i + 1]))),
  );
}

/** What stands between a number and the things it counts, folded: "the number of countries" asks for countries. */
const COUNTING_LINK = /^ (?:(?:of|de|d'|des|del)(?: (?:the|all|les|las|los))? ?)?$/u;

/** What stands between "name" or "who" and the things that are meant, folded. */
const NAMING_LINK =
  /^ ?(?:(?:of|from|among|из|среди|de|d'|del|des|du|من) ?)?(?:(?:all|every|each|todos|todas|tous|toutes|всех|все|كل|جميع) ?)?(?:(?:of )?(?:the|les|las|los) ?)?$/u;

/** What stands between two spans, whichever comes first. */
function betweenOf(text: string, one: NameSpan, other: NameSpan = one): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}

/** True where nothing is said of the kinds. */
function isTopic(text: string, spans: readonly NameSpan[]): boolean {
  return spans.length > 0 && !/[\p{L}\p{N}+|]/u.test(withoutSpans(text, spans));
}

function withoutSpans(text: string, spans: readonly NameSpan[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const between = spans.map(({ start, end }, i) => text.slice(ends[i], start) + " ".repeat(end - start));
  return between.join("") + text.slice(ends.at(-1));
}

/** In Chinese what leads to a noun stands before it: "在会议上发言的人" are persons, "决议段落" paragraphs. */
const HAN_MODIFIER = /^[^，。？；,.?;]{0,20}的\p{Script=Han}*$/u;
const HAN_PART = /^的?(?:段落?|条款|条文|正文|全文|原文|内容|文本|摘录|节选)/u;

/** In English and Chinese the last of two nouns side by side is what is meant: "individual countries". */
function headsOf(text: string, spans: readonly NameSpan[], language: Language): readonly NameSpan[] {
  if (language !== "en" && language !== "zh") return spans;
  return spans.filter(({ end }, i) => {
    const next = spans[i + 1];
    const isBeside = next !== undefined && text.slice(end, next.start).trim() === "";
    if (language === "en") return !isBeside;
    const leads = next !== undefined && HAN_MODIFIER.test(text.slice(end, next.end));
    return !isBeside && !leads && !HAN_PART.test(text.slice(end));
  });
}

/** True for words that are no more than a kind: "any cities". */
export function isKindAlone(text: string, language: Language): boolean {
  const folded = fold(text).replace(/-/gu, " ");
  const spans = KIND_FINDERS[language](folded);
  const rest = withoutSpans(folded, spans).match(/[\p{L}\p{N}]+/gu) ?? [];
  return spans.length > 0 && rest.every((word) => isStopWord(word, language));
}

/** Whether words name some kind. */
export function namesKind(text: string, language: Language): boolean {
  return kindsNamed(text, language).length > 0;
}

/** The kinds that words name, whether or not they ask for them. */
export function kindsNamed(text: string, language: Language): readonly NameKind[] {
  const found = new Set(
    KIND_FINDERS[language](fold(text).replace(/-/gu, " ")).flatMap(({ id }) => LIST_KINDS[id as ListKind]),
  );
  return NAME_KINDS.filter((kind) => found.has(kind));
}

function isJoined(text: string, before: NameSpan, after: NameSpan, language: Language): boolean {
  const between = text.slice(before.end, after.start);
  // Arabic writes its "and" as one with the word.
  const isSpace = between.trim() === "" && !(language === "ar" && text.startsWith("و", after.start));
  return !isSpace && JOINS[language].test(between);
}

/** What Arabic joins to a word changes how it is stemmed. */
function withArticle(forms: readonly string[], language: Language): readonly string[] {
  return language === "ar" ? forms.flatMap((form) => [form, `ال${form}`]) : forms;
}

/** Nouns of kinds that name no thing, and words that stem like others: who organises like an organisation, "quiero" like "quién". */
const IDIOMS = writeOut(
  /(?<!\p{L})(?:(?:does|do|did) (?:\p{L}+ ){1,4}name|in person|t[ao]kes? place|taken place|in place of|in fact|en persona|en lugar de|tuvo lugar|au lieu d[eu']|a eu lieu|en personne|en fait|име\p{L}+ место|в лице|organi[sz]ers?|organisat(?:eur|rice)s?|organizador[ae]?s?|qu[ie]er(?:o|e[ns]?|emos|ia)|(?:ال)?منظم(?:ون|ين))(?!\p{L})/gu,
);

const DOCUMENT = byLanguage((language) => {
  const edges = language === "zh" ? ["", ""] : ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
  return writeOut(new RegExp(`${edges[0]}(?:${DOCUMENT_WORDS[language]})${edges[1]}`, "gu"));
});

/** "In the document" says where and asks for none; a sign stands for it, which joins nothing. */
function withoutDocument(text: string, language: Language): string {
  return text
    .replace(IDIOMS, "|")
    .replace(DOCUMENT[language], (found, at: number) => (isAtHand(text, found, at, language) ? "|" : found));
}

/** "The document" is the one at hand, "every document" is not; Russian has no article for it. */
function isAtHand(text: string, found: string, at: number, language: Language): boolean {
  if (language === "ru") return !/кажд\p{L}+\s+$/u.test(text.slice(0, at));
  if (language !== "zh") return DEFINITE[language].test(found);
  const isSubject = at === 0 && /^[提引涉点说列给任]/u.test(text.slice(found.length));
  return isSubject || /^(?:在|这|该|本|整|成)|[中里当文]面?$/u.test(found);
}

const DEFINITE: Readonly<Record<Exclude<Language, "ru" | "zh">, RegExp>> = {
  ar: writeOut(/(?<!\p{L})ال|\s/u),
  en: writeOut(/(?<!\p{L})(?:the|this|that|whole|entire) /u),
  es: writeOut(/(?<!\p{L})(?:el|la|est[ea]|tod[oa]|del|al) /u),
  fr: writeOut(/l'|(?<!\p{L})(?:le|la|ce|cette|du|tout|toute) /u),
};
