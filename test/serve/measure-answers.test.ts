import { describe, expect, it } from "vitest";
import type { Metrics } from "../../src/ports/metrics.ts";
import { measureAnswers } from "../../src/serve/measure-answers.ts";
import { createRecordingMetrics } from "../fixtures/recording-metrics.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

describe("measureAnswers", () => {
  it("counts outcome and mode, and a failure as one; never the question", async () => {
    const app = createSampleApp();
    const metrics = createRecordingMetrics();
    const answers = measureAnswers(app, metrics, () => 0);
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
    await measureAnswers(createSampleApp(), metrics, () => (now += 20)).ask("When is the next review?");
    expect(times).toEqual([20]);
  });
});
