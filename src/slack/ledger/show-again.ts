import type { Language } from "../../domain/language.ts";
import type { ButtonClick } from "../platform/button-listener.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Reply } from "../platform/say.ts";
import { addShareButton } from "../share/share-button.ts";
import type { DeadlineView } from "./deadline-pages.ts";
import { replyDeadlines } from "./reply-deadlines.ts";

/** A list of deadlines as it is now, in the place of the one that something was pressed in. */
export async function showAgain(
  view: DeadlineView,
  press: ButtonClick,
  language: Language,
  deadlines: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const reply = await replyDeadlines(view, { ...press, isPrivate: true }, language, deadlines, context);
  const { words, ...page } = view;
  if (reply.shares === null) return reply;
  return addShareButton({ ...reply, shares: { words: `deadlines ${words}`.trim(), language, page } }, press.channel);
}
