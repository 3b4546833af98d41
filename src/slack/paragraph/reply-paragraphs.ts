import { detectReferenceLanguage } from "../../text/detect-reference-language.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { ReplyOptions } from "../platform/reply-options.ts";
import type { Reply } from "../platform/say.ts";
import { buildParagraphs } from "./paragraph.ts";

/** `para 67`: the paragraphs named, in the language of the words that name them. A thread goes on about them. */
export async function replyParagraphs(
  references: string,
  { fallback, place, thread }: ReplyOptions,
  { app, threads }: ListenerContext,
): Promise<Reply> {
  const language = detectReferenceLanguage(references) ?? fallback;
  const found = app.lookUp(references, { language });
  const paragraphs = found.paragraphs.map(({ paragraph }) => paragraph);
  if (thread) await threads.keepSubject(thread, { question: references, paragraphs }, place.user);
  const shares = { words: `para ${references}`, language };
  return { ...buildParagraphs(found, language, app.library.document), shares };
}
