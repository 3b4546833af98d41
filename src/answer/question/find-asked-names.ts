import { lookUp } from "../../corpus/look-up.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Name, NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { cutReferences, findReferences } from "../../references/references.ts";
import { readLikelihoods } from "../../retrieval/answer-likelihoods.ts";
import { predictBinary } from "../../retrieval/binary-classifier.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { asksAppendedPartAlone } from "../../text/appended-part.ts";
import { askedThings } from "../../text/asked-things.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { splitSentences } from "../../text/sentences.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { generalNames } from "../names/general-names.ts";
import { answerTypesOf } from "./answer-type.ts";
import { ASKS_SYMBOL } from "./asks-symbol.ts";
import { cutAsides } from "./cut-asides.ts";
import { cutEach, cutStress } from "./cut-each.ts";
import { cutLeftOut } from "./cut-left-out.ts";
import { cutSetting } from "./cut-setting.ts";
import { DOCUMENT } from "./document-words.ts";
import { ABOUT, NAMES_WANTED, SOME_OF_ANY, SOME_OF_KIND, SPEAKING } from "./kind-words.ts";
import { stripListWords } from "./list-question.ts";
import { readMentionQuestion } from "./mention-question.ts";
import { MENTION_WORDS } from "./mention-words.ts";
import { narrowNames } from "./narrow-names.ts";
import { hasQuestionWord } from "./question-words.ts";
import { asksWho, isKindAlone, readKinds } from "./read-kinds.ts";
import type { Question } from "./read-question.ts";
import { findReferenceList } from "./reference-list.ts";
import { saysMoreThanList } from "./says-more-than-list.ts";
import { stripPoliteness } from "./strip-politeness.ts";
import { WISH_WORDS } from "./wish-words.ts";

/** Things that are asked for by their kind, and the paragraphs in which; undefined for all. */
export interface AskedNames {
  readonly names: readonly Name[];
  readonly among: ReadonlySet<ParagraphId> | undefined;
}

type Deps = Pick<AnswerDeps, "index" | "names" | "references">;

/**
 * From these log-odds on a question is one for a list, and from the second where it has words of no list; chosen on halves of
 * `lists.yaml`, each judged by what the other taught, and on known questions.
 */
