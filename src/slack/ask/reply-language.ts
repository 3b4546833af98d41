import { LANGUAGES, type Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { nameLanguage } from "../../messages/format-settings.ts";
import { languageChosen, languageNotKept, languageUnknown, languageWanted } from "../../messages/language-choice.ts";
import { joinNames } from "../../messages/punctuation.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
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
  if (wanted === undefined) return sayLanguages(word, language);
  await languages.choose(user, wanted);
  await homes.refresh(user);
  const spoken = await locales.languageOf(user);
  return say(formatMessage(languageChosen, spoken, { language: nameLanguage(spoken, spoken) }));
}

const FOUND_TEXT = 40;

/** Which languages there are, by code and name. @param found what was written in the place of one; empty: nothing */
function sayLanguages(found: string, language: Language): Reply {
  const codes = joinNames(
    LANGUAGES.map((one) => `${code(one)} ${isolate(nameLanguage(one, language))}`),
    language,
  );
  return say(
    formatMessage(found === "" ? languageWanted : languageUnknown, language, {
      found: isolate(escapeMrkdwn(shorten(found, FOUND_TEXT))),
      codes,
      example: code("/wsis lang fr"),
      auto: code("/wsis lang auto"),
    }),
  );
}
