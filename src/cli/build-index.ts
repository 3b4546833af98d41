import type { CliDeps, DefineCommand } from "./cli-deps.ts";
import { EXIT } from "./io.ts";
import { withProgress } from "./progress.ts";

export const defineIndex: DefineCommand = (program, deps, done) => {
  program
    .command("index")
    .description("build the index where it is absent or stale")
    .option("--force", "in any case")
    .action(async (options: { force?: boolean }) => done(await runIndex(deps, options.force === true)));
};

/** `wsis index`: builds the index where that is needed (`force`: in any case), and says which it was. @returns 0 */
async function runIndex({ io, ensureIndex }: CliDeps, force: boolean): Promise<number> {
  const built = await withProgress(io, (onProgress) => ensureIndex({ force, onProgress }));
  io.stderr.write(built ? "The index is built.\n" : "The index is up to date.\n");
  return EXIT.answered;
}
