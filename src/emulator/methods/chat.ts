import { z } from "zod";
import { isIn } from "../identities.ts";
import { type Json, readJson } from "../json.ts";
import type { StoredMessage } from "../messages.ts";
import { botMethod, inConversation, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import { type Content, readWords } from "../read-words.ts";
import { toSlackMessage } from "../to-slack-message.ts";

const SCOPES = () => ["chat:write"];

export const postMessage = botMethod("post", ["channel"], SCOPES, (args, context) =>
  withContent(args, context, (content) => {
    const metadata = readMetadata(args.metadata);
    if (metadata === "malformed") return refuse("invalid_metadata_format");
    const message = context.state.add({ ...content, threadTs: text(args, "thread_ts"), metadata, ephemeral: false });
    return { ok: true, channel: message.channel, ts: message.ts, message: toSlackMessage(message, true) };
  }),
);

export const postEphemeral = botMethod(4, ["channel", "user"], SCOPES, (args, context) =>
  withContent(args, context, (content) => {
    const threadTs = text(args, "thread_ts");
    const visibleTo = text(args, "user") ?? "";
    const conversation = context.state.findConversation(content.channel);
    if (conversation === undefined || !isIn(conversation, visibleTo)) return refuse("user_not_in_channel");
    const message = context.state.add({ ...content, threadTs, metadata: undefined, ephemeral: true, visibleTo });
    return { ok: true, message_ts: message.ts };
  }),
);

export const update = botMethod(3, ["channel", "ts"], SCOPES, (args, context) =>
  withContent(args, context, (content) =>
    withOwnMessage(args, context, "cant_update_message", (old) => {
      if (old.streamedSince !== undefined) return refuse("streaming_state_conflict");
      const metadata = readMetadata(args.metadata);
      if (metadata === "malformed") return refuse("invalid_metadata_format");
      const { text: words, blocks } = content;
      context.state.replace({ ...old, text: words, blocks, metadata: metadata ?? old.metadata, edited: true });
      return { ok: true, channel: old.channel, ts: old.ts, text: content.text };
    }),
  ),
);

export const remove = botMethod(3, ["channel", "ts"], SCOPES, (args, context) =>
  withOwnMessage(args, context, "cant_delete_message", ({ channel, ts }) => {
    context.state.remove(channel, ts);
    return { ok: true, channel, ts };
  }),
);

/** Runs with what is to stand in a conversation that the bot may write to, or refuses. */
function withContent(args: Json, context: MethodContext, run: (content: Content) => MethodResult): MethodResult {
  return inConversation(args, context, ({ id, botIsMember }) => {
    if (!botIsMember) return refuse("not_in_channel");
    const threadTs = text(args, "thread_ts");
    if (threadTs !== undefined && context.state.find(id, threadTs) === undefined) return refuse("thread_not_found");
    const words = readWords(args, id);
    return "ok" in words ? words : run(words);
  });
}

/** Runs with the bot's own message that the call names, or refuses. */
function withOwnMessage(
  args: Json,
  { state }: MethodContext,
  notOwn: string,
  run: (message: StoredMessage) => MethodResult,
): MethodResult {
  const message = state.find(text(args, "channel") ?? "", text(args, "ts") ?? "");
  if (message === undefined) return refuse("message_not_found");
  return message.fromBot ? run(message) : refuse(notOwn);
}

const metadataSchema = z.object({ event_type: z.string().min(1), event_payload: z.record(z.unknown()) }).strict();

export function readMetadata(value: unknown): Json | undefined | "malformed" {
  if (value === undefined || value === "") return undefined;
  return metadataSchema.safeParse(readJson(value)).data ?? "malformed";
}
