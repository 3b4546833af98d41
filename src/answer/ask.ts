import type { Answer } from "../domain/answer.ts";
import { InvariantError } from "../domain/error.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { askEvents } from "./ask-events.ts";
import type { AskOptions } from "./question/read-question.ts";

/** Answers a question. @returns a verified answer, or an honest no with its reason and the nearest paragraphs */
export async function ask(deps: AnswerDeps, typed: string, options: AskOptions = {}): Promise<Answer> {
  for await (const event of askEvents(deps, typed, options)) if (event.kind === "done") return event.answer;
  throw new InvariantError("the events of an answer ended without the answer");
}
