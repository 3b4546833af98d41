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

/** The sockets that bots have open. */
export interface SocketHub {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an envelope to one bot. @returns whether it was acknowledged in time; undefined when no bot is connected */
  send(envelope: Envelope): Promise<boolean | undefined>;
  /** Cuts all connections, as a broken network does. */
  drop(): void;
  close(): void;
}

const ACK_MS = 3000;
const PING_MS = 10_000;

export function createSocketHub(onChange: (connected: boolean) => void): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const ready = new Set<WebSocket>();
  const waiting = new Map<string, () => void>();
  const pings = setInterval(() => {
    for (const socket of ready) socket.ping();
  }, PING_MS);
  pings.unref();
  const accept = (socket: WebSocket) => {
    ready.add(socket);
    onChange(true);
    socket.on("message", (data) => waiting.get(readEnvelopeId(String(data)))?.());
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
        const finish = (acknowledged: boolean) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(acknowledged);
        };
        const timer = setTimeout(() => finish(false), ACK_MS);
        waiting.set(id, () => finish(true));
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

function readEnvelopeId(data: string): string {
  try {
    const message: unknown = JSON.parse(data);
    const id =
      typeof message === "object" && message !== null && "envelope_id" in message ? message.envelope_id : undefined;
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}
