import { replyLanguage } from "../ask/reply-language.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { CHOOSE_LANGUAGE } from "./build-language.ts";

/** The list of languages in the Home: what is chosen holds at once, and the Home is shown in it. */
export const chooseLanguage = buildButtonListener("choose_language", CHOOSE_LANGUAGE, async (press, context) => {
  const language = await context.locales.languageOf(press.user);
  await replyLanguage(press.value, { ...press, isPrivate: true }, language, context);
});
