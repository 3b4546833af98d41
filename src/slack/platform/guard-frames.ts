import type { SocketModeReceiver } from "@slack/bolt";
import { z } from "zod";
import { InvariantError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { isSlackPayload, readEventType } from "./slack-payload.ts";

type Client = SocketModeReceiver["client"];

/** How the library passes on what came over the socket, and the names it keeps for itself; none is an event of Slack's. */
const FRAME = "ws_message";
const OWN_EVENTS = new Set([
  FRAME,
  "slack_event",
  "outgoing_message",
  "close",
  "error",
  "connecting",
  "connected",
  "reconnecting",
  "disconnecting",
  "disconnected",
  "authenticated",
]);

const SIGNAL = z.object({ type: z.enum(["hello", "disconnect"]), reason: z.string().optional() });
const ENVELOPE = z.object({
  type: z.enum(["events_api", "slash_commands", "interactive"]),
  envelope_id: z.string(),
  payload: z.unknown(),
});

/**
 * Stands before the library's own reading of frames, which trusts their shape: an event without `event`, or a frame of
 * `null`, is thrown where nobody waits and would end the process. Such a frame is dropped with a line in the log.
 */
export function guardFrames(client: Client, log: Log): void {
  const readers = client.listeners(FRAME);
  if (readers.length !== 1) throw new InvariantError(`the socket has ${readers.length} readers of frames, expected 1`);
  client.removeAllListeners(FRAME);
  const read = async (data: unknown, isBinary: unknown): Promise<void> => {
    try {
      if (isKnownFrame(data)) await readers[0]?.call(client, data, isBinary);
      else log.warn({}, "something other than a frame of Slack's came over the socket and was dropped");
    } catch (error) {
      log.error({ err: describeError(error) }, "a frame of Slack's failed");
    }
  };
  client.on(FRAME, (data: unknown, isBinary: unknown) => void read(data, isBinary));
}

function isKnownFrame(data: unknown): boolean {
  const frame = typeof data === "string" ? parseJson(data) : undefined;
  if (SIGNAL.safeParse(frame).success) return true;
  const envelope = ENVELOPE.safeParse(frame);
  if (!envelope.success) return false;
  const { type, payload } = envelope.data;
  if (type !== "events_api") return isSlackPayload(payload);
  const event = readEventType(payload);
  // The library hands events on under their own names.
  return event !== undefined && !OWN_EVENTS.has(event);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
