import { LRUCache } from "lru-cache";
import { OPEN_TO_MEMBERS } from "../domain/admission.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import { createWorkspace, type SharedParts, type Workspace, type WorkspaceAccess } from "./create-workspace.ts";
import { createInstallationStore } from "./install/installation-store.ts";
import { type BotGrant, createInstaller, type Installer, isInstallPath } from "./install/installer.ts";
import { createOneTimeStates } from "./install/one-time-states.ts";
import { buildTokenKeys, deriveStateSecret, type TokenKeys } from "./install/token-keys.ts";
import { LISTENERS } from "./listeners.ts";
import { clientOptions } from "./platform/client-options.ts";
import type { Removal } from "./platform/removal.ts";
import type { ServedWorkspaces } from "./served-workspaces.ts";
import type { Installing, SlackAppOptions } from "./slack-app-options.ts";

/** Those unused for longest are built anew when something comes for them. */
const MAX_WORKSPACES = 500;
/** After this another process's change of a token is known here; Slack's own rotation renews two hours before the end. */
const FRESH_MS = 5 * 60 * 1000;

const SLACK_SITE = "https://slack.com";
/** Our clock and Slack's may differ. */
const CLOCK_SKEW_MS = 5000;

/** A workspace as it was built, with what it was built with. */
interface Open extends Workspace {
  readonly grant: BotGrant;
}

/** Serves every workspace that has installed the bot, each with its own token. */
export function serveInstalled(
  options: SlackAppOptions,
  installing: Installing,
  shared: SharedParts,
): ServedWorkspaces {
  let isReady = false;
  const removal: Removal = (team, happenedAt) => remove(team, happenedAt, installing, () => open.delete(team));
  const installer = openInstaller(options, installing, shared, (team) => open.delete(team));
  const open = new LRUCache<string, Open>({
    max: MAX_WORKSPACES,
    ttl: FRESH_MS,
    ttlResolution: 0,
    perf: shared.clock,
    // Who already waits is not disturbed where a token changes meanwhile.
    ignoreFetchAbort: true,
    fetchMethod: async (team, known) => {
      const grant = await findGrant(team, installer, known, options.log);
      if (grant === undefined) return undefined;
      return grant.botToken === known?.grant.botToken ? known : build(team, grant);
    },
  });
  const build = async (team: string, grant: BotGrant): Promise<Open> => {
    const workspace = createWorkspace(options, { ...shared, removal }, accessOf(team, grant));
    await workspace.bolt.init();
    return { ...workspace, grant };
  };
  return {
    find: async (team) => (team === undefined ? undefined : open.fetch(team)),
    async start() {
      isReady = true;
    },
    isReady: () => isReady,
    install: { handles: isInstallPath, handle: installer.handle },
  };
}

function openInstaller(
  options: SlackAppOptions,
  { clientId, clientSecret, tokenKey, previousKeys, publicUrl, slackSite, store, now }: Installing,
  { arrivals }: SharedParts,
  onInstalled: (team: string) => void,
): Installer {
  const keys: TokenKeys = buildTokenKeys(tokenKey, previousKeys);
  const { teams } = options.admission ?? OPEN_TO_MEMBERS;
  return createInstaller({
    clientId,
    clientSecret,
    scopes: findScopes(options),
    publicUrl,
    slackSite: slackSite ?? SLACK_SITE,
    store: createInstallationStore({ tokens: store.workspaceTokens, keys, now, log: options.log }),
    states: createOneTimeStates(deriveStateSecret(keys.newest), store.seen),
    allowedTeams: teams,
    language: options.language ?? "en",
    clientOptions: clientOptions(options),
    note: ({ appId: _, ...identity }) =>
      store.installations.save({ ...identity, installedAt: now(), lastSeenAt: now() }),
    onInstalled,
    now,
    log: arrivals,
  });
}

/** What the listeners need, as the manifest says, and what a rule of the operator's needs beside it. */
function findScopes({ admission = OPEN_TO_MEMBERS }: SlackAppOptions): string[] {
  const asksForGroups = admission.userGroups.length > 0 || admission.admins.some((id) => id.startsWith("S"));
  const scopes = LISTENERS.flatMap((listener) => listener.scopes);
  return [...new Set([...scopes, ...(asksForGroups ? ["usergroups:read"] : [])])].sort();
}

function accessOf(team: string, { botToken, ...ids }: BotGrant): WorkspaceAccess {
  return { botToken, ids, team: () => team, botUser: () => ids.botUserId };
}

/** While the database is away a workspace is served with the token that is known. */
async function findGrant(
  team: string,
  installer: Installer,
  known: Open | undefined,
  log: Log,
): Promise<BotGrant | undefined> {
  try {
    return await installer.findGrant(team);
  } catch (error) {
    if (known === undefined) throw error;
    log.warn(
      { team, err: describeError(error) },
      "the token of a workspace could not be read again; the known one is used",
    );
    return known.grant;
  }
}

/** A word of Slack's that comes late must not take away what was installed again since. */
async function remove(
  team: string,
  happenedAt: number,
  { store }: Installing,
  forget: () => void,
): Promise<number | null> {
  const token = await store.workspaceTokens.find(team);
  if (token !== undefined && token.at > happenedAt + CLOCK_SKEW_MS) return null;
  const count = await store.records.purgeTeam(team);
  forget();
  return count;
}
