import type { NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { generalNames } from "../names/general-names.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import type { FollowUp } from "./complete-question.ts";
import type { RatedAfter } from "./rate-follow-up.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";

/** What names a new thing must have this share (0..1) of the best score: else it has that by the way. */
const MIN_NAMING_SCORE = 0.5;

/**
 * Of the sentences that may answer a question after another those of the paragraphs that name what it newly names, where the
 * likeliest does not and the search found any: "and who spoke for the Secretary-General?" is not answered by who spoke first.
 * @param rated the likeliest first
 */
export function preferNamed(
  deps: AnswerDeps,
  followUp: FollowUp,
  { candidates, alone }: FollowUpRetrieval,
  rated: readonly RatedAfter[],
): readonly RatedAfter[] {
  const { index, names } = deps;
  const named = newThings(deps, followUp);
  const namesAll = (id: ParagraphId) => isNamedBy(deps, id, named);
  const best = rated[0]?.place.paragraph;
  // A person is named where he is told of, and nowhere else.
  const isPerson = named.some((thing) => names.names.get(thing)?.kind === "person");
  if (best === undefined || (!isPerson && namesAll(best))) return rated;
  const found = new Set(candidates.filter(({ score }) => score >= MIN_NAMING_SCORE).map(({ paragraph }) => paragraph));
  const naming = rated.filter(({ place: { paragraph } }) => (isPerson || found.has(paragraph)) && namesAll(paragraph));
  if (naming.length === 0) return rated;
  // What it says by itself tells which of these answers, and not what was asked of another.
  const own = new Map(index.sentences.map((place, i) => [placeKey(place), alone?.likelihoods.sentences[i] ?? 0]));
  return naming
    .map((one) => ({ ...one, likelihood: Math.max(one.likelihood, own.get(placeKey(one.place)) ?? 0) }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** Whether a paragraph names all that a question newly names: true of each where that is nothing. */
export function namesWhatIsNew(deps: AnswerDeps, followUp: FollowUp, id: ParagraphId): boolean {
  return isNamedBy(deps, id, newThings(deps, followUp));
}

function isNamedBy({ index, names }: AnswerDeps, id: ParagraphId, named: readonly string[]): boolean {
  return named.every(
    (thing) =>
      names.names.get(thing)?.paragraphs.includes(id) ??
      index.concepts.get(id)?.some((sentence) => sentence.has(thing)) ??
      false,
  );
}

const PLACES: ReadonlySet<NameKind | undefined> = new Set(["city", "country"]);

/** The names and concepts, by id, that a question brings up; not what the whole document is about. */
function newThings({ index, names }: AnswerDeps, { own, before }: FollowUp): string[] {
  const { text, language } = before.question.query;
  const known = names
    .things(language)(text)
    .map(({ id }) => id);
  const found = names
    .things(own.language)(own.text)
    .filter(({ isWithin }) => !isWithin)
    .map(({ id }) => id);
  const general = generalNames(names, index.library);
  // "New York or Geneva?" asks of what was spoken of where that is, and of no other thing that is there; "who came from Norway?" does.
  const asksWho = answerTypesOf(own.text).includes("actor");
  const isPlace = (id: string) => !asksWho && PLACES.has(names.names.get(id)?.kind);
  return [...new Set(found)].filter((id) => !known.includes(id) && !general.has(id) && !isPlace(id));
}
