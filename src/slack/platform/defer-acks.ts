import type { App as BoltApp, Receiver } from "@slack/bolt";
import { readEventType } from "./slack-payload.ts";

/** Tells Slack that something arrived. Harmless a second time. */
export type Acknowledge = () => Promise<void>;

/** Events that must not be lost: what people wait for an answer to, and what changes the records. Their listeners note them first. */
const DEFERRED = new Set(["app_mention", "message", "channel_id_changed", "app_uninstalled", "tokens_revoked"]);

/**
 * Bolt acknowledges an event before any listener hears of it; whatever ends the process in between loses the event, since
 * Slack does not send it again. Behind this receiver the listener acknowledges, once it has noted what it was asked
 * (`readAcknowledge`); an event that no listener takes is acknowledged at the end.
 */
export function deferAcks(receiver: Receiver): Receiver {
  return {
    init: (bolt) => receiver.init(Object.create(bolt, { processEvent: { value: buildProcess(bolt) } }) as BoltApp),
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}

function buildProcess(bolt: BoltApp): BoltApp["processEvent"] {
  return async (event) => {
    if (!DEFERRED.has(readEventType(event.body) ?? "")) return bolt.processEvent(event);
    let isDone = false;
    const acknowledge: Acknowledge = async () => {
      if (isDone) return;
      isDone = true;
      await event.ack();
    };
    const customProperties = { ...event.customProperties, acknowledge };
    await bolt.processEvent({ ...event, customProperties, ack: async () => undefined });
    await acknowledge();
  };
}

/** The acknowledgement that is left to a listener, from what Bolt hands it as `context`. */
export function readAcknowledge(context: Readonly<Record<string, unknown>>): Acknowledge {
  const { acknowledge } = context;
  return typeof acknowledge === "function" ? (acknowledge as Acknowledge) : async () => undefined;
}
