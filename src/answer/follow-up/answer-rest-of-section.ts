import { FRONT, partOf, sectionOf } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { namesPerson } from "../compare/find-missing-aspects.ts";
import { sourceSentence } from "../draft/cite-items.ts";
import { citeTogether } from "../draft/cite-together.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import { IS_ALL } from "./asked-of-said-words.ts";
import type { FollowUp } from "./complete-question.ts";

/** Who was shown fewer sentences was told one thing, and not several of a kind. */
const MIN_SHOWN = 2;
/** Of a longer section the rest has other subjects. */
const MAX_PARAGRAPHS = 6;

/** An item of a list in the text: the section that has it goes on with more of the kind. */
const LIST_ITEM = /^\s*[–—-]\s/u;

/**
 * Answers "is that all, nothing else?" after a list from one section of the report, and "anything else?" after items of a list
 * in its text, with what opens the other paragraphs of the section, as far as they were not shown: what ITU did beside its side events.
 * @returns undefined where that is not asked, one thing was shown, or what somebody said, several sections, or all of the section
 */
export function answerRestOfSection(
  { index }: AnswerDeps,
  { asked, question, before, ellipsis }: FollowUp,
  shown: readonly SentencePlace[],
): DraftedAnswer | undefined {
  const isOfList = ellipsis.wantsMore && shown.some((place) => LIST_ITEM.test(sourceSentence(index, place)));
  if (!isOfList && !IS_ALL.test(fold(asked))) return undefined;
  const [section, ...others] = new Set(before.paragraphs.map(sectionOf));
  const isPart = before.paragraphs.some((id) => partOf(id) === section);
  if (section === undefined || others.length > 0 || isPart || section === FRONT || shown.length < MIN_SHOWN)
    return undefined;
  // What others said is not more of what one said.
  const isOfOne =
    before.paragraphs.length === 1 && shown.some((place) => namesPerson(fold(sourceSentence(index, place))));
  if (isOfOne) return undefined;
  const whole = [...index.positions.keys()].filter((id) => sectionOf(id) === section);
  const seen = new Set(shown.map(({ paragraph }) => paragraph));
  const left = whole.filter((id) => !seen.has(id));
  if (left.length === 0 || whole.length > MAX_PARAGRAPHS) return undefined;
  const places = left.map((paragraph) => ({ paragraph, number: 1 }));
  return {
    outcome: "answered",
    draft: { mode: "extractive", sentences: citeTogether(index, question.answerLanguage, places, left) },
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}
