import { BOT, type Conversation, LOCALES, localeOf, personId } from "../identities.ts";
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
        : {
            id,
            name,
            is_channel: true,
            is_im: false,
            is_mpim: false,
            is_private: false,
            is_member: botIsMember,
            is_archived: false,
          };
    return { ok: true, channel };
  },
};

/** Who is in a conversation: everybody of the cast, and the bot where it was invited. */
export const members: Method = {
  token: "bot",
  tier: 4,
  required: ["channel"],
  scopes: READ,
  run(args, { state }) {
    const conversation = state.findConversation(text(args, "channel") ?? "");
    if (conversation === undefined) return refuse("channel_not_found");
    const limit = readLimit(args);
    if (limit === undefined) return refuse("invalid_limit");
    const from = Number(text(args, "cursor") ?? 0);
    if (!Number.isInteger(from)) return refuse("invalid_cursor");
    const people = conversation.kind === "im" ? [personId(state.locale)] : LOCALES.map(personId);
    const all = conversation.botIsMember ? [...people, BOT.userId] : people;
    const next = from + limit < all.length ? String(from + limit) : "";
    return { ok: true, members: all.slice(from, from + limit), response_metadata: { next_cursor: next } };
  },
};

/** Opens the one direct conversation there is; each language of the person leads to it. */
export const open: Method = {
  token: "bot",
  tier: 3,
  required: ["users"],
  scopes: () => ["im:write"],
  run(args, { state }) {
    const user = text(args, "users") ?? "";
    if (user === BOT.userId) return refuse("cannot_dm_bot");
    if (localeOf(user) === undefined) return refuse("user_not_found");
    const direct = state.conversations.find(({ kind }) => kind === "im");
    return direct === undefined ? refuse("channel_not_found") : { ok: true, channel: { id: direct.id } };
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
  const limit = readLimit(args);
  if (limit === undefined) return refuse("invalid_limit");
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

function readLimit(args: Json): number | undefined {
  const limit = Math.min(Number(args.limit ?? PAGE), LARGEST_PAGE);
  return Number.isInteger(limit) && limit >= 1 ? limit : undefined;
}
