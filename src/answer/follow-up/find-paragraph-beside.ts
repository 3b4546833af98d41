import type { Language } from "../../domain/language.ts";
import type { Reference } from "../../domain/lookup.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import { parseReferences } from "../../references/references.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { askingPart } from "../question/asking-part.ts";
import { findBareNumber } from "../question/find-bare-number.ts";
import { lookedUp } from "./looked-up.ts";

/** Whoever asks for the next, or for the one before, folded; `one` may be a paragraph by any name. */
const NEXT = phrasePattern(
  [
    "следующ(?:ий|его|ем|ую|ая)|дальше",
    "(?:the )?(?:next|following)",
    "(?:l[ea] )?suivante?|(?:le |la )?prochaine?|cel(?:ui|le) d'apres",
    "(?:el |la )?(?:siguiente|que sigue|proxim[oa])",
    "(?:ال)?(?:تالي|التاليه|تاليه|لاحق|لاحقه)|(?:التي|الذي) (?:يليها|يليه|بعدها|بعده)",
  ],
  "再?(?:下|后)一[个条段款]?|[紧接]*[着下]?(?:下面|后面|接下来)的?[那一]?[个条段款]",
);
const PREVIOUS = phrasePattern(
  [
    "предыдущ(?:ий|его|ем|ую|ая)",
    "(?:the )?previous|(?:the )?one before(?: it| that)?",
    "(?:l[ea] )?precedente?|celui d'avant",
    "(?:el |la )?anterior",
    "(?:ال)?(?:سابق|سابقه)|(?:التي|الذي) (?:قبلها|قبله)",
  ],
  "再?(?:上|前)一[个条段款]?",
);
/** What stands beside that and asks no more. */
const BESIDE = phrasePattern(
  [
    "а|и|что|о чем|там|в|пункт\\p{L}?|абзац\\p{L}?|п|покажи(?:те)?|давай(?:те)?|пожалуйста",
    "and|so|now|then|what|about|is|in|the|one|para(?:graph)?|show(?: me)?|please",
    "et|alors|que|dit|le|la|l|du|dans|paragraphe|par|alinea|montre(?:z)?(?: moi)?|svp|point",
    "y|que|dice|el|la|del|en|parrafo|punto|muestra(?:me)?|por favor|entonces",
    "ماذا|عن|ما|في|هي|هو|(?:ال)?فقره|(?:ال)?بند|من فضلك|طيب",
  ],
  "那|那么|呢|段落?|条|款|看看?|是什么|说了?什么|的|内容|讲了?什么",
  "gu",
);

/** Who has looked up a paragraph means another by its number, in so many words: "thanks, and 68, right behind it, what does that say?" */
const MAX_NUMBER_WORDS = 10;

/**
 * The paragraph behind (or before) the one that was looked up, or that of another number, where a question asks for that and no more: "and the
 * next one?"
 * @returns undefined for any other question, and at the end of the document
 */
export function findParagraphBeside(
  deps: AnswerDeps,
  asked: string,
  before: PriorTurn,
  language: Language,
): Reference | undefined {
  const [shown, ...others] = before.paragraphs;
  const step = stepOf(asked);
  const wasLookedUp = lookedUp(deps, before.question).length === 1 || stepOf(before.question) !== 0;
  if (step === 0) return wasLookedUp ? numberAlone(deps, askingPart(asked), language) : undefined;
  if (shown === undefined || others.length > 0) return undefined;
  const ids = [...deps.index.positions.keys()];
  const id = wasLookedUp ? ids[ids.indexOf(shown) + step] : undefined;
  return id && { kind: "paragraph", id, ref: asked };
}

function numberAlone({ index, references }: AnswerDeps, asked: string, language: Language): Reference | undefined {
  const own = index.languages.get(language);
  const number = own && findBareNumber(asked, own, references.structure, MAX_NUMBER_WORDS);
  return number === undefined ? undefined : parseReferences(number, references)[0];
}

function stepOf(asked: string): -1 | 0 | 1 {
  const folded = fold(asked);
  // Arabic writes "and" in one with a word.
  const isBare = (pattern: RegExp) =>
    pattern.test(folded) &&
    /^[\s\p{P}وف]*(?:\d{1,3}[\s\p{P}]*)?$/u.test(folded.replace(pattern, " ").replace(BESIDE, " "));
  if (isBare(NEXT)) return 1;
  return isBare(PREVIOUS) ? -1 : 0;
}
