import { createBoundedLog } from "../../log/bounded-log.ts";
import { readAcknowledge } from "../platform/defer-acks.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";

/**
 * Somebody removed the app from a workspace, or made its tokens worthless (Slack says both where it is removed): everything
 * kept of the workspace is deleted, its token first of all. Acknowledged when that is done: until then Slack sends it again.
 */
async function takeAway({ removal, team, log }: ListenerContext, name: string, eventTime: unknown): Promise<void> {
  if (removal === undefined) {
    log.warn({ event: name }, "Slack says that the token of this bot is worth nothing any more: install the app again");
    return;
  }
  const happened = typeof eventTime === "number" ? eventTime * 1000 : Number.POSITIVE_INFINITY;
  const records = await removal(team(), happened);
  if (records === null)
    log.info({ team: team(), event: name }, "a workspace has installed the bot again since it was removed");
  else log.info({ team: team(), event: name, records }, "a workspace removed the bot: what was kept of it is deleted");
}

export const workspaceRemoved: Listener = {
  name: "workspace_removed",
  events: ["app_uninstalled", "tokens_revoked"],
  commands: [],
  interactive: false,
  scopes: [],
  register(bolt, context) {
    // Slack may say it as often as it likes.
    const listening = { ...context, log: createBoundedLog(context.log) };
    bolt.event("app_uninstalled", async ({ body, context: delivery }) => {
      await takeAway(listening, "app_uninstalled", body.event_time);
      await readAcknowledge(delivery)();
    });
    bolt.event("tokens_revoked", async ({ event, body, context: delivery }) => {
      // Of people's own tokens the bot has none.
      if ((event.tokens.bot ?? []).length > 0) await takeAway(listening, "tokens_revoked", body.event_time);
      await readAcknowledge(delivery)();
    });
  },
};
