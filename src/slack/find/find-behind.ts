import { readSmallTalk } from "../../answer/question/small-talk.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { writeOut } from "../../text/letters.ts";
import { shortenText } from "../../text/shorten-text.ts";
import type { ListenerContext } from "../platform/listener.ts";

/** What stands behind a message. */
export type Behind =
  | { readonly kind: "no_text" }
  | { readonly kind: "nothing"; readonly isCut: boolean }
  | {
      readonly kind: "paragraphs";
      /** Named in the message, in the order of the document. */
      readonly named: readonly ParagraphId[];
      /** The nearest to its words, nearest first; none of those named. */
      readonly near: readonly ParagraphId[];
      readonly isCut: boolean;
    };

/** More words than this say nothing more about what a message is about. */
export const MAX_FOUND_CHARS = 1500;
const MAX_NAMED = 10;
const MAX_NEAR = 5;
const LETTERS = writeOut(/[\p{L}\p{N}]/u);

/** Finds the paragraphs that a message names, and those nearest to its words, without a model. */
export async function findBehind(
  text: string,
  language: Language,
  { app }: Pick<ListenerContext, "app">,
): Promise<Behind> {
  if (!LETTERS.test(text)) return { kind: "no_text" };
  const isCut = text.length > MAX_FOUND_CHARS;
  const words = shortenText(text, MAX_FOUND_CHARS);
  const named = app.lookUp(words, { language }).paragraphs.map(({ paragraph }) => paragraph);
  const isAbout = await speaksOfDocument(words, language, app);
  const results = isAbout ? (await app.search(words, MAX_NEAR)).results : [];
  const near = results.map(({ paragraph }) => paragraph).filter((id) => !named.includes(id));
  if (named.length + near.length === 0) return { kind: "nothing", isCut };
  return { kind: "paragraphs", named: [...new Set(named)].slice(0, MAX_NAMED), near, isCut };
}

async function speaksOfDocument(words: string, language: Language, app: ListenerContext["app"]): Promise<boolean> {
  if (readSmallTalk(words) !== undefined) return false;
  const { outcome } = await app.ask(words, { fallback: language, quotesOnly: true });
  return outcome !== "off_topic";
}
