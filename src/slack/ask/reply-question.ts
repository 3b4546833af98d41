import type { ComposeOptions } from "../../answer/compose/compose-deps.ts";
import { toPriorTurn } from "../../answer/to-prior-turn.ts";
import type { Answer } from "../../domain/answer.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { QuestionWork, ReplyOptions } from "../platform/reply-options.ts";
import type { Reply } from "../platform/say.ts";
import { buildAnswer } from "./answer.ts";
import { buildComposedSentence, isComposed } from "./composed.ts";
import { readModelOptions } from "./reply-model.ts";

/** A question, and the words that ask it anew. */
interface Asked {
  readonly question: string;
  readonly words: string;
}

/** Answers a question, in a thread with what was last answered there in mind; the next one has this in mind. */
export async function replyQuestion(asked: Asked, options: ReplyOptions, context: ListenerContext): Promise<Reply> {
  const { fallback, place, thread, work } = options;
  const { app, model, patience, threads } = context;
  const modelOptions = await readModelOptions(place, model, patience);
  const before = thread && (await threads.findSubject(thread));
  if (model && !modelOptions.quotesOnly) work?.onComposing();
  const watched = work && model && watch(work, app.library.document.structure);
  const said = { ...modelOptions, ...watched, ...(before && { context: before }) };
  const answer = await app.ask(asked.question, { fallback, ...said });
  return showAnswer(answer, asked, options, context);
}

/**
 * Judges a question that nobody put to the bot by name, without a model, and says how it is answered.
 * @returns undefined where its answer is not wanted
 */
export async function planOverheard(
  question: string,
  isWanted: (answer: Answer) => boolean,
  { fallback, thread }: ReplyOptions,
  context: ListenerContext,
): Promise<((options: ReplyOptions) => Promise<Reply>) | undefined> {
  const { app, model, threads } = context;
  const before = thread && (await threads.findSubject(thread));
  // What is off the subject by itself is people's talk: the thread's subject must not make a question to the document of it.
  const alone = await app.ask(question, { fallback, quotesOnly: true });
  if (alone.outcome === "off_topic") return undefined;
  const answer = before ? await app.ask(question, { fallback, quotesOnly: true, context: before }) : alone;
  if (!isWanted(answer)) return undefined;
  const asked = { question, words: question };
  if (model === undefined) return (options) => showAnswer(answer, asked, options, context);
  return (options) => replyQuestion(asked, options, context);
}

async function showAnswer(
  answer: Answer,
  { question, words }: Asked,
  { place, thread, repeatQuestion, work }: ReplyOptions,
  { app, feedback, threads }: ListenerContext,
): Promise<Reply> {
  if (thread && !work?.signal.aborted) await threads.keepSubject(thread, toPriorTurn(answer), place.user);
  // Where the question has to be repeated, Slack shows the answer to the asker alone, as it showed the command.
  const votes = { edition: app.edition.sha256, isEphemeral: repeatQuestion };
  // A vote names the message it stands in; an answer in a window stands in none.
  const votesOn = feedback === undefined || place.channel === "" ? undefined : votes;
  const message = buildAnswer(answer, { library: app.library, question: repeatQuestion ? question : null, votesOn });
  return answer.small_talk || answer.clarify ? message : { ...message, shares: { words, language: answer.language } };
}

/** The work on an answer that a model writes: it can be stopped, and what it writes is told of sentence by sentence. */
function watch(
  { signal, onPart }: QuestionWork,
  structure: DocumentStructure,
): Pick<ComposeOptions, "signal" | "onSentence"> {
  return {
    signal,
    onSentence(sentence, language) {
      if (isComposed(sentence)) onPart([buildComposedSentence(sentence, language, structure)]);
    },
  };
}
