import type { AnswerSentence } from "../../domain/answer.ts";
import { isNoteBody } from "../../domain/footnotes.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence } from "../cite.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { SUMMARY_WORDS } from "../question/summary-words.ts";
import type { FollowUp } from "./complete-question.ts";
import { countWords, subjectWords } from "./subject-words.ts";

/** So many words besides name no subject: "the main points of her speech". */
const MAX_OTHER_WORDS = 2;

/** All of the paragraph that was cited, where its main points are asked for and nothing else: "who opened it? And her main points?" */
export function citePoints({ index }: AnswerDeps, { own, before, question }: FollowUp): AnswerSentence[] {
  const [cited, ...others] = before.paragraphs;
  if (cited === undefined || others.length > 0) return [];
  const folded = fold(own.text);
  if (!SUMMARY_WORDS.test(folded)) return [];
  const rest = folded.replace(SUMMARY_WORDS, " ");
  if (countWords(subjectWords(rest, own.language)) > MAX_OTHER_WORDS) return [];
  return sourceSentences(index, cited).flatMap((sentence, i) =>
    isNoteBody(sentence) ? [] : [citeSentence(index.library, question.answerLanguage, cited, i)],
  );
}
