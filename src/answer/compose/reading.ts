import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { joinParagraphs, type NumberedDocument } from "./number-sentences.ts";

/** What of a document a model is given to read while it works on one question, and may name by its ids. */
export class Reading {
  readonly isWhole: boolean;
  /** The ids of all sentences it has been given so far. */
  readonly given = new Set<string>();
  readonly #document: NumberedDocument;
  readonly #paragraphs = new Set<ParagraphId>();
  #tokensLeft: number;

  /** @param tokens how many the document may take; where it takes more, nothing is given until it is shown */
  constructor(document: NumberedDocument, tokens: number) {
    this.#document = document;
    this.#tokensLeft = tokens;
    this.isWhole = document.tokens <= tokens;
    if (this.isWhole) for (const [id, { ids }] of document.paragraphs) this.#give(id, ids);
  }

  /** All that has been given, in the order of the document. */
  get text(): string {
    return joinParagraphs(this.#document, this.#paragraphs);
  }

  /**
   * Gives paragraphs, one after the other as far as there is room; what has been given before takes room again.
   * @param tokensKept how many are not to be used
   * @returns their numbered sentences; nothing where there is no room
   */
  show(paragraphs: Iterable<ParagraphId>, tokensKept = 0): string {
    const texts: string[] = [];
    for (const id of new Set(paragraphs)) {
      const found = this.#document.paragraphs.get(id);
      if (!found || this.#tokensLeft - found.tokens < tokensKept) continue;
      this.#tokensLeft -= found.tokens;
      this.#give(id, found.ids);
      texts.push(found.text);
    }
    return texts.join("\n");
  }

  #give(paragraph: ParagraphId, ids: readonly string[]): void {
    this.#paragraphs.add(paragraph);
    for (const id of ids) this.given.add(id);
  }
}
