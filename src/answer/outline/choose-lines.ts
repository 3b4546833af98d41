import { isNoteBody } from "../../domain/footnotes.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { hasFigure } from "../../text/figures.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { yearsOf } from "../../text/years.ts";
import { sourceVersion } from "../cite.ts";
import { isDirective } from "../question/directives.ts";

/** A sentence that an outline may quote of a paragraph. */
export interface Line {
  readonly paragraph: ParagraphId;
  readonly sentence: number;
  /** How much it says: a figure, a duty, a date. */
  readonly weight: number;
  /** True for one that carries a figure or a duty: it is quoted beside the paragraph's first one where there is room. */
  readonly isOperative: boolean;
}

/** What a sentence that gives it counts for, so that the one that tells most stands for its paragraph. */
const WEIGHTS = { known: 5, percentage: 3, duty: 2, date: 0.75, figure: 1, onTopic: 1.5, first: 0.5 } as const;

/**
 * The sentences of a paragraph that an outline may quote, the most telling first. Where the paragraph opens with the
 * subject all of it is about that, else only the sentences that name it are.
 * @param onTopic the sentences that name the subject; all, where the paragraph itself is asked for
 * @param known those that a known question of the same words is answered by
 */
export function chooseLines(
  index: SearchIndex,
  paragraph: ParagraphId,
  onTopic: ReadonlySet<number>,
  known: ReadonlySet<number> = new Set(),
): Line[] {
  const source = sourceVersion(index.library);
  const stored = source.texts.get(paragraph);
  if (!stored) return [];
  const isWhole = onTopic.has(0);
  return stored.sentences
    .map(({ start, end }) => stored.text.slice(start, end))
    .flatMap((text, sentence): Line[] => {
      const isKnown = known.has(sentence);
      if (isNoteBody(text) || (!isWhole && !onTopic.has(sentence) && !isKnown)) return [];
      const [hasPercentage, isDuty] = [percentagesOf(text).length > 0, isDirective(text, source.language)];
      const weight =
        WEIGHTS.known * Number(isKnown) +
        WEIGHTS.percentage * Number(hasPercentage) +
        WEIGHTS.duty * Number(isDuty) +
        WEIGHTS.date * Number(yearsOf(text).length > 0) +
        WEIGHTS.figure * Number(hasFigure(text)) +
        WEIGHTS.onTopic * Number(onTopic.has(sentence)) +
        WEIGHTS.first * Number(sentence === 0);
      return [{ paragraph, sentence, weight, isOperative: hasPercentage || isDuty || isKnown }];
    })
    .sort((a, b) => b.weight - a.weight);
}
