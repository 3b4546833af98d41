import { isIPv6 } from "node:net";
import type { HealthFinding } from "./check-health.ts";

const TIMEOUT_MS = 1000;

/** Asks the bot's own port how it is; what listens everywhere is asked on this machine. */
export async function askHealth(host: string, port: number): Promise<HealthFinding["answer"]> {
  if (port === 0) return "unasked";
  const near = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  try {
    const address = `http://${isIPv6(near) ? `[${near}]` : near}:${port}/ready`;
    const { ok } = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    return ok ? "ready" : "not_ready";
  } catch {
    return "nobody";
  }
}
