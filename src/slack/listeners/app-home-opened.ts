import { formatMessage } from "../../messages/format-message.ts";
import {
  exampleQuestion,
  promptInternetGovernance,
  promptParagraph,
  promptRoadmap,
  promptsTitle,
} from "../../messages/slack-help.ts";
import type { Listener } from "../listener.ts";
import { LOCALE_SCOPES } from "../locales.ts";
import { claimAll } from "../seen.ts";

const PROMPTS = [exampleQuestion, promptRoadmap, promptInternetGovernance, promptParagraph] as const;

/** Somebody opens the conversation with the bot: it offers four questions in their language. */
export const appHomeOpened: Listener = {
  name: "app_home_opened",
  events: ["app_home_opened"],
  commands: [],
  interactive: false,
  scopes: ["assistant:write", ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("app_home_opened", async ({ event, body }) => {
      if (event.tab !== "messages") return;
      const language = () => context.locales.languageOf(event.user);
      await context.boundary({ name: "app_home_opened", language }, async () => {
        if (!(await claimAll(context.seen, [`event:${body.event_id}`]))) return;
        const reader = await language();
        const prompts = PROMPTS.map((message) => formatMessage(message, reader));
        // No thread_ts: with agent_view Slack ignores a call that has one.
        await context.client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          title: formatMessage(promptsTitle, reader),
          prompts: prompts.map((prompt) => ({ title: prompt, message: prompt })),
        });
      });
    });
  },
};
