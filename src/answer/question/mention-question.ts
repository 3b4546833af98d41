import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { byLanguage } from "../../text/by-language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { cutAsides } from "./cut-asides.ts";
import { DOCUMENT_WORDS, hideAcronyms } from "./document-words.ts";
import { MENTION_WORDS } from "./mention-words.ts";
import { hasQuestionWord } from "./question-words.ts";
import { saysThat } from "./says-that.ts";

/** No question after one name is longer, and no longer one is worth the reading. */
const MAX_CHARS = 250;

/** What a question asks whether it is named or spoken of, with no more besides than where. @returns undefined for any other question; never empty */
export function readMentionQuestion(text: string, language: Language): string | undefined {
  const subject = readSubject(text, language, PATTERNS[language].about);
  // What has marks within or offers another is no name: the rest of a longer question.
  return subject !== undefined && !MARKS.test(subject) && !OFFERS.test(fold(subject)) ? subject : undefined;
}

/**
 * What a question asks whether it is treated at all, each thing of several ("climate change or e-waste").
 * @returns none for any other question
 */
export function readTreatedQuestion(text: string, language: Language): readonly string[] {
  const { treated, about } = PATTERNS[language];
  const plain = cutAsides(text);
  const subject = readSubject(plain, language, treated) ?? readSubject(plain, language, about);
  const things = (subject ?? "").split(OR).map(trimSubject);
  return things.every((thing) => thing !== "" && !MARKS.test(thing)) ? things : [];
}

function readSubject(text: string, language: Language, about: RegExp): string | undefined {
  if (text.length > MAX_CHARS || saysThat(text)) return undefined;
  const { more, must } = MENTION_WORDS[language];
  const { named, beside, document, where } = PATTERNS[language];
  const typed = language === "fr" ? withoutOu(text) : text;
  const asked = takeOutWords(typed.replace(INVERSION, " "), (all) => spansOf(all, [where]));
  const folded = fold(hideAcronyms(asked)).replace(/-/gu, " ");
  if (more.test(folded)) return undefined;
  const isAbout = folded.search(about) >= 0;
  if (!isAbout && (!must.test(folded) || folded.search(named) < 0)) return undefined;
  const bare = asked.replace(BRACKETED, "");
  const subject = trimSubject(takeOutWords(bare, (all) => spansOf(all, [isAbout ? about : named, document, beside])));
  const isNothing = subject === "" || subject === trimSubject(asked);
  return isNothing || asksWithin(subject, language) || OPENS_ASKING.test(fold(subject)) ? undefined : subject;
}

/** "Où" is "where", and "ou" is "or", or offers nothing else: ", ou rien du tout ?". */
function withoutOu(text: string): string {
  return text.replace(/[,\s]+ou (?:rien|pas|non)(?: du tout)?(?=\P{L}*$)/iu, "").replace(/\sou\s/giu, " / ");
}

const MARKS = /[,;:，、；：。?？؟]/u;

/** Between things of which any may be treated, as they are typed. */
const OR = /\s*(?<!\p{L})(?:или|либо|or|ou(?! bien)|ou bien|o|أو|او)(?!\p{L})\s*|、|或者?|\s\/\s/iu;

/** Joins two things, as they are typed; in Arabic not what is said of the first alone ("and its protection"). */
const AND = /\s+(?:и|and|et|y|e)\s+|\s+و(?=\p{L})(?!\p{L}+(?:ها|هم|هما)(?!\p{L}))|[和与及]/iu;

/** The things that a name may be of, joined by "and" or "or". */
export function splitThings(subject: string): readonly string[] {
  return subject.split(OR).flatMap((thing) => thing.split(AND).map(trimSubject));
}

/** The same name in short behind a name, in brackets: "Partner2Connect (P2C)". */
const BRACKETED = /(?<=[\p{L}\p{N}])\s*[(（][\p{L}\p{N}\s-]{2,12}[)）]/gu;

/** Offers another thing to be told, which is a part of no name: "or did they forget?". */
const OFFERS = /(?<!\p{L})(?:или|либо|or|ou bien|o bien|ام|او)(?!\p{L})|还是|\s\/\s/u;

