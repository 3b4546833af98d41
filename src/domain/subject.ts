import type { Language } from "./language.ts";

/** What a text speaks of in several wordings, by language. */
export interface Subject {
  readonly id: string;
  readonly wordings: ByLanguage;
  /** What people call it, and the text does not. */
  readonly asked: ByLanguage;
}

type ByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;
