import type { NameSpan } from "../../text/name-finder.ts";
import type { NamedSentence } from "./name-index.ts";

/** Something that may be named, by what it is called, and the sentences that name it: none where no sentence does. */
export interface Mention {
  readonly name: string;
  /** Each of several things that were asked after as one. */
  readonly things?: readonly string[];
  readonly sentences: readonly NamedSentence[];
  /** Of what stands nowhere: what else was asked after in the same breath and is named, and the sentences that name it. */
  readonly beside?: { readonly names: readonly string[]; readonly sentences: readonly NamedSentence[] };
  /** Whether it was looked for by its very words: the same may be said in others. */
  readonly isWords: boolean;
  /** True where the annex was asked after it, and only the report names it. */
  readonly isOutside?: true;
  /** Finds it in a text of the language. */
  readonly find: (text: string) => readonly NameSpan[];
}

/** What something is called where it is named first. */
export function calledIn({ sentences: [first], find }: Pick<Mention, "sentences" | "find">): string | undefined {
  const span = first && find(first.text)[0];
  return span && first.text.slice(span.start, span.end);
}
