import type { Check } from "../domain/check.ts";
import { fail, ok, warn } from "./checks.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";

const NAME = "health port";

/** The port of health and metrics, and what answers there; `unasked`: nobody tried. */
export interface HealthFinding {
  readonly host: string;
  readonly port: number;
  /** What Slack and calendars use. */
  readonly mainPort: number;
  readonly answer: "ready" | "not_ready" | "nobody" | "unasked";
}

/** Whether the bot can be watched, and how it is where it runs. @param finding null where the operator set no port */
export function checkHealth(finding: HealthFinding | null): Check {
  if (finding === null) return ok(NAME, "WSIS_HEALTH_PORT is not set: nobody watches the bot by /health.");
  const { host, port, mainPort, answer } = finding;
  if (port !== 0 && port === mainPort)
    return fail(NAME, `WSIS_HEALTH_PORT and PORT are both ${port}.`, "Set WSIS_HEALTH_PORT to another one.");
  if (!isLoopbackHost(host))
    return warn(
      NAME,
      `Health and metrics are served on ${host}, beyond this machine.`,
      "Leave WSIS_HEALTH_HOST out, or let a firewall keep others away.",
    );
  switch (answer) {
    case "ready":
      return ok(NAME, `The bot runs and is ready (port ${port}).`);
    case "not_ready":
      return warn(NAME, `The bot on port ${port} runs but is not ready.`, "Read its log: Slack may not be reachable.");
    case "nobody":
      return ok(NAME, `Nobody listens on port ${port}: the bot does not run.`);
    case "unasked":
      return ok(NAME, `Health and metrics have port ${port}, on this machine alone.`);
  }
}
