import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { numberParagraph, numberSentences } from "./number-sentences.ts";

/** What of a document a model is given to read while it works on one question, and may name by its ids. */
export class Reading {
  readonly isWhole: boolean;
  /** The ids of all sentences it has been given so far. */
  readonly given = new Set<string>();
  readonly #library: Library;
  readonly #paragraphs = new Set<ParagraphId>();
  #tokensLeft: number;

  /** @param tokens how many the document may take; where it takes more, nothing is given until it is shown */
  constructor(library: Library, tokens: number) {
    this.#library = library;
    this.#tokensLeft = tokens;
    this.isWhole = estimateTokens(numberSentences(library)) <= tokens;
    if (this.isWhole) for (const { id } of library.document.paragraphs) this.#give(id);
  }

  /** All that has been given, in the order of the document. */
  get text(): string {
    return numberSentences(this.#library, this.#paragraphs);
  }

  /**
   * Gives paragraphs, one after the other as far as there is room; what has been given before takes room again.
   * @param tokensKept how many are not to be used
   * @returns their numbered sentences; nothing where there is no room
   */
  show(paragraphs: Iterable<ParagraphId>, tokensKept = 0): string {
    const lines: string[] = [];
    for (const paragraph of new Set(paragraphs)) {
      const text = numberParagraph(this.#library, paragraph)
        .map(({ line }) => line)
        .join("\n");
      const tokens = estimateTokens(text);
      if (text === "" || this.#tokensLeft - tokens < tokensKept) continue;
      this.#tokensLeft -= tokens;
      this.#give(paragraph);
      lines.push(text);
    }
    return lines.join("\n");
  }

  #give(paragraph: ParagraphId): void {
    this.#paragraphs.add(paragraph);
    for (const { id } of numberParagraph(this.#library, paragraph)) this.given.add(id);
  }
}
