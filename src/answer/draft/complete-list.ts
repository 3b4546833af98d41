import type { Language } from "../../domain/language.ts";
import { sectionOf } from "../../domain/paragraph-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf, sourceVersion } from "../cite.ts";
import { generalNames } from "../names/general-names.ts";
import { readKinds } from "../question/read-kinds.ts";
import type { Question } from "../question/read-question.ts";
import { isItem, leadOf, sourceSentence } from "./cite-items.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** How a paragraph begins that goes on with what the one before it told, folded, in the languages of reports. */
const ADDING = phrasePattern(
  ["кроме того|помимо этого|наряду с этим|in addition|moreover|furthermore|additionally"],
  "(?!)",
);

/** "Both" and the Arabic dual, folded, which count without a number. */
const BOTH = phrasePattern(
  ["об[ае]|обо?их", "both", "les deux", "ambos", "كلا|كلتا|(?:ال)?(?:فعاليت|حدث|مناسبت|نشاط)(?:ي|ين|ان)"],
  "两",
);

/** "The two events of 15 December" are no more than two. */
function isCounted(asked: string, language: Language): boolean {
  return BOTH.test(fold(asked)) || readNumbers(foldForNumbers(asked), language).length > 0;
}

/**
 * Adds to the items of a list what the section goes on with: who asks for the events that were held, and is quoted a list of two, misses the
 * third, which the next paragraph tells of ("in addition, …"). Only where that names a thing of the kind that is asked for.
 */
export function completeList(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  { asked, query: { language }, answerLanguage }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { outcome, draft } = drafted;
  const kinds = outcome === "answered" ? readKinds(asked, language) : [];
  const general = generalNames(names, index.library);
  const namesOne = names
    .finder(language)(asked)
    .some(({ id }) => !general.has(id));
  if (kinds.length !== 1 || namesOne || isCounted(asked, language)) return drafted;
  const told = draft.sentences.map((sentence) => placeOf(index.library, sentence));
  const listed = told.find((place) => isItem(sourceSentence(index, place)));
  if (!listed || told.every((place) => placeKey(place) !== placeKey(leadOf(index, listed)))) return drafted;
  const source = sourceVersion(index.library).language;
  const isOfKind = (id: string) => !general.has(id) && kinds.some((kind) => kind === names.names.get(id)?.kind);
  const added = names
    .sentences(source)
    .filter(
      ({ paragraph, sentence, text, named }) =>
        sentence === 0 &&
        sectionOf(paragraph) === sectionOf(listed.paragraph) &&
        told.every((place) => place.paragraph !== paragraph) &&
        fold(text).search(ADDING) === 0 &&
        [...named].some(isOfKind),
    );
  const further = added.map(({ paragraph }) => citeSentence(index.library, answerLanguage, paragraph, 0));
  const own = told.findLastIndex(({ paragraph }) => paragraph === listed.paragraph) + 1;
  const sentences = [...draft.sentences.slice(0, own), ...further, ...draft.sentences.slice(own)];
  return { ...drafted, draft: { ...draft, sentences } };
}
