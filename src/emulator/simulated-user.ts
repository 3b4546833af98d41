import { type ButtonPath, findAction } from "./find-action.ts";
import type { Filled } from "./form-values.ts";
import { BOT, type Conversation, isIn, SLACKBOT } from "./identities.ts";
import type { Json } from "./json.ts";
import type { StoredMessage } from "./messages.ts";
import { endStreams } from "./methods/streams.ts";
import {
  buttonPayload,
  commandPayload,
  eventPayload,
  type HomeTab,
  homeOpenedEvent,
  mentionEvent,
  messageEvent,
  type Secrets,
  sessionStoppedEvent,
  shortcutPayload,
  viewPayload,
} from "./payloads.ts";
import type { Envelope, SocketHub } from "./socket.ts";
import type { EmulatorState } from "./state.ts";
import { fillIn, holdBack, type Submitted, takeAnswer } from "./submission.ts";
import type { ResponseTarget, Tickets } from "./tickets.ts";

/** What a person can do. Each returns a problem in plain words, or undefined where all went well. */
export interface SimulatedUser {
  say(channel: string, words: string, threadTs?: string): Promise<string | undefined>;
  /** @param value which of two buttons that share an action id, as feedback buttons do */
  press(channel: string, ts: string, blockId: string, actionId: string, value?: string): Promise<string | undefined>;
  /**
   * Uses a button, a list or a field of a window or of the app's Home.
   * @param filled what stands in its fields meanwhile, by block id
   */
  pressInView(viewId: string, button: ButtonPath, filled?: Filled): Promise<string | undefined>;
  /** Uses one of the app's shortcuts on a message. */
  useShortcut(channel: string, ts: string, callbackId: string): Promise<string | undefined>;
  /** Sends a form with what was filled in, by block id. */
  submit(viewId: string, filled: Filled): Promise<Submitted>;
  open(channel: string, tab?: HomeTab): Promise<string | undefined>;
  /** Stops what the agent is doing in a thread. */
  stop(channel: string, threadTs: string): Promise<string | undefined>;
}

export interface SimulatedUserDeps {
  readonly state: EmulatorState;
  readonly hub: SocketHub;
  readonly tickets: Tickets;
  readonly responseUrl: (id: string) => string;
  /** The slash commands the app has; any other is refused as Slack does. */
  readonly commands: readonly string[];
  /** The id of who acts. */
  readonly user: () => string;
}

interface Exchanged {
  readonly problem?: string;
  /** What came along with the acknowledgement. */
  readonly response?: Json | undefined;
}

const NO_CONVERSATION = "There is no such conversation.";
/** Slack tells who mentions somebody that is not there. */
const NOT_HERE = "You mentioned @wsis, but it is not in this channel. Write `/invite @wsis` to bring it in.";
const NOTHING_TO_STOP = "Nothing is being worked on there.";
const BUTTON_GONE = "This button is gone.";
/** Slack's own command, by which a bot comes into a channel. */
const INVITE = /^\/invite\s+@?wsis$/iu;
const RETRIES = 2;

export function createSimulatedUser(parts: SimulatedUserDeps): SimulatedUser {
  return {
    say: (channel, words, threadTs) => say(parts, channel, words, threadTs),
    press: (channel, ts, ...button) => press(parts, channel, ts, button),
    pressInView: (viewId, button, filled = {}) => pressInView(parts, viewId, button, filled),
    useShortcut: (...used) => useShortcut(parts, ...used),
    submit: (viewId, filled) => submit(parts, viewId, filled),
    open: (channel, tab = "messages") => openConversation(parts, channel, tab),
    stop: (channel, threadTs) => stopSession(parts, channel, threadTs),
  };
}

async function say(
  parts: SimulatedUserDeps,
  channel: string,
  words: string,
  threadTs: string | undefined,
): Promise<string | undefined> {
  const { state } = parts;
  const conversation = findOwn(parts, channel);
  if (conversation === undefined) return NO_CONVERSATION;
  if (words.trim().startsWith("/")) return runCommand(parts, conversation, words.trim(), threadTs);
  const message = state.add({ ...ownMessage(channel, parts.user()), text: toMrkdwn(words), threadTs });
  if (isForBot(conversation, message) && !conversation.botIsMember)
    state.add({ ...slackNote(channel, parts.user()), text: NOT_HERE, threadTs });
  const problems = await Promise.all(eventsOf(conversation, message).map((event) => deliverEvent(parts, event)));
  // What people say to each other is none of the bot's business: nobody waits for it.
  return isForBot(conversation, message) ? problems.find((problem) => problem !== undefined) : undefined;
}

