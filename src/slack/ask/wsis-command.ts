import { randomUUID } from "node:crypto";
import type { SlashCommand } from "@slack/bolt";
import { DIGEST_SENDER_SCOPES } from "../digest/digest-sender.ts";
import { CHANNEL_SCOPES } from "../platform/check-channel.ts";
import { claimAll, triggerKeys } from "../platform/dedup.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { respondTo } from "../platform/respond-to.ts";
import { type AskedCommand, answerCommand } from "./answer-command.ts";

/**
 * `/wsis …`. The answer goes through the command's own response address, so that it works in conversations the bot is no
 * member of. Only the asker sees it, save a change of the channel's digest, which concerns everybody there.
 */
export const wsisCommand: Listener = {
  name: "/wsis",
  events: [],
  commands: ["/wsis"],
  interactive: false,
  // Digests that are set here are sent later, by the scheduler.
  scopes: ["commands", ...LOCALE_SCOPES, ...CHANNEL_SCOPES, ...DIGEST_SENDER_SCOPES],
  register(bolt, context) {
    bolt.command("/wsis", ({ command, ack }) => receive(command, () => ack(), context));
  },
};

/** Takes a command, once, and answers it. It is kept before Slack is told that it arrived, until its asker has read a word. */
async function receive(command: SlashCommand, acknowledge: () => Promise<void>, context: ListenerContext) {
  const { questions } = context;
  const asked = toQuestion(command, context);
  let isNew = true;
  await context.boundary(
    {
      name: "/wsis",
      visitor: { user: command.user_id, channel: command.channel_id },
      async acknowledge() {
        isNew = await questions.accept(asked);
        await acknowledge();
      },
      language: () => context.locales.languageOf(asked.person),
      isLeft: () => questions.isLeft(asked.key),
      tell: (message) => respondTo(asked.source.responseUrl, { ...message, response_type: "ephemeral" }),
    },
    async () => {
      if (isNew && (await claimAll(context.seen, triggerKeys(command.trigger_id)))) await answerCommand(asked, context);
    },
  );
  if (isNew) await questions.settle(asked.key);
}

function toQuestion(command: SlashCommand, { team, clock }: ListenerContext): AskedCommand {
  return {
    key: `command:${command.trigger_id ?? randomUUID()}`,
    team: team(),
    channel: command.channel_id,
    person: command.user_id,
    source: { kind: "command", words: command.text ?? "", responseUrl: command.response_url },
    at: clock.now(),
  };
}
