import { once } from "node:events";
import { destination, pino } from "pino";
import type { App } from "./app.ts";
import { EXIT, type Io } from "./cli/io.ts";
import type { Config } from "./config.ts";
import { createSlackApp, type SlackApp, type SlackConnection } from "./slack/create-slack-app.ts";
import { startWorkspace, type Workspace } from "./workspace/start-workspace.ts";

/** Where the bot talks: Slack itself, or the local workspace that stands in for it. */
interface Place {
  readonly connection: SlackConnection;
  readonly botToken: string;
  readonly slackApiUrl?: string;
  readonly workspace?: Workspace;
}

/** Runs the bot until it is told to stop. @returns 0 after a stop, 3 where it could not start */
export async function serve(app: App, config: Config, io: Io): Promise<number> {
  const log = pino({ level: config.settings.logLevel }, destination(2));
  const place = await choosePlace(config, io);
  if (!place) return EXIT.failed;
  const { workspace, ...connection } = place;
  const bot = createSlackApp({ app, log, ...connection, ...(config.settings.language && { language: config.settings.language }) });
  guardRejections(bot);
  await bot.start();
  io.stdout.write(workspace ? `The local workspace is open: ${workspace.url}\nNo Slack token is set, so it stands in for Slack. Stop with Ctrl-C.\n` : "The bot is connected to Slack. Stop with Ctrl-C.\n");
  await untilStopped();
  await bot.stop();
  await workspace?.stop();
  return EXIT.answered;
}

async function choosePlace({ settings, secrets }: Config, io: Io): Promise<Place | undefined> {
  const { slack } = secrets;
  if (slack?.kind === "socket") return { botToken: slack.botToken.reveal(), connection: { kind: "socket", appToken: slack.appToken.reveal() } };
  if (slack) {
    const { port, host } = settings;
    return { botToken: slack.botToken.reveal(), connection: { kind: "http", signingSecret: slack.signingSecret.reveal(), port, host } };
  }
  const workspace = await startWorkspace({ port: settings.port });
  if (workspace.ok) {
    const { botToken, appToken, apiUrl } = workspace;
    return { botToken, connection: { kind: "socket", appToken }, slackApiUrl: apiUrl, workspace };
  }
  io.stderr.write(`${workspace.message}\n`);
  return undefined;
}

async function untilStopped(): Promise<void> {
  const stop = new AbortController();
  await Promise.race([once(process, "SIGTERM", { signal: stop.signal }), once(process, "SIGINT", { signal: stop.signal })]);
  stop.abort();
}

/** A socket that fails to connect again rejects where nobody waits; anything else unhandled ends the process. */
function guardRejections(bot: SlackApp): void {
  process.on("unhandledRejection", (reason) => {
    if (!bot.handleRejection(reason)) throw reason;
  });
}
