import { phrasePattern } from "./phrases.ts";

/** Offers one or the other, folded: "New York or Geneva?". */
export const CHOICE = phrasePattern(["или|либо", "or", "ou", "o", "(?:ا|او)م|او"], "还是");
