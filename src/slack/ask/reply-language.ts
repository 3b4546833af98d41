import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { nameLanguage } from "../../messages/format-settings.ts";
import { languageChosen, languageNotKept, languageUnknown } from "../../messages/language-choice.ts";
import { readWord } from "../platform/command-words.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";

const AUTO = /^(?:auto|slack)$/iu;

/** `/wsis lang ru`, `/wsis lang auto`: in which language the bot speaks with the person who says so. */
export async function replyLanguage(
  word: string,
  { user }: Place,
  language: Language,
  { languages, locales, homes }: ListenerContext,
): Promise<Reply> {
  if (languages === undefined) return say(formatMessage(languageNotKept, language));
  const read = readWord(word);
  const wanted = AUTO.test(word) ? null : read?.kind === "language" ? read.language : undefined;
  if (wanted === undefined) {
    const words = { example: code("/wsis lang fr"), auto: code("/wsis lang auto") };
    return say(formatMessage(languageUnknown, language, words));
  }
  await languages.choose(user, wanted);
  await homes.refresh(user);
  const spoken = await locales.languageOf(user);
  return say(formatMessage(languageChosen, spoken, { language: nameLanguage(spoken, spoken) }));
}
