import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type Address, createLimitedServer, type LimitedServer } from "../http/limited-server.ts";
import { readRequestUrl } from "../http/request-url.ts";
import type { ApiOptions, CallContext } from "./call-method.ts";
import type { OAuthApp, OAuthSide } from "./grant.ts";
import { findFault } from "./guard.ts";
import { handleRequest, type ServeCalendar } from "./handle-request.ts";
import type { Conversation } from "./identities.ts";
import { type Keeping, keepState, readKeptState } from "./kept-state.ts";
import { createOAuthSide } from "./oauth.ts";
import { personId } from "./people.ts";
import { createRateLimits, type MinuteLimits } from "./rate-limits.ts";
import { recordEnvelopes } from "./record-envelopes.ts";
import { secret } from "./secret.ts";
import { createSimulatedUser, type SimulatedUser } from "./simulated-user.ts";
import { createSocketHub, type SocketHub } from "./socket.ts";
import { createState, type EmulatorState } from "./state.ts";
import { createTickets, type Tickets } from "./tickets.ts";

export interface EmulatorOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** An address of this machine alone: 127.0.0.1 (the default), localhost or ::1. */
  readonly host?: string;
  /**
   * Whether Slack's rate limits hold: one message a second for each channel, calls a minute by tier, and the posts a
   * minute of the whole workspace (which Slack does not publish).
   */
  readonly rateLimits?: boolean | Partial<MinuteLimits>;
  /** The conversations there are, where they are not the usual three. */
  readonly conversations?: readonly Conversation[];
  /** Epoch ms; by default the machine's clock. Time stamps, limits and the life of secrets go by it. */
  readonly now?: () => number;
  /** The scopes that are granted, to see whether a manifest names enough; all, when absent. */
  readonly scopes?: readonly string[];
  readonly commands?: readonly string[];
  /** The app as workspaces install it by OAuth, beside the local one whose token is given out here. */
  readonly oauth?: OAuthApp;
  /** The events the app is subscribed to, by their names in a manifest; all, when absent. */
  readonly events?: readonly string[];
  /** Where messages are kept over a restart; nowhere, when absent. */
  readonly keep?: Keeping;
  /**
   * Serves `/calendar/…` on the same port. The guard of the page does not stand before it: calendar programs may come
   * through a proxy under another name, and the secret in the path guards it.
   */
  readonly calendar?: ServeCalendar;
}

export interface Emulator {
  readonly ok: true;
  /** The page's address. */
  readonly url: string;
  /** What the bot takes for https://slack.com/api/. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  /** What the person at the page can do and see, for tests: who reads the state's language. */
  readonly person: SimulatedUser;
  /** The same for one of the people, by their id. */
  personAs(id: string): SimulatedUser;
  readonly state: EmulatorState;
  /** What comes with a press and opens one window, for who presses without the page. */
  issueTrigger(): string;
  /** What people do on Slack's page where they install the app; undefined where they cannot. */
  readonly oauth: OAuthSide | undefined;
  /** Asks the bot to open another socket, as Slack does every few hours. */
  refreshSockets(): void;
  /** Cuts the bot's sockets as a broken network would. */
  dropSockets(): void;
  stop(): Promise<void>;
}

/** Why the emulator did not open, in a sentence for the person who started it. */
export interface EmulatorProblem {
  readonly ok: false;
  readonly code: "port_taken" | "host_not_local" | "cannot_listen";
  readonly message: string;
}

/** For what is being answered. The page's stream of events has no end of its own: this is it. */
const CLOSE_MS = 1000;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Opens the local workspace: a stand-in for Slack that only this machine can reach. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator | EmulatorProblem> {
  const host = options.host ?? "127.0.0.1";
  if (!LOOPBACK.has(host)) {
    return {
      ok: false,
      code: "host_not_local",
      message: `The local workspace opens on 127.0.0.1 only, not on ${host}: it has no passwords.`,
    };
  }
  const server = createLimitedServer();
  const port = await server.listen({ port: options.port, host }).catch((error: NodeJS.ErrnoException) => error);
  return typeof port === "number" ? assemble(server, { host, port }, options) : describeFault(port, options.port);
}

