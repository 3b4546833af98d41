import { join } from "node:path";
import type { Secret } from "../config/secret.ts";
import type { SlackSecrets } from "../config/slack-secrets.ts";
import type { Config, Settings } from "../config.ts";
import type { Emulator } from "../emulator/start-emulator.ts";
import type { CalendarHandler } from "../http/calendar-feed.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import type { SlackConnection } from "../slack/slack-app-options.ts";

/** Where the bot talks: Slack itself, or the local workspace that stands in for it. */
export interface SlackSide {
  readonly connection: SlackConnection;
  /** Undefined where workspaces install the bot. */
  readonly botToken?: string;
  /** Where they do. */
  readonly installUrl?: string;
  readonly slackApiUrl?: string;
  readonly emulator?: Emulator;
}

/** Chooses by what the operator has set. The local workspace is open by then; a string says why it did not open. */
export async function openSlackSide(
  { settings, secrets }: Config,
  calendar: CalendarHandler | undefined,
  log: Log,
): Promise<SlackSide | string> {
  const { slack } = secrets;
  if (slack === null) return openEmulator(settings, calendar, log);
  return { ...describeSlack(slack, settings), ...(settings.slackApiUrl && { slackApiUrl: settings.slackApiUrl }) };
}

function describeSlack(slack: SlackSecrets, settings: Settings): SlackSide {
  if (slack.kind === "oauth") {
    const installUrl = `${(settings.publicUrl ?? "").replace(/\/+$/u, "")}/slack/install`;
    return { connection: overHttp(slack.signingSecret, settings), installUrl };
  }
  const botToken = slack.botToken.reveal();
  if (slack.kind === "socket") return { botToken, connection: { kind: "socket", appToken: slack.appToken.reveal() } };
  return { botToken, connection: overHttp(slack.signingSecret, settings) };
}

function overHttp(signingSecret: Secret, { port, host }: Settings): SlackConnection {
  return { kind: "http", signingSecret: signingSecret.reveal(), port, host };
}

/** The stand-in, loaded for who wants it, with Slack's limits: who tries the bot by hand meets what they will meet at Slack. */
async function openEmulator(
  { port, dataDirectory }: Settings,
  calendar: CalendarHandler | undefined,
  log: Log,
): Promise<SlackSide | string> {
  const path = join(dataDirectory, "workspace", "messages.json");
  const onFault = (error: unknown) =>
    log.warn({ err: describeError(error) }, "the local workspace cannot keep its messages: a restart will empty it");
  const { startEmulator } = await import("../emulator/start-emulator.ts");
  const emulator = await startEmulator({
    port,
    rateLimits: true,
    keep: { path, onFault },
    ...(calendar && { calendar }),
  });
  if (!emulator.ok) return emulator.message;
  const { botToken, appToken, apiUrl } = emulator;
  return { botToken, connection: { kind: "socket", appToken }, slackApiUrl: apiUrl, emulator };
}
