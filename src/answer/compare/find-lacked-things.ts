import { type DecisiveThing, isDecisive } from "../../domain/asked-thing.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { DAY_AND_MONTH } from "../../text/months.ts";
import { sourceVersion } from "../cite.ts";

/** Methods, folded, in whatever language the source is. */
const METHODS = /методик|методолог|methodolog|metodolog|منهجي|方法/u;

/**
 * What a question asks for by name and a paragraph does not give: told by what people ask it for, and of a day by whether it
 * has one, since a month is asked for in the same words.
 */
export function findLackedThings(index: SearchIndex, question: string, paragraph: ParagraphId): DecisiveThing[] {
  const given = index.givenThings.get(paragraph);
  const text = () => fold(sourceVersion(index.library).texts.get(paragraph)?.text ?? "");
  const hasDay = () => DAY_AND_MONTH.test(text());
  return (
    askedThings(question)
      .filter(isDecisive)
      .filter((thing) => (thing === "exact_day" ? !hasDay() : given !== undefined && !given.has(thing)))
      // "How are the indicators to be calculated?" is of the methods that a review is of.
      .filter((thing) => thing !== "method" || !METHODS.test(text()))
  );
}
