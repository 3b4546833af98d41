import type { Language } from "./language.ts";

/** What a text speaks of in several wordings, by language. */
export interface Subject {
  readonly id: string;
  readonly wordings: Readonly<Partial<Record<Language, readonly string[]>>>;
}
