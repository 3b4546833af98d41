import { Argument } from "commander";
import {
  buildAnswerRequest,
  buildReaderRequest,
  buildRepairRequest,
  buildRewriteRequest,
  type RequestDeps,
} from "../answer/compose/build-requests.ts";
import type { App } from "../app.ts";
import type { Language } from "../domain/language.ts";
import { PROMPT_NAMES, type PromptName } from "../domain/prompt.ts";
import type { ModelRequest } from "../ports/language-model.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io } from "./io.ts";
import { languageOption } from "./options.ts";

export const definePrompt: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("prompt")
    .description("what would be sent to a model")
    .command("show")
    .description("print what would be sent for a question, without sending it")
    .addArgument(new Argument("<name>", "which prompt").choices(PROMPT_NAMES))
    .argument("<question...>")
    .addOption(languageOption())
    .action(async (name: PromptName, words: string[], options: { readonly lang?: Language }) =>
      done(await runShow(await openApp(), name, words.join(" "), options, io)),
    );
};

/** `wsis prompt show`: a prompt with its slots filled, as a model would read it. @returns 0 */
async function runShow(
  app: App,
  name: PromptName,
  question: string,
  { lang }: { readonly lang?: Language },
  { stdout, language }: Io,
): Promise<number> {
  const base = await app.ask(question, { fallback: language, ...(lang && { language: lang }) });
  const deps: RequestDeps = { ...app, prompts: app.prompts() };
  const requests: Readonly<Record<PromptName, () => ModelRequest>> = {
    answer: () => buildAnswerRequest(deps, base, question, null),
    repair: () => buildRepairRequest(deps, buildAnswerRequest(deps, base, question, null), base.language, question, []),
    rewrite: () => buildRewriteRequest(deps, question, null, base.language),
    "second-reader": () => buildReaderRequest(deps, base.sentences),
  };
  const { system, document, user } = requests[name]();
  stdout.write(`${[system, document, user].filter((part) => part !== "").join("\n\n")}\n`);
  return EXIT.answered;
}
