import { Command, CommanderError } from "commander";
import type { CliDeps, DefineCommand } from "./cli-deps.ts";
import { EXIT } from "./io.ts";

/** Each command by its name, in the order of the help, and where it is defined. */
const COMMANDS: Readonly<Record<string, () => Promise<DefineCommand>>> = {
  ask: async () => (await import("./ask.ts")).defineAsk,
  chat: async () => (await import("./chat.ts")).defineChat,
  para: async () => (await import("./para.ts")).definePara,
  search: async () => (await import("./search.ts")).defineSearch,
  batch: async () => (await import("./batch.ts")).defineBatch,
  deadlines: async () => (await import("./deadlines.ts")).defineDeadlines,
  duties: async () => (await import("./duties.ts")).defineDuties,
  digest: async () => (await import("./digest.ts")).defineDigest,
  data: async () => (await import("./data.ts")).defineData,
  feedback: async () => (await import("./feedback.ts")).defineFeedback,
  eval: async () => (await import("./eval.ts")).defineEval,
  prompt: async () => (await import("./prompt.ts")).definePrompt,
  index: async () => (await import("./build-index.ts")).defineIndex,
  doctor: async () => (await import("./doctor.ts")).defineDoctor,
  serve: async () => (await import("./serve.ts")).defineServe,
};

/**
 * Runs one command line.
 * @param args the words after `wsis`
 * @returns the exit code: 0 answered, 1 refusal or not found, 2 wrong use
 */
export async function runCli(args: readonly string[], deps: CliDeps): Promise<number> {
  let code: number = EXIT.answered;
  const program = buildProgram(deps);
  for (const define of await loadCommands(args[0]))
    define(program, deps, (result) => {
      code = result;
    });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.wrongUse;
    throw error;
  }
}

/** The command that is named, so that it does not wait for what the others use; all of them for help and for a slip. */
function loadCommands(name = ""): Promise<DefineCommand[]> {
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return Promise.all((named ? [named] : Object.values(COMMANDS)).map((load) => load()));
}

function buildProgram({ io, version }: CliDeps): Command {
  return new Command("wsis")
    .description(
      "Answers about the WSIS+20 outcome report, every sentence with its paragraph and the words to the letter.",
    )
    .version(version)
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
}
