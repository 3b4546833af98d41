import { InvariantError } from "../domain/error.ts";
import { createWorkspace, type SharedParts } from "./create-workspace.ts";
import { type BotIdentity, identifyBot } from "./platform/bot-identity.ts";
import { recordInstallation } from "./platform/record-installation.ts";
import { toStartError } from "./platform/slack-errors.ts";
import type { ServedWorkspaces } from "./served-workspaces.ts";
import type { SlackAppOptions } from "./slack-app-options.ts";

/** Serves the one workspace whose token the operator has set: whatever a payload says, it is for that one. */
export function serveOne(options: SlackAppOptions, botToken: string, shared: SharedParts): ServedWorkspaces {
  let identity: BotIdentity | undefined;
  const workspace = createWorkspace(options, shared, {
    botToken,
    team: () => getIdentity(identity).team,
    botUser: () => getIdentity(identity).botUser,
  });
  return {
    find: async () => workspace,
    async start() {
      const { bolt } = workspace;
      try {
        await bolt.init();
        identity = await identifyBot(bolt.client);
      } catch (error) {
        throw toStartError("bot_token", error);
      }
      if (options.installations !== undefined) await recordInstallation(identity, options.installations, options.log);
    },
    isReady: () => identity !== undefined,
  };
}

function getIdentity(identity: BotIdentity | undefined): BotIdentity {
  if (identity === undefined) throw new InvariantError("a payload came before the bot knew its own workspace");
  return identity;
}
