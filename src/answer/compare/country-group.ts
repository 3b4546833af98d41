import type { AnswerSentence } from "../../domain/answer.ts";
import { fold } from "../../text/fold.ts";

/** A group of countries, folded, in the languages of reports: it tells which are meant, and names none. */
const COUNTRY_GROUP =
  /(?<!\p{L})(?:развивающ\p{L}+ся стран|наименее развит|малых островных|developing (?:countries|states)|least developed|small island)/u;

/** Whether some quotes tell of a group of countries, in the source's own words. */
export function tellsCountryGroup(quoted: readonly AnswerSentence[]): boolean {
  const source = quoted.flatMap(({ citations }) => citations.filter(({ status }) => status === "source"));
  return COUNTRY_GROUP.test(fold(source.map(({ quote }) => quote).join("\n")));
}
