import { z } from "zod";

const PERSON = z.object({ id: z.string() });

const EVENT = z.object({ event: z.object({ type: z.string() }) });
const COMMAND = z.object({ command: z.string(), user_id: z.string() });
const ACTIONS = z.object({
  type: z.literal("block_actions"),
  user: PERSON,
  actions: z.array(z.object({ type: z.string(), action_id: z.string() })).min(1),
});
const VIEW = z.object({
  type: z.enum(["view_submission", "view_closed"]),
  user: PERSON,
  view: z.object({ id: z.string(), callback_id: z.string() }),
});
const SHORTCUT = z.object({
  type: z.literal("message_action"),
  user: PERSON,
  callback_id: z.string(),
  trigger_id: z.string(),
  message: z.object({}),
});
const PAYLOAD = z.union([EVENT, COMMAND, ACTIONS, VIEW, SHORTCUT]);
const CHALLENGE = z.object({ type: z.literal("url_verification"), challenge: z.string() });

/**
 * Whether a payload is of a kind that Slack sends this bot, with what Bolt and the listeners reach for before anything
 * catches. The rest of it is theirs to look at: who has the secret or the socket may send anything.
 */
export function isSlackPayload(value: unknown): value is Record<string, unknown> {
  return PAYLOAD.safeParse(value).success;
}

/** What kind of event a payload brings; undefined where it brings none. */
export function readEventType(value: unknown): string | undefined {
  return EVENT.safeParse(value).data?.event.type;
}

/** What Slack wants to hear back when an address is entered; undefined for every other payload. */
export function readChallenge(value: unknown): string | undefined {
  // What is no challenge, which is nearly everything, need not be told why.
  if ((value as { type?: unknown } | null)?.type !== "url_verification") return undefined;
  return CHALLENGE.safeParse(value).data?.challenge;
}
