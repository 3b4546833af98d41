import { maskSecrets } from "../mask-secrets.ts";
import type { Exchange } from "../traffic.ts";
import type { PageExchange } from "./client/protocol.ts";

/** What is shown of a payload at most, in characters. */
const MAX_SHOWN_CHARS = 20_000;

/** An exchange as the page shows it: secrets masked, long payloads cut with a word about it. */
export function describeExchange({ id, at, kind, name, sent, end, ms }: Exchange): PageExchange {
  return {
    id,
    at,
    kind,
    name: String(maskSecrets(name)),
    sent: format(sent),
    outcome: end?.outcome ?? "…",
    isFault: end?.isFault ?? false,
    received: end === undefined ? null : format(end.received),
    ms: ms ?? null,
  };
}

function format(value: unknown): string {
  const text = JSON.stringify(maskSecrets(value), null, 2) ?? "";
  if (text.length <= MAX_SHOWN_CHARS) return text;
  return `${text.slice(0, MAX_SHOWN_CHARS)}\n… (${text.length - MAX_SHOWN_CHARS} characters more)`;
}
