import type { Span } from "../../domain/document.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Words that make a question of a sentence, folded, in the six languages: a closed class of each. */
const QUESTION_WORDS = phrasePattern(
  [
    "кто|кого|кому|кем|ком|что|чего|чему|чем|как|как(?:ой|ая|ое|ие|их|им|ими|ого|ому|ую|ом|ою)|насколько|где|куда|откуда|когда|почему|зачем|сколько|скольки\\p{L}+|ли|чей|чья|чье|чьи|котор\\p{L}+|каков\\p{L}*",
    "in (?:what|which) (?:capacity|role)|who|whom|whose|who's|what|what's|which|when|when's|where|where's|why|how(?: (?:many|much|long|often|far))?|how's|is|are|was|were|do|does|did|can|could|will|would|should|must|has|have|had|shall|may",
    "qui|que|qu'\\p{L}+|quoi|quel\\p{L}*|quand|ou|pourquoi|comment|combien|est-ce|est|sont|etait|y a-t-il|\\p{L}+-t-\\p{L}+|lequel|laquelle|lesquel\\p{L}+|doit|doivent|peut",
    "que|quien(?:es)?|cual(?:es)?|cuando|donde|como|cuant[oa]s?|es|son|fue|hay|debe[ns]?|puede[ns]?",
    "ما|ماذا|ماهي|ماهو|متي|اين|لماذا|كيف|كم|هل|[بل]?اي|ايه|لمن|[بمع]من|[بل]كم|فيم|بماذا|ماالذي",
  ],
  "谁|什么|哪|何|几|多少|多久|多长|怎|吗|是否|有没有|为啥|啥|(?<verb>\\p{Script=Han})[不没]\\k<verb>",
  "gu",
);
/** In Arabic "who" is written as "from": it asks where the sentence begins or ends. */
const OPENING_WHO = writeOut(
  /^(?:و|ف)?(?:من(?! (?:اصل|بين|خلال|اجل|حيث|جانب|قبل|ضمن|فضلك)(?!\p{L}))|ما|لمن)(?!\p{L})|(?<!\p{L})من(?=[\s\p{P}]*$)/u,
);

/** True where something is asked in words, not by naming it alone. */
export function hasQuestionWord(text: string): boolean {
  const folded = fold(text);
  return stripQuestionWords(folded) !== folded;
}

/** A word; of Chinese, which has no spaces, the first characters. */
const WORD = writeOut(/\p{Script=Han}{1,6}|(?:(?!\p{Script=Han})[\p{L}\p{M}'’-])+/gu);
/** In its first words a sentence asks, if it does: "and to whom is it sent". */
const MAX_OPENING_WORDS = 3;

/** English and Romance verbs ask where they come first: "my boss is asking" asks nothing. */
const VERBS = writeOut(
  /(?<!\p{L})(?:is|are|was|were|do|does|did|can|could|will|would|should|must|has|have|had|shall|may|est|sont|etait|doit|doivent|peut|es|son|fue|hay|debe[ns]?|puede[ns]?)(?!\p{L})/gu,
);

/** True where a sentence begins like a question. */
export function opensWithQuestionWord(text: string): boolean {
  const [first = "", ...others] = (text.match(WORD) ?? []).slice(0, MAX_OPENING_WORDS);
  return hasQuestionWord([first, fold(others.join(" ")).replace(VERBS, " ")].join(" "));
}

/** Where the words that ask stand in a folded text, in order, less the verbs that ask only where they come first. */
export function findQuestionWords(folded: string): Span[] {
  const verbless = folded.replace(VERBS, (verb) => " ".repeat(verb.length));
  return findSpans(verbless, QUESTION_WORDS);
}

/** A folded text without the words that only ask. */
export function stripQuestionWords(folded: string): string {
  return folded.replace(QUESTION_WORDS, " ").replace(OPENING_WHO, " ");
}
