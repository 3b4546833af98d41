import type { Headline } from "../../domain/answer.ts";
import type { ParagraphText } from "../../domain/document.ts";
import { isNoteBody } from "../../domain/footnotes.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { citeSentence, sourceVersion } from "../cite.ts";
import type { Mention } from "../names/mention.ts";
import type { NamedSentence } from "../names/name-index.ts";
import { isDirective } from "../question/directives.ts";
import { type DraftedAnswer, MAX_RELATED } from "./drafted-answer.ts";

/** What is named more often is quoted where it is named first; how often is said. */
const MAX_QUOTES = 6;

/** What is named so seldom is told with what is asked of it. */
const MAX_FEW = 3;

type Place = Pick<NamedSentence, "paragraph" | "sentence">;

/** Yes: how often something is named, and where; no, where only another part of the document than is asked names it. @param mention that the document has @param inConnection whether it is asked in what connection */
export function answerMention(
  library: Library,
  mention: Mention,
  language: Language,
  inConnection = false,
): DraftedAnswer {
  const places = withoutNotes(mention.sentences);
  const asked = places.length <= MAX_FEW ? places.flatMap((place) => withAsk(library, place)) : places;
  const shown = inConnection ? asked.flatMap((place) => [...beforeIt(library, place, asked), place]) : asked;
  const sentences = shown
    .slice(0, MAX_QUOTES)
    .map(({ paragraph, sentence }) => citeSentence(library, language, paragraph, sentence));
  const headline = sentences
    .flatMap(({ citations: [shown] }): Headline[] => {
      const span = shown && mention.find(shown.quote)[0];
      if (!shown || !span) return [];
      const text = shown.quote.slice(span.start, span.end);
      const kind = mention.isOutside ? "no" : "yes";
      return [{ text, kind, citation: shown, name: mention.name, times: places.length, ...itemsOf(mention) }];
    })
    .at(0);
  return {
    outcome: "answered",
    draft: { mode: "list", sentences },
    headline: headline ?? null,
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}

function itemsOf({ things = [] }: Mention): Pick<Headline, "items"> {
  return things.length > 1 ? { items: things } : {};
}

/** What a sentence goes on from, where it points back: in what connection something is named stands there. */
function beforeIt({ document, ...library }: Library, { paragraph, sentence }: Place, shown: readonly Place[]): Place[] {
  const { text, sentences } = sourceVersion({ document, ...library }).texts.get(paragraph) as ParagraphText;
  const span = sentences[sentence];
  const pointsBack = span && document.referents.some(({ stored }) => stored === text.slice(span.start, span.end));
  const isShown = shown.some((one) => one.paragraph === paragraph && one.sentence === sentence - 1);
  return pointsBack && sentence > 0 && !isShown ? [{ paragraph, sentence: sentence - 1 }] : [];
}

/** A sentence that names something, and the next where that asks something of it by a pronoun: "We call upon them …". */
export function withAsk(library: Library, { paragraph, sentence }: Place): Place[] {
  const { text, sentences } = sourceVersion(library).texts.get(paragraph) as ParagraphText;
  const span = sentences[sentence + 1];
  const next = span && text.slice(span.start, span.end);
  const pointsBack = library.document.referents.some(({ stored }) => stored === next);
  const asks = next !== undefined && pointsBack && isDirective(next, library.document.structure.language);
  return [{ paragraph, sentence }, ...(asks ? [{ paragraph, sentence: sentence + 1 }] : [])];
}

/** A footnote that names what its paragraph names anyway is no place of its own. */
function withoutNotes(sentences: readonly NamedSentence[]): NamedSentence[] {
  const isNote = ({ text }: NamedSentence) => isNoteBody(text);
  const named = new Set(sentences.filter((one) => !isNote(one)).map(({ paragraph }) => paragraph));
  return sentences.filter((one) => !isNote(one) || !named.has(one.paragraph));
}

/**
 * No: what is asked after stands nowhere; the outcome stays a no for programs, and people are told it in words. Where the
 * document may say the same in other words, what was found to answer is named as related.
 */
export function withAbsence({ draft, ...drafted }: DraftedAnswer, mention: Mention): DraftedAnswer {
  const found = new Set(draft.sentences.flatMap(({ citations: [shown] }) => shown?.paragraph ?? []));
  const related =
    drafted.outcome === "answered" ? [...found].map((paragraph) => ({ paragraph, score: 0 })) : drafted.related;
  const mentioned = mention.beside?.names ?? [];
  const headline: Headline = {
    text: mention.name,
    kind: "no",
    citation: null,
    ...itemsOf(mention),
    ...(mentioned.length > 0 && { mentioned }),
  };
  const none = { mode: draft.mode, sentences: [] };
  return {
    ...drafted,
    outcome: "not_found",
    draft: none,
    closest: [],
    related: related.slice(0, MAX_RELATED),
    headline,
  };
}
