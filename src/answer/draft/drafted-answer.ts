import type {
  AnswerSentence,
  AskedPeriod,
  Draft,
  FalsePremise,
  Headline,
  Outcome,
  Related,
  SmallTalk,
} from "../../domain/answer.ts";
import type { AnsweredDuty } from "../../domain/duty.ts";
import type { MissingReference } from "../../domain/lookup.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";

/** What is to be said, before it is checked. */
export interface DraftedAnswer {
  readonly outcome: Outcome;
  readonly draft: Draft;
  /** Where the draft knows the line that answers by itself; else it is looked for in the quotes. */
  readonly headline?: Headline | null;
  /** What the question takes for granted and a quote corrects. */
  readonly premise?: FalsePremise;
  /** What is quoted where it is not certain that the document answers. */
  readonly closest: readonly AnswerSentence[];
  /** What is answered from the register, each with the sentences of the draft it stands on. */
  readonly duties?: readonly AnsweredDuty[];
  readonly due?: AskedPeriod;
  /** Whether the duties are what falls due next, which was asked for. */
  readonly isNext?: boolean;
  readonly related: readonly Related[];
  readonly missing: readonly MissingReference[];
  /** The gate's score; null where nothing had to be judged. */
  readonly gate: number | null;
  /** Of an outline: what is named and not quoted. */
  readonly seeAlso?: readonly ParagraphId[];
  /** Whether all was asked for that was shown already. */
  readonly nothingMore?: true;
  /** Of several questions those that no certain answer was found to. */
  readonly unanswered?: readonly string[];
  readonly smallTalk?: SmallTalk;
  /** Whether the reader is asked what the question is about. */
  readonly clarify?: true;
}

/** At most so many paragraphs near a question are shown beside its answer. */
export const MAX_RELATED = 3;

/** What is said where the document is asked for nothing. */
export const NOTHING_ASKED: DraftedAnswer = {
  outcome: "off_topic",
  draft: { mode: "lookup", sentences: [] },
  closest: [],
  related: [],
  missing: [],
  gate: null,
};

/** What is said where a question has no subject, and none was named before. */
export const SUBJECT_WANTED: DraftedAnswer = { ...NOTHING_ASKED, outcome: "not_found", clarify: true };

/** What answers after all, in place of what was drafted: nothing is near it any more, and nobody has to say what is asked about. */
export function toAnswered({ clarify: _, ...drafted }: DraftedAnswer, draft: Draft): DraftedAnswer {
  return { ...drafted, outcome: "answered", draft, closest: [], related: [] };
}

/** An answer that is not certain after all: its first sentence is shown as the nearest. */
export function toClosest(drafted: DraftedAnswer): DraftedAnswer {
  // Duties point at the sentences of an answer.
  const { draft, closest, duties: _, ...rest } = drafted;
  return {
    ...rest,
    outcome: "not_found",
    draft: { ...draft, sentences: [] },
    closest: [...draft.sentences, ...closest].slice(0, 1),
  };
}
