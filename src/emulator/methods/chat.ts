import { z } from "zod";
import { checkBlocks } from "../check-blocks.ts";
import { BOT } from "../identities.ts";
import { type Method, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import type { Json, StoredMessage } from "../state.ts";
import { toSlackMessage } from "../to-slack-message.ts";

const MAX_TEXT_CHARS = 40_000;
const SCOPES = () => ["chat:write"];

export const postMessage: Method = {
  token: "bot",
  tier: "post",
  required: ["channel"],
  scopes: SCOPES,
  run(args, context) {
    const content = readContent(args, context);
    if ("ok" in content) return content;
    const metadata = readMetadata(args.metadata);
    if (metadata === "malformed") return refuse("invalid_metadata_format");
    const message = context.state.add({ ...content, threadTs: text(args, "thread_ts"), metadata, ephemeral: false });
    return { ok: true, channel: message.channel, ts: message.ts, message: toSlackMessage(message, true) };
  },
};

export const postEphemeral: Method = {
  token: "bot",
  tier: 4,
  required: ["channel", "user"],
  scopes: SCOPES,
  run(args, context) {
    const content = readContent(args, context);
    if ("ok" in content) return content;
    const message = context.state.add({
      ...content,
      threadTs: text(args, "thread_ts"),
      metadata: undefined,
      ephemeral: true,
    });
    return { ok: true, message_ts: message.ts };
  },
};

export const update: Method = {
  token: "bot",
  tier: 3,
  required: ["channel", "ts"],
  scopes: SCOPES,
  run(args, context) {
    const content = readContent(args, context);
    if ("ok" in content) return content;
    const old = ownMessage(args, context);
    if (old === undefined) return refuse("message_not_found");
    if (!old.fromBot) return refuse("cant_update_message");
    context.state.replace({ ...old, text: content.text, blocks: content.blocks, edited: true });
    return { ok: true, channel: old.channel, ts: old.ts, text: content.text };
  },
};

export const remove: Method = {
  token: "bot",
  tier: 3,
  required: ["channel", "ts"],
  scopes: SCOPES,
  run(args, context) {
    const old = ownMessage(args, context);
    if (old === undefined) return refuse("message_not_found");
    if (!old.fromBot) return refuse("cant_delete_message");
    context.state.remove(old.channel, old.ts);
    return { ok: true, channel: old.channel, ts: old.ts };
  },
};

type Content = Pick<StoredMessage, "channel" | "user" | "fromBot" | "text" | "blocks">;

function readContent(args: Json, context: MethodContext): Content | MethodResult {
  const conversation = context.state.findConversation(text(args, "channel") ?? "");
  if (conversation === undefined) return refuse("channel_not_found");
  if (!conversation.botIsMember) return refuse("not_in_channel");
  const threadTs = text(args, "thread_ts");
  if (threadTs !== undefined && context.state.find(conversation.id, threadTs) === undefined)
    return refuse("thread_not_found");
  return readWords(args, conversation.id);
}

/** Text and blocks of a message, checked; shared with the replies to response addresses. */
export function readWords(args: Json, channel: string): Content | MethodResult {
  const words = text(args, "text") ?? "";
  if (words.length > MAX_TEXT_CHARS) return refuse("msg_too_long");
  const checked = args.blocks === undefined ? { ok: true as const, blocks: [] } : checkBlocks(args.blocks);
  if (!checked.ok) return refuse(checked.error, checked.messages);
  if (words === "" && checked.blocks.length === 0) return refuse("no_text");
  return { channel, user: BOT.userId, fromBot: true, text: words, blocks: withIds(checked.blocks) };
}

/** Slack gives a block an id where the sender gave none. */
function withIds(blocks: readonly Json[]): Json[] {
  return blocks.map((block, index) => ({ block_id: `b${index}`, ...block }));
}

const metadataSchema = z.object({ event_type: z.string().min(1), event_payload: z.record(z.unknown()) }).strict();

function readMetadata(value: unknown): Json | undefined | "malformed" {
  if (value === undefined || value === "") return undefined;
  try {
    return metadataSchema.safeParse(typeof value === "string" ? JSON.parse(value) : value).data ?? "malformed";
  } catch {
    return "malformed";
  }
}

function ownMessage(args: Json, context: MethodContext): StoredMessage | undefined {
  return context.state.find(text(args, "channel") ?? "", text(args, "ts") ?? "");
}
