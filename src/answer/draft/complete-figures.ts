import { isYearId } from "../../domain/name.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf, sourceVersion } from "../cite.ts";
import { DATA } from "../question/data-words.ts";
import type { Question } from "../question/read-question.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** Asks how far two figures lie apart, folded. */
const GAP = phrasePattern(
  [
    "разрыв|разниц\\p{L}+|отлича\\p{L}+",
    "gaps?|difference|differ",
    "ecarts?|fosse|difference",
    "brechas?|diferencia",
    "(?:ال)?(?:فجوه|فرق|تفاوت)",
  ],
  "差多少|差距|相差|差几",
);
/** A number of statements stands beside no share. */
const isShare = (forms: readonly string[]) => forms.some((form) => percentagesOf(form).length > 0);

/** A year is no group: "in 2025" stands beside any of them. */

/**
 * Adds the figures that are asked for beside others: who wants two pairs of figures, of rich and poor countries and of town and
 * country, or two measures, is quoted one by the likeliest sentence. Only figures of which the measure and the group are named; of all
 * figures that are asked for, those that have a named one.
 */
export function completeFigures(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  { query: { text, language }, types, answerLanguage, isListQuestion }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const asksAll = isListQuestion && DATA.test(fold(text));
  const asksFigures =
    asksAll || GAP.test(fold(text)) || types.includes("number") || askedThings(text).includes("share");
  if (drafted.outcome !== "answered" || !asksFigures) return drafted;
  const asked = new Set(
    names
      .subjects(language)(text)
      .map(({ id }) => id),
  );
  // All figures on women and men, of phones and of the Internet, are not those of town and country too.
  const groups = names.groups.map((group) => group.filter((id) => asked.has(id))).filter(({ length }) => length > 0);
  const setApart = groups.length === 1 ? new Set(groups[0]) : asked;
  const source = sourceVersion(index.library).language;
  const fitting = [...names.names.values()]
    .filter(({ kind, about, forms }) => kind === "figure" && about.length > 0 && isShare(forms[source]))
    .map(({ id, about }) => ({ id, subjects: about.filter((one) => !isYearId(one)) }))
    .filter(({ subjects }) =>
      asksAll ? subjects.some((one) => setApart.has(one)) : subjects.every((one) => asked.has(one)),
    );
  // Who asks for men and women with a telephone does not ask for all people with one.
  const wanted = fitting.filter(
    ({ subjects }) =>
      asksAll ||
      !fitting.some(
        (other) => other.subjects.length > subjects.length && subjects.every((one) => other.subjects.includes(one)),
      ),
  );
  const giving = names.sentences(source).filter(({ named }) => wanted.some(({ id }) => named.has(id)));
  const { sentences } = drafted.draft;
  const told = sentences.map((sentence) => placeOf(index.library, sentence));
  const isTold = ({ paragraph, sentence }: (typeof giving)[number]) =>
    told.some((place) => place.paragraph === paragraph && place.number === sentence + 1);
  if (!giving.some(isTold)) return drafted;
  const added = giving
    .filter((one) => !isTold(one))
    .map(({ paragraph, sentence }) => citeSentence(index.library, answerLanguage, paragraph, sentence));
  return { ...drafted, draft: { ...drafted.draft, sentences: [...sentences, ...added] } };
}
