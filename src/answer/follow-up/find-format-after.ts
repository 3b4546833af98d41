import type { AnswerSentence } from "../../domain/answer.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence } from "../cite.ts";
import { readWordValues } from "../compare/read-word-values.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import type { FollowUp } from "./complete-question.ts";
import { isNextTo } from "./related-to.ts";

/** Asks in what form something is held, folded. */
const FORMAT = phrasePattern(
  [
    "(?:в )?как(?:ом|ой|ов) (?:это |был[аи]? |их )?(?:формат|форм)\\p{L}*|(?:а )?формат",
    "(?:in )?(?:what|which) format|(?:the |their |its )?format",
    "(?:sous|dans|en|de) quel(?:le)? (?:forme|format|modalite)|(?:le |leur )?format",
    "(?:en|de|con) que (?:formato|forma|modalidad)|(?:el |su )?(?:formato|modalidad)",
    "(?:باي|في اي) (?:شكل|صيغه|نسق|صوره)|(?:ال)?(?:صيغه|نسق)",
  ],
  "(?:什么|何种|哪种)形式|形式[是呢]",
);

/**
 * The sentence that tells in what form something was held, where that is asked of what was cited ("in person only?") and one sentence there or
 * right behind it tells it: "both events were held …" stands in a paragraph of its own.
 * @returns undefined where something else is asked, and where none or several tell it
 */
export function findFormatAfter(
  { index, names }: AnswerDeps,
  { question, own, ellipsis, before }: FollowUp,
): AnswerSentence | undefined {
  if (!asksFormat({ own, ellipsis }) || own.language !== question.answerLanguage) return undefined;
  const isNear = (id: ParagraphId) => before.paragraphs.some((cited) => isNextTo(index, cited, id));
  const [only, ...others] = names
    .sentences(own.language)
    .filter(({ paragraph, text }) => isNear(paragraph) && givesFormat(fold(text)));
  if (!only || others.length > 0) return undefined;
  return citeSentence(index.library, own.language, only.paragraph, only.sentence);
}

/** Whether it is asked in what form what was cited was held. */
export function asksFormat({ own, ellipsis }: Pick<FollowUp, "own" | "ellipsis">): boolean {
  const asked = fold(own.text);
  // How many came in which form is no question for the form.
  if (answerTypesOf(own.text).includes("number")) return false;
  return ellipsis.kind !== "whole" && (FORMAT.test(asked) || givesFormat(asked));
}

/** @param folded a text of any language */
export function givesFormat(folded: string): boolean {
  return readWordValues(folded).some(({ kind }) => kind === "format");
}
