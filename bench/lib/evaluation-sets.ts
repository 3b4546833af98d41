import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, parseCases } from "../../src/evaluation/parse-cases.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

/** The cases of one file under `test/evaluation/`. */
export interface EvaluationSet {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The development set and the second set, which weights were chosen on, and the third, which was only measured with. */
export function readEvaluationSets(): EvaluationSet[] {
  return ["dev", "held-out", "blind"].flatMap((name) => {
    const file = join(ROOT_FOLDER, "test", "evaluation", `${name}.jsonl`);
    return existsSync(file) ? [{ name, cases: readCases(file) }] : [];
  });
}

function readCases(file: string): readonly Case[] {
  const { cases, problems } = parseCases(readFileSync(file, "utf8"));
  if (problems[0]) throw new Error(`${file}:${problems[0].line}: ${problems[0].message}`);
  return cases;
}
