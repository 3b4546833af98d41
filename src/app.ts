import type { Answer } from "./domain/answer.ts";
import type { Edition } from "./domain/document.ts";
import type { Language } from "./domain/language.ts";
import type { Lookup } from "./domain/lookup.ts";
import type { ParagraphId } from "./domain/paragraph-id.ts";

export interface AskOptions {
  /** Language of the answer; by default the question's own. */
  readonly language?: Language;
  /** Language to fall back on where the question's cannot be told (the user's Slack locale). */
  readonly fallback?: Language;
}

/** What the edges (Slack, terminal, scheduler) may ask of the program. */
export interface App {
  readonly edition: Edition;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** Finds the paragraphs named in a text such as "67", "п. 109–113", "section IV para 2". `around` adds n neighbours on each side. */
  lookUp(references: string, options?: { language?: Language; around?: number }): Lookup;
  search(query: string, limit: number): { language: Language; results: { paragraph: ParagraphId; score: number }[] };
}
