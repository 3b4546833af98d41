import { randomBytes } from "node:crypto";

export interface ResponseTarget {
  readonly channel: string;
  readonly threadTs: string | undefined;
  /** The message whose button was pressed; undefined for a slash command. */
  readonly messageTs: string | undefined;
}

type Redeemed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Short-lived secrets: what Slack calls trigger ids and response addresses, and the sockets' tickets. */
export interface Tickets {
  issueSocket(): string;
  redeemSocket(ticket: string): boolean;
  issueTrigger(): string;
  redeemTrigger(id: string): Redeemed<undefined>;
  issueResponse(target: ResponseTarget): string;
  redeemResponse(id: string): Redeemed<ResponseTarget>;
}

const SOCKET_MS = 30_000;
/** Slack says three seconds; a person at a slow local machine gets the same. */
const TRIGGER_MS = 3000;
const RESPONSE_MS = 30 * 60 * 1000;
const RESPONSES = 5;

export function createTickets(now: () => number = Date.now): Tickets {
  const sockets = new Map<string, number>();
  const triggers = new Map<string, { until: number; used: boolean }>();
  const responses = new Map<string, { until: number; left: number; target: ResponseTarget }>();
  return {
    issueSocket() {
      const ticket = secret();
      sockets.set(ticket, now() + SOCKET_MS);
      return ticket;
    },
    redeemSocket(ticket) {
      const until = sockets.get(ticket);
      sockets.delete(ticket);
      return until !== undefined && until > now();
    },
    issueTrigger() {
      const id = `${now()}.${secret()}`;
      triggers.set(id, { until: now() + TRIGGER_MS, used: false });
      forgetOldest(triggers);
      return id;
    },
    redeemTrigger(id) {
      const trigger = triggers.get(id);
      if (trigger === undefined) return { ok: false, error: "invalid_trigger_id" };
      if (trigger.used) return { ok: false, error: "exchanged_trigger_id" };
      if (trigger.until < now()) return { ok: false, error: "expired_trigger_id" };
      trigger.used = true;
      return { ok: true, value: undefined };
    },
    issueResponse(target) {
      const id = secret();
      responses.set(id, { until: now() + RESPONSE_MS, left: RESPONSES, target });
      forgetOldest(responses);
      return id;
    },
    redeemResponse(id) {
      const response = responses.get(id);
      if (response === undefined || response.until < now()) return { ok: false, error: "expired_url" };
      if (response.left === 0) return { ok: false, error: "used_url" };
      response.left -= 1;
      return { ok: true, value: response.target };
    },
  };
}

export function secret(): string {
  return randomBytes(18).toString("base64url");
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size > 1000) map.delete(map.keys().next().value as string);
}
