import type { AnswerSentence } from "../../domain/answer.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf } from "../cite.ts";
import { readKinds } from "../question/read-kinds.ts";
import type { Question } from "../question/read-question.ts";
import { splitIntoQuestions } from "../question/split-into-questions.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/**
 * Who plays a part that the document gives to named bodies is told by the sentence that names them: what says something else of the same
 * ("the Partnership is to review …") does not answer who coordinates it.
 */
export function withRole(
  deps: AnswerDeps,
  { query, types, answerLanguage }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { index, names } = deps;
  const asksWho = types.includes("actor") || readKinds(query.text, query.language).includes("body");
  if (drafted.outcome !== "answered" || drafted.draft.mode !== "extractive" || drafted.duties || !asksWho)
    return drafted;
  const asked = new Set(
    names
      .topics(query.language)(query.text)
      .map(({ id }) => id),
  );
  const role = names.roles.find(
    ({ about, bodies }) => about.some((all) => all.every((id) => asked.has(id))) && !bodies.some((id) => asked.has(id)),
  );
  if (!role) return drafted;
  const { sentences } = drafted.draft;
  const isOfRole = (sentence: AnswerSentence) => role.paragraphs.includes(placeOf(index.library, sentence).paragraph);
  // Who asks for nothing else is told nothing else.
  const isAll =
    [...asked].every((id) => role.about.flat().includes(id)) &&
    splitIntoQuestions(query.text, query.language).length < 2;
  const own = sentences.filter(isOfRole);
  if (own.length > 0) return isAll ? { ...drafted, draft: { ...drafted.draft, sentences: own } } : drafted;
  const naming = names
    .sentences(query.language)
    .find(({ paragraph, named }) => role.paragraphs.includes(paragraph) && role.bodies.every((id) => named.has(id)));
  if (!naming) return drafted;
  const first = citeSentence(index.library, answerLanguage, naming.paragraph, naming.sentence);
  return { ...drafted, draft: { ...drafted.draft, sentences: isAll ? [first] : [first, ...sentences] } };
}