async function press(
  parts: SimulatedUserDeps,
  channel: string,
  ts: string,
  button: ButtonPath,
): Promise<string | undefined> {
  const conversation = findOwn(parts, channel);
  const message = parts.state.find(channel, ts);
  const action = message && findAction(message.blocks, button);
  if (conversation === undefined || message === undefined || action === undefined) return BUTTON_GONE;
  const secrets = issueSecrets(parts, { channel, threadTs: message.threadTs, messageTs: ts });
  return deliver(parts, { type: "interactive", payload: buttonPayload(conversation, message, action, secrets) });
}

/** Slack offers shortcuts on what stands there for all; the app need not be in the conversation. */
async function useShortcut(
  parts: SimulatedUserDeps,
  channel: string,
  ts: string,
  callbackId: string,
): Promise<string | undefined> {
  const conversation = findOwn(parts, channel);
  const message = parts.state.find(channel, ts);
  if (conversation === undefined || message === undefined || message.ephemeral) return BUTTON_GONE;
  const secrets = issueSecrets(parts, { channel, threadTs: message.threadTs, messageTs: undefined });
  const payload = shortcutPayload(conversation, message, callbackId, secrets);
  return deliver(parts, { type: "interactive", payload });
}

async function pressInView(
  parts: SimulatedUserDeps,
  viewId: string,
  button: ButtonPath,
  filled: Filled,
): Promise<string | undefined> {
  const open = parts.state.findView(viewId);
  const action = open && findAction(open.view.blocks as readonly Json[], button);
  if (open === undefined || action === undefined) return BUTTON_GONE;
  const window = open.view.type === "modal" ? viewId : undefined;
  const payload = viewPayload("block_actions", fillIn(open, filled), issueSecrets(parts, undefined, window), action);
  return deliver(parts, { type: "interactive", payload });
}

async function submit(parts: SimulatedUserDeps, viewId: string, filled: Filled): Promise<Submitted> {
  const open = parts.state.views.get(viewId);
  if (open === undefined) return { closes: true, problem: "This window is gone." };
  const held = holdBack(open, filled);
  if (held !== undefined) return held;
  const payload = viewPayload("view_submission", fillIn(open, filled), issueSecrets(parts));
  const { problem, response } = await exchange(parts, { type: "interactive", payload });
  return problem === undefined ? takeAnswer(response, open, parts.state) : { closes: false, problem };
}

/** The bot hears of it where it is the home of an app: in its direct conversation. */
async function openConversation(parts: SimulatedUserDeps, channel: string, tab: HomeTab): Promise<string | undefined> {
  const { state } = parts;
  if (findOwn(parts, channel)?.kind !== "im") return undefined;
  const user = parts.user();
  const event = homeOpenedEvent(channel, state.nextTs(), user, tab, state.homes.get(user)?.view);
  return deliverEvent(parts, event);
}

/** Slack offers to stop an agent while it is at work, where the app is told of it. */
async function stopSession(parts: SimulatedUserDeps, channel: string, threadTs: string): Promise<string | undefined> {
  const { state } = parts;
  if (state.sessions.get(`${channel}:${threadTs}`)?.status !== "processing") return NOTHING_TO_STOP;
  const streams = endStreams(parts, channel, threadTs);
  return deliverEvent(parts, sessionStoppedEvent({ channel, threadTs }, state.nextTs(), parts.user(), streams));
}

/** What comes with every interaction: who, and the short-lived ways to react. */
function issueSecrets(parts: SimulatedUserDeps, target?: Omit<ResponseTarget, "userId">, viewId?: string): Secrets {
  const userId = parts.user();
  return {
    userId,
    triggerId: parts.tickets.issueTrigger({ userId, viewId }),
    responseUrl: target === undefined ? "" : parts.responseUrl(parts.tickets.issueResponse({ ...target, userId })),
  };
}

