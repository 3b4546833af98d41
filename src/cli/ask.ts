import { createAskedFinder } from "../answer/question/asked-words.ts";
import { toPriorTurn } from "../answer/to-prior-turn.ts";
import type { App } from "../app.ts";
import type { Composer } from "../composer.ts";
import type { Answer, AnswerEvent, AnswerSentence, Headline } from "../domain/answer.ts";
import { InvariantError, StorageError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import type { PriorTurn } from "../domain/prior-turn.ts";
import type { StateStore } from "../ports/state-store.ts";
import type { CliDeps, DefineCommand } from "./cli-deps.ts";
import { coloursOf, EXIT, type Io, writeJson } from "./io.ts";
import { makeAllVisible } from "./make-visible.ts";
import { languageOption } from "./options.ts";
import {
  type AnswerStyle,
  limitQuotes,
  renderDuties,
  renderEnd,
  renderHeadline,
  renderQuotes,
  renderSentence,
} from "./render-answer.ts";

export const defineAsk: DefineCommand = (program, deps, done) => {
  program
    .command("ask <question...>")
    .description("answer a question with quotations (exit 1: an honest no)")
    .addOption(languageOption())
    .option("--after <question>", "what was asked before: a question without a subject is completed from it")
    .option("--quotes-only", "without the model, where one is set")
    .option("--full", "with long quotes whole, where an answer would fill the screen")
    .option("--original", "with the source's own words under a translation, and the exact edition")
    .option("--json", "as JSON")
    .action(async (words: string[], options: AskCommandOptions) =>
      withComposer(deps, async (app, composer) => {
        const prior = options.after === undefined ? null : await recall(app, options.after, deps.io);
        const answer = await askAndWrite({ app, composer, io: deps.io }, words.join(" "), options, prior);
        done(answer.outcome === "answered" ? EXIT.answered : EXIT.refused);
      }),
    );
};

/** Opens what answers, with the model where one is set, for a piece of work. */
export async function withComposer(
  deps: CliDeps,
  work: (app: App, composer: Composer | null) => Promise<void>,
): Promise<void> {
  const app = await deps.openApp();
  const models = await deps.openModels();
  const store = models && (await openMemory(deps));
  try {
    await work(app, models && (await deps.openComposer(app, models, store)));
  } finally {
    await store?.close();
  }
}

/** What is remembered of models; without it they are asked all the same. */
async function openMemory({ openStore, io }: CliDeps): Promise<StateStore | null> {
  try {
    return await openStore();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return null;
  }
}

/** How an answer is asked for and written. */
export interface AskCommandOptions {
  readonly lang?: Language;
  readonly after?: string;
  readonly quotesOnly?: boolean;
  readonly full?: boolean;
  readonly original?: boolean;
  readonly json?: boolean;
}

/** What answers, and where the answer goes. */
export interface Asking {
  readonly app: App;
  readonly composer: Composer | null;
  readonly io: Io;
}

/** The question that was asked before, with the paragraphs that its answer cites. */
async function recall(app: App, question: string, { language }: Io): Promise<PriorTurn> {
  return toPriorTurn(await app.ask(question, { fallback: language }));
}

/**
 * Answers one question and writes the answer; where a model is set each sentence shows as soon as it is checked.
 * @param prior what was said before; null: nothing
 */
export async function askAndWrite(
  { app, composer, io }: Asking,
  question: string,
  { lang, quotesOnly = false, full = false, original = false, json }: AskCommandOptions,
  prior: PriorTurn | null,
): Promise<Answer> {
  const options = { fallback: io.language, ...(lang && { language: lang }) };
  const style = { c: coloursOf(io), library: app.library, original };
  const events = composer?.askEvents(question, { ...options, quotesOnly, ...(prior && { context: prior }) });
  const answer = events
    ? await readEvents(events, json ? null : style, io)
    : await app.ask(question, { ...options, ...(prior && { context: prior }) });
  if (json) writeJson(io, answer);
  else {
    const findSought = createAskedFinder(answer, answer.language, app.library.concepts);
    const fitting = composer || full ? style : { ...style, findSought, limitOf: limitQuotes(answer, app.library) };
    writeAnswer(answer, composer !== null, fitting, io);
    io.stdout.write(renderEnd(makeAllVisible(answer), fitting));
  }
  return answer;
}

/** @param style how sentences are written as they come; null: they are not */
async function readEvents(events: AsyncIterable<AnswerEvent>, style: AnswerStyle | null, io: Io): Promise<Answer> {
  for await (const event of events) {
    if (event.kind === "done") return event.answer;
    if (style && event.kind === "headline") writeHeadline(event.headline, event.language, style, io);
    const shown = event.kind === "sentence" && event.sentence.citations[0];
    if (style && shown) writeSentence(event.sentence, shown.language, style, io);
  }
  throw new InvariantError("the events of an answer ended without the answer");
}

function writeHeadline(headline: Headline, language: Language, style: AnswerStyle, io: Io): void {
  io.stdout.write(`${renderHeadline(makeAllVisible(headline), language, style)}\n`);
}

/**
 * Duties with what they stand on, or the sentences of any other answer. `--original` shows all that is cited.
 * @param isTold whether the sentences were written as they came
 */
function writeAnswer(answer: Answer, isTold: boolean, style: AnswerStyle, io: Io): void {
  if (!isTold && answer.headline) writeHeadline(answer.headline, answer.language, style, io);
  if (answer.duties) io.stdout.write(renderDuties(makeAllVisible(answer), !isTold, style));
  if (isTold || (answer.duties && !style.original)) return;
  io.stdout.write(renderQuotes(makeAllVisible(answer.sentences), answer.language, style));
}

function writeSentence(sentence: AnswerSentence, language: Language, style: AnswerStyle, io: Io): void {
  io.stdout.write(renderSentence(makeAllVisible(sentence), language, style));
}
