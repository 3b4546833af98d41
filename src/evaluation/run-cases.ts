import type { Answer } from "../domain/answer.ts";
import type { Candidate } from "../domain/passage.ts";
import type { CaseOutcome } from "./metrics.ts";
import type { Case } from "./parse-cases.ts";

/** What is evaluated: answering and searching, as the edges see them. */
export interface Evaluated {
  ask(one: Case): Promise<Answer>;
  search(query: string, limit: number): Promise<{ results: readonly Candidate[] }>;
}

const LIMIT = 10;

/** Asks and searches every case, in order. @param onStep called after each */
export async function runCases(
  bot: Evaluated,
  cases: readonly Case[],
  now: () => number,
  onStep: () => void = () => {},
): Promise<CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  for (const one of cases) {
    const started = now();
    const answer = await bot.ask(one);
    const milliseconds = now() - started;
    const { results } = await bot.search(one.question, LIMIT);
    outcomes.push({ case: one, answer, results, milliseconds });
    onStep();
  }
  return outcomes;
}
