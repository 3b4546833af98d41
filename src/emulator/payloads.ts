import { APP_ID, BOT, type Conversation, TEAM } from "./identities.ts";
import type { Json } from "./json.ts";
import type { StoredMessage } from "./messages.ts";
import { findPerson } from "./people.ts";
import { secret } from "./secret.ts";
import { toSlackMessage } from "./to-slack-message.ts";

/** Slack's wrapper around every event. */
export function eventPayload(event: Json): Json {
  return {
    token: "local",
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    api_app_id: APP_ID,
    event,
    type: "event_callback",
    event_id: `Ev${secret()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM.id, user_id: BOT.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}

/** A person's message, as the event that a bot of the conversation is subscribed to. */
export function messageEvent(message: StoredMessage, kind: "im" | "channel" | "group"): Json {
  return { type: "message", channel_type: kind, ...describeMessage(message) };
}

/** The same where it mentions the bot. */
export function mentionEvent(message: StoredMessage): Json {
  return { type: "app_mention", ...describeMessage(message) };
}

function describeMessage(message: StoredMessage): Json {
  return {
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: TEAM.id,
    channel: message.channel,
    event_ts: message.ts,
    client_msg_id: secret(),
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
  };
}

export type HomeTab = "home" | "messages";

/** @param view what the person's Home shows, where it was published before */
export function homeOpenedEvent(channel: string, ts: string, user: string, tab: HomeTab, view?: Json): Json {
  return { type: "app_home_opened", user, channel, tab, event_ts: ts, ...(view === undefined ? {} : { view }) };
}

/** @param streaming the messages that were being streamed, which Slack has ended */
export function sessionStoppedEvent(
  place: Pick<StoredMessage, "channel" | "threadTs">,
  ts: string,
  user: string,
  streaming: readonly string[],
): Json {
  const { channel, threadTs } = place;
  return {
    type: "agent_session_stopped",
    user,
    channel,
    thread_ts: threadTs,
    event_ts: ts,
    streaming_message_ts: streaming,
  };
}

export interface Secrets {
  readonly userId: string;
  readonly triggerId: string;
  readonly responseUrl: string;
}

export function commandPayload(conversation: Conversation, command: string, words: string, secrets: Secrets): Json {
  return {
    token: "local",
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: conversation.id,
    channel_name: channelName(conversation),
    user_id: secrets.userId,
    user_name: handleOf(secrets.userId),
    command,
    text: words,
    api_app_id: APP_ID,
    is_enterprise_install: "false",
    response_url: secrets.responseUrl,
    trigger_id: secrets.triggerId,
  };
}

export function buttonPayload(
  conversation: Conversation,
  message: StoredMessage,
  action: Json,
  secrets: Secrets,
): Json {
  const container = {
    type: "message",
    message_ts: message.ts,
    channel_id: conversation.id,
    is_ephemeral: message.ephemeral,
  };
  return {
    ...interaction("block_actions", secrets),
    container: message.threadTs === undefined ? container : { ...container, thread_ts: message.threadTs },
    channel: { id: conversation.id, name: channelName(conversation) },
    ...(message.ephemeral ? {} : { message: toSlackMessage(message, false) }),
    state: { values: {} },
    response_url: secrets.responseUrl,
    actions: [{ ...action, action_ts: message.ts }],
  };
}

/** A shortcut that a person uses on a message. */
export function shortcutPayload(
  conversation: Conversation,
  message: StoredMessage,
  callbackId: string,
  secrets: Secrets,
): Json {
  return {
    ...interaction("message_action", secrets),
    callback_id: callbackId,
    channel: { id: conversation.id, name: channelName(conversation) },
    message_ts: message.ts,
    message: toSlackMessage(message, false),
    response_url: secrets.responseUrl,
    action_ts: message.ts,
  };
}

/** A button in a window, the window's submission, or its closing. */
export function viewPayload(
  type: "block_actions" | "view_submission" | "view_closed",
  view: Json,
  secrets: Pick<Secrets, "userId" | "triggerId">,
  action?: Json,
): Json {
  const container = type === "block_actions" ? { container: { type: "view", view_id: view.id } } : {};
  return { ...interaction(type, secrets), ...container, view, ...(action === undefined ? {} : { actions: [action] }) };
}

function interaction(type: string, { userId, triggerId }: Pick<Secrets, "userId" | "triggerId">): Json {
  return {
    type,
    user: { id: userId, username: handleOf(userId), name: handleOf(userId), team_id: TEAM.id },
    api_app_id: APP_ID,
    token: "local",
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: triggerId,
  };
}

/** What Slack's payloads call a conversation. */
function channelName({ kind, name, isPrivate }: Conversation): string {
  if (kind === "im") return "directmessage";
  return isPrivate === true ? "privategroup" : name;
}

function handleOf(userId: string): string {
  return findPerson(userId)?.handle ?? userId;
}
