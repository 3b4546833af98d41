import type { Socket } from "node:net";

/** The open connections of a server, and which of them have a request open. */
export interface Connections {
  add(socket: Socket): void;
  /** A request begins. @returns what to call when it has been answered */
  begin(socket: Socket): () => void;
  /** From here on a connection is closed as soon as it has no open request: those that have none, at once. */
  drain(): void;
  destroyAll(): void;
}

/**
 * Node's own `closeIdleConnections` leaves those on which no request has come yet, and those whose last request ends
 * later: each of them keeps a server from closing.
 */
export function createConnections(): Connections {
  const open = new Map<Socket, number>();
  let isDraining = false;
  const change = (socket: Socket, by: number) => {
    const requests = (open.get(socket) ?? 0) + by;
    if (open.has(socket)) open.set(socket, requests);
    // What was written is sent before the end.
    if (isDraining && requests === 0) socket.destroySoon();
  };
  return {
    add(socket) {
      open.set(socket, 0);
      socket.once("close", () => open.delete(socket));
    },
    begin(socket) {
      change(socket, 1);
      return () => change(socket, -1);
    },
    drain() {
      isDraining = true;
      for (const [socket, requests] of open) if (requests === 0) socket.destroy();
    },
    destroyAll() {
      for (const socket of open.keys()) socket.destroy();
    },
  };
}
