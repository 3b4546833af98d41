import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import type { NameIndex } from "../names/name-index.ts";
import { DATA } from "../question/data-words.ts";
import { stripQuestionWords } from "../question/question-words.ts";
import { saysNothing } from "./says-nothing.ts";

const EVERY_DATA = new RegExp(DATA, "gu");
/** That there are any, folded. */
const BEING = phrasePattern(
  [
    "есть|име(?:ет|ются|ется)|привод\\p{L}+|да(?:ет|ют)|какие-(?:нибудь|либо|то)",
    "any|available|exist|there|got|give|provide",
    "a|ont|existe(?:nt)?|dispose|des|donne(?:nt)?|-t-(?:il|elle)",
    "hay|tiene[n]?|existe[n]?|da[n]?|algun(?:a|o|as|os)?",
    "[يت]وجد|لدي|هناك|[يت]قدم|عند",
  ],
  "有|没有|提供|给出|吗",
  "gu",
);

/** Whether a question asks no more than for data, of whomever: "does ITU have figures?" is asked of what was asked before. */
export function asksForData(names: NameIndex, { text, language }: Query): boolean {
  if (!DATA.test(fold(text))) return false;
  const named = names.things(language)(text);
  const rest = stripQuestionWords(fold(takeOutWords(text, () => named)))
    .replace(EVERY_DATA, " ")
    .replace(BEING, " ");
  return saysNothing(rest, language);
}
