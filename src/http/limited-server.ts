import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type Connections, createConnections } from "./connections.ts";
import { MAX_BODY_BYTES } from "./read-body.ts";
import { refuseLarge, respond } from "./respond.ts";

const MAX_HEADER_BYTES = 16 * 1024;
const MAX_HEADERS = 100;
const MAX_IDLE_MS = 5000;

export interface HttpLimits {
  readonly maxConnections: number;
  /** What all bodies that are open may come to, as announced: a stranger sends them before any signature is looked at. */
  readonly maxOpenBodyBytes: number;
  /** For a request's headers to arrive, from the first moment of its connection or the end of the request before. */
  readonly maxHeaderMs: number;
  /** For all of a request to arrive. */
  readonly maxRequestMs: number;
  /** How often requests past their time are looked for; by itself Node looks every half minute. */
  readonly lookMs: number;
}

/** Slack opens a connection for each of the events that come at once. */
const MAX_CONNECTIONS = 1024;

const LIMITS: HttpLimits = {
  maxConnections: MAX_CONNECTIONS,
  maxOpenBodyBytes: 64 * 2 ** 20,
  maxHeaderMs: 10_000,
  maxRequestMs: 15_000,
  lookMs: 2000,
};

export interface Address {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

/** An HTTP server that a stranger can neither fill nor keep from ending. */
export interface LimitedServer {
  /** @returns the port that was opened. @throws what the system said */
  listen(address: Address): Promise<number>;
  /**
   * Says who answers; called once, at the latest when `listen` has given the port. A body announced as larger than
   * MAX_BODY_BYTES never reaches the listener: it is refused with 413 before any of it is read, as is with 503 what is too
   * much together with others. One that comes in chunks is counted by who reads it (readBody), and as the largest until then.
   * @param onUpgrade takes over a socket, and its good-bye; without it an upgrade is a request like any other
   */
  serve(listener: RequestListener, onUpgrade?: UpgradeListener): void;
  /**
   * Takes nothing new: closes connections without an open request at once, others once their request is answered, and what
   * is left after `graceMs`. One that never listened, or is closed, stays so.
   */
  close(graceMs: number): Promise<void>;
}

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Builds a server with limits on connections, headers, times and bodies. */
export function createLimitedServer(limits: HttpLimits = LIMITS): LimitedServer {
  const connections = createConnections();
  const takeBody = createBodyBudget(limits.maxOpenBodyBytes);
  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: limits.maxHeaderMs,
    requestTimeout: limits.maxRequestMs,
    keepAliveTimeout: MAX_IDLE_MS,
    connectionsCheckingInterval: limits.lookMs,
  });
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = limits.maxConnections;
  server.on("connection", connections.add);
  return {
    async listen({ port, host }) {
      // Those that come at once wait here while the program is busy; beyond it the system lets them try again after a second.
      server.listen({ port, host, backlog: limits.maxConnections });
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    },
    serve(listener, onUpgrade) {
      server.on("request", (request, response) => {
        response.once("close", connections.begin(request.socket));
        if (!server.listening) respond(response, 503, "Shutting down.", { connection: "close" });
        else if (announcedBytes(request) > MAX_BODY_BYTES) refuseLarge(response);
        else if (!takeBody(request, response)) respond(response, 503, "Too much at once.", { connection: "close" });
        else listener(request, response);
      });
      if (onUpgrade === undefined) return;
      server.on("upgrade", (request, socket, head) => {
        connections.begin(request.socket);
        onUpgrade(request, socket, head);
      });
    },
    close: (graceMs) => close(server, connections, graceMs),
  };
}

/** Takes of what all open bodies may come to until the request is answered. @returns false where too little is left */
function createBodyBudget(most: number): (request: IncomingMessage, response: ServerResponse) => boolean {
  let taken = 0;
  return (request, response) => {
    const bytes = announcedBytes(request);
    if (taken + bytes > most) return false;
    taken += bytes;
    response.once("close", () => {
      taken -= bytes;
    });
    return true;
  };
}

/** How large a body says it is; of one that comes in chunks, how large it may become. */
function announcedBytes({ headers }: IncomingMessage): number {
  return headers["transfer-encoding"] === undefined ? Number(headers["content-length"] ?? 0) : MAX_BODY_BYTES;
}

function close(server: Server, connections: Connections, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const bound = setTimeout(() => connections.destroyAll(), graceMs);
    server.close(() => {
      clearTimeout(bound);
      resolve();
    });
    connections.drain();
  });
}
