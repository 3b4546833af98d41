import { checkBlocks } from "./check-blocks.ts";
import { BOT } from "./identities.ts";
import type { Json } from "./json.ts";
import type { StoredMessage } from "./messages.ts";
import { type MethodResult, refuse, text } from "./method.ts";

/** Of a message, whoever writes it. */
export const MAX_TEXT_CHARS = 40_000;

/** What a message of the bot's says, and where. */
export type Content = Pick<StoredMessage, "channel" | "user" | "fromBot" | "text" | "blocks">;

/** Text and blocks of a message, checked as Slack does; in calls and in replies to response addresses alike. */
export function readWords(args: Json, channel: string): Content | MethodResult {
  const words = text(args, "text") ?? "";
  if (words.length > MAX_TEXT_CHARS) return refuse("msg_too_long");
  const checked = args.blocks === undefined ? { ok: true as const, blocks: [] } : checkBlocks(args.blocks);
  if (!checked.ok) return refuse(checked.error, checked.messages);
  if (words === "" && checked.blocks.length === 0) return refuse("no_text");
  return { channel, user: BOT.userId, fromBot: true, text: words, blocks: withIds(checked.blocks) };
}

/** Slack gives a block an id where the sender gave none, another than those there are. */
export function withIds(blocks: readonly Json[]): Json[] {
  return blocks.map((block, index) => ({ block_id: `b${index}`, ...block }));
}
