import type { ListenerContext } from "../platform/listener.ts";
import type { ReplyOptions } from "../platform/reply-options.ts";
import type { Reply } from "../platform/say.ts";
import { buildResults } from "./build-results.ts";
import { MAX_RESULTS, type ResultsView } from "./results-pages.ts";

/** `search broadband`: the paragraphs nearest to some words, in the language of the words. A thread goes on about them. */
export async function replySearch(
  words: string,
  { fallback, place, page, thread }: ReplyOptions,
  context: ListenerContext,
): Promise<Reply> {
  const { language, ...message } = await searchPage({ words, page: page?.page ?? 0, language: fallback }, context);
  if (thread) await context.threads.keepSubject(thread, { question: words, paragraphs: [] }, place.user);
  return { ...message, shares: { words: `search ${words}`, language } };
}

/** A page of what a search finds. @returns with the language it is in */
export async function searchPage(view: ResultsView, { app }: Pick<ListenerContext, "app">) {
  const { language, results } = await app.search(view.words, MAX_RESULTS, { fallback: view.language });
  const found = results.map(({ paragraph }) => paragraph);
  return { ...buildResults(found, view, language, app.library), language };
}