const MIN_LIST_LOG_ODDS = { plain: 0.75, more: 1.5 } as const;
/** Where the document is meant and not named, folded. */
const IN_THERE = phrasePattern(
  ["там|тут|здесь", "in (?:there|here|it)", "la[- ]dedans|dedans|ici", "ahi|alli|aqui", "هنا|هناك|فيه|فيها"],
  "里面|里头|这里|其中",
);
/** Who asks where wants a place, or places of the text: "where is the list of countries?", "where on statistics, all places". */
const ASKS_WHERE: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/^\P{L}*(?:اين|وين)(?!\p{L})/u),
  en: writeOut(/^\P{L}*where(?!\p{L})/u),
  es: writeOut(/^\P{L}*donde(?!\p{L})/u),
  fr: writeOut(/^\P{L}*ou(?!\p{L})/u),
  ru: writeOut(/^\P{L}*где(?!\p{L})/u),
  zh: writeOut(/^\P{L}*(?:文?中?哪里|在哪)/u),
};
/** Asks which paragraphs have something, folded: no list of what they have. */
const WHICH_PARAGRAPHS = writeOut(
  /^\P{L}*(?:(?:в|из|in|of|dans|en|de|في|من) )?(?:как(?:ие|их)|скольк\p{L}*|which|what|how many|quels|combien|cuales|que|cuantos|ما|اي|كم)(?: \p{L}+){0,2} (?:пункт|абзац|параграф|para|points?(?!\p{L})|parraf|puntos?(?!\p{L})|(?:ال)?فقر)|^[^，。？,?]{0,8}哪[些几][^，。？,?]{0,2}段/u,
);
/** What stands for things that were told of, folded: "which countries are these?" asks for no others. */
const THESE: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<!\p{L})(?:هذه|هؤلاء|تلك|هي|هم)(?!\p{L})/u),
  en: writeOut(/(?<!\p{L})(?:these|those|they|them|that|which ones|is meant|are meant)(?!\p{L})/u),
  es: writeOut(/(?<!\p{L})(?:es[oa]s|est[oa]s|ell[oa]s|se trata|se refiere)(?!\p{L})|^\P{L}*cuales\s*[,?]/u),
  fr: writeOut(/(?<!\p{L})(?:ces?|ceux|celles|ils|elles|lesquel(?:le)?s|s'agit-il|concerne(?:e?s|nt))(?!\p{L})/u),
  ru: writeOut(
    /(?<!\p{L})(?:это|эти|этих|они|их|там|о каких именно|иде[тё]т речь|имеются в виду)(?!\p{L})|^\P{L}*какие\s*[,?]/u,
  ),
  zh: /这些|那些|它们|他们|指的是/u,
};
/** So near behind "spoke" stands "about". */
const ABOUT_REACH = 14;

/** No question for a list alone is longer, and no longer one is worth the reading. */
const MAX_CHARS = 250;

/**
 * The things that a question for all of some kinds asks for, in the order of the document.
 * @returns undefined for any other question, and where the document or the part that is named has none
 */
export function findAskedNames(deps: Deps, { asked, query: { language } }: Question): AskedNames | undefined {
  if (ASKS_SYMBOL.test(fold(asked)) || WHICH_PARAGRAPHS.test(fold(asked))) return undefined;
  // What stands in brackets may say what is wanted: "(surnames and posts)".
  const found = findNamesIn(deps, cutAsides(asked), language);
  return found ?? (wantsSpeakers(asked, language) ? findNamesIn(deps, asked, language) : undefined);
}

function findNamesIn(deps: Deps, asked: string, language: Language): AskedNames | undefined {
  const { index, references } = deps;
  const text = withoutWhere(cutEach(cutStress(stripPoliteness(asked))), language);
  const mention = readMentionQuestion(text, language);
  if (mention !== undefined && !isKindAlone(mention, language)) return undefined;
  const plain = findListSentence(deps, cutReferences(text, references), language);
  if (plain === undefined) return undefined;
  const kinds = readKinds(cutLeftOut(plain, language).kept, language);
  if (kinds.some((kind) => SOME_OF_KIND[kind]?.[language].test(fold(plain)))) return undefined;
  if (SOME_OF_ANY.test(fold(cutSpans(plain, deps.names.finder(language)(plain))))) return undefined;
  // Who wants a link to the list of speakers wants none of them.
  if (kinds.includes("person") && askedThings(asked).includes("link")) return undefined;
  if (isOfFigures(deps, kinds, plain, { text, language })) return undefined;
  // "Dates et lieu ?" asks when and where something was, and for no list of places.
  if (kinds.length > 0 && kinds.every((kind) => PLACES.has(kind)) && answerTypesOf(text).includes("date"))
    return undefined;
  if (isOfYear(kinds, plain)) return undefined;
  const named = findReferences(text, references);
  const { paragraphs } = lookUp(index.library, named, {});
  if (named.length > 0 && paragraphs.length === 0) return undefined;
  const referenceList = findReferenceList(index, text, language);
  const own =
    named.length > 0
      ? paragraphs.map(({ paragraph }) => paragraph)
      : referenceList
        ? [referenceList]
        : asksAppendedPartAlone(text, language)
          ? [...index.positions.keys()].filter((id) => isPreferred(index.library.document.structure, id))
          : [];
  const among = own.length > 0 ? new Set(own) : undefined;
  const firstPlace = ({ paragraphs: own }: Name) => Math.min(...own.map((id) => index.positions.get(id) ?? 0));
  const found = narrowNames(deps, kinds, withoutSetting(deps, kinds, plain, language), language)
    .filter(({ paragraphs: own }) => own.some((id) => among?.has(id) ?? true))
    .toSorted((a, b) => firstPlace(a) - firstPlace(b));
  const isUntold = among !== undefined && kinds.includes("event") && !tellsEvents(deps, kinds, found);
  return found.length > 0 && !isUntold ? { names: found, among } : undefined;
}

const PLACES: ReadonlySet<NameKind> = new Set(["city", "country"]);

/** Fewer events of a paragraph are no list: what it tells of besides ("consultations") has no name. */
const MIN_EVENTS = 2;

/** Whether the events of a paragraph are a list; beside documents they are what it says, whatever of it has a name. */
function tellsEvents(deps: Deps, kinds: readonly NameKind[], found: readonly Name[]): boolean {
  return kinds.length === 1 && countTold(deps, found) >= MIN_EVENTS;
}

/** How many of some events are more than what the whole document is about: the review, and the Summit. */
function countTold({ index, names }: Deps, events: readonly Name[]): number {
  const general = generalNames(names, index.library);
  return events.filter(({ id }) => !general.has(id)).length;
}

/** Where and when they spoke does not tell one speaker of the document from another. */
function withoutSetting({ names }: Deps, kinds: readonly NameKind[], text: string, language: Language): string {
  return kinds.length === 1 && kinds[0] === "person" ? cutSetting(names, { text, language }).text : text;
}

/** A question for a list without "and where?" or "and why are they named?" at its end: the list tells it. */
function withoutWhere(text: string, language: Language): string {
  return takeOutWords(text, (folded) => {
    const match = MENTION_WORDS[language].where.exec(folded);
    return match && match.index > 0 && match[0] !== "" ? [{ start: match.index, end: folded.length }] : [];
  });
}

/** The years whose events a question asks for: the register has these, since no event's name tells its year. */
export function findEventYears(deps: Deps, { asked, query: { language } }: Question): number[] {
  if (yearsOf(asked).length === 0) return [];
  const plain = findListSentence(deps, cutReferences(stripPoliteness(asked), deps.references), language);
  return plain !== undefined && isOfYear(readKinds(plain, language), plain) ? yearsOf(plain).map(Number) : [];
}

/** Whether the document is meant, in so many words, or as nothing but a list of a kind ("list of countries"). */
function saysDocument(text: string, language: Language): boolean {
  const plain = fold(text);
  const isNamed = MENTION_WORDS[language].must.test(plain);
  // "Who wrote this report?" asks for nobody in it.
  if (asksWho(text, language)) return isNamed || SPEAKING[language].test(plain);
  return (
    isNamed ||
    plain.search(DOCUMENT[language]) >= 0 ||
    IN_THERE.test(plain) ||
    isKindAlone(stripListWords(text), language)
  );
}

/** "Compare women and men on internet use, I need the exact figures" wants those of what it names. @param list what of the text asks for a list */
function isOfFigures(
  { index, names }: Deps,
  kinds: readonly NameKind[],
  list: string,
  { text, language }: Query,
): boolean {
  const general = generalNames(names, index.library);
  const namesThing = (part: string) =>
    names.subjects(language)(part).length > 0 ||
    names
      .finder(language)(part)
      .some(({ id }) => !general.has(id));
  return kinds.length === 1 && kinds[0] === "figure" && !namesThing(list) && namesThing(text);
}

function isOfYear(kinds: readonly NameKind[], text: string): boolean {
  return kinds.includes("event") && yearsOf(text).length > 0;
}

/** The sentence that names some kind and asks for a list, as the index learned to tell: the text itself, or one of several. */
function findListSentence(deps: Deps, text: string, language: Language): string | undefined {
  const { languages, lists } = deps.index;
  const own = languages.get(language);
  if (!own || text.length > MAX_CHARS || ASKS_WHERE[language].test(fold(text))) return undefined;
  const isSaid = saysDocument(text, language);
  const isLikelySaid = () => !asksWho(text, language) && readLikelihoods(deps.index, { text, language }).said >= 0;
  // What is left out tells nothing of whether a list is asked for.
  const asksList = (kept: string) => {
    const kinds = readKinds(kept, language);
    const odds = kinds.length > 0 ? predictBinary(lists, own.analyse(kept)) : Number.NEGATIVE_INFINITY;
    if (wantsSpeakers(kept, language)) return true;
    if (odds < MIN_LIST_LOG_ODDS.plain) return false;
    const saysMore = saysMoreThanList(deps, kinds, cutSetting(deps.names, { text: kept, language }).text, language);
    const isOfGiven = kinds.includes("figure") && deps.names.subjects(language)(kept).length > 0;
    return saysMore ? (isSaid || isOfGiven) && odds >= MIN_LIST_LOG_ODDS.more : isSaid || isOfGiven || isLikelySaid();
  };
  const isOfTold = (one: string) => one.length < text.trim().length && THESE[language].test(fold(one));
  return candidates(text).find((one) => !isOfTold(one) && asksList(cutLeftOut(one, language).kept));
}

/** "Who spoke, with names and posts?", and not "who spoke about women, names please?". */
function wantsSpeakers(text: string, language: Language): boolean {
  const folded = fold(text);
  const speaking = SPEAKING[language].exec(folded);
  const kinds = readKinds(text, language);
  if (!speaking || kinds.length !== 1 || kinds[0] !== "person") return false;
  return (
    NAMES_WANTED[language].test(folded) &&
    !ABOUT[language].test(folded.slice(speaking.index, speaking.index + ABOUT_REACH))
  );
}

/** Where one sentence asks, that one or the whole; where none does, any may; where several do, none asks for a list alone. */
function candidates(text: string): string[] {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const asking = sentences.filter((one) => /[?？؟]\P{L}*$/u.test(one));
  if (asking.length > 1) return [];
  const wished = behindWish(text);
  return [...(asking.length > 0 ? asking : sentences), text, ...(wished ? [wished] : [])];
}

const WISH = writeOut(new RegExp(WISH_WORDS, "u"));

/** What a text says that is wanted, without what for: "for the letters of thanks I need the names and posts of …". */
function behindWish(text: string): string | undefined {
  const folded = fold(text);
  const wish = folded.length === text.length ? WISH.exec(folded) : null;
  // "Who chairs it? I need a name" asks before.
  if (!wish || hasQuestionWord(text.slice(0, wish.index))) return undefined;
  return text.slice(wish.index + wish[0].length);
}
