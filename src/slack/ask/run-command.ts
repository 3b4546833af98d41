import { RUN_COMMAND } from "../blocks/suggestion.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { addShareButton } from "../share/share-button.ts";
import { buildReply } from "./build-reply.ts";

/** A button that carries a command: it does what typing that would have done. Who pressed it alone reads the answer, as of a slash command. */
export const runCommand = buildButtonListener("run_command", RUN_COMMAND, async (press, context) => {
  const { team, channel, user } = press;
  const fallback = await context.locales.languageOf(user);
  const place = { team, channel, user, isPrivate: true };
  const reply = await buildReply(context, press.value, { fallback, repeatQuestion: true, place });
  await press.tell(addShareButton(reply, channel));
});
