import type { WebClientOptions } from "@slack/web-api";
import { type Metrics, NO_METRICS } from "../../ports/metrics.ts";
import { fetchInTime } from "./fetch-in-time.ts";
import { measureCalls } from "./measure-calls.ts";

/** A reply must come within this; shorter than anything that might take a message for lost. */
const CALL_TIMEOUT_MS = 10_000;

export interface ClientSettings {
  /** Where Slack's Web API answers; by default Slack. */
  readonly slackApiUrl?: string;
  /** Told of posts and of Slack's 429s. */
  readonly metrics?: Metrics;
}

/** No retries of its own (a lost reply would be posted twice), no pausing of every call for one 429; the time-out is ours. */
export function clientOptions({ slackApiUrl, metrics = NO_METRICS }: ClientSettings): WebClientOptions {
  return {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: measureCalls(callInTime, metrics),
  };
}

/** The client asks by plain headers and, since it sends no files here, by text. */
const callInTime: typeof fetch = (address, { method, headers, body } = {}) =>
  fetchInTime(
    String(address),
    { method, headers: headers as Record<string, string>, body: typeof body === "string" ? body : undefined },
    CALL_TIMEOUT_MS,
  );
