import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { stem } from "../../text/stem.ts";
import { tokenise } from "../../text/tokenise.ts";

/** What has letters and figures is a name, and is said as it is or not at all: "5G", "C5", "IPv6". */
const NAMES = /(?=[\p{L}\p{N}]*\p{N})(?=[\p{L}\p{N}]*\p{Script=Latin})[\p{L}\p{N}]+/gu;

/** Whether a question has a name of letters and figures that no version of the document has. */
export function hasUnknownName({ languages }: SearchIndex, { text }: Query): boolean {
  const names = (text.match(NAMES) ?? []).flatMap(tokenise);
  return names.some(
    (name) => ![...languages.values()].some(({ language, paragraphs }) => paragraphs.stems.has(stem(name, language))),
  );
}
