import type { Language } from "./language.ts";

/** The same thing said in every language. */
export type LocalText = Readonly<Record<Language, string>>;
