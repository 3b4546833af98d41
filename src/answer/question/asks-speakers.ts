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

/** Asks which countries spoke, folded. */
const COUNTRIES_THAT_SPOKE = phrasePattern(
  [
    "(?:стран|государств|делегаци)\\p{L}*,? (?:\\p{L}+ ){0,2}(?:выступ|взявш|взяли слово)\\p{L}*|выступ\\p{L}+ (?:стран|государств|делегаци)\\p{L}*",
    "(?:countries|states|delegations) (?:that |which |who )?(?:[\\p{L}]+ )?(?:spoke|took the floor|made (?:a )?statements?)",
    "(?:pays|etats|delegations) (?:[\\p{L}'-]+ ){0,2}(?:pris la parole|intervenu\\p{L}*|parle)",
    "(?:paises|estados|delegaciones) (?:que )?(?:\\p{L}+ )?(?:intervinieron|hablaron|tomaron la palabra)",
    "(?:ال)?(?:دول|بلدان|وفود) التي (?:تحدثت|تكلمت|القت)",
  ],
  "(?:发(?:过|了)?言|讲(?:过|了)?话)的(?:成员)?(?:国家?|代表团)|(?:国家|代表团)(?:都)?发(?:了|过)?言",
);

/** Whether it is asked which countries spoke: those that the text names, for whatever, are no such list. */
export function asksCountriesThatSpoke(question: string): boolean {
  return COUNTRIES_THAT_SPOKE.test(fold(question));
}

/** Whether the list of those who spoke is asked for: more did than the text names, and how many it names is not how many they were. */
export function asksSpeakers(question: string): boolean {
  return LIST_OF_SPEAKERS.test(fold(question));
}
