import type { Installation } from "../../domain/installation.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Installations } from "../../ports/state-store.ts";
import type { BotIdentity } from "./bot-identity.ts";

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
export async function recordInstallation(
  { appId, ...identity }: BotIdentity,
  parts: InstallationDeps,
  log: Log,
): Promise<void> {
  const { team, botUser } = identity;
  try {
    const now = parts.now();
    const previous = findLatest(await parts.store.list());
    await parts.store.save({ ...identity, installedAt: now, lastSeenAt: now });
    log.info({ team, botUser, ...(appId !== undefined && { appId }) }, "the bot's own identity");
    if (previous !== undefined && previous.team !== team)
      log.warn({ team, previous: previous.team }, "this database was last used in another Slack workspace");
  } catch (error) {
    log.warn({ err: describeError(error) }, "the installation could not be noted");
  }
}

/** The workspace of the last start. */
function findLatest(installations: readonly Installation[]): Installation | undefined {
  return installations.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
}
