import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { ApiOptions } from "./call-method.ts";
import { findFault } from "./guard.ts";
import { handleRequest, type ServeCalendar } from "./handle-request.ts";
import type { MethodContext } from "./method.ts";
import { createRateLimits } from "./rate-limits.ts";
import { readRequestUrl } from "./request-url.ts";
import { createSimulatedUser, type SimulatedUser } from "./simulated-user.ts";
import { createSocketHub, type SocketHub } from "./socket.ts";
import { createState, type WorkspaceState } from "./state.ts";
import { createTickets, secret } from "./tickets.ts";

export interface WorkspaceOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** An address of this machine alone: 127.0.0.1 (the default), localhost or ::1. */
  readonly host?: string;
  /**
   * Whether Slack's rate limits hold: one message a second for each channel, calls a minute by tier, and the posts a
   * minute of the whole workspace (which Slack does not publish).
   */
  readonly rateLimits?: boolean | { readonly postsPerMinute: number };
  /** Epoch ms; by default the machine's clock. Time stamps, limits and the life of secrets go by it. */
  readonly now?: () => number;
  /** The scopes that are granted, to see whether a manifest names enough; all, when absent. */
  readonly scopes?: readonly string[];
  readonly commands?: readonly string[];
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
  /** What the page can do and see, for tests. */
  readonly person: SimulatedUser;
  readonly state: WorkspaceState;
  /** Cuts the bot's sockets as a broken network would. */
  dropSockets(): void;
  stop(): Promise<void>;
}

/** Why the workspace did not open, in a sentence for the person who started it. */
export interface WorkspaceProblem {
  readonly ok: false;
  readonly code: "port_taken" | "host_not_local" | "cannot_listen";
  readonly message: string;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Opens the local workspace: a stand-in for Slack that only this machine can reach. */
export async function startEmulator(options: WorkspaceOptions): Promise<Emulator | WorkspaceProblem> {
  const host = options.host ?? "127.0.0.1";
  if (!LOOPBACK.has(host)) {
    return {
      ok: false,
      code: "host_not_local",
      message: `The local workspace opens on 127.0.0.1 only, not on ${host}: it has no passwords.`,
    };
  }
  const server = createServer();
  const fault = await listen(server, options.port, host);
  if (fault !== undefined) return describeFault(fault, options.port);
  return assemble(server, host, options);
}

function assemble(server: Server, host: string, options: WorkspaceOptions): Emulator {
  const { port } = server.address() as AddressInfo;
  const base = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const state = createState(options.now);
  const tickets = createTickets(options.now);
  const hub = createSocketHub((connected) => {
    state.botConnected = connected;
    state.tell({ kind: "bot", connected });
  });
  const responseUrl = (id: string) => `http://${base}/response/${id}`;
  const person = createSimulatedUser({ state, hub, tickets, responseUrl, commands: options.commands ?? ["/wsis"] });
  const context: MethodContext = { state, tickets, socketUrl: `ws://${base}/socket` };
  const api = buildApi(options);
  const page = { state, person, token: secret() };
  server.on("request", (request, response) => {
    const parts = { port, context, api, page, calendar: options.calendar };
    handleRequest(request, response, parts).catch(() => response.destroy());
  });
  acceptSockets(server, hub, context, port);
  const addresses = { url: `http://${base}/`, apiUrl: `http://${base}/api/` };
  const { botToken, appToken } = api;
  const ways = { dropSockets: () => hub.drop(), stop: () => stop(server, hub) };
  return { ok: true, ...addresses, botToken, appToken, person, state, ...ways };
}

/** Tokens are new at each start: those of an earlier one open nothing. */
function buildApi(options: WorkspaceOptions): ApiOptions {
  return {
    botToken: `xoxb-local-${secret()}`,
    appToken: `xapp-local-${secret()}`,
    scopes: options.scopes,
    limits: buildLimits(options),
  };
}

function buildLimits({ rateLimits, now }: WorkspaceOptions): ApiOptions["limits"] {
  if (rateLimits === undefined || rateLimits === false) return undefined;
  return createRateLimits(now, rateLimits === true ? undefined : rateLimits.postsPerMinute);
}

function acceptSockets(server: Server, hub: SocketHub, { tickets }: MethodContext, port: number): void {
  server.on("upgrade", (request, socket, head) => {
    // Whoever hangs up in the middle must not end the program; the server no longer listens for it after an upgrade.
    socket.on("error", () => socket.destroy());
    if (findFault(request, port, "program") !== undefined) return refuseSocket(socket, "403 Forbidden");
    const url = readRequestUrl(request);
    if (url === undefined) return refuseSocket(socket, "400 Bad Request");
    const known = url.pathname === "/socket" && tickets.redeemSocket(url.searchParams.get("ticket") ?? "");
    if (known) hub.upgrade(request, socket, head);
    else refuseSocket(socket, "403 Forbidden");
  });
}

function refuseSocket(socket: Duplex, status: string): void {
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
}

function listen(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

function describeFault(fault: NodeJS.ErrnoException, port: number): WorkspaceProblem {
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

function stop(server: Server, hub: SocketHub): Promise<void> {
  hub.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
