import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

export type FrameServer = Awaited<ReturnType<typeof openFrameServer>>;

/** Slack's side of a socket that sends whatever frame a test wants, and answers every call with what a start needs. */
export async function openFrameServer() {
  const acknowledged: string[] = [];
  let socket: WebSocket | undefined;
  const server = createServer((request, response) => {
    request.resume();
    const { port } = server.address() as AddressInfo;
    const answer = {
      ok: true,
      url: `ws://127.0.0.1:${port}/`,
      user_id: "U0WSISBOT1",
      bot_id: "B0WSISBOT1",
      team_id: "T1",
    };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (bot) => {
    socket = bot;
    bot.on("message", (data) => acknowledged.push((JSON.parse(String(data)) as { envelope_id: string }).envelope_id));
    bot.send('{"type":"hello"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    /** The envelopes that the bot said it has, in order. */
    acknowledged,
    send: (frame: string | Buffer) => socket?.send(frame),
    /** Hears nothing any more, and does not say good-bye. */
    mute: () => socket?.pause(),
    async stop() {
      for (const bot of sockets.clients) bot.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
