import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { stem } from "../../text/stem.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";

/**
 * The sentence of a paragraph, in a language, that has most of a query's words; the first of several. Undefined where none has
 * any: then the paragraph is near by what it is about.
 */
export function findSentence(
  { versions }: Pick<Library, "versions">,
  id: ParagraphId,
  query: string,
  language: Language,
): Span | undefined {
  const paragraph = versions.get(language)?.texts.get(id);
  const wanted = new Set(
    tokenise(query)
      .filter((word) => !isStopWord(word, language))
      .map((word) => stem(word, language)),
  );
  if (paragraph === undefined || wanted.size === 0) return undefined;
  const hits = paragraph.sentences.map(({ start, end }) => {
    const stems = new Set(stemWords(paragraph.text.slice(start, end), language));
    return [...wanted].filter((one) => stems.has(one)).length;
  });
  const most = Math.max(0, ...hits);
  return most === 0 ? undefined : paragraph.sentences[hits.indexOf(most)];
}
