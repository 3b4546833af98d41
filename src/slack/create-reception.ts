import type { App as BoltApp, ReceiverEvent } from "@slack/bolt";
import type { Language } from "../domain/language.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import { formatMessage, type Message } from "../messages/format-message.ts";
import { notInstalled } from "../messages/install.ts";
import { storeAway } from "../messages/store-away.ts";
import type { Workspace } from "./create-workspace.ts";
import { readTeam } from "./platform/read-team.ts";
import { respondTo } from "./platform/respond-to.ts";
import { say } from "./platform/say.ts";
import type { ServedWorkspaces } from "./served-workspaces.ts";

interface ReceptionDeps {
  /** Whose people are not known, since nobody can be asked. */
  readonly language: Language;
  readonly log: Log;
}

/** Where a receiver hands in all that Slack sends: it goes to the workspace that it is for. */
export function createReception(
  { find }: Pick<ServedWorkspaces, "find">,
  deps: ReceptionDeps,
): Pick<BoltApp, "processEvent"> {
  return {
    async processEvent(event) {
      const team = readTeam(event.body);
      let workspace: Workspace | undefined;
      try {
        workspace = await find(team);
      } catch (error) {
        // Nobody is told twice: an event that nobody sees fail is not acknowledged, and Slack sends it again.
        if (!(await excuse(event, storeAway, deps))) throw error;
        deps.log.error({ team: team ?? null, err: describeError(error) }, "a workspace could not be served");
        return;
      }
      if (workspace !== undefined) return workspace.bolt.processEvent(event);
      deps.log.warn({ team: team ?? null }, "something came from a workspace that the bot is not installed in");
      if (!(await excuse(event, notInstalled, deps))) await event.ack();
    },
  };
}

/** Says to who typed a command or pressed a button why nothing comes of it. @returns false where nobody waits for a word */
async function excuse({ body, ack }: ReceiverEvent, why: Message, { language, log }: ReceptionDeps): Promise<boolean> {
  const responseUrl: unknown = body.response_url;
  if (typeof responseUrl !== "string") return false;
  await ack();
  await respondTo(responseUrl, { ...say(formatMessage(why, language)), response_type: "ephemeral" }).catch(
    (error: unknown) =>
      log.warn({ err: describeError(error) }, "nobody could be told that nothing comes of their words"),
  );
  return true;
}
