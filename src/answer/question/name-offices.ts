import type { AnswerDeps } from "../answer-deps.ts";
import { cutOwnOffice } from "./cut-own-office.ts";
import { nameOwnOfficer } from "./name-own-officer.ts";
import type { Question } from "./read-question.ts";

/** A question without the offices of those it names, and with the name of that which its asker calls their own. */
export function nameOffices({ names, index }: Pick<AnswerDeps, "names" | "index">, question: Question): Question {
  const named = { ...question.query, text: nameOwnOfficer(index.library.concepts, question.query) };
  return { ...question, query: { ...named, text: cutOwnOffice(names, named) } };
}