/** A conversation, where the person is in it. */
function findOwn({ state, user }: SimulatedUserDeps, channel: string): Conversation | undefined {
  const conversation = state.findConversation(channel);
  return conversation !== undefined && isIn(conversation, user()) ? conversation : undefined;
}

/** The bot hears direct messages, and whatever is said in channels where it is a member; a mention comes as two events. */
function eventsOf(conversation: Conversation, message: StoredMessage): Json[] {
  if (conversation.kind === "im") return [messageEvent(message, "im")];
  if (!conversation.botIsMember) return [];
  const heard = messageEvent(message, conversation.isPrivate === true ? "group" : "channel");
  return isForBot(conversation, message) ? [mentionEvent(message), heard] : [heard];
}

function isForBot({ kind }: Conversation, { text }: StoredMessage): boolean {
  return kind === "im" || text.includes(`<@${BOT.userId}>`);
}

async function runCommand(
  parts: SimulatedUserDeps,
  conversation: Conversation,
  line: string,
  threadTs: string | undefined,
) {
  const command = line.split(/\s/u, 1)[0] ?? "";
  const note = (text: string) => void parts.state.add({ ...slackNote(conversation.id, parts.user()), text, threadTs });
  if (INVITE.test(line) && threadTs === undefined) {
    parts.state.inviteBot(conversation.id);
    return note(`${BOT.name} was added to #${conversation.name}.`);
  }
  if (!parts.commands.includes(command)) return note(`\`${escapeText(command)}\` is not a valid command.`);
  if (threadTs !== undefined) return note(`\`${command}\` is not supported in threads. Sorry!`);
  const target = { channel: conversation.id, threadTs: undefined, messageTs: undefined };
  const secrets = issueSecrets(parts, target);
  const payload = commandPayload(conversation, command, line.slice(command.length).trim(), secrets);
  const problem = await deliver(parts, { type: "slash_commands", payload });
  if (problem !== undefined) note(`\`${command}\` failed: ${problem}`);
  return undefined;
}

/** Sends; what nobody acknowledged is sent again only where Slack does so: events. */
async function exchange(parts: SimulatedUserDeps, envelope: Envelope): Promise<Exchanged> {
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    const back = await parts.hub.send({ ...envelope, retryAttempt: attempt });
    if (back === undefined) return { problem: "The bot is not connected." };
    if (back.inTime) return { response: back.response };
    if (envelope.type !== "events_api") break;
  }
  return { problem: "The bot did not answer in time (operation_timeout)." };
}

/** The kinds of messages, by their names in a manifest. */
const MESSAGE_EVENTS: Readonly<Record<string, string>> = {
  im: "message.im",
  channel: "message.channels",
  group: "message.groups",
};

/** An event, where the app is subscribed to its kind. */
async function deliverEvent(parts: SimulatedUserDeps, event: Json): Promise<string | undefined> {
  const name = event.type === "message" ? MESSAGE_EVENTS[String(event.channel_type)] : String(event.type);
  if (name === undefined) return undefined;
  const isHeard = parts.state.events?.includes(name) ?? true;
  return isHeard ? deliver(parts, { type: "events_api", payload: eventPayload(event) }) : undefined;
}

/** As `exchange`, for what the bot only acknowledges. */
async function deliver(parts: SimulatedUserDeps, envelope: Envelope): Promise<string | undefined> {
  return (await exchange(parts, envelope)).problem;
}

/** What the page's text becomes at Slack: entities, and the bot's name as a mention. */
function toMrkdwn(words: string): string {
  return escapeText(words).replace(/(^|\s)@wsis\b/giu, `$1<@${BOT.userId}>`);
}

function escapeText(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function ownMessage(channel: string, user: string) {
  return { channel, user, fromBot: false, blocks: [], metadata: undefined, ephemeral: false };
}

function slackNote(channel: string, visibleTo: string) {
  return { channel, user: SLACKBOT, fromBot: true, blocks: [], metadata: undefined, ephemeral: true, visibleTo };
}
