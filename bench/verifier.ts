// npm run bench:verifier: what the check of sentences that a model wrote drops of good ones and lets pass of errors, and how long it takes.
import { createComposedVerifier } from "../src/answer/check/verify-composed.ts";
import { LANGUAGES } from "../src/domain/language.ts";
import { percentile } from "../src/evaluation/metrics.ts";
import {
  type DamagedSentence,
  type RecordedSentence,
  readDamagedSentences,
  readRecordedSentences,
  undamaged,
} from "../test/fixtures/recorded-sentences.ts";
import { readBundledLibrary } from "./lib/open-library.ts";

const WARM_ROUNDS = 5;

const library = readBundledLibrary();
const verify = createComposedVerifier(library);
const stateOf = (sentence: RecordedSentence) => verify(sentence, sentence).state;
const share = (part: number, all: number): string =>
  `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`;

const recorded = await readRecordedSentences();
const swapped = readDamagedSentences("damaged-2");
printTimes();
printGood("Good sentences", recorded);
printErrors("Errors", readDamagedSentences());
printGood("Good sentences of the second set", undamaged(swapped));
printErrors("Errors of the second set", swapped);

function printGood(name: string, sentences: readonly RecordedSentence[]): void {
  const dropped = sentences.filter((sentence) => stateOf(sentence) !== "supported");
  console.log(`${name} dropped: ${share(dropped.length, sentences.length)}`);
  for (const language of LANGUAGES) {
    const said = sentences.filter((sentence) => sentence.language === language);
    console.log(`  ${language}: ${share(dropped.filter((sentence) => said.includes(sentence)).length, said.length)}`);
  }
  for (const [state, count] of countBy(dropped.map(stateOf))) console.log(`  as ${state}: ${count}`);
}

function printErrors(name: string, damaged: readonly DamagedSentence[]): void {
  const passed = damaged.filter((sentence) => stateOf(sentence) === "supported");
  console.log(`${name} passed: ${share(passed.length, damaged.length)}`);
  for (const [error, count] of countBy(damaged.map((sentence) => sentence.error)))
    console.log(`  ${error}: ${share(passed.filter((sentence) => sentence.error === error).length, count)}`);
}

/** Milliseconds an answer, all its sentences together: in a fresh process, and once words and the document's sentences have been read. */
function printTimes(): void {
  const answers = [...new Set(recorded.map((sentence) => sentence.case))].map((one) =>
    recorded.filter((sentence) => sentence.case === one),
  );
  const rounds: { readonly clock: number[]; readonly processor: number[] }[] = [];
  for (let round = 0; round <= WARM_ROUNDS; round += 1) {
    const times = { clock: [] as number[], processor: [] as number[] };
    for (const sentences of answers) {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      for (const sentence of sentences) stateOf(sentence);
      times.clock.push(performance.now() - start);
      const { user, system } = process.cpuUsage(cpu);
      times.processor.push((user + system) / 1000);
    }
    rounds.push(times);
  }
  const warm = rounds.slice(1);
  const medians = (of: (times: (typeof rounds)[number]) => readonly number[]) =>
    answers.map(
      (_, i) =>
        percentile(
          warm.map((times) => of(times)[i] ?? 0),
          0.5,
        ) ?? 0,
    );
  console.log(`Time an answer: ${quantiles(warm.flatMap(({ clock }) => clock))}`);
  console.log(`  processor time, all threads: ${quantiles(warm.flatMap(({ processor }) => processor))}`);
  console.log(`  each at its median of ${WARM_ROUNDS}: ${quantiles(medians(({ clock }) => clock))}`);
  console.log(`  the same, processor time: ${quantiles(medians(({ processor }) => processor))}`);
  console.log(`  in a fresh process: ${quantiles(rounds[0]?.clock ?? [])}`);
}

function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (quantile: number) => (sorted[Math.floor(quantile * sorted.length)] ?? 0).toFixed(2);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
