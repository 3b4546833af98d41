import type { Check } from "../domain/check.ts";
import type { TokenFinding } from "../domain/token-finding.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "event delivery";
const UNSEEN = "which events the app subscribes to cannot be seen with its tokens";

/** How Slack reaches the bot; `local`: no token is set. */
export type Delivery =
  | { readonly kind: "local" }
  | { readonly kind: "socket"; readonly app: TokenFinding }
  | { readonly kind: "http"; readonly publicUrl: string | null; readonly isLoopback: boolean };

/** Whether Slack's events can arrive, as far as that can be known from here. */
export function checkDelivery(delivery: Delivery): Check {
  if (delivery.kind === "local") return ok(NAME, "SLACK_BOT_TOKEN is not set: local workspace.");
  if (delivery.kind === "http") return checkHttp(delivery);
  const { app } = delivery;
  if (app.kind === "accepted") return ok(NAME, `Slack offers a socket; ${UNSEEN} (manifest.json names them).`);
  const isTooOften = app.kind === "refused" && app.reason === "ratelimited";
  if (isTooOften) return warn(NAME, "Slack was asked too often to offer a socket.", "Try again in a minute.");
  return fail(
    NAME,
    "Slack offers no socket, so nothing arrives.",
    "Mend the app token, and switch Socket Mode on in api.slack.com/apps.",
  );
}

function checkHttp({ publicUrl, isLoopback }: Extract<Delivery, { kind: "http" }>): Check {
  if (publicUrl === null && isLoopback)
    return warn(
      NAME,
      "Slack must reach the bot over HTTPS, but it listens on this machine alone and no public address is set.",
      "Put a proxy with TLS before it (docs/operations.md) and set WSIS_PUBLIC_URL to the proxy's address.",
    );
  const where = publicUrl === null ? "the address of your proxy" : new URL(publicUrl).origin;
  return ok(NAME, `Slack has to send to ${where}/slack/events; whether it does, and ${UNSEEN}.`);
}
