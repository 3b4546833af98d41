import type { Language } from "../domain/language.ts";
import type { Message } from "./format-message.ts";
import { formatMessage } from "./format-message.ts";
import { joinWithColon, withAside } from "./punctuation.ts";

/** Who and what in one: "ITU: report". Where the text names nobody, what is to be done comes first, and that is said behind it. */
export function nameTask(actor: string | null, action: string, language: Language): string {
  return actor === null
    ? withAside(action, [formatMessage(NOBODY_NAMED, language)], language)
    : joinWithColon([actor, action], language);
}

const NOBODY_NAMED: Message = {
  ar: "لا يذكر النص من يقوم بذلك",
  en: "the text does not say by whom",
  es: "el texto no dice quién",
  fr: "le texte ne dit pas par qui",
  ru: "кто это делает, в тексте не сказано",
  zh: "文中未写明由谁负责",
};
