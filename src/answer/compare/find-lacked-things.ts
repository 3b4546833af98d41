import { type DecisiveThing, isDecisive } from "../../domain/asked-thing.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";

/** What a question asks for by name and a paragraph does not give. */
export function findLackedThings(
  { givenThings }: SearchIndex,
  question: string,
  paragraph: ParagraphId,
): DecisiveThing[] {
  const given = givenThings.get(paragraph);
  return given
    ? askedThings(question)
        .filter(isDecisive)
        .filter((thing) => !given.has(thing))
    : [];
}
