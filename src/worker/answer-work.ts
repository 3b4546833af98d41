import type { AskOptions } from "../answer/question/read-question.ts";
import type { SearchOptions, SearchResults } from "../answer/search.ts";
import type { AppOptions } from "../app.ts";
import type { Answer } from "../domain/answer.ts";

/** What the thread that answers is asked for, as plain data. */
export type AnswerWork =
  | { readonly kind: "ask"; readonly question: string; readonly options: AskOptions }
  | { readonly kind: "search"; readonly query: string; readonly limit: number; readonly options: SearchOptions };

export type AnswerResult = Answer | SearchResults;

/** What the thread opens its index by. Functions cannot be handed to a thread. */
export type ThreadOptions = Pick<AppOptions, "root" | "document" | "dataDirectory" | "timeZone" | "embeddings">;
