import type { AnswerSentence } from "../../domain/answer.ts";
import { fold } from "../../text/fold.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { sourceQuotes } from "../cite.ts";

/** A group of countries, folded, in the languages of reports: it tells which are meant, and names none. */
const COUNTRY_GROUP =
  /(?<!\p{L})(?:развивающ\p{L}+ся стран|наименее развит|малых островных|developing (?:countries|states)|least developed|small island)/u;

/**
 * Whether some quotes tell of a group of countries, in the source's own words: where a question gives a share ("in which less than 20
 * per cent are online"), in the sentence that has it.
 */
export function tellsCountryGroup(question: string, quoted: readonly AnswerSentence[]): boolean {
  const shares = percentagesOf(question);
  const sentences = sourceQuotes(quoted).flatMap((quote) => quote.split(/(?<=[.;,])\s/u));
  const told = sentences.filter(
    (one) => shares.length === 0 || percentagesOf(one).some((share) => shares.includes(share)),
  );
  return COUNTRY_GROUP.test(fold(told.join("\n")));
}
