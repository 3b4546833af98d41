import { buildReply } from "../build-reply.ts";
import type { Listener } from "../listener.ts";
import { LOCALE_SCOPES } from "../locales.ts";
import { claimAll } from "../seen.ts";

/**
 * `/wsis …`. The answer goes through the command's own response address and only the asker sees it, so that it works in
 * conversations the bot is no member of.
 */
export const wsisCommand: Listener = {
  name: "/wsis",
  events: [],
  commands: ["/wsis"],
  interactive: false,
  scopes: ["commands", ...LOCALE_SCOPES],
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
          if (!(await claimAll(context.seen, [`trigger:${command.trigger_id}`]))) return;
          const options = { fallback: await language(), repeatQuestion: true, edition: context.edition };
          const reply = await buildReply(context.app, command.text, options);
          await respond({ ...reply, response_type: "ephemeral", unfurl_links: false, unfurl_media: false });
        },
      );
    });
  },
};
