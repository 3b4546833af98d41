import { createHmac } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { SIGNING_SECRET } from "./bot-process.ts";

/** Slack waits no longer, and sends again. */
const SLACK_WAIT_MS = 3000;

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/**
 * Delivers an event to the bot over HTTP, signed as Slack signs. By Node's own client: `fetch` costs half a millisecond of
 * whoever measures, and waits for ever where a connection is closed before it was used.
 * @returns whether it was acknowledged
 */
export async function deliverEvent(body: string, port: number): Promise<boolean> {
  const time = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac("sha256", SIGNING_SECRET).update(`v0:${time}:${body}`).digest("hex")}`;
  const signed = { "x-slack-request-timestamp": time, "x-slack-signature": signature };
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...signed };
  const to = { host: "127.0.0.1", port, path: "/slack/events", method: "POST", headers, agent };
  try {
    const sent = request({ ...to, timeout: SLACK_WAIT_MS }).end(body);
    sent.on("timeout", () => sent.destroy());
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.resume();
    return response.statusCode === 200;
  } catch {
    return false;
  }
}
