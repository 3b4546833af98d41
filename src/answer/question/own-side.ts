import { phrasePattern } from "../../text/phrases.ts";

/** The asker's own side, or who was named before: "what does the text want of us". */
export const OURS = phrasePattern(
  [
    "нас|нам|мы|от них|us|our|we|(?:of|from|on) them|nous|nos|d'eux|nosotros|de ellos|les pide\\p{L}*|منا|لنا|علينا|[يت]دعونا|[يت]طالبنا|[يت]كلفنا|منهم|عليهم",
  ],
  "我们|他们",
);
