import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Metrics } from "../ports/metrics.ts";

/** Half of them around the measured median of an answer, the rest up to the time one may take. Seconds. */
const ANSWER_BUCKETS = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];

export interface PrometheusMetrics {
  readonly metrics: Metrics;
  readonly contentType: string;
  /** All figures in Prometheus' text format. */
  render(): Promise<string>;
}

/**
 * Keeps the figures for Prometheus, with those of the process itself (memory, event-loop delay, garbage collection).
 * Labels are words of ours from short lists, so that no text or id of a person can stand in one.
 */
export function createPrometheusMetrics(): PrometheusMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    metrics: {
      ...createAnswerFigures(registry),
      ...createModelFigures(registry),
      ...createSlackFigures(registry),
      ...createInnerFigures(registry),
    },
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}

type AnswerFigures = Pick<Metrics, "countAnswer" | "countFailedAnswer">;

function createAnswerFigures(registry: Registry): AnswerFigures {
  const registers = [registry];
  const questions = new Counter({
    name: "wsis_questions_total",
    help: "Questions, by outcome (failed: no answer, by a failure of the bot) and mode.",
    labelNames: ["outcome", "mode"],
    registers,
  });
  const seconds = new Histogram({
    name: "wsis_answer_seconds",
    help: "From a question to its answer, without posting.",
    buckets: ANSWER_BUCKETS,
    registers,
  });
  return {
    countAnswer(outcome, mode, milliseconds) {
      questions.inc({ outcome, mode });
      seconds.observe(milliseconds / 1000);
    },
    countFailedAnswer: () => questions.inc({ outcome: "failed", mode: "none" }),
  };
}

/** A model may take ten seconds, and more where that is set. Seconds. */
const MODEL_BUCKETS = [0.5, 1, 2, 3, 5, 7, 10, 15, 30, 60, 120];

function createModelFigures(registry: Registry): Pick<Metrics, "countModel"> {
  const registers = [registry];
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: `wsis_model_${name}_total`, help, labelNames, registers });
  const answers = counter("answers", "Questions where a model is set, by why it had no part (whole: it had).", "note");
  const calls = counter("calls", "Calls of models.");
  const tokens = counter("tokens", "Tokens, sent, sent from the provider's cache, and received.", "kind");
  const sentences = counter("sentences", "Sentences that a model wrote, by what the check found.", "state");
  const repairs = counter("repaired_sentences", "Sentences that held after a second try.");
  const seconds = new Histogram({
    name: "wsis_model_answer_seconds",
    help: "From a question to its answer, where a model was asked.",
    buckets: MODEL_BUCKETS,
    registers,
  });
  return {
    countModel(use, note, milliseconds) {
      answers.inc({ note: note ?? "whole" });
      if (use === null) return;
      seconds.observe(milliseconds / 1000);
      calls.inc(use.calls);
      tokens.inc({ kind: "sent" }, use.input_tokens - use.cached_tokens);
      tokens.inc({ kind: "cached" }, use.cached_tokens);
      tokens.inc({ kind: "received" }, use.output_tokens);
      for (const [state, count] of Object.entries(use.states)) sentences.inc({ state }, count);
      repairs.inc(use.repaired);
    },
  };
}

type SlackFigures = Pick<
  Metrics,
  "countPost" | "countRateLimit" | "setPostingQueue" | "setDigestsDue" | "countDigestSent"
>;

function createSlackFigures(registry: Registry): SlackFigures {
  const registers = [registry];
  const posts = new Counter({
    name: "wsis_posts_total",
    help: "Messages to Slack, by result (unknown: no word came back).",
    labelNames: ["result"],
    registers,
  });
  const rateLimits = new Counter({ name: "wsis_rate_limits_total", help: "Calls that Slack answered 429.", registers });
  const queue = new Gauge({ name: "wsis_posting_queue", help: "Messages that wait to be posted.", registers });
  const due = new Gauge({ name: "wsis_digests_due", help: "Digests and notices due when last looked.", registers });
  const sent = new Counter({
    name: "wsis_digests_sent_total",
    help: "Digests and notices sent, in time or late.",
    labelNames: ["when"],
    registers,
  });
  return {
    countPost: (result) => posts.inc({ result }),
    countRateLimit: () => rateLimits.inc(),
    setPostingQueue: (length) => queue.set(length),
    setDigestsDue: (count) => due.set(count),
    countDigestSent: (isLate) => sent.inc({ when: isLate ? "late" : "in_time" }),
  };
}

type InnerFigures = Pick<Metrics, "countWorkerRestart" | "countStoreError" | "countUnhandled">;

function createInnerFigures(registry: Registry): InnerFigures {
  const registers = [registry];
  const restarts = new Counter({ name: "wsis_worker_restarts_total", help: "Workers that were replaced.", registers });
  const failures = new Counter({ name: "wsis_store_errors_total", help: "Calls of the store that failed.", registers });
  const unhandled = new Counter({ name: "wsis_unhandled_errors_total", help: "Errors nobody waited for.", registers });
  return {
    countWorkerRestart: () => restarts.inc(),
    countStoreError: () => failures.inc(),
    countUnhandled: () => unhandled.inc(),
  };
}
