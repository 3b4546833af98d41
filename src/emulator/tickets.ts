import { LRUCache } from "lru-cache";
import { secret } from "./secret.ts";

export interface ResponseTarget {
  readonly channel: string;
  readonly threadTs: string | undefined;
  /** The message whose button was pressed; undefined for a slash command. */
  readonly messageTs: string | undefined;
  /** Who used the command or the button: what is answered to them alone is theirs. */
  readonly userId: string;
}

/** Where a person acted. */
export interface ActedIn {
  readonly userId?: string | undefined;
  /** The window that was acted in, upon which another may be put. */
  readonly viewId?: string | undefined;
}

type Redeemed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

interface SocketTickets {
  issueSocket(): string;
  redeemSocket(ticket: string): boolean;
}

interface Triggers {
  issueTrigger(place?: ActedIn): string;
  redeemTrigger(id: string): Redeemed<ActedIn>;
}

interface Responses {
  issueResponse(target: ResponseTarget): string;
  redeemResponse(id: string): Redeemed<ResponseTarget>;
}

/** Short-lived secrets: the sockets' tickets, and what Slack calls trigger ids and response addresses. */
export type Tickets = SocketTickets & Triggers & Responses;

const SOCKET_MS = 30_000;
/** Slack says three seconds; a person at a slow local machine gets the same. */
const TRIGGER_MS = 3000;
const RESPONSE_MS = 30 * 60 * 1000;
const MAX_RESPONSES = 5;
/** How many of a kind are remembered; the oldest go. */
const MAX_TICKETS = 1000;

/** @param now epoch ms */
export function createTickets(now: () => number = Date.now): Tickets {
  return { ...createSocketTickets(now), ...createTriggers(now), ...createResponses(now) };
}

/** Each opens one socket. */
function createSocketTickets(now: () => number): SocketTickets {
  const until = new LRUCache<string, number>({ max: MAX_TICKETS });
  return {
    issueSocket() {
      const ticket = secret();
      until.set(ticket, now() + SOCKET_MS);
      return ticket;
    },
    redeemSocket(ticket) {
      const end = until.get(ticket);
      until.delete(ticket);
      return end !== undefined && end > now();
    },
  };
}

/** Each opens one window. */
function createTriggers(now: () => number): Triggers {
  const triggers = new LRUCache<string, { readonly until: number; readonly place: ActedIn; used: boolean }>({
    max: MAX_TICKETS,
  });
  return {
    issueTrigger(place = {}) {
      const id = `${now()}.${secret()}`;
      triggers.set(id, { until: now() + TRIGGER_MS, place, used: false });
      return id;
    },
    redeemTrigger(id) {
      const trigger = triggers.get(id);
      if (trigger === undefined) return { ok: false, error: "invalid_trigger_id" };
      if (trigger.used) return { ok: false, error: "exchanged_trigger_id" };
      if (trigger.until < now()) return { ok: false, error: "expired_trigger_id" };
      trigger.used = true;
      return { ok: true, value: trigger.place };
    },
  };
}

/** Each takes a few replies. */
function createResponses(now: () => number): Responses {
  const responses = new LRUCache<string, { readonly until: number; left: number; readonly target: ResponseTarget }>({
    max: MAX_TICKETS,
  });
  return {
    issueResponse(target) {
      const id = secret();
      responses.set(id, { until: now() + RESPONSE_MS, left: MAX_RESPONSES, target });
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
