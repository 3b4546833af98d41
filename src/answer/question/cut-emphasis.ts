import { findSpans } from "../../text/find-matches.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { hasQuestionWord } from "./question-words.ts";

/** That it was somebody and nobody else, folded: no sentence need say so. */
const HIMSELF = phrasePattern(
  [
    "лично|собственной персоной|собственноручно|самолично",
    "himself|herself|personally",
    "lui-meme|elle-meme|personnellement",
    "en persona|personalmente|(?:el|ella) mism[oa]",
    "شخصيا|بنفس(?:ه|ها)",
  ],
  "亲自|本人",
  "gu",
);

/** That a number need not be exact, folded: no sentence says so. */
const ROUGHLY = phrasePattern(
  [
    "примерно|приблизительно|ориентировочно",
    "roughly|approximately|approx|give or take|more or less",
    "environ|a peu pres|grosso modo|approximativement",
    "aproximadamente|mas o menos|a grandes rasgos",
    "تقريبا|بالتقريب",
  ],
  "大概|大约|差不多",
  "gu",
);

/** A clause that tells when that was which is asked about, folded, up to its comma: "when he took the floor, what …". */
const WHEN_CLAUSE = writeOut(/^\P{L}*(when|когда|quand|lorsqu(?:e|')|cuando|عندما|لما)(?= ?\p{L})[^,،?？؟]{4,90}[,،]/u);

/** What leads to a matter and asks for no time, folded. */
const AS_REGARDS = phrasePattern(
  [
    "когда(?= речь (?:идет|заходит))",
    "when(?= it comes to)",
    "quand(?= il s'agit)|lorsqu(?:e |')(?=il s'agit)",
    "cuando(?= se trata de)",
    "عندما(?= يتعلق)",
  ],
  "当(?=涉及|谈到|说到)",
  "gu",
);

/** A question without what only stresses whom it is about or that a number need not be exact, and without the "when" of what asks for no time. */
export function cutEmphasis(text: string): string {
  return takeOutWords(text, (folded) => [
    ...findSpans(folded, HIMSELF),
    ...findSpans(folded, ROUGHLY),
    ...findSpans(folded, AS_REGARDS),
    ...findWhen(folded),
  ]);
}

function findWhen(folded: string) {
  const clause = WHEN_CLAUSE.exec(folded);
  const word = clause?.[1];
  if (!clause || word === undefined || !hasQuestionWord(folded.slice(clause[0].length))) return [];
  const start = clause[0].indexOf(word);
  return [{ start, end: start + word.length }];
}
