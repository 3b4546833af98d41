import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Installation } from "../../domain/installation.ts";
import { redact, type SlackLog } from "../../log/redact.ts";
import type { Installations } from "../../ports/state-store.ts";

/** What a start is noted with. */
export interface InstallationDeps {
  readonly store: Pick<Installations, "save" | "list">;
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * Notes at a start which workspace the token belongs to, never the token. A database that was last used in another
 * workspace still holds that one's digests, so the log says so. A bot that cannot take the note works all the same.
 */
export async function recordInstallation(client: WebClient, parts: InstallationDeps, log: SlackLog): Promise<void> {
  try {
    const { installation, appId } = await identify(client, parts.now());
    const { team } = installation;
    const previous = findLatest(await parts.store.list());
    await parts.store.save(installation);
    log.info({ team, botUser: installation.botUser, ...(appId !== undefined && { appId }) }, "the bot's own identity");
    if (previous !== undefined && previous.team !== team)
      log.warn({ team, previous: previous.team }, "this database was last used in another Slack workspace");
  } catch (error) {
    log.warn({ reason: redact(String(error)) }, "the installation could not be noted");
  }
}

async function identify(
  client: WebClient,
  now: number,
): Promise<{ installation: Installation; appId: string | undefined }> {
  const { team_id: team, team: name = "", user_id: botUser = "", app_id: appId, ...rest } = await client.auth.test();
  if (team === undefined) throw new SlackError("Slack’s auth.test names no workspace");
  const scopes = rest.response_metadata?.scopes ?? [];
  return { installation: { team, name, botUser, scopes, installedAt: now, lastSeenAt: now }, appId };
}

/** The workspace of the last start. */
function findLatest(installations: readonly Installation[]): Installation | undefined {
  return installations.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
}
