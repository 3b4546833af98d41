import { z } from "zod";
import { checkBlocks } from "../check-blocks.ts";
import { BOT } from "../identities.ts";
import { type Json, readJson } from "../json.ts";
import type { StoredMessage } from "../messages.ts";
import { botMethod, inConversation, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import { withIds } from "../read-words.ts";
import { toSlackMessage } from "../to-slack-message.ts";
import { readMetadata } from "./chat.ts";

const SCOPES = () => ["chat:write"];
/** Slack ends a stream by itself after about five minutes. */
const STREAM_MS = 5 * 60_000;
const MAX_MARKDOWN_CHARS = 12_000;

const chunkSchema = z.array(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("markdown_text"), text: z.string().min(1).max(MAX_MARKDOWN_CHARS) }).strict(),
    z.object({ type: z.literal("blocks"), blocks: z.array(z.unknown()).min(1) }).strict(),
  ]),
);

/** A message that grows: begun in a thread, for one person, who is named outside of direct conversations. */
export const startStream = botMethod(2, ["channel", "thread_ts"], SCOPES, (args, context) =>
  inConversation(args, context, ({ id: channel, kind, botIsMember }) => {
    const threadTs = text(args, "thread_ts") ?? "";
    if (!botIsMember) return refuse("not_in_channel");
    if (context.state.find(channel, threadTs) === undefined) return refuse("thread_not_found");
    const missing = ["recipient_user_id", "recipient_team_id"].find((name) => text(args, name) === undefined);
    if (kind !== "im" && missing !== undefined) return refuse(`missing_${missing}`);
    const blocks = readChunks(args);
    if (!Array.isArray(blocks)) return blocks as MethodResult;
    const message = { channel, threadTs, user: BOT.userId, fromBot: true, text: "", blocks, metadata: undefined };
    const stored = context.state.add({ ...message, ephemeral: false, streamedSince: context.state.now() });
    return { ok: true, channel, ts: stored.ts };
  }),
);

export const appendStream = botMethod(4, ["channel", "ts"], SCOPES, (args, context) =>
  withStream(args, context, (message) => {
    const blocks = readChunks(args);
    if (!Array.isArray(blocks)) return blocks as MethodResult;
    if (blocks.length === 0) return refuse("no_text");
    context.state.replace({ ...message, blocks: withIds([...message.blocks, ...blocks]) });
    return { ok: true, channel: message.channel, ts: message.ts };
  }),
);

export const stopStream = botMethod(2, ["channel", "ts"], SCOPES, (args, context) =>
  withStream(args, context, (message) => {
    const chunks = readChunks(args);
    if (!Array.isArray(chunks)) return chunks as MethodResult;
    const last = args.blocks === undefined ? { ok: true as const, blocks: [] } : checkBlocks(args.blocks);
    if (!last.ok) return refuse(last.error, last.messages);
    const metadata = readMetadata(args.metadata);
    if (metadata === "malformed") return refuse("invalid_metadata_format");
    const blocks = withIds([...message.blocks, ...chunks, ...last.blocks]);
    const whole = { ...message, blocks, metadata, streamedSince: undefined };
    context.state.replace(whole);
    return { ok: true, channel: message.channel, ts: message.ts, message: toSlackMessage(whole, true) };
  }),
);

/** Ends the streams of a thread where they are, as Slack does when a person presses Stop. @returns their time stamps */
export function endStreams({ state }: Pick<MethodContext, "state">, channel: string, threadTs: string): string[] {
  const streams = state
    .messagesOf(channel)
    .filter((message) => message.threadTs === threadTs && message.streamedSince !== undefined);
  for (const message of streams) state.replace({ ...message, streamedSince: undefined });
  return streams.map(({ ts }) => ts);
}

/** Runs with the app's own message that is being streamed, or refuses. */
function withStream(args: Json, { state }: MethodContext, run: (message: StoredMessage) => MethodResult): MethodResult {
  const message = state.find(text(args, "channel") ?? "", text(args, "ts") ?? "");
  if (message === undefined) return refuse("message_not_found");
  if (!message.fromBot) return refuse("message_not_owned_by_app");
  const { streamedSince: since } = message;
  return since === undefined || state.now() - since > STREAM_MS
    ? refuse("message_not_in_streaming_state")
    : run(message);
}

/** The blocks of all chunks; running text becomes one block of its own. */
function readChunks(args: Json): Json[] | MethodResult {
  const own = text(args, "markdown_text");
  const given = args.chunks === undefined ? [] : chunkSchema.safeParse(readJson(args.chunks)).data;
  if (given === undefined) return refuse("invalid_chunks");
  const chunks = [...given, ...(own === undefined ? [] : [{ type: "markdown_text" as const, text: own }])];
  const blocks: Json[] = [];
  for (const chunk of chunks) {
    if (chunk.type === "markdown_text") blocks.push(toSection(chunk.text));
    else {
      const checked = checkBlocks(chunk.blocks);
      if (!checked.ok) return refuse(checked.error, checked.messages);
      blocks.push(...checked.blocks);
    }
  }
  return blocks;
}

function toSection(words: string): Json {
  return { type: "section", text: { type: "mrkdwn", text: words } };
}
