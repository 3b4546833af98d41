import type { App as BoltApp } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { SlackError } from "../../domain/error.ts";
import type { FoundParagraph } from "../../domain/lookup.ts";
import { type ParagraphAction, parseAction } from "../blocks/paragraph-action.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { registerButton } from "../platform/register-button.ts";

/** Registers a button about a paragraph that opens a window; only who pressed it sees the window. */
export function registerView(
  bolt: BoltApp,
  actionId: RegExp,
  context: ListenerContext,
  build: (found: FoundParagraph, action: ParagraphAction) => ModalView,
): void {
  registerButton(bolt, actionId, context, async ({ value, triggerId }) => {
    const wanted = readAction(value);
    const view = build(findParagraph(context, wanted), wanted);
    await context.client.views.open({ trigger_id: triggerId, view });
  });
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
