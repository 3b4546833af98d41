import { App as BoltApp, LogLevel, type Receiver } from "@slack/bolt";
import { OPEN_TO_MEMBERS } from "../domain/admission.ts";
import type { Log } from "../log/log.ts";
import { buildHome } from "./home/build-home.ts";
import { readHome } from "./home/read-home.ts";
import { LISTENERS } from "./listeners.ts";
import { createAccess } from "./platform/access.ts";
import { createBoltLogger } from "./platform/bolt-logger.ts";
import { createBoundary } from "./platform/boundary.ts";
import { clientOptions } from "./platform/client-options.ts";
import { createPosting } from "./platform/create-posting.ts";
import { createHomes } from "./platform/homes.ts";
import type { InFlightWork } from "./platform/in-flight-work.ts";
import { createLanguageChoice, withChosenLanguages } from "./platform/language-choice.ts";
import type { ListenerContext } from "./platform/listener.ts";
import { createLocales } from "./platform/locales.ts";
import { routeEvents } from "./platform/route-events.ts";
import { createRunningQuestions } from "./platform/running-questions.ts";
import { createSharedTurns } from "./platform/shared-turns.ts";
import type { SlackAppOptions } from "./slack-app-options.ts";

/** One workspace that the bot serves: a Bolt app with its token, and all that is this workspace's alone. */
export interface Workspace {
  readonly bolt: BoltApp;
  readonly context: ListenerContext;
}

/** What a workspace is served with. */
export interface WorkspaceAccess {
  readonly botToken: string;
  /** Its id; asked for when something arrives, and not before. */
  readonly team: () => string;
  /** The bot's own id there, by which it is mentioned. */
  readonly botUser: () => string;
  /** The bot's own ids there, where they are known; else Slack is asked for them. */
  readonly ids?: { readonly botId: string; readonly botUserId: string };
}

/** What all workspaces of this process have in common. */
export interface SharedParts
  extends Pick<
    ListenerContext,
    "clock" | "patience" | "questions" | "removal" | "seen" | "threads" | "threadsOff" | "talk"
  > {
  readonly inFlightWork: InFlightWork;
  /** A log for what anyone may cause, as often as they like. */
  readonly arrivals: Log;
  /** A queue of posts more. @returns is told its length */
  readonly addQueue: () => (length: number) => void;
}

/** Builds a workspace with a client, queue and caches of its own: nothing of one is within reach of another. Nothing connects. */
export function createWorkspace(options: SlackAppOptions, shared: SharedParts, access: WorkspaceAccess): Workspace {
  const bolt = createBolt(options, access, shared.arrivals);
  const context = buildContext(options, shared, bolt.client, access);
  const routed = routeEvents(bolt);
  for (const listener of LISTENERS) listener.register(routed, context);
  return { bolt, context };
}

function buildContext(
  options: SlackAppOptions,
  { inFlightWork, arrivals: _, addQueue, ...shared }: SharedParts,
  client: ListenerContext["client"],
  { team, botUser }: Pick<WorkspaceAccess, "team" | "botUser">,
): ListenerContext {
  const { app, log, deadlines, feedback, personal, model, changes } = options;
  const { clock, patience } = shared;
  const { languages: store } = options;
  const languages = store && createLanguageChoice({ store, team, patience, clock, log });
  const locales = withChosenLanguages(createLocales(client, options.language ?? "en", log), languages);
  const { budget } = options.poster ?? {};
  const takeShared = budget && createSharedTurns({ store: budget, team, patience, clock, log });
  const rules = options.admission ?? OPEN_TO_MEMBERS;
  const { admit, isAdmin, adminsAlone } = createAccess(client, log, { rules, team, locales, takeShared });
  const posting = { team, clock, log, patience, metrics: { setPostingQueue: addQueue() } };
  const context: ListenerContext = {
    ...shared,
    app,
    client,
    team,
    botUser,
    boundary: createBoundary(inFlightWork, admit, log),
    isAdmin,
    adminsAlone,
    locales,
    languages,
    running: createRunningQuestions(),
    homes: createHomes(client, async (user) => buildHome(await readHome(user, context)), log),
    ...createPosting(client, posting, options.poster),
    log,
    deadlines,
    feedback,
    personal,
    model,
    changes,
  };
  return context;
}

/** What Slack sends arrives at one place for all workspaces; a Bolt app is handed its own from there. */
const NO_RECEIVER: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };

function createBolt(options: SlackAppOptions, { botToken, ids }: WorkspaceAccess, log: Log): BoltApp {
  const bolt = new BoltApp({
    token: botToken,
    ...(ids && { ...ids, tokenVerificationEnabled: false }),
    receiver: NO_RECEIVER,
    logger: createBoltLogger(log),
    logLevel: LogLevel.INFO,
    convoStore: false,
    deferInitialization: true,
    clientOptions: clientOptions(options),
  });
  // Bolt would write the error as it is; the receivers do, redacted.
  bolt.error((error) => Promise.reject(error));
  return bolt;
}
