import { splitClauses } from "../../text/clauses.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { DUTY_WORDS } from "./duty-words.ts";
import { OURS } from "./own-side.ts";
import { findQuestionWords, opensWithQuestionWord } from "./question-words.ts";

/** Asks the bot for the answer, folded, and nothing of the document. */
const REQUEST = phrasePattern(
  [
    "(?:не )?(?:могли|можете|можешь|мож\\p{L}+)(?: бы| ли)? ?(?:вы|ты)?",
    "(?:can|could|would|will) (?:you|u|someone|anyone|anybody|i)",
    "(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu|on)|vous pouvez|tu peux|est-ce que (?:vous|tu)",
    "(?:me )?(?:puedes?|podrias?|podeis|pueden)",
    "(?:هل )?(?:ممكن|يمكن\\p{L}*|تقدر\\p{L}*|بامكان\\p{L}*)",
  ],
  "(?:能|可以|麻烦|请)(?:不能)?(?:你|您|帮)",
);

/** The clause of a text that asks what somebody must do. */
export interface DutyClause {
  /** From its question word on. */
  readonly text: string;
  /** Whether it asks that of the asker's own side. */
  readonly isOurs: boolean;
}

/**
 * Of a text that tells more beside it, the clause that asks what somebody must do: "I have just joined, so please: what does the
 * resolution want of us, all of it, so that I can share it out" asks "what does the resolution want of us".
 * @param isNamed whether somebody is named in a clause
 * @returns undefined where no clause says that something is asked of somebody named, or of the asker's own side, and where another clause asks too
 */
export function dutyClause(text: string, isNamed: (clause: string) => boolean): DutyClause | undefined {
  const all = splitClauses(text);
  const clauses = all.filter((clause) => fold(clause).search(DUTY_WORDS.asked) >= 0);
  const isOurs = (clause: string) => OURS.test(fold(clause));
  const clause = clauses.find((one) => isNamed(one) && !isOurs(one)) ?? clauses.find(isOurs);
  const others = all.filter((one) => one !== clause && opensWithQuestionWord(one) && !REQUEST.test(fold(one)));
  return clause === undefined || others.length > 0
    ? undefined
    : { text: fromQuestionWord(clause.trim()), isOurs: isOurs(clause) };
}

/** What stands before the question word, or without one before the word that asks, tells who wants to know. */
function fromQuestionWord(clause: string): string {
  const folded = fold(clause);
  const [asked] = findMatches(folded, DUTY_WORDS.asked);
  const before = findQuestionWords(folded).filter(({ end }) => end <= (asked?.index ?? 0));
  // Folding may change lengths; capitals, by which acronyms are known, are lost then.
  const text = folded.length === clause.length ? clause : folded;
  return text.slice(before.at(-1)?.start ?? asked?.index);
}
