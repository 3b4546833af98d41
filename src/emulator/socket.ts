import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { type Acknowledgement, type Acknowledgements, createAcknowledgements } from "./acknowledgements.ts";
import { APP_ID } from "./identities.ts";
import type { Json } from "./json.ts";
import { secret } from "./secret.ts";

type EnvelopeType = "events_api" | "slash_commands" | "interactive";

export interface Envelope {
  readonly type: EnvelopeType;
  readonly payload: Json;
  readonly retryAttempt?: number;
}

/** The sockets that bots have open. */
export interface SocketHub {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an envelope to one bot. @returns what came back; undefined when no bot is connected */
  send(envelope: Envelope): Promise<Acknowledgement | undefined>;
  /** Asks all bots to connect anew, as Slack does every few hours, and closes their sockets. */
  refresh(): void;
  /** Cuts all connections, as a broken network does. */
  drop(): void;
  close(): void;
}

const PING_MS = 10_000;
/** How long a bot may take to say good-bye. */
const CLOSE_MS = 500;

export function createSocketHub(onChange: (connected: boolean) => void): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const ready = new Set<WebSocket>();
  const acknowledgements = createAcknowledgements();
  const pings = pingRegularly(ready);
  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (bot) => accept(bot, ready, acknowledgements, onChange));
    },
    async send(envelope) {
      const [socket] = ready;
      if (socket === undefined) return undefined;
      const id = secret();
      const acknowledged = acknowledgements.expect(id);
      socket.send(JSON.stringify(toWire(id, envelope)));
      return acknowledged;
    },
    refresh() {
      for (const socket of ready) {
        socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: { host: "local" } }));
        socket.close(1000);
      }
    },
    drop() {
      for (const socket of ready) socket.terminate();
    },
    close() {
      clearInterval(pings);
      closeAll(server, ready);
    },
  };
}

/** A bot has connected: it is greeted, and heard until it goes. */
function accept(
  socket: WebSocket,
  ready: Set<WebSocket>,
  acknowledgements: Acknowledgements,
  onChange: (connected: boolean) => void,
): void {
  ready.add(socket);
  onChange(true);
  socket.on("message", (data) => acknowledgements.take(String(data)));
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    ready.delete(socket);
    onChange(ready.size > 0);
  });
  socket.send(JSON.stringify(hello(ready.size)));
}

function pingRegularly(ready: ReadonlySet<WebSocket>): NodeJS.Timeout {
  const pings = setInterval(() => {
    for (const socket of ready) socket.ping();
  }, PING_MS);
  return pings.unref();
}

function closeAll(server: WebSocketServer, ready: ReadonlySet<WebSocket>): void {
  for (const socket of ready) socket.close(1001);
  setTimeout(() => {
    for (const socket of server.clients) socket.terminate();
  }, CLOSE_MS).unref();
  server.close();
}

function hello(connections: number): Json {
  return {
    type: "hello",
    num_connections: connections,
    connection_info: { app_id: APP_ID },
    debug_info: { host: "local", approximate_connection_time: 3600 },
  };
}

function toWire(id: string, envelope: Envelope): Json {
  const attempt = envelope.retryAttempt ?? 0;
  return {
    envelope_id: id,
    type: envelope.type,
    payload: envelope.payload,
    accepts_response_payload: envelope.type !== "events_api",
    ...(envelope.type === "events_api" ? { retry_attempt: attempt, retry_reason: attempt > 0 ? "timeout" : "" } : {}),
  };
}
