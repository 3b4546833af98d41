import { describe, expect, it } from "vitest";
import { createPrometheusMetrics } from "../../src/http/prometheus-metrics.ts";

/** Our own figures that are not zero, without help, buckets and sums. */
function pick(text: string): string[] {
  return text.split("\n").filter((line) => /^wsis_(?!.*_(?:bucket|sum)\b)/u.test(line) && !line.endsWith(" 0"));
}

describe("createPrometheusMetrics", () => {
  it("gives every figure it was told in Prometheus' text", async () => {
    const { metrics, render } = createPrometheusMetrics();
    expect(pick(await render())).toEqual([]);
    metrics.countAnswer("answered", "extractive", 30);
    metrics.countAnswer("answered", "extractive", 70);
    metrics.countAnswer("not_found", "extractive", 20);
    const use = { input_tokens: 10, cached_tokens: 4, output_tokens: 3, states: { supported: 2, number: 1 } };
    metrics.countModel(
      { id: "m", prompts: { answer: 3 }, calls: 2, repaired: 1, estimated_cost: null, ...use },
      null,
      900,
    );
    metrics.countModel(null, "quotes_only", 5);
    metrics.countFailedAnswer();
    metrics.countPost("posted");
    metrics.countPost("unknown");
    metrics.countRateLimit();
    metrics.setPostingQueue(7);
    metrics.setPostingQueue(3);
    metrics.setDigestsDue(4);
    metrics.countDigestSent(false);
    metrics.countDigestSent(true);
    metrics.countWorkerRestart();
    metrics.countStoreError();
    metrics.countUnhandled();
    expect(pick(await render())).toEqual([
      'wsis_questions_total{outcome="answered",mode="extractive"} 2',
      'wsis_questions_total{outcome="not_found",mode="extractive"} 1',
      'wsis_questions_total{outcome="failed",mode="none"} 1',
      "wsis_answer_seconds_count 3",
      'wsis_model_answers_total{note="whole"} 1',
      'wsis_model_answers_total{note="quotes_only"} 1',
      "wsis_model_calls_total 2",
      'wsis_model_tokens_total{kind="sent"} 6',
      'wsis_model_tokens_total{kind="cached"} 4',
      'wsis_model_tokens_total{kind="received"} 3',
      'wsis_model_sentences_total{state="supported"} 2',
      'wsis_model_sentences_total{state="number"} 1',
      "wsis_model_repaired_sentences_total 1",
      "wsis_model_answer_seconds_count 1",
      'wsis_posts_total{result="posted"} 1',
      'wsis_posts_total{result="unknown"} 1',
      "wsis_rate_limits_total 1",
      "wsis_posting_queue 3",
      "wsis_digests_due 4",
      'wsis_digests_sent_total{when="in_time"} 1',
      'wsis_digests_sent_total{when="late"} 1',
      "wsis_worker_restarts_total 1",
      "wsis_store_errors_total 1",
      "wsis_unhandled_errors_total 1",
    ]);
  });

  it("puts times into buckets of seconds", async () => {
    const { metrics, render } = createPrometheusMetrics();
    for (const milliseconds of [4, 40, 400]) metrics.countAnswer("answered", "list", milliseconds);
    const text = await render();
    expect(text).toContain('wsis_answer_seconds_bucket{le="0.005"} 1');
    expect(text).toContain('wsis_answer_seconds_bucket{le="0.05"} 2');
    expect(text).toContain("wsis_answer_seconds_sum 0.444");
  });

  it("tells the delay of the event loop and the memory, too", async () => {
    const text = await createPrometheusMetrics().render();
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds ");
    expect(text).toContain("process_resident_memory_bytes ");
  });
});
