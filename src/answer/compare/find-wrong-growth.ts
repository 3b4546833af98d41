import { isYearId, type Name } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { takePercentages } from "../../text/percentages.ts";
import { readNumbers } from "../../text/read-numbers.ts";
import type { NameIndex } from "../names/name-index.ts";
import { BELIEVED } from "../question/believed.ts";
import { SENTENCE_END } from "../question/sentence-end.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { alignToFolded, wordsAt } from "./read-typed-values.ts";

/** Something grows from one share to another. */
const BOTH = 2;

/**
 * Finds two shares that a question gives to what grew from one to another between two years, of which the document gives others: "from 25 per cent
 * to 64". One that is right is not corrected.
 */
export function findWrongGrowth(names: NameIndex, { text: written, language }: Query): CorrectedPremise | undefined {
  const text = alignToFolded(written);
  const said = readNumbers(fold(text), language).filter(({ kind }) => kind === "percentage");
  const [first, second] = said;
  if (said.length !== BOTH || !first || !second) return undefined;
  // In which year it was more than half is asked of neither.
  if (SENTENCE_END.test(text.slice(first.end, second.start)) && !BELIEVED.test(fold(text))) return undefined;
  const asked = new Set(
    names
      .subjects(language)(text)
      .map(({ id }) => id),
  );
  // The shares of men and of women are not those of two years.
  if (names.groups.flat().some((id) => asked.has(id))) return undefined;
  const right = [...names.names.values()].filter(({ kind, about }) => {
    const measured = about.filter((id) => !isYearId(id));
    return kind === "figure" && measured.length < about.length && measured.every((id) => asked.has(id));
  });
  if (right.length !== BOTH || !areOfOne(right)) return undefined;
  const wrong = said.filter(({ value }) => !right.some((figure) => shareOf(figure) === Number(value)));
  const others = right.filter((figure) => !said.some(({ value }) => Number(value) === shareOf(figure)));
  const ids = right.map(({ id }) => id);
  const place = names.sentences(language).find(({ named }) => ids.every((id) => named.has(id)));
  if (wrong.length === 0 || wrong.length !== others.length || !place) return undefined;
  const found = others.flatMap(({ id }) => {
    const span = place.spans.find((one) => one.id === id);
    return span ? [place.text.slice(span.start, span.end)] : [];
  });
  const given = wrong.map((number) => wordsAt(written, number) ?? number.value).join(", ");
  return { paragraph: place.paragraph, sentence: place.sentence, premise: { given, found } };
}

/** Whether figures differ in their years alone. */
function areOfOne(figures: readonly Name[]): boolean {
  const measures = figures.map(({ about }) => about.filter((id) => !isYearId(id)).join());
  return new Set(measures).size === 1;
}

function shareOf({ forms }: Name): number {
  return Number(takePercentages(fold(forms.en[0] as string)).numbers[0]);
}
