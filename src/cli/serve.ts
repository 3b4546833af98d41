import type { DefineCommand } from "./cli-deps.ts";

export const defineServe: DefineCommand = (program, { serve }, done) => {
  program
    .command("serve")
    .description("run the bot: in Slack, or in the local workspace where no token is set")
    .action(async () => done(await serve()));
};
