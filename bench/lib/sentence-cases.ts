import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../src/domain/answer.ts";
import type { Citation } from "../../src/domain/citation.ts";
import type { Library } from "../../src/domain/library.ts";
import { formatSentenceId } from "../../src/domain/sentence-id.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

/** A question with the sentences that a careful reader would quote. */
export interface SentenceCase {
  /** `a-001`: the part it belongs to, and its number; `w` are the second file's, `x` the third's, `y` and `z` the fourth's. */
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly question: string;
  /** The question before it, of a follow-up. */
  readonly context: { readonly question: string } | null;
  readonly answerable: boolean;
  /** Sentences without which the answer is not complete. */
  readonly must: readonly string[];
  /** Sentences that do no harm beside them. */
  readonly may: readonly string[];
}

/** What came of a case. */
export interface JudgedSentences {
  readonly case: SentenceCase;
  readonly isAnswered: boolean;
  /** The ids of the sentences that are quoted. */
  readonly quoted: readonly string[];
}

const FILES = ["sentences.jsonl", "sentences-2.jsonl", "sentences-3.jsonl", "sentences-4.jsonl"];

export function readSentenceCases(): SentenceCase[] {
  return FILES.flatMap((file) =>
    readFileSync(join(ROOT_FOLDER, "bench/data", file), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as SentenceCase),
  );
}

/** What an answer quotes, against the key of its case. */
export function judgeSentences(one: SentenceCase, answer: Answer, library: Library): JudgedSentences {
  const quoted = answer.sentences.flatMap(({ citations }) =>
    citations.flatMap((citation) => quotedSentences(citation, library)),
  );
  return { case: one, isAnswered: answer.outcome === "answered", quoted: [...new Set(quoted)] };
}

/** The sentences that a quote holds or takes words from. */
function quotedSentences({ paragraph, language, start, end }: Citation, library: Library): string[] {
  const sentences = library.versions.get(language)?.texts.get(paragraph)?.sentences ?? [];
  return sentences.flatMap((span, i) => {
    const overlaps = span.start < end && start < span.end;
    return overlaps ? [formatSentenceId(library.document.structure, { paragraph, number: i + 1 })] : [];
  });
}
