import type { Config } from "../config.ts";
import { type Metrics, NO_METRICS } from "../ports/metrics.ts";
import type { Running } from "./stop-parts.ts";

export interface Health {
  readonly metrics: Metrics;
  /** Undefined where nobody looks. */
  readonly server: Running | undefined;
}

/**
 * Opens the port of health and metrics where the operator has set one; else nothing is measured, and nothing loaded.
 * @throws SlackError where the port does not open
 */
export async function openHealth({ settings: { health } }: Config, isReady: () => boolean): Promise<Health> {
  if (health === null) return { metrics: NO_METRICS, server: undefined };
  const [{ createPrometheusMetrics }, { startHealthServer }] = await Promise.all([
    import("../http/prometheus-metrics.ts"),
    import("../http/health-server.ts"),
  ]);
  const figures = createPrometheusMetrics();
  const { stop } = await startHealthServer({ isReady, figures }, health);
  return { metrics: figures.metrics, server: { name: "health", stop } };
}
