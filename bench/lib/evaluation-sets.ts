import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Case, parseCases } from "../../src/evaluation/parse-cases.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

/** The cases of one file. */
export interface EvaluationSet {
  readonly name: string;
  readonly cases: readonly Case[];
}

const CHOSEN_ON = ["test/evaluation/dev.jsonl", "test/evaluation/held-out.jsonl"];
const BLIND = "bench/data/blind.jsonl";

/**
 * The development set and the second set, which weights were chosen on.
 * @param withBlind also the third, which is looked at for a release only: what is chosen with it in view is no longer blind
 */
export function readEvaluationSets(withBlind: boolean): EvaluationSet[] {
  return [...CHOSEN_ON, ...(withBlind ? [BLIND] : [])].map((path) => ({
    name: basename(path, ".jsonl"),
    cases: readCases(join(ROOT_FOLDER, path)),
  }));
}

function readCases(file: string): readonly Case[] {
  const { cases, problems } = parseCases(readFileSync(file, "utf8"));
  if (problems[0]) throw new Error(`${file}:${problems[0].line}: ${problems[0].message}`);
  return cases;
}
