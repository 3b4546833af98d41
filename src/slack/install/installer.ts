import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  AuthorizationError,
  type Installation,
  type InstallationStore,
  InstallProvider,
  type StateStore,
} from "@slack/oauth";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { createRequestLimit } from "../../http/request-limit.ts";
import { readRequestUrl } from "../../http/request-url.ts";
import { respond } from "../../http/respond.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { installTooOften } from "../../messages/install.ts";
import { createBoltLogger } from "../platform/bolt-logger.ts";
import { type BotIdentity, identifyBot } from "../platform/bot-identity.ts";
import { describeFailure, describeInstalled, findRefusal, isStale } from "./install-outcome.ts";
import { type InstallPage, showPage } from "./install-page.ts";
import { NotInstalledError } from "./installation-store.ts";
import { STATE_SECONDS } from "./one-time-states.ts";

export interface InstallerOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the bot asks a workspace for. */
  readonly scopes: readonly string[];
  /** Where the bot is reached from outside; whatever a request says, browsers are led back to here alone. */
  readonly publicUrl: string;
  /** Where people see Slack, without a path. */
  readonly slackSite: string;
  readonly store: InstallationStore;
  readonly states: StateStore;
  /** The workspaces that may install; none: any. */
  readonly allowedTeams: readonly string[];
  /** For browsers that ask for none of the six. */
  readonly language: Language;
  readonly clientOptions: WebClientOptions;
  /** Notes a workspace just before its token is kept. */
  readonly note: (identity: BotIdentity) => Promise<void>;
  /** Told that the token of a workspace is another now. */
  readonly onInstalled: (team: string) => void;
  /** Epoch ms. */
  readonly now: () => number;
  /** For what anyone may cause, as often as they like. */
  readonly log: Log;
}

/** What the bot speaks with in a workspace. */
export interface BotGrant {
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
}

export interface Installer {
  /** Answers requests for the two paths. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Undefined where the bot is not installed. @throws WsisError where that cannot be known, or the token not be read */
  findGrant(team: string): Promise<BotGrant | undefined>;
}

const INSTALL_PATH = "/slack/install";
const REDIRECT_PATH = "/slack/oauth_redirect";

/** Nobody installs more often; behind a proxy all browsers are one address. */
const MAX_REQUESTS_PER_MINUTE = 60;

/** Lets workspaces install the bot by OAuth v2: Slack's own library with our store, states that work once, and our pages. */
export function createInstaller(options: InstallerOptions): Installer {
  const provider = createProvider(options);
  const limit = createRequestLimit(MAX_REQUESTS_PER_MINUTE, options.now);
  return {
    async handle(request, response) {
      if (request.method !== "GET") return respond(response, 405, "Only GET.", { allow: "GET" });
      if (!limit.take(request.socket.remoteAddress ?? ""))
        return showPage(request, response, { status: 429, says: installTooOften }, options.language);
      if (readRequestUrl(request)?.pathname === INSTALL_PATH) return provider.handleInstallPath(request, response);
      return finish(request, response, provider, options);
    },
    findGrant: (team) => findGrant(team, provider),
  };
}

/** Whether a path is one of those on which the bot is installed. */
export function isInstallPath(path: string): boolean {
  return path === INSTALL_PATH || path === REDIRECT_PATH;
}

function createProvider(options: InstallerOptions): InstallProvider {
  const { clientId, clientSecret, scopes, store, states, clientOptions, log } = options;
  return new InstallProvider({
    clientId,
    clientSecret,
    installationStore: store,
    stateStore: states,
    stateCookieName: "wsis-install",
    stateCookieExpirationSeconds: STATE_SECONDS,
    directInstall: true,
    authorizationUrl: `${options.slackSite}/oauth/v2/authorize`,
    installUrlOptions: { scopes: [...scopes], redirectUri: addressOf(REDIRECT_PATH, options) },
    logger: createBoltLogger(log),
    clientOptions,
  });
}

function addressOf(path: string, { publicUrl }: Pick<InstallerOptions, "publicUrl">): string {
  return `${publicUrl.replace(/\/+$/u, "")}${path}`;
}

/** A browser is back from Slack: what it brings is exchanged for a token, which is kept unless something speaks against it. */
async function finish(
  request: IncomingMessage,
  response: ServerResponse,
  provider: InstallProvider,
  options: InstallerOptions,
): Promise<void> {
  const show = (page: InstallPage) => showPage(request, response, page, options.language);
  let identity: BotIdentity | undefined;
  await provider.handleCallback(request, response, {
    async afterInstallation(installation) {
      const refusal = findRefusal(installation, options.allowedTeams);
      if (refusal === undefined) {
        identity = await identify(installation, options);
        await options.note(identity);
        return true;
      }
      await giveBack(installation, options);
      show(refusal);
      return false;
    },
    success() {
      if (identity === undefined) return;
      options.onInstalled(identity.team);
      options.log.info({ team: identity.team }, "a workspace installed the bot");
      show(describeInstalled(identity, options.slackSite));
    },
    failure: (error) => show(explain(error, options)),
  });
}

function explain(error: unknown, options: InstallerOptions): InstallPage {
  const id = randomBytes(4).toString("hex");
  if (!(error instanceof AuthorizationError || isStale(error)))
    options.log.error({ id, err: describeError(error) }, "an installation failed");
  return describeFailure(error, id, addressOf(INSTALL_PATH, options));
}

/** Asks Slack whose token it is. @throws SlackError where it is not that of the workspace it was given for */
async function identify({ bot, team }: Installation, { clientOptions }: InstallerOptions): Promise<BotIdentity> {
  const identity = await identifyBot(new WebClient(bot?.token, clientOptions));
  if (identity.team === team?.id) return identity;
  throw new SlackError(
    `Expected a token of the workspace ${team?.id}, found one of ${identity.team}: nothing was kept`,
  );
}

/** A token that is not kept should open nothing. */
async function giveBack({ bot }: Installation, { clientOptions, log }: InstallerOptions): Promise<void> {
  try {
    await new WebClient(bot?.token, clientOptions).auth.revoke();
  } catch (error) {
    log.warn({ err: describeError(error) }, "the token of a refused installation could not be revoked");
  }
}

async function findGrant(team: string, provider: InstallProvider): Promise<BotGrant | undefined> {
  try {
    const source = { teamId: team, enterpriseId: undefined, isEnterpriseInstall: false };
    const { botToken, botId, botUserId } = await provider.authorize(source);
    if (botToken !== undefined && botId !== undefined && botUserId !== undefined) return { botToken, botId, botUserId };
    throw new SlackError(`Expected a bot token for the workspace ${team}, found none: install the app again`);
  } catch (error) {
    const cause = error instanceof AuthorizationError ? (error.original ?? error) : error;
    if (cause instanceof NotInstalledError) return undefined;
    throw cause;
  }
}
