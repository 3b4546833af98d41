import { isPreferred } from "../../domain/document-structure.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { type Query, type Retrieval, rankForPart } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedStems } from "../question/asked-words.ts";
import { splitAtJoints } from "../question/split-at-joints.ts";
import { isTag } from "../question/tags.ts";

/** The best paragraph of a part must also score well for the whole question: this rank and this share of the best score. */
const MAX_RANK = 5;
const MIN_SCORE_SHARE = 0.6;
/** A restatement is given beside the best paragraph where it scores this share of it; one of the preferred part the sooner. */
const MIN_RESTATEMENT_SHARE = 0.78;
const MIN_PREFERRED_SHARE = 0.6;
/** From this share on the preferred part goes first; below it the other says something of its own that the question is after. */
const MIN_EQUAL_SHARE = 0.8;

/**
 * The paragraphs that answer a question together: the best one and, where the question joins several things ("town and
 * country, women and men"), the best one of each part that also scores well for the whole. Where one restates a
 * paragraph of the preferred part, both are given; where they score about the same the preferred part goes first.
 */
export async function chooseParagraphs(index: SearchIndex, query: Query, retrieval: Retrieval): Promise<ParagraphId[]> {
  const [best, ...others] = retrieval.candidates.slice(0, MAX_RANK);
  if (!best) return [];
  const scoringWell = new Set(
    others.filter(({ score }) => score >= MIN_SCORE_SHARE * best.score).map(({ paragraph }) => paragraph),
  );
  const chosen = [best.paragraph];
  const parts = scoringWell.size === 0 ? [] : splitAtJoints(query.text).filter((part) => tellsOf(part, query));
  for (const part of parts) {
    const first = (await rankForPart(index, { ...query, text: part }))[0];
    if (first && scoringWell.has(first.paragraph) && !chosen.includes(first.paragraph)) chosen.push(first.paragraph);
  }
  return withRestatement(index, retrieval, chosen);
}

/** A part that only asks ("to whom", "right") is nearest to chance. */
function tellsOf(part: string, { language }: Query): boolean {
  return askedStems(part, language).length > 0 && !isTag(part);
}

function withRestatement(index: SearchIndex, retrieval: Retrieval, chosen: readonly ParagraphId[]): ParagraphId[] {
  const [best, ...rest] = retrieval.candidates;
  const partners = index.restatements.get(best?.paragraph as ParagraphId) ?? [];
  const { structure } = index.library.document;
  const partner = rest.find(({ paragraph, score }) => {
    const share = isPreferred(structure, paragraph) ? MIN_PREFERRED_SHARE : MIN_RESTATEMENT_SHARE;
    return partners.includes(paragraph) && score >= share * (best?.score ?? 0);
  });
  if (!partner) return [...chosen];
  const top = best?.paragraph as ParagraphId;
  const isEqual = partner.score >= MIN_EQUAL_SHARE * (best?.score ?? 0);
  const goesFirst = isEqual && isPreferred(structure, partner.paragraph);
  const pair = goesFirst ? [partner.paragraph, top] : [top, partner.paragraph];
  return [...pair, ...chosen.filter((paragraph) => !pair.includes(paragraph))];
}
