import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Installation } from "../../domain/installation.ts";

/** Whose token the bot has, as Slack says. */
export interface BotIdentity extends Pick<Installation, "team" | "name" | "botUser" | "scopes"> {
  readonly appId: string | undefined;
}

/** Asks Slack. @throws SlackError where it names no workspace, the client's own errors where it does not answer */
export async function identifyBot(client: WebClient): Promise<BotIdentity> {
  const { team_id: team, team: name = "", user_id: botUser = "", app_id: appId, ...rest } = await client.auth.test();
  if (team === undefined) throw new SlackError("Slack’s auth.test names no workspace");
  return { team, name, botUser, appId, scopes: rest.response_metadata?.scopes ?? [] };
}
