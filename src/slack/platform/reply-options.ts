import type { Language } from "../../domain/language.ts";
import type { Place } from "./place.ts";
import type { ThreadPlace } from "./thread-subjects.ts";

/** How words to the bot are to be answered, wherever they came from. */
export interface ReplyOptions {
  /** The language to use where the words themselves show none: the person's own. */
  readonly fallback: Language;
  /** Whether the question stands above the answer: where Slack does not show it anyway. */
  readonly repeatQuestion: boolean;
  readonly place: Place;
  /** Where Slack shows what was said before; a slash command stands in no thread. */
  readonly thread?: ThreadPlace;
}
