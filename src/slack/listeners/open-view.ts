import type { BlockAction, App as BoltApp, ButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { SlackError } from "../../domain/error.ts";
import type { FoundParagraph } from "../../domain/lookup.ts";
import { type ParagraphAction, parseAction } from "../blocks/paragraph-action.ts";
import type { ListenerContext } from "../listener.ts";
import { claimAll } from "../seen.ts";

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Registers a button about a paragraph that opens a window; only who pressed it sees the window. */
export function registerView(
  bolt: BoltApp,
  actionId: RegExp,
  context: ListenerContext,
  build: (found: FoundParagraph, action: ParagraphAction) => ModalView,
): void {
  bolt.action<BlockAction<ButtonAction>>(
    { action_id: actionId, type: "block_actions" },
    async ({ action, body, ack, respond }) => {
      await context.boundary(trigger(actionId.source, body, ack, respond, context), async () => {
        if (!(await claimAll(context.seen, [`trigger:${body.trigger_id}`]))) return;
        const wanted = readAction(action.value);
        const view = build(findParagraph(context, wanted), wanted);
        await context.client.views.open({ trigger_id: body.trigger_id, view });
      });
    },
  );
}

function trigger(
  name: string,
  body: BlockAction,
  ack: ButtonArgs["ack"],
  respond: ButtonArgs["respond"],
  context: ListenerContext,
) {
  return {
    name,
    acknowledge: () => ack(),
    language: () => context.locales.languageOf(body.user.id),
    tell: (message: { text: string }) =>
      respond({ text: message.text, response_type: "ephemeral", replace_original: false }),
  };
}

function readAction(value: string | undefined): ParagraphAction {
  const action = parseAction(value ?? "");
  if (action === undefined) throw new SlackError(`A button carries "${value}", which names no paragraph`);
  return action;
}

function findParagraph(context: ListenerContext, action: ParagraphAction): FoundParagraph {
  const [found] = context.app.lookUp(action.paragraph, { language: action.language }).paragraphs;
  if (found === undefined) throw new SlackError(`The document has no paragraph ${action.paragraph} any more`);
  return found;
}
