import type { DutyQuery } from "../../deadlines/match-duties.ts";
import type { Language } from "../../domain/language.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { cutAdoption } from "./cut-adoption.ts";
import { cutAsides } from "./cut-asides.ts";
import { cutLeftOut } from "./cut-left-out.ts";
import { cutNotOnly } from "./cut-not-only.ts";
import { cutOtherYears } from "./cut-other-years.ts";
import { readDutyQuestion } from "./read-duty-question.ts";
import type { Question } from "./read-question.ts";

/** What duties are found with. */
export type DutyDeps = Pick<AnswerDeps, "index" | "findDuties" | "duties">;

/** What a question asks for of the register of duties, as it is matched; undefined where it asks for no duty. */
export function readAskedDuties(
  { index }: Pick<DutyDeps, "index">,
  { query: { text, language }, asked, askedBefore = "", isListQuestion }: Question,
): DutyQuery | undefined {
  const question = {
    text: cutUnwantedYears(cutAdoption(cutAsides(text)), language),
    asked: `${asked} ${askedBefore}`.trim(),
    language,
    isListQuestion,
  };
  const own = index.languages.get(language);
  return own && readDutyQuestion(question, own.findConcepts, index.library.concepts);
}

/** A question without the years that it says are not wanted: "only 2027", "I don't need what falls due in 2026". */
export function cutUnwantedYears(text: string, language: Language): string {
  const { kept, leftOut } = cutLeftOut(text, language);
  const isOfYear = yearsOf(leftOut ?? "").length > 0 && yearsOf(kept).length > 0;
  return cutOtherYears(cutNotOnly(isOfYear ? kept : text));
}

/** How many words of a topic say something: all but stop words. */
export function tellingWords(topic: string, language: Language): number {
  return tokenise(topic).filter((word) => !isStopWord(word, language)).length;
}
