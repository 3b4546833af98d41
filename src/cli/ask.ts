import type { App } from "../app.ts";
import type { Language } from "../domain/language.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { coloursOf, EXIT, type Io, writeJson } from "./io.ts";
import { makeAllVisible } from "./make-visible.ts";
import { languageOption } from "./options.ts";
import { renderAnswer } from "./render-answer.ts";

export const defineAsk: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("ask <question...>")
    .description("answer a question with quotations (exit 1: an honest no)")
    .addOption(languageOption())
    .option("--original", "with the source's own words under a translation, and the exact edition")
    .option("--json", "as JSON")
    .action(async (words: string[], options: AskCommandOptions) =>
      done(await runAsk(await openApp(), words.join(" "), options, io)),
    );
};

interface AskCommandOptions {
  readonly lang?: Language;
  readonly original?: boolean;
  readonly json?: boolean;
}

/** `wsis ask`: one question, one answer. @returns 0 answered, 1 an honest no */
async function runAsk(app: App, question: string, options: AskCommandOptions, io: Io): Promise<number> {
  const answer = await app.ask(question, { fallback: io.language, ...(options.lang && { language: options.lang }) });
  if (options.json) writeJson(io, answer);
  else {
    const style = { c: coloursOf(io), library: app.library, original: options.original === true };
    io.stdout.write(renderAnswer(makeAllVisible(answer), style));
  }
  return answer.outcome === "answered" ? EXIT.answered : EXIT.refused;
}
