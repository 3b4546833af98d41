import { LogLevel, WebClient } from "@slack/web-api";
import type { TokenFinding } from "../../domain/token-finding.ts";
import { clientOptions } from "./client-options.ts";
import { readSlackReason } from "./slack-errors.ts";

/** Asks Slack what the bot's token may do (`auth.test`, which changes nothing). */
export async function probeBotToken(token: string, slackApiUrl?: string): Promise<TokenFinding> {
  return probe(async () => {
    const { team = "", response_metadata: more } = await client(token, slackApiUrl).auth.test();
    return { kind: "accepted", workspace: team, scopes: more?.scopes ?? null };
  });
}

/**
 * Asks Slack for the address of a socket, as a start does, and does not open it. Slack allows few such calls a minute: a
 * start that makes one itself should not make two.
 */
export async function probeAppToken(token: string, slackApiUrl?: string): Promise<TokenFinding> {
  return probe(async () => {
    await client(token, slackApiUrl).apps.connections.open({});
    return { kind: "accepted", workspace: "", scopes: null };
  });
}

function client(token: string, slackApiUrl: string | undefined): WebClient {
  const options = clientOptions(slackApiUrl === undefined ? {} : { slackApiUrl });
  // What goes wrong is told by the finding; the client's own log would say it in other words beside it.
  return new WebClient(token, { ...options, logLevel: LogLevel.ERROR });
}

async function probe(ask: () => Promise<TokenFinding>): Promise<TokenFinding> {
  try {
    return await ask();
  } catch (error) {
    const reason = readSlackReason(error);
    return reason === undefined ? { kind: "unreachable" } : { kind: "refused", reason };
  }
}