function assemble(server: LimitedServer, { host, port }: Address, options: EmulatorOptions): Emulator {
  const base = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const kept = options.keep && readKeptState(options.keep.path);
  const state = createState(options.now, options.conversations, options.events, kept);
  const writeState = options.keep ? keepState(state, options.keep) : () => {};
  const tickets = createTickets(options.now);
  const hub = recordEnvelopes(createSocketHub(createConnectionListener(state)), state.traffic);
  const responseUrl = (id: string) => `http://${base}/response/${id}`;
  const shared = { state, hub, tickets, responseUrl, commands: options.commands ?? ["/wsis"] };
  const person = createSimulatedUser({ ...shared, user: () => personId(state.locale) });
  const personAs = (id: string) => createSimulatedUser({ ...shared, user: () => id });
  const oauth = options.oauth && createOAuthSide(options.oauth, options.now ?? Date.now);
  const context: CallContext = { state, tickets, socketUrl: `ws://${base}/socket`, oauth };
  const api = buildApi(options);
  const page = { state, personAs, token: secret() };
  server.serve(
    (request, response) => {
      const parts = { port, context, api, page, calendar: options.calendar };
      handleRequest(request, response, parts).catch(() => response.destroy());
    },
    (request, socket, head) => acceptSocket(request, socket, head, { hub, tickets, port }),
  );
  const addresses = { url: `http://${base}/`, apiUrl: `http://${base}/api/` };
  const { botToken, appToken } = api;
  const stop = () => {
    hub.close();
    return server.close(CLOSE_MS).finally(writeState);
  };
  const ways = {
    issueTrigger: () => tickets.issueTrigger(),
    refreshSockets: () => hub.refresh(),
    dropSockets: () => hub.drop(),
    stop,
  };
  return { ok: true, ...addresses, botToken, appToken, person, personAs, state, oauth, ...ways };
}

/** What happens when a bot comes or goes. */
function createConnectionListener(state: EmulatorState): (connected: boolean) => void {
  return (connected) => {
    state.botConnected = connected;
    const end = state.traffic.begin("socket", connected ? "socket open" : "socket closed", null);
    end({ outcome: connected ? "connected" : "not connected", isFault: !connected, received: null });
    state.tell({ kind: "bot", connected });
  };
}

/** Tokens are new at each start: those of an earlier one open nothing. */
function buildApi(options: EmulatorOptions): ApiOptions {
  return {
    botToken: `xoxb-local-${secret()}`,
    appToken: `xapp-local-${secret()}`,
    scopes: options.scopes,
    limits: buildLimits(options),
  };
}

function buildLimits({ rateLimits, now }: EmulatorOptions): ApiOptions["limits"] {
  if (rateLimits === undefined || rateLimits === false) return undefined;
  return createRateLimits(now, rateLimits === true ? {} : rateLimits);
}

/** A bot's socket: taken by the hub, or refused with a status. */
function acceptSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { hub, tickets, port }: { readonly hub: SocketHub; readonly tickets: Tickets; readonly port: number },
): void {
  // Whoever hangs up in the middle must not end the program; the server no longer listens for it after an upgrade.
  socket.on("error", () => socket.destroy());
  const refusal = findRefusal(request, tickets, port);
  if (refusal === undefined) hub.upgrade(request, socket, head);
  else refuseSocket(socket, refusal);
}

function findRefusal(request: IncomingMessage, tickets: Tickets, port: number): string | undefined {
  if (findFault(request, port, "program") !== undefined) return "403 Forbidden";
  const url = readRequestUrl(request);
  if (url === undefined) return "400 Bad Request";
  const isKnown = url.pathname === "/socket" && tickets.redeemSocket(url.searchParams.get("ticket") ?? "");
  return isKnown ? undefined : "403 Forbidden";
}

function refuseSocket(socket: Duplex, status: string): void {
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
}

function describeFault(fault: NodeJS.ErrnoException, port: number): EmulatorProblem {
  return fault.code === "EADDRINUSE"
    ? {
        ok: false,
        code: "port_taken",
        message: `Port ${port} is taken by another program. Stop that program, or set PORT to a free port.`,
      }
    : {
        ok: false,
        code: "cannot_listen",
        message: `The local workspace could not open port ${port}: ${fault.message}.`,
      };
}
