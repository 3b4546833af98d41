import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { keepPerLanguage } from "../../text/keep-per-language.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { lightStem } from "../../text/light-stem.ts";
import type { Mention } from "./mention.ts";
import { tellingWords } from "./telling-words.ts";

/**
 * Whether words that no sentence names may stand in the document all the same: in a heading, or in Arabic in a form by which names are not
 * compared ("ميزانية" beside "الميزانية"). A flat no would be wrong then.
 */
export function mayStand(library: Library, { name, find }: Mention, language: Language): boolean {
  const headings = [...(library.versions.get(language)?.headings.values() ?? [])];
  if (headings.some((heading) => find(heading).length > 0)) return true;
  if (language !== "ar") return false;
  const words = lightWords(name, language);
  return words.trim() !== "" && readTexts(library)(language).some((text) => text.includes(words));
}

/** The words of each sentence and heading. */
const readTexts = keepPerObject(({ versions }: Library) =>
  keepPerLanguage((language): readonly string[] => {
    const version = versions.get(language);
    const sentences = [...(version?.texts.values() ?? [])].flatMap(({ text, sentences: spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    return [...sentences, ...(version?.headings.values() ?? [])].map((text) => lightWords(text, language));
  }),
);

/** The light stems of the words that tell something, with a space on either side of each. */
function lightWords(text: string, language: Language): string {
  return ` ${tellingWords(text, language)
    .map(({ word }) => lightStem(word))
    .join(" ")} `;
}
