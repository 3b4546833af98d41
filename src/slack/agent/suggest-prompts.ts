import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import {
  exampleQuestion,
  promptInternetGovernance,
  promptParagraph,
  promptRoadmap,
  promptsTitle,
} from "../../messages/help.ts";
import { claimAll } from "../platform/dedup.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";

const QUESTIONS = [exampleQuestion, promptRoadmap, promptInternetGovernance] as const;

/** Four prompts; a test asks them all. A bare "paragraph 67" shows no language, so the last one sends the command, which takes the reader's. */
export function buildPrompts(language: Language) {
  const questions = QUESTIONS.map((message) => formatMessage(message, language));
  return [
    ...questions.map((question) => ({ title: question, message: question })),
    { title: formatMessage(promptParagraph, language), message: "para 67" },
  ];
}

/** Somebody opens the conversation with the bot: it offers four questions in their language. */
export const suggestPrompts: Listener = {
  name: "app_home_opened",
  events: ["app_home_opened"],
  commands: [],
  interactive: false,
  scopes: ["assistant:write", ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("app_home_opened", async ({ event, body }) => {
      if (event.tab !== "messages") return;
      const language = () => context.locales.languageOf(event.user);
      await context.boundary(
        { name: "app_home_opened", visitor: { user: event.user, channel: event.channel }, language },
        async () => {
          const id = body.event_id ?? `${event.channel}:${event.event_ts}`;
          if (!(await claimAll(context.seen, [`event:${id}`]))) return;
          const reader = await language();
          // No thread_ts: with agent_view Slack ignores a call that has one.
          await context.client.assistant.threads.setSuggestedPrompts({
            channel_id: event.channel,
            title: formatMessage(promptsTitle, reader),
            prompts: buildPrompts(reader),
          });
        },
      );
    });
  },
};
