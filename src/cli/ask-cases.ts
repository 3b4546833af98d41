import type { CaseOutcome } from "../evaluation/metrics.ts";
import type { Case } from "../evaluation/parse-cases.ts";
import { type Evaluated, runCases } from "../evaluation/run-cases.ts";
import type { Io } from "./io.ts";
import { startProgress } from "./progress.ts";

/** How cases are measured. */
export interface EvalOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly mode: "extractive" | "generative";
  readonly record?: string;
  readonly replay?: string;
  readonly deadlines?: boolean;
}

/** Runs cases and shows how far they are. */
export async function askCases(bot: Evaluated, cases: readonly Case[], io: Io): Promise<CaseOutcome[]> {
  const progress = startProgress(io, cases.length);
  const outcomes = await runCases(bot, cases, () => performance.now(), progress.step);
  progress.stop();
  return outcomes;
}
