import type { Language } from "../../domain/language.ts";
import type { NameIndex } from "./name-index.ts";

/** What the text calls something: the first of its forms that stands in the version of a language ("ALF" stands nowhere). */
export function calledInText(names: NameIndex, id: string, language: Language): string {
  const forms = names.names.get(id)?.forms[language] ?? [];
  const stands = (form: string) => names.sentences(language).some(({ text }) => text.includes(form));
  return forms.find(stands) ?? forms[0] ?? id;
}
