import { askedThings } from "../../text/asked-things.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf, sourceVersion } from "../cite.ts";
import type { Question } from "../question/read-question.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** A year is no group: "in 2025" stands beside any of them. */
const YEAR_ID = /^year-\d{4}$/u;

/**
 * Adds the figures of groups that are asked for beside others: who wants two pairs of figures, of rich and poor countries and of town and
 * country, is quoted one by the likeliest sentence. Only figures of which both the measure and the group are named.
 */
export function completeFigures(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  { query: { text, language }, types, answerLanguage }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const asksFigures = types.includes("number") || askedThings(text).includes("share");
  if (drafted.outcome !== "answered" || !asksFigures) return drafted;
  const asked = new Set(
    names
      .subjects(language)(text)
      .map(({ id }) => id),
  );
  const isWanted = (about: readonly string[]) => {
    const groups = about.filter((id) => !YEAR_ID.test(id));
    return groups.length > 1 && groups.every((id) => asked.has(id));
  };
  const wanted = [...names.names.values()].filter(({ kind, about }) => kind === "figure" && isWanted(about));
  const giving = names
    .sentences(sourceVersion(index.library).language)
    .filter(({ named }) => wanted.some(({ id }) => named.has(id)));
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
