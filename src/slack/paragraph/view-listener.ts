import type { ModalView } from "@slack/types";
import type { Document } from "../../domain/document.ts";
import { SlackError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import type { FoundParagraph } from "../../domain/lookup.ts";
import { type ParagraphAction, parseAction } from "../blocks/paragraph-action.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";
import { openWindow } from "../platform/open-window.ts";

/** How much of a value that is none the log shows. */
const FOUND_CHARS = 60;

/** The listener of a button about a paragraph that opens a window; only who pressed it sees the window. */
export function buildViewListener(
  name: string,
  actionId: RegExp,
  build: (found: FoundParagraph, language: Language, document: Document) => ModalView,
): Listener {
  return buildButtonListener(name, actionId, async (press, context) => {
    const wanted = readAction(press.value);
    const view = build(findParagraph(context, wanted), wanted.language, context.app.library.document);
    await openWindow(context.client, press, view);
  });
}

function readAction(value: string | undefined): ParagraphAction {
  const action = parseAction(value ?? "");
  if (action === undefined)
    throw new SlackError(`A button carries "${value?.slice(0, FOUND_CHARS)}", which names no paragraph`);
  return action;
}

function findParagraph(context: ListenerContext, action: ParagraphAction): FoundParagraph {
  const [found] = context.app.lookUp(action.paragraph, { language: action.language }).paragraphs;
  if (found === undefined) throw new SlackError(`The document has no paragraph ${action.paragraph} any more`);
  return found;
}
