import type { Version } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import type { ParagraphId, SectionId } from "../domain/paragraph-id.ts";
import { LETTERS_OF, SCRIPT_OF } from "../text/scripts.ts";
import { type Facts, parseFacts, stripFacts } from "./version-facts.ts";

/** Something in a language version that is not as the source has it. `place` is a paragraph, or a section for its heading. */
export interface VersionProblem {
  readonly language: Language;
  readonly place: ParagraphId | SectionId;
  readonly message: string;
}

/** How many characters a language takes for one of Russian, at least and at most. */
const RATIOS: Readonly<Record<Language, readonly [number, number]>> = {
  ar: [0.5, 1.5],
  en: [0.65, 1.35],
  es: [0.75, 1.5],
  fr: [0.75, 1.6],
  ru: [0.9, 1.1],
  zh: [0.15, 0.55],
};
/** Shorter texts vary too much for a ratio to say anything. */
const MIN_CHARS_FOR_RATIO = 60;
/** Scripts whose letters have no business in a translation into a language of another one. Latin writes names everywhere. */
const TELLING_SCRIPTS = ["Cyrillic", "Han", "Arabic"] as const;
/** In Arabic and Chinese Latin letters write acronyms and names, not plain words. */
const LATIN_WORD = /(?<![\p{Script=Latin}@])\p{Ll}{3,}(?![\p{Script=Latin}@])/u;
const FACT_NAMES: Readonly<Record<keyof Facts, string>> = {
  urls: "URLs",
  symbols: "document symbols",
  percentages: "percentages",
  numbers: "numbers",
  months: "months",
  footnotes: "footnote signs",
};

/**
 * Compares every language version with the source, paragraph by paragraph: nothing missing, as many sentences, the same
 * numbers, percentages, symbols, URLs and footnotes, no words left in another language, a length that can be true.
 */
export function checkVersions(versions: Iterable<Version>): VersionProblem[] {
  const all = [...versions];
  const source = all.find(({ status }) => status === "source");
  if (!source) return [];
  const others = all.filter((version) => version !== source);
  return [...others.flatMap((version) => checkVersion(source, version)), ...checkCopies([source, ...others], source)];
}

function checkVersion(source: Version, version: Version): VersionProblem[] {
  const report = (place: string, messages: readonly string[]): VersionProblem[] =>
    messages.map((message) => ({ language: version.language, place, message }));
  const headings = [...source.headings].flatMap(([id, heading]) =>
    report(id, checkText(heading, version.headings.get(id), source, version)),
  );
  const texts = [...source.texts].flatMap(([id, { text, sentences }]) => {
    const other = version.texts.get(id);
    const counts = other && other.sentences.length !== sentences.length;
    const length = other ? checkLength(stripFacts(text).length, stripFacts(other.text).length, source, version) : [];
    const count = counts ? [`has ${other.sentences.length} sentence(s), the source has ${sentences.length}`] : [];
    return report(id, [...checkText(text, other?.text, source, version), ...length, ...count]);
  });
  const extra = [...version.texts.keys()]
    .filter((id) => !source.texts.has(id))
    .flatMap((id) => report(id, ["is not in the source"]));
  return [...headings, ...texts, ...extra];
}

function checkText(original: string, text: string | undefined, source: Version, version: Version): string[] {
  if (text === undefined || text.trim() === "") return ["is missing"];
  return [
    ...compareFacts(parseFacts(original, source.language), parseFacts(text, version.language)),
    ...findLeftovers(stripFacts(text), version.language),
  ];
}

function compareFacts(wanted: Facts, found: Facts): string[] {
  return (Object.keys(FACT_NAMES) as (keyof Facts)[]).flatMap((kind) => {
    const missing = subtract(wanted[kind], found[kind]);
    const extra = subtract(found[kind], wanted[kind]);
    if (missing.length === 0 && extra.length === 0) return [];
    return [
      `other ${FACT_NAMES[kind]} than the source: without ${missing.join(", ") || "none"}, with ${extra.join(", ") || "none"}`,
    ];
  });
}

/** What the first list has more often than the second. */
function subtract(from: readonly string[], what: readonly string[]): string[] {
  const rest = [...what];
  return from.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function findLeftovers(text: string, language: Language): string[] {
  const foreign = TELLING_SCRIPTS.filter((script) => script !== SCRIPT_OF[language]);
  const found = foreign.flatMap((script) => {
    const letters = LETTERS_OF[script].exec(text)?.[0];
    return letters === undefined ? [] : [`${script} letters left: "${letters}"`];
  });
  const word = language === "ar" || language === "zh" ? LATIN_WORD.exec(text)?.[0] : undefined;
  return word === undefined ? found : [...found, `a word left untranslated: "${word}"`];
}

/** What a source in another language than Russian would have in Russian is taken from the middle of its own range. */
function checkLength(original: number, length: number, source: Version, version: Version): string[] {
  const [shortest, longest] = RATIOS[source.language];
  const [least, most] = RATIOS[version.language].map((share) => (2 * share) / (shortest + longest)) as [number, number];
  const ratio = length / original;
  if (original < MIN_CHARS_FOR_RATIO || (ratio >= least && ratio <= most)) return [];
  return [`is ${ratio.toFixed(2)} times as long as the source, expected ${least} to ${most}`];
}

/** Sentences of several words that stand word for word in another language: copied, not translated. */
function checkCopies(versions: readonly Version[], source: Version): VersionProblem[] {
  return [...source.texts.keys()].flatMap((id) => {
    const seen = new Map<string, Language>();
    return versions.flatMap(({ language, texts }) => {
      const { text, sentences } = texts.get(id) ?? { text: "", sentences: [] };
      return sentences.flatMap(({ start, end }): VersionProblem[] => {
        const sentence = text.slice(start, end);
        const first = seen.get(sentence) ?? language;
        seen.set(sentence, first);
        const plain = stripFacts(sentence).match(/\p{L}{3,}/gu) ?? [];
        return first === language || plain.length < 4
          ? []
          : [{ language, place: id, message: `a sentence is left in "${first}"` }];
      });
    });
  });
}
