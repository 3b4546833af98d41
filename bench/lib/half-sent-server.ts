/** Slack's port alone, in a process of its own: prints its port, and lives until its parent ends it. */
import type { App as BoltApp } from "@slack/bolt";
import { createHttpReceiver } from "../../src/slack/platform/http-receiver.ts";

const nothing = () => undefined;
const receiver = createHttpReceiver({
  signingSecret: "an-invented-signing-secret",
  log: { info: nothing, warn: nothing, error: nothing },
});
receiver.init({ processEvent: async () => undefined } as unknown as BoltApp);
process.stdout.write(`${await receiver.start({ port: 0, host: "127.0.0.1" })}\n`);
