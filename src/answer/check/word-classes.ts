import { LANGUAGES, type Language } from "../../domain/language.ts";

/** By language, the words and phrases of each class: alternatives of a pattern on folded text. */
export type WordClassTable<Class extends string> = Readonly<Record<Language, Readonly<Record<Class, string>>>>;

/** Finds the classes whose words a folded text uses. */
export type WordClassReader<Class extends string> = (folded: string, language: Language) => Set<Class>;

/** Builds the reader of a table. Chinese words have no edges; Arabic ones may carry "and" in front. */
export function createWordClassReader<Class extends string>(table: WordClassTable<Class>): WordClassReader<Class> {
  const patterns = new Map(
    LANGUAGES.map((language) => [
      language,
      Object.entries<string>(table[language]).map(
        ([name, words]) => [name as Class, compileWords(words, language)] as const,
      ),
    ]),
  );
  return (folded, language) =>
    new Set((patterns.get(language) ?? []).filter(([, pattern]) => pattern.test(folded)).map(([name]) => name));
}

/** A pattern of whole words in a language. */
export function compileWords(words: string, language: Language, flags: "u" | "gu" = "u"): RegExp {
  if (language === "zh") return new RegExp(words, flags);
  const before = language === "ar" ? String.raw`(?<![\p{L}\p{M}])[وف]?` : String.raw`(?<![\p{L}\p{M}])`;
  return new RegExp(`${before}(?:${words})(?![\\p{L}\\p{M}])`, flags);
}
