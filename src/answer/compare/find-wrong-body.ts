import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { calledInText } from "../names/called-in-text.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { type Place, pointSentences } from "./on-point.ts";
import { sentenceAt } from "./sentence-at.ts";

/** A body is corrected by a sentence that has nearly all else that the question says. */
const MIN_SHARE = 0.75;
/** What stands this near to the point may be what the question means. */
const MAX_NEAR = 0.35;
/** A sentence that names more bodies does not tell which is meant. */
const MAX_FOUND = 4;

/**
 * Finds a body that a question puts where a quoted sentence has others: the sentence says all else that the question says,
 * and none near the point names that body.
 * @param general bodies that the whole document is about: they are neither wrong nor right anywhere
 */
export function findWrongBody(
  index: SearchIndex,
  names: NameIndex,
  { text, language }: Query,
  quoted: readonly Place[],
  general: () => ReadonlySet<string>,
): CorrectedPremise | undefined {
  const asked = bodiesIn(text, names, language);
  const given = asked.filter(({ id }) => !general().has(id));
  for (const wrong of given) {
    const rest = `${text.slice(0, wrong.start)} ${text.slice(wrong.end)}`;
    const points = pointSentences(index, { text: rest, language });
    const share = ({ paragraph, sentence }: Place) =>
      points.find((one) => one.paragraph === paragraph && one.sentence === sentence)?.share ?? 0;
    const best = points[0]?.share ?? 0;
    const near = points.filter((one) => one.share >= best - MAX_NEAR);
    const paragraphs = new Set([...near, ...quoted].map(({ paragraph }) => paragraph));
    const isNamed = names
      .sentences(language)
      .some(({ paragraph, named }) => paragraphs.has(paragraph) && named.has(wrong.id));
    const isRestated = ({ paragraph }: Place) =>
      points[0] !== undefined && (index.restatements.get(paragraph)?.includes(points[0].paragraph) ?? false);
    // What says the same elsewhere may have more of the words.
    const place =
      quoted.find((one) => share(one) >= Math.max(MIN_SHARE, best - 0.1)) ??
      quoted.find((one) => share(one) >= MIN_SHARE && isRestated(one));
    const own = place && sentenceAt(names, place, language);
    if (isNamed || !own) continue;
    const isAsked = (id: string) => asked.some((body) => body.id === id);
    const found = own.spans.filter(
      ({ id, isWithin }) => !isWithin && isBody(id, names) && !isAsked(id) && !GENERAL_FOUND.has(id),
    );
    const called = [...new Set(found.map(({ id }) => calledInText(names, id, language)))];
    if (called.length === 0 || called.length > MAX_FOUND) continue;
    return {
      paragraph: own.paragraph,
      sentence: own.sentence,
      premise: { given: text.slice(wrong.start, wrong.end), found: called },
    };
  }
  return undefined;
}

/** The organization itself and its Assembly are named in passing. */
const GENERAL_FOUND: ReadonlySet<string> = new Set(["un", "unga"]);

/** The bodies that a question names, those that the document does not among them. */
function bodiesIn(text: string, names: NameIndex, language: Language): NameSpan[] {
  return names
    .things(language)(text)
    .filter(({ id, isWithin }) => !isWithin && isBody(id, names));
}

function isBody(id: string, names: NameIndex): boolean {
  return names.names.get(id)?.kind === "body";
}
