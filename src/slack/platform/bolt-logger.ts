import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../log/log.ts";
import { redact } from "../../log/redact.ts";

/**
 * Bolt's logger on top of ours. Bolt's debug lines hold whole payloads, that is, people's questions: they are dropped.
 * Everything else passes without tokens.
 */
export function createBoltLogger(log: Log): Logger {
  const write =
    (level: "info" | "warn" | "error") =>
    (...parts: unknown[]) => {
      log[level]({ from: "bolt" }, redact(parts.map(formatPart).join(" ")));
    };
  return {
    debug: () => undefined,
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}

function formatPart(part: unknown): string {
  return part instanceof Error ? `${part.name}: ${part.message}` : String(part);
}
