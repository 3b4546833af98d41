import type { Headline } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Name } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { citeSentence } from "../cite.ts";
import { chooseSentences } from "../names/choose-sentences.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { withQualifier } from "../names/with-qualifier.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/**
 * All things of some kinds that the document, or a part of it, names: how many, which, and the fewest quotes that name them.
 * @param among the paragraphs that are asked about; all where it is undefined
 */
export function answerNames(
  library: Library,
  index: NameIndex,
  names: readonly Name[],
  among: ReadonlySet<ParagraphId> | undefined,
  language: Language,
): DraftedAnswer {
  const sentences = index.sentences(language).filter(({ paragraph }) => among?.has(paragraph) ?? true);
  const listed = names.filter(isMeasure);
  const ids = listed.map(({ id }) => id);
  const quoted = chooseSentences(sentences, ids).map(({ paragraph, sentence }) =>
    citeSentence(library, language, paragraph, sentence),
  );
  const headline: Headline = {
    text: String(listed.length),
    kind: "count",
    citation: quoted[0]?.citations[0] ?? null,
    items: listed.map((name) => writeItem(name, sentences, language)),
    about: listed.map((name) => name.offices?.[language] ?? subjectsOf(library, index, name, language)),
  };
  return {
    outcome: "answered",
    draft: { mode: "list", sentences: quoted },
    headline,
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}

/** A figure of nothing ("aged 10 and over") bounds another, and is none by itself. */
function isMeasure({ kind, about }: Name, _: number, names: readonly Name[]): boolean {
  return kind !== "figure" || about.length > 0 || names.length === 1;
}

/** How a thing is called in a list; a figure that the text bounds ("almost 85 per cent"), in the words of the text. */
function writeItem({ id, kind, forms }: Name, sentences: readonly NamedSentence[], language: Language): string {
  const name = forms[language][0] as string;
  if (kind !== "figure") return name;
  for (const { text, spans } of sentences) {
    const span = spans.find((one) => one.id === id);
    const bounded = span && withQualifier(text, span, language);
    if (bounded && (bounded.start < span.start || bounded.end > span.end))
      return text.slice(bounded.start, bounded.end);
  }
  return name;
}

/** What a figure is about, without what its own words say ("120 statements"). */
function subjectsOf(library: Library, index: NameIndex, { about, forms }: Name, language: Language): string[] {
  const own = index
    .subjects(language)(forms[language][0] as string)
    .map(({ id }) => id);
  return library.names.subjects
    .filter(({ id }) => about.includes(id) && !own.includes(id))
    .map(({ words }) => words[language][0] as string);
}
