import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { APP_ID } from "./identities.ts";
import type { Json } from "./state.ts";
import { secret } from "./tickets.ts";

type EnvelopeType = "events_api" | "slash_commands" | "interactive";

export interface Envelope {
  readonly type: EnvelopeType;
  readonly payload: Json;
  readonly retryAttempt?: number;
}

export interface Acknowledgement {
  /** Whether it came in time. */
  readonly inTime: boolean;
  /** What the bot answered along with it. */
  readonly response: Json | undefined;
}

/** The sockets that bots have open. */
export interface SocketHub {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an envelope to one bot. @returns what came back; undefined when no bot is connected */
  send(envelope: Envelope): Promise<Acknowledgement | undefined>;
  /** Cuts all connections, as a broken network does. */
  drop(): void;
  close(): void;
}

const ACK_MS = 3000;
const PING_MS = 10_000;

export function createSocketHub(onChange: (connected: boolean) => void): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const ready = new Set<WebSocket>();
  const waiting = new Map<string, (response: Json | undefined) => void>();
  const pings = setInterval(() => {
    for (const socket of ready) socket.ping();
  }, PING_MS);
  pings.unref();
  const accept = (socket: WebSocket) => {
    ready.add(socket);
    onChange(true);
    socket.on("message", (data) => {
      const { id, response } = readAcknowledgement(String(data));
      waiting.get(id)?.(response);
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      ready.delete(socket);
      onChange(ready.size > 0);
    });
    socket.send(JSON.stringify(hello(ready.size)));
  };
  return {
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, accept),
    send(envelope) {
      const [socket] = ready;
      if (socket === undefined) return Promise.resolve(undefined);
      const id = secret();
      return new Promise((resolve) => {
        const finish = (inTime: boolean, response?: Json) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve({ inTime, response });
        };
        const timer = setTimeout(() => finish(false), ACK_MS);
        waiting.set(id, (response) => finish(true, response));
        socket.send(JSON.stringify(toWire(id, envelope)));
      });
    },
    drop() {
      for (const socket of ready) socket.terminate();
    },
    close() {
      clearInterval(pings);
      for (const socket of ready) socket.close(1001);
      setTimeout(() => {
        for (const socket of server.clients) socket.terminate();
      }, 500).unref();
      server.close();
    },
  };
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

function readAcknowledgement(data: string): { id: string; response: Json | undefined } {
  try {
    const message = JSON.parse(data) as { envelope_id?: unknown; payload?: unknown } | null;
    const { envelope_id: id, payload } = message ?? {};
    const response = typeof payload === "object" && payload !== null ? (payload as Json) : undefined;
    return { id: typeof id === "string" ? id : "", response };
  } catch {
    return { id: "", response: undefined };
  }
}
