import { createHmac } from "node:crypto";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import { createSlackApp } from "../../../src/slack/create-slack-app.ts";
import { freePort } from "../../fixtures/free-port.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";
import { createSampleApp } from "../../fixtures/sample-app.ts";

export type HttpSlack = Awaited<ReturnType<typeof openHttpSlack>>;

const SECRET = "an-invented-signing-secret";

/** The bot over HTTP, with the emulator behind it, and what signs requests as Slack does. */
export async function openHttpSlack() {
  const emulator = await startEmulator({ port: 0 });
  if (!emulator.ok) throw new Error(emulator.message);
  const log = createRecordingLog();
  const port = await freePort();
  const slack = createSlackApp({
    app: createSampleApp(),
    botToken: emulator.botToken,
    connection: { kind: "http", signingSecret: SECRET, port, host: "127.0.0.1" },
    log,
    slackApiUrl: emulator.apiUrl,
    calendar: async (request, response) => void response.end(`calendar at ${request.url}`),
  });
  await slack.start();
  const url = `http://127.0.0.1:${port}/slack/events`;
  return {
    emulator,
    slack,
    log,
    port,
    url,
    /** Posts a body with a valid signature. */
    send(body: string, type = "application/json"): Promise<Response> {
      const time = String(Math.floor(Date.now() / 1000));
      const signature = `v0=${createHmac("sha256", SECRET).update(`v0:${time}:${body}`).digest("hex")}`;
      const headers = { "content-type": type, "x-slack-request-timestamp": time, "x-slack-signature": signature };
      return fetch(url, { method: "POST", headers, body });
    },
    async stop() {
      await slack.stop(500);
      await emulator.stop();
    },
  };
}
