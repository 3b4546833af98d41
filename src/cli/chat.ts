import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { toPriorTurn } from "../answer/to-prior-turn.ts";
import { InputError } from "../domain/error.ts";
import type { PriorTurn } from "../domain/prior-turn.ts";
import { type AskCommandOptions, type Asking, askAndWrite, withComposer } from "./ask.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io } from "./io.ts";
import { languageOption } from "./options.ts";

export const defineChat: DefineCommand = (program, deps, done) => {
  program
    .command("chat")
    .description("answer questions one after the other, each in the light of the one before (exit or Ctrl-D ends it)")
    .addOption(languageOption())
    .option("--quotes-only", "without the model, where one is set")
    .option("--full", "with long quotes whole, where an answer would fill the screen")
    .option("--original", "with the source's own words under a translation, and the exact edition")
    .action(async (options: AskCommandOptions) =>
      withComposer(deps, async (app, composer) => done(await runChat({ app, composer, io: deps.io }, options))),
    );
};

const PROMPT = "> ";
const LEAVING = /^(?:exit|quit|выход)$/iu;

/** `wsis chat`: a line, an answer, until the lines end. A line that cannot be answered ends nothing. */
async function runChat(asking: Asking, options: AskCommandOptions): Promise<number> {
  const { io } = asking;
  let prior: PriorTurn | null = null;
  for await (const line of readLines(io)) {
    const question = line.trim();
    if (LEAVING.test(question)) break;
    if (question !== "") prior = await reply(asking, question, options, prior);
  }
  return EXIT.answered;
}

/** @returns what the next question is completed from: nothing new where nothing was answered */
async function reply(
  asking: Asking,
  question: string,
  options: AskCommandOptions,
  prior: PriorTurn | null,
): Promise<PriorTurn | null> {
  try {
    const answer = await askAndWrite(asking, question, options, prior);
    asking.io.stdout.write("\n");
    const turn = toPriorTurn(answer);
    return turn.paragraphs.length > 0 ? turn : prior;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    asking.io.stderr.write(`${error.message}\n`);
    return prior;
  }
}

/** The lines of stdin; a person at a terminal gets a prompt for each, and can mend and repeat lines. */
async function* readLines(io: Io): AsyncGenerator<string, void, undefined> {
  const isPerson = io.stdout.isTTY === true && process.stdin.isTTY;
  const input = isPerson ? process.stdin : Readable.from(io.stdin ?? []);
  const lines = createInterface(isPerson ? { input, output: process.stdout, prompt: PROMPT } : { input });
  try {
    if (isPerson) lines.prompt();
    for await (const line of lines) {
      yield line;
      if (isPerson) lines.prompt();
    }
  } finally {
    lines.close();
  }
}
