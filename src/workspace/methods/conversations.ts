import { type Conversation, personId } from "../identities.ts";
import { flag, type Method, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import type { Json, StoredMessage } from "../state.ts";
import { toSlackMessage } from "../to-slack-message.ts";

const HISTORY = (conversation: Conversation | undefined) => [
  conversation?.kind === "im" ? "im:history" : "channels:history",
];
const READ = (conversation: Conversation | undefined) => [conversation?.kind === "im" ? "im:read" : "channels:read"];
const PAGE = 100;
const LARGEST_PAGE = 999;

export const info: Method = {
  token: "bot",
  tier: 3,
  required: ["channel"],
  scopes: READ,
  run(args, { state }) {
    const conversation = state.findConversation(text(args, "channel") ?? "");
    if (conversation === undefined) return refuse("channel_not_found");
    const { id, name, kind, botIsMember } = conversation;
    const channel =
      kind === "im"
        ? { id, is_im: true, user: personId(state.locale) }
        : { id, name, is_channel: true, is_im: false, is_member: botIsMember, is_archived: false };
    return { ok: true, channel };
  },
};

export const history: Method = {
  token: "bot",
  tier: 3,
  required: ["channel"],
  scopes: HISTORY,
  run(args, context) {
    return read(args, context, (messages) =>
      messages.filter((m) => m.threadTs === undefined || m.threadTs === m.ts).reverse(),
    );
  },
};

export const replies: Method = {
  token: "bot",
  tier: 3,
  required: ["channel", "ts"],
  scopes: HISTORY,
  run(args, context) {
    const root = text(args, "ts") ?? "";
    if (context.state.find(text(args, "channel") ?? "", root) === undefined) return refuse("thread_not_found");
    return read(args, context, (messages) => messages.filter((m) => m.ts === root || m.threadTs === root));
  },
};

function read(
  args: Json,
  { state }: MethodContext,
  select: (messages: StoredMessage[]) => StoredMessage[],
): MethodResult {
  const conversation = state.findConversation(text(args, "channel") ?? "");
  if (conversation === undefined) return refuse("channel_not_found");
  if (!conversation.botIsMember) return refuse("not_in_channel");
  const limit = Math.min(Number(args.limit ?? PAGE), LARGEST_PAGE);
  if (!Number.isInteger(limit) || limit < 1) return refuse("invalid_limit");
  const oldest = Number(args.oldest ?? 0);
  const visible = select(state.messagesOf(conversation.id).filter((m) => !m.ephemeral && Number(m.ts) > oldest));
  const from = Number(text(args, "cursor") ?? 0);
  const messages = visible
    .slice(from, from + limit)
    .map((message) => toSlackMessage(message, flag(args, "include_all_metadata")));
  const hasMore = from + limit < visible.length;
  return {
    ok: true,
    messages,
    has_more: hasMore,
    response_metadata: { next_cursor: hasMore ? String(from + limit) : "" },
  };
}
