import { createHmac } from "node:crypto";
import { SIGNING_SECRET } from "./bot-process.ts";

/** Delivers an event to the bot over HTTP, signed as Slack signs. @returns whether it was acknowledged */
export async function deliverEvent(body: string, port: number): Promise<boolean> {
  const time = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac("sha256", SIGNING_SECRET).update(`v0:${time}:${body}`).digest("hex")}`;
  const signed = { "x-slack-request-timestamp": time, "x-slack-signature": signature };
  const headers = { "content-type": "application/json", ...signed };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", headers, body });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
