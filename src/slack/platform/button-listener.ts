import type {
  BlockAction,
  App as BoltApp,
  ButtonAction,
  FeedbackButtonsAction,
  OverflowAction,
  PlainTextInputAction,
  RespondFn,
  StaticSelectAction,
} from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { SlackMessage } from "../blocks/message.ts";
import { claimAll, triggerKeys } from "./dedup.ts";
import type { Listener, ListenerContext } from "./listener.ts";
import { LOCALE_SCOPES } from "./locales.ts";
import { buildMessageWindow, openWindow } from "./open-window.ts";
import type { Reply } from "./say.ts";
import { TELL_ASKER_SCOPES } from "./tell-asker.ts";

type PressedAction = ButtonAction | FeedbackButtonsAction | OverflowAction | StaticSelectAction | PlainTextInputAction;

/** The window or Home that something was pressed in. */
interface PressedView {
  readonly id: string;
  readonly type: string;
  /** What stands in its text fields, by block id. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A press of a button, a choice from a list or words in a field, as far as the bot looks at it. */
export interface ButtonClick {
  readonly actionId: string;
  /** The button's, or of what was chosen, or the words. */
  readonly value: string;
  readonly triggerId: string;
  readonly user: string;
  readonly team: string;
  /** Empty where the button stands in a window or in a Home: what it does is for who pressed it. */
  readonly channel: string;
  /** Names the message the button stands in, seen by one person or by all; empty in a window. */
  readonly messageTs: string;
  /** The thread the message stands in; undefined where it stands in none. */
  readonly threadTs: string | undefined;
  /** The message the button stands in; undefined where only one person sees it, since Slack does not give it then. */
  readonly message: { readonly ts: string; readonly text: string; readonly blocks: readonly KnownBlock[] } | undefined;
  /** The window or Home the button stands in; undefined in a message. */
  readonly view: PressedView | undefined;
  /**
   * Says something to who pressed it, and to nobody else, save what everybody in the channel shall read. Where the button
   * stands in no message it is said in a window.
   */
  tell(message: Reply): Promise<unknown>;
  /** Puts something in the place of the message, where only who pressed sees it; else says it to them beside it. */
  replace(message: SlackMessage): Promise<unknown>;
}

/** What is done when a button is pressed. */
export type ButtonWork = (press: ButtonClick, context: ListenerContext) => Promise<void>;

/** The listener of a button. @param scopes what its work needs beside the language of who presses */
export function buildButtonListener(
  name: string,
  actionId: RegExp | string,
  work: ButtonWork,
  scopes: readonly string[] = [],
): Listener {
  return {
    name,
    events: [],
    commands: [],
    interactive: true,
    scopes: [...scopes, ...LOCALE_SCOPES, ...TELL_ASKER_SCOPES],
    register: (bolt, context) => registerButton(bolt, actionId, context, work),
  };
}

/** Registers a button: acknowledged at once, worked on once, failures said to who pressed it. */
function registerButton(bolt: BoltApp, actionId: RegExp | string, context: ListenerContext, work: ButtonWork): void {
  bolt.action<BlockAction<PressedAction>>(
    { action_id: actionId, type: "block_actions" },
    async ({ action, body, ack, respond }) => {
      const press = readPress(action, body, respond, context);
      const trigger = {
        visitor: { user: body.user.id, channel: body.channel?.id },
        name: typeof actionId === "string" ? actionId : actionId.source,
        acknowledge: () => ack(),
        language: () => context.locales.languageOf(body.user.id),
        tell: press.tell,
      };
      await context.boundary(trigger, async () => {
        if (await claimAll(context.seen, triggerKeys(body.trigger_id))) await work(press, context);
      });
    },
  );
}

type Press = Omit<ButtonClick, "tell" | "replace">;

function readPress(
  action: PressedAction,
  body: BlockAction<PressedAction>,
  respond: RespondFn,
  context: ListenerContext,
): ButtonClick {
  const shown = body.container.is_ephemeral === true ? undefined : body.message;
  const press: Press = {
    actionId: action.action_id,
    value: readValue(action),
    triggerId: body.trigger_id,
    user: body.user.id,
    team: context.team(),
    channel: body.channel?.id ?? "",
    messageTs: String(body.container.message_ts ?? ""),
    threadTs: readThread(body),
    view: body.view && { id: body.view.id, type: body.view.type, fields: readFields(body.view.state) },
    message: shown && { ts: shown.ts, text: shown.text ?? "", blocks: (shown.blocks ?? []) as KnownBlock[] },
  };
  return { ...press, ...(press.view === undefined ? sayInMessage(press, respond) : sayInWindow(press, context)) };
}

function readValue(action: PressedAction): string {
  const isChoice = action.type === "static_select" || action.type === "overflow";
  return (isChoice ? action.selected_option?.value : action.value) ?? "";
}

function readThread({ container }: BlockAction<PressedAction>): string | undefined {
  const { thread_ts: ts } = container;
  return typeof ts === "string" && ts !== "" ? ts : undefined;
}

function readFields(state: BlockAction["state"]): PressedView["fields"] {
  const fields = Object.entries(state?.values ?? {}).map(([block, inputs]) => [
    block,
    Object.values(inputs)[0]?.value ?? "",
  ]);
  return Object.fromEntries(fields) as Record<string, string>;
}

function sayInMessage({ message }: Press, respond: RespondFn): Pick<ButtonClick, "tell" | "replace"> {
  const say = ({ text, blocks, inChannel }: Reply, replaces: boolean) =>
    respond({ text, blocks, response_type: inChannel ? "in_channel" : "ephemeral", replace_original: replaces });
  return { tell: (reply) => say(reply, false), replace: (reply) => say(reply, message === undefined) };
}

/** A window opens within three seconds of the press, and once; what comes later or besides is said in direct messages. */
function sayInWindow(press: Press, { client, locales, tellAsker }: ListenerContext) {
  const tell = async (reply: SlackMessage) => {
    const language = await locales.languageOf(press.user);
    await openWindow(client, press, buildMessageWindow(reply, language)).catch(() =>
      tellAsker({ user: press.user, channel: press.user, threadTs: undefined }, reply),
    );
  };
  const replace = async (reply: SlackMessage) => {
    if (press.view?.type !== "modal") return tell(reply);
    const view = buildMessageWindow(reply, await locales.languageOf(press.user));
    await client.views.update({ view_id: press.view.id, view });
  };
  return { tell, replace };
}
