import type { KnownBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Place } from "./place.ts";
import type { ThreadPlace } from "./thread-memory.ts";

/** The work on a question, as whoever asked sees it. */
export interface QuestionWork {
  /** Says that nobody wants the answer any more. */
  readonly signal: AbortSignal;
  /** A model begins to write. */
  onComposing(): void;
  /** A part of the answer is known while the rest is being made; the whole begins with these very blocks, in their order. */
  onPart(blocks: readonly KnownBlock[]): void;
}

/** Which page of a list is shown, from 0; of the deadlines, in which of their parts. */
export interface ListPage {
  readonly part: "open" | "passed";
  readonly page: number;
}

/** How words to the bot are to be answered, wherever they came from. */
export interface ReplyOptions {
  /** The language to use where the words themselves show none: the person's own. */
  readonly fallback: Language;
  /** Whether the question stands above the answer: where Slack does not show it anyway. */
  readonly repeatQuestion: boolean;
  readonly place: Place;
  /** Of a list; by default its first page. */
  readonly page?: ListPage | undefined;
  /** The work on a message, where that can be watched and stopped. */
  readonly work?: QuestionWork;
  /** Where Slack shows what was said before; a slash command stands in no thread. */
  readonly thread?: ThreadPlace;
}
