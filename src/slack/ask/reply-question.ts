import { toPriorTurn } from "../../answer/to-prior-turn.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { ReplyOptions } from "../platform/reply-options.ts";
import type { Reply } from "../platform/say.ts";
import { buildAnswer } from "./answer.ts";
import { readModelOptions } from "./reply-model.ts";

/**
 * Answers a question, in a thread with what was last answered there in mind; the next one has this in mind.
 * @param asked what is asked, and the words that ask it anew
 */
export async function replyQuestion(
  { question, shares }: { readonly question: string; readonly shares: string },
  { fallback, place, thread, repeatQuestion, work }: ReplyOptions,
  { app, feedback, model, patience, threads }: ListenerContext,
): Promise<Reply> {
  const modelOptions = await readModelOptions(place, model, patience);
  const before = thread && threads.find(thread);
  const stoppable = work && model && { signal: work.signal };
  if (model && !modelOptions.quotesOnly) work?.onComposing();
  const answer = await app.ask(question, {
    fallback,
    ...modelOptions,
    ...stoppable,
    ...(before && { context: before }),
  });
  if (thread && !work?.signal.aborted) threads.keep(thread, toPriorTurn(answer), place.user);
  // Where the question has to be repeated, Slack shows the answer to the asker alone, as it showed the command.
  const votes = { edition: app.edition.sha256, isEphemeral: repeatQuestion };
  // A vote names the message it stands in; an answer in a window stands in none.
  const votesOn = feedback === undefined || place.channel === "" ? undefined : votes;
  const message = buildAnswer(answer, { library: app.library, question: repeatQuestion ? question : null, votesOn });
  return answer.small_talk || answer.clarify ? message : { ...message, shares };
}
