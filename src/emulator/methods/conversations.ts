import { type Conversation, isIn, TEAM } from "../identities.ts";
import type { Json } from "../json.ts";
import type { StoredMessage } from "../messages.ts";
import { botMethod, flag, inConversation, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import { findPerson, PEOPLE, personId } from "../people.ts";
import { toSlackMessage } from "../to-slack-message.ts";

const HISTORY = (conversation: Conversation | undefined) => [`${familyOf(conversation)}:history`];
const READ = (conversation: Conversation | undefined) => [`${familyOf(conversation)}:read`];
const PAGE = 100;
const MAX_PAGE = 999;

export const info = botMethod(3, ["channel"], READ, (args, context) =>
  inConversation(args, context, ({ id, name, kind, botIsMember, user, isPrivate = false }) => {
    if (kind === "im") return { ok: true, channel: { id, is_im: true, user: user ?? personId(context.state.locale) } };
    if (isPrivate && !botIsMember) return refuse("channel_not_found");
    const nature = { is_channel: true, is_im: false, is_mpim: false, is_private: isPrivate, is_archived: false };
    return { ok: true, channel: { id, name, ...nature, is_member: botIsMember } };
  }),
);

/** Who is in a conversation: people, and the bot where it was invited. */
export const members = botMethod(4, ["channel"], READ, (args, context) =>
  inConversation(args, context, (conversation) => {
    const { kind, botIsMember, user, isPrivate = false } = conversation;
    if (isPrivate && !botIsMember) return refuse("channel_not_found");
    const limit = readLimit(args);
    if (limit === undefined) return refuse("invalid_limit");
    const from = Number(text(args, "cursor") ?? 0);
    if (!Number.isInteger(from)) return refuse("invalid_cursor");
    const own = user ?? personId(context.state.locale);
    const people = kind === "im" ? [own] : PEOPLE.map(({ id }) => id).filter((id) => isIn(conversation, id));
    const all = botIsMember ? [...people, context.team.botUserId] : people;
    return { ok: true, members: all.slice(from, from + limit), ...describeNext(from + limit, all.length) };
  }),
);

/** Opens the direct conversation of a person. */
export const open = botMethod(
  3,
  ["users"],
  () => ["im:write"],
  (args, { state, team }) => {
    const user = text(args, "users") ?? "";
    if (user === team.botUserId) return refuse("cannot_dm_bot");
    if (findPerson(user) === undefined) return refuse("user_not_found");
    const isOwn = (one: Conversation) => one.kind === "im" && (one.team ?? TEAM.id) === team.id && isIn(one, user);
    const direct = state.conversations.find(isOwn);
    return direct === undefined ? refuse("channel_not_found") : { ok: true, channel: { id: direct.id } };
  },
);

/** Slack has a family of scopes for each kind of conversation. */
function familyOf(conversation: Conversation | undefined): "im" | "groups" | "channels" {
  if (conversation?.kind === "im") return "im";
  return conversation?.isPrivate === true ? "groups" : "channels";
}

export const history = botMethod(3, ["channel"], HISTORY, (args, context) =>
  read(args, context, (messages) => messages.filter((m) => m.threadTs === undefined || m.threadTs === m.ts).reverse()),
);

export const replies = botMethod(3, ["channel", "ts"], HISTORY, (args, context) => {
  const root = text(args, "ts") ?? "";
  if (context.state.find(text(args, "channel") ?? "", root) === undefined) return refuse("thread_not_found");
  return read(args, context, (messages) => messages.filter((m) => m.ts === root || m.threadTs === root));
});

function read(
  args: Json,
  context: MethodContext,
  select: (messages: StoredMessage[]) => StoredMessage[],
): MethodResult {
  return inConversation(args, context, ({ id, botIsMember }) => {
    if (!botIsMember) return refuse("not_in_channel");
    const limit = readLimit(args);
    if (limit === undefined) return refuse("invalid_limit");
    const oldest = Number(args.oldest ?? 0);
    const isInclusive = flag(args, "inclusive");
    const isWanted = (ts: number) => ts > oldest || (isInclusive && ts === oldest);
    const visible = select(context.state.messagesOf(id).filter((m) => !m.ephemeral && isWanted(Number(m.ts))));
    const end = Number(text(args, "cursor") ?? 0) + limit;
    const messages = visible
      .slice(end - limit, end)
      .map((message) => toSlackMessage(message, flag(args, "include_all_metadata")));
    return { ok: true, messages, has_more: end < visible.length, ...describeNext(end, visible.length) };
  });
}

/** The cursor of the next page; empty on the last one. */
function describeNext(end: number, total: number): Json {
  return { response_metadata: { next_cursor: end < total ? String(end) : "" } };
}

function readLimit(args: Json): number | undefined {
  const limit = Math.min(Number(args.limit ?? PAGE), MAX_PAGE);
  return Number.isInteger(limit) && limit >= 1 ? limit : undefined;
}
