import { replyDigest } from "../digest/reply-digest.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { SWITCH_DIGEST } from "./build-home-digest.ts";

/** The button of the Home that switches a person's own digest, as the command does; the Home itself shows what became of it. */
export const switchDigest = buildButtonListener("switch_digest", SWITCH_DIGEST, async (press, context) => {
  const { deadlines, locales } = context;
  if (deadlines === undefined) return;
  const language = await locales.languageOf(press.user);
  const isOn = press.actionId.endsWith("_on");
  await replyDigest(isOn ? "me on" : "me off", { ...press, isPrivate: true }, language, deadlines, context);
});
