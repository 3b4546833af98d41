import { describe, expect, it } from "vitest";
import type { Answer, ModelUse } from "../../src/domain/answer.ts";
import type { Metrics } from "../../src/ports/metrics.ts";
import { measureAnswers } from "../../src/serve/measure-answers.ts";
import { createRecordingMetrics } from "../fixtures/recording-metrics.ts";
import { createSampleApp, emptyAnswer } from "../fixtures/sample-app.ts";

const SILENT = { info: () => {} };

describe("measureAnswers", () => {
  it("counts and logs what a model did, and why it did nothing; never the question", async () => {
    const model: ModelUse = {
      id: "openai:x",
      prompts: { answer: 3 },
      calls: 2,
      input_tokens: 10,
      cached_tokens: 4,
      output_tokens: 3,
      estimated_cost: null,
      states: { supported: 1 },
      repaired: 0,
    };
    const answers: Answer[] = [
      { ...emptyAnswer("en"), mode: "generative", model },
      { ...emptyAnswer("en"), mode_notes: ["quotes_only"] },
    ];
    const metrics = createRecordingMetrics();
    const lines: unknown[] = [];
    const log = { info: (...line: unknown[]) => void lines.push(line) };
    const bot = measureAnswers(
      { ask: async (_question: string) => answers.shift() as Answer },
      { metrics, log },
      () => 0,
    );
    for (const question of ["secret one", "secret two"]) await bot.ask(question);
    expect(metrics.told.filter((line) => line.startsWith("countModel"))).toEqual([
      "countModel 2 whole",
      "countModel nobody quotes_only",
    ]);
    expect(lines).toEqual([
      [expect.objectContaining({ id: "openai:x", prompts: "answer 3", input_tokens: 10 }), "a model was asked"],
    ]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });

  it("counts outcome and mode, and a failure as one; never the question", async () => {
    const app = createSampleApp();
    const metrics = createRecordingMetrics();
    const answers = measureAnswers(app, { metrics, log: SILENT }, () => 0);
    await answers.ask("When is the next review?");
    await answers.ask("Who won on the moon?");
    app.fail = new Error("broken");
    await expect(answers.ask("When?")).rejects.toThrow("broken");
    expect(metrics.told).toEqual([
      "countAnswer answered extractive",
      "countAnswer not_found extractive",
      "countFailedAnswer",
    ]);
  });

  it("counts the milliseconds from the question to its answer", async () => {
    const times: number[] = [];
    const metrics: Metrics = {
      ...createRecordingMetrics(),
      countAnswer: (_, __, milliseconds) => times.push(milliseconds),
    };
    let now = 100;
    await measureAnswers(createSampleApp(), { metrics, log: SILENT }, () => (now += 20)).ask(
      "When is the next review?",
    );
    expect(times).toEqual([20]);
  });
});
