import { DIGEST_SENDER_SCOPES } from "../digest/digest-sender.ts";
import { CHANNEL_SCOPES } from "../platform/check-channel.ts";
import { claimAll, triggerKeys } from "../platform/dedup.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { buildReply } from "./build-reply.ts";

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
    bolt.command("/wsis", async ({ command, ack, respond }) => {
      const language = () => context.locales.languageOf(command.user_id);
      await context.boundary(
        {
          name: "/wsis",
          acknowledge: () => ack(),
          language,
          tell: (message) => respond({ ...message, response_type: "ephemeral" }),
        },
        async () => {
          if (!(await claimAll(context.seen, triggerKeys(command.trigger_id)))) return;
          const place = { team: context.team(), channel: command.channel_id, user: command.user_id, isPrivate: true };
          const options = { fallback: await language(), repeatQuestion: true, place };
          const { inChannel, ...reply } = await buildReply(context, command.text, options);
          const visible = inChannel ? "in_channel" : "ephemeral";
          await respond({ ...reply, response_type: visible, unfurl_links: false, unfurl_media: false });
        },
      );
    });
  },
};