/** A pattern that took only a part of how it is asked leaves the rest of it, folded: "there anything about cybercrime". */
const OPENS_ASKING = writeOut(
  /^(?:there|here|anything|something|any|si (?:l'?)?on|что|algo|quelque chose|qqch)(?!\p{L})/u,
);

/** Whether a name asks itself, and so is none: "to do after handing it in or is that it"; "WHO" alone is a body. */
function asksWithin(subject: string, language: Language): boolean {
  return (language === "zh" || /\s/u.test(subject)) && hasQuestionWord(subject);
}

/** French joins its pronouns to the verb: "mentionne-t-il". */
const INVERSION = writeOut(/(?<=\p{L})-(?=(?:t-)?(?:il|elle|on|ce|ils|elles)(?!\p{L}))/giu);

const PATTERNS = byLanguage((language) => {
  const document = DOCUMENT_WORDS[language];
  const whole = (source: string) => {
    const own = source.replaceAll("{doc}", `(?:${document})`);
    return writeOut(new RegExp(language === "zh" ? own : `(?<![\\p{L}\\p{N}])(?:${own})(?![\\p{L}\\p{N}])`, "gu"));
  };
  const { named, about, treated, beside, where } = MENTION_WORDS[language];
  return {
    named: whole(named),
    about: whole(about),
    treated: whole(treated),
    beside: whole(beside),
    document: whole("{doc}"),
    where: new RegExp(where, "gu"),
  };
});

/** Where the words of a text stand that ask whether something is named or treated; none where folding moves them. */
export function findMentionWords(text: string, language: Language): Span[] {
  const { named, about, treated } = PATTERNS[language];
  return findPlaces(text, [named, about, treated]);
}

/** Where the other words stand that such a question has beside what it asks after: the document, "anywhere", "and where?". */
export function findWordsBeside(text: string, language: Language): Span[] {
  const { document, beside, where } = PATTERNS[language];
  return findPlaces(text, [document, beside, where]);
}

function findPlaces(text: string, patterns: readonly RegExp[]): Span[] {
  const folded = fold(text);
  return folded.length === text.length ? spansOf(folded, patterns) : [];
}

function spansOf(folded: string, patterns: readonly RegExp[]): Span[] {
  const plain = folded.replace(/-/gu, " ");
  return patterns.flatMap((pattern) => findSpans(plain, pattern));
}

const ARTICLES = writeOut(
  /^(?:(?:some|any)thing|(?:question|th[èe]me|sujet|tema|cuesti[óo]n|asunto|topic|issue|subject|тем\p{L}|موضوع)(?=\s+(?:d|of\s|об?\s))|our|notre|nos|nuestr[oa]s?|наш\p{L}*|algo|quelque chose|что-(?:то|нибудь|либо)|the|an?|any|on|le|la|les|l['’]|un|une|des|du|de|d['’]|el|los|las|unos|unas|a|al|del|слов[оа]|термин|про|о|об|à|aux?|word|term|sobre|sur|about)\s+|^[ld]['’]/iu,
);
/** Chinese verbs of speaking before what they speak of, and what says behind it that there is more of the kind. */
const HAN_SPEAKING =
  /^(?:点名)?(?:提到|提及|谈到|谈及|讲到|说到|涉及|讲|谈|写|关于|有关)(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})(?:之类的?|什么的|等等|这一?(?:块|方面|部分|类)(?:内容|问题)?)$/gu;
/** What Arabic writes together with a word that has its article: "للشباب". */
const PROCLITIC = /^[وف]?(?:لل|[بك]ال)(?=\p{L}{2})/u;
/** Capitals before another word are no article: "UN Women". */
const ACRONYM = /^\p{Lu}{2,}\s/u;

/** A subject without articles, and verbs of speaking that stand close to it. */
export function trimSubject(text: string): string {
  const bare = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  if (ACRONYM.test(bare)) return bare;
  const shorter = bare
    .replace(ARTICLES, "")
    .replace(HAN_SPEAKING, "")
    .replace(PROCLITIC, "ال")
    .replace(
      /^(?:我们|咱们)的?(?=\p{L}{2})|[那这][几些]个?|(?:也|都)?(?:来)?(?:参会|与会|出席|参加|参与|到会)$|[了过的]$/gu,
      "",
    );
  return shorter === bare ? bare : trimSubject(shorter);
}
