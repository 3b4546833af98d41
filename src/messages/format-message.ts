import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../domain/language.ts";
import { localeOf } from "./locale.ts";

/** One thing the program says, in each language, as an ICU message (plurals and numbers come out right in all six). */
export type Message = Readonly<Record<Language, string>>;

export type MessageValues = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Writes a message in a language.
 * @param values the message's arguments; they are put in as they are, so an edge that needs escaping escapes them first
 * @throws when a value the message names is absent
 */
export function formatMessage(message: Message, language: Language, values: MessageValues = {}): string {
  const key = `${language}\n${message[language]}`;
  const format =
    compiled.get(key) ?? new IntlMessageFormat(message[language], localeOf(language), undefined, { ignoreTag: true });
  compiled.set(key, format);
  return String(format.format(values));
}
