import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks in what connection something is named, folded. */
const CONNECTION = phrasePattern(
  [
    "в связи с чем|в какой связи|в каком контексте|по какому поводу",
    "in (?:what|which) (?:context|connection)|what context",
    "dans quel contexte|a quel (?:propos|titre|sujet)",
    "en que contexto|a proposito de que|a cuento de que",
    "باي مناسبه|(?:في|باي) اي سياق|في اي سياق",
  ],
  "语境|背景下?|什么场合|上下文",
);

/** Whether a question asks in what connection something is named. */
export function asksConnection(text: string): boolean {
  return CONNECTION.test(fold(text));
}
