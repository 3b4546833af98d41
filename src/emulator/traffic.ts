import type { Json } from "./json.ts";

type ExchangeKind = "event" | "command" | "interaction" | "call" | "response" | "socket";

/** What went one way between Slack and the bot, and what came back for it. */
export interface Exchange {
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  readonly kind: ExchangeKind;
  /** What it is called: an event's type, a command with its words, what was pressed, a method. */
  readonly name: string;
  readonly sent: unknown;
  readonly end: ExchangeEnd | undefined;
  /** How long it took in ms; undefined while nothing has come back. */
  readonly ms: number | undefined;
}

interface ExchangeEnd {
  /** `ok`, or what went wrong. */
  readonly outcome: string;
  readonly isFault: boolean;
  readonly received: unknown;
}

/** Remembers the last exchanges, as they are: secrets are masked by who shows them. */
export interface Traffic {
  /** @returns what is called with what came back */
  begin(kind: ExchangeKind, name: string, sent: unknown): (end: ExchangeEnd) => void;
  list(): readonly Exchange[];
}

export type TrafficChange = { readonly kind: "traffic"; readonly exchange: Exchange };

/** How many exchanges are remembered; the oldest go. */
const MAX_EXCHANGES = 300;

/** @param now epoch ms @param tell hears when an exchange begins and when it ends */
export function createTraffic(now: () => number, tell: (change: TrafficChange) => void): Traffic {
  const exchanges = new Map<number, Exchange>();
  let count = 0;
  const keep = (exchange: Exchange) => {
    exchanges.set(exchange.id, exchange);
    exchanges.delete(exchange.id - MAX_EXCHANGES);
    tell({ kind: "traffic", exchange });
  };
  return {
    begin(kind, name, sent) {
      count += 1;
      const begun = { id: count, at: now(), kind, name, sent };
      keep({ ...begun, end: undefined, ms: undefined });
      return (end) => keep({ ...begun, end, ms: now() - begun.at });
    },
    list: () => [...exchanges.values()],
  };
}

/** What a call of the Web API, or a reply to a response address, came to. */
export function endOfCall(body: Json & { readonly ok: boolean }): ExchangeEnd {
  return { outcome: body.ok ? "ok" : String(body.error), isFault: !body.ok, received: body };
}
