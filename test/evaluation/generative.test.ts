import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createComposer } from "../../src/composer.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { findWorsenings, type ModelFigures, measureModel } from "../../src/evaluation/measure-model.ts";
import type { Metrics } from "../../src/evaluation/metrics.ts";
import { findShortfalls } from "../../src/evaluation/model-floors.ts";
import { type Case, parseCases } from "../../src/evaluation/parse-cases.ts";
import { parseRecording, playRecording } from "../../src/evaluation/recording.ts";
import { runCases } from "../../src/evaluation/run-cases.ts";
import { type Summary, summarise } from "../../src/evaluation/summarise.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const now = () => performance.now();

describe("recorded answers to the development set", () => {
  let without: Summary;
  let summary: Summary;
  let model: ModelFigures;
  const figuresOf = (group: "all" | Language) => (group === "all" ? summary.all : summary.byLanguage[group]) as Metrics;
  beforeAll(async () => {
    const app = await openBundledApp();
    const { cases } = parseCases(read("dev.jsonl"));
    const player = playRecording("replay:dev", parseRecording(read("recordings/dev.jsonl")).recorded);
    const composer = createComposer(
      app,
      { ...player, deadlineMs: 60_000, contextTokens: 32_000, prices: null },
      systemClock,
    );
    const ask = (one: Case) => {
      player.begin(one.id);
      return composer.ask(one.question);
    };
    without = summarise(await runCases({ ...app, ask: ({ question }: Case) => app.ask(question) }, cases, now));
    const outcomes = await runCases({ search: app.search, ask }, cases, now);
    summary = summarise(outcomes);
    model = measureModel(outcomes);
  }, 180_000);

  it.each(["all", ...LANGUAGES] as const)("cite the right paragraphs, and all of them: %s", (group) => {
    const { citationPrecision, citationRecall } = figuresOf(group);
    expect(citationPrecision).toBeGreaterThanOrEqual(0.98);
    expect(citationRecall).toBeGreaterThanOrEqual(0.97);
  });

  it.each(["all", ...LANGUAGES] as const)(
    "answer nothing that the document does not, and refuse nothing that it does: %s",
    (group) => {
      const { falseAnswerRate, overRefusalRate } = figuresOf(group);
      expect({ falseAnswerRate, overRefusalRate }).toEqual({ falseAnswerRate: 0, overRefusalRate: 0 });
    },
  );

  it("miss nothing of what `wsis eval` asks", () => {
    expect(findShortfalls(summary)).toEqual([]);
  });

  /**
   * One reply of the recording, to two keywords in Arabic (d140), was written anew by the prompt's tenth rule, which came of it:
   * by somebody who knew by then which paragraph counts. Before, it cited two more.
   */
  it("are in no figure of any language worse than answers without a model", () => {
    expect(findWorsenings(without, summary)).toEqual([]);
  });

  it("lose at most one sentence in twenty-five to the check", () => {
    expect(model.states.supported).toBeGreaterThanOrEqual(0.96);
    expect(model.fallBacks).toBeLessThanOrEqual(0.04);
  });
});
