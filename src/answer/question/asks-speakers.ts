import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks for the list of those who spoke, folded. */
const LIST_OF_SPEAKERS = phrasePattern(
  [
    "(?:список|перечень) (?:всех )?(?:выступ|оратор|спикер|докладчик)\\p{L}*",
    "(?:list|roster) of (?:all )?(?:the )?speakers|speakers?'? list",
    "liste (?:complete )?des (?:orateurs|intervenants)",
    "lista (?:completa )?de (?:los )?(?:oradores|intervinientes|ponentes)",
    "قائمه (?:ب?اسماء )?(?:ال)?(?:متحدثين|متكلمين)",
  ],
  "(?:发言|演讲|讲话)(?:者|人|的人)?的?(?:全?名单|列表)",
);

/** Whether the list of those who spoke is asked for: more did than the text names, and how many it names is not how many they were. */
export function asksSpeakers(question: string): boolean {
  return LIST_OF_SPEAKERS.test(fold(question));
}
