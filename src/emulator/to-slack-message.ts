import { APP_ID, BOT, TEAM } from "./identities.ts";
import type { Json } from "./json.ts";
import type { StoredMessage } from "./messages.ts";

/** A message in the shape in which Slack gives it out. */
export function toSlackMessage(message: StoredMessage, withMetadata: boolean): Json {
  return {
    type: "message",
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: TEAM.id,
    ...(message.fromBot ? { bot_id: BOT.botId, app_id: APP_ID } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
  };
}
