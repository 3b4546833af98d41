import { findSpans } from "../../text/find-matches.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** What is added in brackets, and names no document: "(surnames and posts)". */
const BRACKETS = writeOut(/[(（](?!\s*\p{L}{0,8}\.)[^()（）\d]{2,160}[)）]/gu);

/** The form in which the answer is wanted, folded: it asks for no paragraphs and no numbers. */
const FORM = phrasePattern(
  [
    "(?:и )?с (?:указанием )?(?:номер\\p{L}*|указанием) (?:пункт|абзац|параграф)\\p{L}*|с (?:номерами|пунктами|параграфами)|со ссылк\\p{L}+ на (?:пункт|абзац)\\p{L}*",
    "with (?:the )?(?:para(?:graph)?s?(?: numbers?| refs?| references)?|numbers of (?:the )?paragraphs)|(?:and )?with (?:due )?dates if (?:there are )?any",
    "avec (?:les )?(?:numeros? d(?:e|es) )?paragraphes?|avec (?:les )?(?:references|numeros)",
    "con (?:los )?(?:numeros? de(?: los)? )?parrafos?|con (?:las )?(?:referencias|los numeros)",
    "(?:و)?مع (?:ذكر )?(?:ارقام )?(?:ال)?فقرات|(?:و)?(?:ب|مع )ارقام (?:ال)?فقرات",
  ],
  "(?:请)?(?:附上?|标明|带上?|注明|写上)(?:相应的?)?(?:段落?号|段落|编号|出处)",
  "gu",
);

/** Not this, but that, folded, where the first is an example: "not groups such as the LDCs, but countries". */
const NOT_SUCH = writeOut(/(?<!\p{L})(?:не|not|pas|no|وليس|ليس)\s[^,;.?!،؟]{1,60}[,،]\s*(?:а|но|but|mais|sino|بل)\s/gu);

/** A question without what is said beside what it asks for: in brackets, on the form of the answer, of what is not meant. */
export function cutAsides(text: string): string {
  return takeOutWords(text.replace(BRACKETS, " "), (folded) => [
    ...findSpans(folded, FORM),
    ...findSpans(folded, NOT_SUCH),
  ]);
}
