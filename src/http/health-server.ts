import type { IncomingMessage, ServerResponse } from "node:http";
import { type Address, createLimitedServer } from "./limited-server.ts";
import { toListenError } from "./listen-error.ts";
import type { PrometheusMetrics } from "./prometheus-metrics.ts";
import { readRequestUrl } from "./request-url.ts";
import { respond } from "./respond.ts";

export interface HealthDeps {
  /** Whether questions are answered at this moment. */
  readonly isReady: () => boolean;
  readonly figures: Pick<PrometheusMetrics, "contentType" | "render">;
}

/**
 * Serves `/health` (the process runs: 200), `/ready` (it answers questions: 200, else 503) and `/metrics`, for the machine's
 * own supervisor. Nothing in them is secret, and nothing in them names a person.
 * @throws SlackError where the port does not open
 */
export async function startHealthServer(
  deps: HealthDeps,
  address: Address,
): Promise<{ readonly port: number; stop(graceMs: number): Promise<void> }> {
  const server = createLimitedServer();
  server.serve((request, response) => void answer(request, response, deps));
  const port = await server.listen(address).catch((error: unknown) => {
    throw toListenError(error, "health and metrics", { port: "WSIS_HEALTH_PORT", host: "WSIS_HEALTH_HOST" });
  });
  return { port, stop: (graceMs) => server.close(graceMs) };
}

async function answer(request: IncomingMessage, response: ServerResponse, deps: HealthDeps): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return respond(response, 405, "Only GET and HEAD.", { allow: "GET, HEAD" });
  switch (readRequestUrl(request)?.pathname) {
    case "/health":
      return respond(response, 200, "alive");
    case "/ready":
      return deps.isReady() ? respond(response, 200, "ready") : respond(response, 503, "not ready");
    case "/metrics":
      return sendFigures(response, deps.figures);
    default:
      return respond(response, 404, "Nothing here.");
  }
}

async function sendFigures(response: ServerResponse, { render, contentType }: HealthDeps["figures"]): Promise<void> {
  const text = await render().catch(() => undefined);
  if (text === undefined) respond(response, 500, "The figures cannot be read.");
  else response.writeHead(200, { "content-type": contentType }).end(text);
}
