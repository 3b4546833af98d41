import { askedThings } from "../../text/asked-things.ts";
import type { Question } from "./read-question.ts";

/** True where a question asks for one thing (a day, a number, a name) or for a reason: one sentence gives it. */
export function wantsOneThing({ types, query: { text } }: Pick<Question, "types" | "query">): boolean {
  return types.length === 1 || askedThings(text).includes("reason");
}
