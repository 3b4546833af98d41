import { formatMessage } from "../../messages/format-message.ts";
import { askFirst, lookingUp } from "../../messages/home.ts";
import { buildReply } from "../ask/build-reply.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { createModalAnswer } from "../platform/modal-answer.ts";
import { buildMessageWindow, openWindow } from "../platform/open-window.ts";
import { say } from "../platform/say.ts";
import { SEARCH, SEARCH_FIELD } from "./build-search.ts";

/** Slack lets a window be opened within three seconds; the way there takes its share. */
const PATIENCE_MS = 1500;

/** The search box of the Home: the answer stands in a window, as a slash command's stands before its asker alone. */
export const searchHome = buildButtonListener("search_home", SEARCH, async (press, context) => {
  const { client, locales } = context;
  const { user, team, channel } = press;
  const language = await locales.languageOf(user);
  const words = press.view?.fields[SEARCH_FIELD] || (press.actionId === SEARCH_FIELD ? press.value : "");
  if (words.trim() === "") return void (await press.tell(say(formatMessage(askFirst, language))));
  let opened: string | undefined;
  const window = createModalAnswer({
    acknowledge: async (view) => {
      opened = (await openWindow(client, press, view)).view?.id;
    },
    update: (view) => client.views.update({ view_id: opened ?? "", view }),
    waiting: buildMessageWindow(say(formatMessage(lookingUp, language)), language),
    patienceMs: PATIENCE_MS,
  });
  const place = { team, channel, user, isPrivate: true };
  const reply = await buildReply(context, words, { fallback: language, repeatQuestion: true, place });
  await window.show(buildMessageWindow(reply, language));
});
