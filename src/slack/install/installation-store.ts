import type { Installation, InstallationQuery, InstallationStore } from "@slack/oauth";
import { ConfigError, SlackError, StorageError } from "../../domain/error.ts";
import type { SealedToken } from "../../domain/installation.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { WorkspaceTokens } from "../../ports/state-store.ts";
import { seal, unseal } from "./seal.ts";
import type { TokenKeys } from "./token-keys.ts";

export interface InstallationStoreDeps {
  readonly tokens: Pick<WorkspaceTokens, "save" | "find" | "replace" | "remove">;
  readonly keys: TokenKeys;
  /** Epoch ms. */
  readonly now: () => number;
  readonly log: Log;
}

/** Who installed it is nobody's matter; of people's own tokens the bot asks for none. */
const NOBODY: Installation["user"] = { id: "", token: undefined, scopes: undefined };

/** The bot is not installed in a workspace, or not any more. */
export class NotInstalledError extends SlackError {
  constructor(team: string) {
    super(`The bot is not installed in the workspace ${team}`);
  }
}

/**
 * Slack's installations over our store. All of an installation is sealed, since more than the bot's token in it may be a
 * secret, save who made it, which is not kept; what was sealed with a previous key is sealed anew when it is read.
 */
export function createInstallationStore(deps: InstallationStoreDeps): Required<InstallationStore> {
  const { tokens, keys, now } = deps;
  return {
    async storeInstallation(installation) {
      const team = readTeam(installation.team?.id, installation.isEnterpriseInstall);
      await tokens.save(sealFor(team, JSON.stringify({ ...installation, user: NOBODY }), keys, now()));
    },
    async fetchInstallation(query) {
      const team = teamOf(query);
      const found = await tokens.find(team);
      if (found === undefined) throw new NotInstalledError(team);
      return open(found, deps);
    },
    async deleteInstallation(query) {
      await tokens.remove(teamOf(query));
    },
  };
}

function teamOf({ teamId, isEnterpriseInstall }: InstallationQuery<boolean>): string {
  return readTeam(teamId, isEnterpriseInstall);
}

function readTeam(team: string | undefined, isEnterpriseInstall: boolean | undefined): string {
  if (team !== undefined && isEnterpriseInstall !== true) return team;
  throw new SlackError(
    "Expected an installation of one workspace, found one of a whole organisation: install the app in each workspace",
  );
}

function sealFor(team: string, text: string, { newest }: TokenKeys, at: number): SealedToken {
  return { team, keyId: newest.id, sealed: seal(text, team, newest), at };
}

async function open(found: SealedToken, { tokens, keys, log }: InstallationStoreDeps): Promise<Installation> {
  const { team, keyId, at } = found;
  const key = keys.find(keyId);
  if (key === undefined) throw new ConfigError([describeMissingKey(team, keyId)]);
  const text = unseal(found.sealed, team, key);
  if (key.id !== keys.newest.id) {
    try {
      if (await tokens.replace(found, sealFor(team, text, keys, at)))
        log.info({ team, from: keyId }, "a token was sealed anew");
    } catch (error) {
      // It is still good as it is: the next reading tries again.
      if (!(error instanceof StorageError)) throw error;
      log.warn({ team, err: describeError(error) }, "a token could not be sealed anew");
    }
  }
  return JSON.parse(text) as Installation;
}

function describeMissingKey(team: string, keyId: string): string {
  return `WSIS_TOKEN_KEY: the token of workspace ${team} was sealed with the key ${keyId}, expected that key here or among WSIS_TOKEN_KEY_PREVIOUS`;
}
