import { Argument } from "commander";
import {
  buildAnswerRequest,
  buildReaderRequest,
  buildRepairRequest,
  buildRewriteRequest,
  withLookUps,
} from "../answer/compose/build-requests.ts";
import { createLookUps } from "../answer/compose/look-ups.ts";
import { numberSentences } from "../answer/compose/number-sentences.ts";
import { openReading } from "../answer/compose/open-reading.ts";
import type { App } from "../app.ts";
import type { Language } from "../domain/language.ts";
import { PROMPT_NAMES, type PromptName } from "../domain/prompt.ts";
import type { ModelRequest } from "../ports/language-model.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io } from "./io.ts";
import { languageOption } from "./options.ts";

export const definePrompt: DefineCommand = (program, { io, openApp, contextTokens }, done) => {
  program
    .command("prompt")
    .description("what would be sent to a model")
    .command("show")
    .description("print what would be sent for a question, without sending it")
    .addArgument(new Argument("<name>", "which prompt").choices(PROMPT_NAMES))
    .argument("<question...>")
    .addOption(languageOption())
    .action(async (name: PromptName, words: string[], options: { readonly lang?: Language }) =>
      done(await runShow({ ...(await openApp()), contextTokens }, name, words.join(" "), options, io)),
    );
};

/** `wsis prompt show`: a prompt with its slots filled, as a model would read it, and the tools offered. @returns 0 */
async function runShow(
  app: App & { readonly contextTokens: number },
  name: PromptName,
  question: string,
  { lang }: { readonly lang?: Language },
  { stdout, language }: Io,
): Promise<number> {
  const base = await app.ask(question, { fallback: language, ...(lang && { language: lang }) });
  const deps = { ...app, prompts: app.prompts(), numbered: numberSentences(app.library), extractive: app };
  const reading = await openReading(deps, base, question);
  const plain = () => buildAnswerRequest(deps, base, question, null, reading);
  const lookingUp = () => withLookUps(deps, plain(), createLookUps(deps, deps.prompts["look-up"], reading));
  const requests: Readonly<Record<PromptName, () => ModelRequest>> = {
    answer: () => (reading.isWhole ? plain() : lookingUp()),
    "look-up": lookingUp,
    repair: () => buildRepairRequest(deps, plain(), base.language, question, []),
    rewrite: () => buildRewriteRequest(deps, question, null, base.language),
    "second-reader": () => buildReaderRequest(deps, base.sentences),
  };
  const { system, document, user, tools } = requests[name]();
  const offered = tools ? JSON.stringify(tools.list, null, 2) : "";
  stdout.write(`${[system, document, user, offered].filter((part) => part !== "").join("\n\n")}\n`);
  return EXIT.answered;
}
