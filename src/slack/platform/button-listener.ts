import type { BlockAction, App as BoltApp, ButtonAction, FeedbackButtonsAction, RespondFn } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { SlackMessage } from "../blocks/message.ts";
import { claimAll, triggerKeys } from "./dedup.ts";
import type { Listener, ListenerContext } from "./listener.ts";
import { LOCALE_SCOPES } from "./locales.ts";
import type { Reply } from "./say.ts";

type PressedAction = ButtonAction | FeedbackButtonsAction;

/** A press of a button, as far as the bot looks at it. */
export interface ButtonClick {
  readonly actionId: string;
  readonly value: string;
  readonly triggerId: string;
  readonly user: string;
  readonly team: string;
  /** Empty where the button stands in a window. */
  readonly channel: string;
  /** Names the message the button stands in, seen by one person or by all; empty in a window. */
  readonly messageTs: string;
  /** The message the button stands in; undefined where only one person sees it, since Slack does not give it then. */
  readonly message: { readonly ts: string; readonly text: string; readonly blocks: readonly KnownBlock[] } | undefined;
  /** Says something to who pressed it, and to nobody else, save what everybody in the channel shall read. */
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
    scopes: [...scopes, ...LOCALE_SCOPES],
    register: (bolt, context) => registerButton(bolt, actionId, context, work),
  };
}

/** Registers a button: acknowledged at once, worked on once, failures said to who pressed it. */
function registerButton(bolt: BoltApp, actionId: RegExp | string, context: ListenerContext, work: ButtonWork): void {
  bolt.action<BlockAction<PressedAction>>(
    { action_id: actionId, type: "block_actions" },
    async ({ action, body, ack, respond }) => {
      const press = readPress(action, body, context.team(), respond);
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

function readPress(action: PressedAction, body: BlockAction, team: string, respond: RespondFn): ButtonClick {
  const shown = body.container.is_ephemeral === true ? undefined : body.message;
  const say = ({ text, blocks, inChannel }: Reply, replaces: boolean) =>
    respond({ text, blocks, response_type: inChannel ? "in_channel" : "ephemeral", replace_original: replaces });
  return {
    actionId: action.action_id,
    value: action.value ?? "",
    triggerId: body.trigger_id,
    user: body.user.id,
    team,
    channel: body.channel?.id ?? "",
    messageTs: String(body.container.message_ts ?? ""),
    message: shown && { ts: shown.ts, text: shown.text ?? "", blocks: (shown.blocks ?? []) as KnownBlock[] },
    tell: (reply) => say(reply, false),
    replace: (reply) => say(reply, shown === undefined),
  };
}
