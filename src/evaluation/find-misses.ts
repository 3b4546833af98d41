import { type CaseOutcome, citedParagraphs, containsAll, isAnswered } from "./metrics.ts";

/** What went wrong with a case, in one word. */
export type MissKind = "answered" | "refused" | "wrong paragraph" | "incomplete" | "words missing";

export interface Miss {
  readonly outcome: CaseOutcome;
  readonly kind: MissKind;
}

/** Every case that did not come out as its labels say, with what came instead. */
export function findMisses(outcomes: readonly CaseOutcome[]): Miss[] {
  return outcomes.flatMap((outcome) => {
    const kind = missKind(outcome);
    return kind ? [{ outcome, kind }] : [];
  });
}

function missKind(outcome: CaseOutcome): MissKind | undefined {
  const { gold, alsoOk, answerable } = outcome.case;
  if (!answerable) return isAnswered(outcome) ? "answered" : undefined;
  if (!isAnswered(outcome)) return "refused";
  const cited = citedParagraphs(outcome);
  if (cited.some((paragraph) => ![...gold, ...alsoOk].includes(paragraph))) return "wrong paragraph";
  if (!gold.every((paragraph) => cited.includes(paragraph))) return "incomplete";
  return containsAll(outcome) ? undefined : "words missing";
}
