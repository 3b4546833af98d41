import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

const MEANS = phrasePattern(
  [
    "(?:через|посредством) (?:как\\p{L}+|что|чего)|в рамках как(?:их|ого|ой)|по как(?:им|ому) каналам?",
    "(?:through|via|by way of) (?:which|what)",
    "(?:par|a travers|par le biais de|par l'intermediaire de) quel\\p{L}*",
    "(?:a traves de|por medio de|mediante) (?:que|cual\\p{L}*)",
    "(?:من خلال|عبر|عن طريق) (?:اي|ماذا|ما)",
  ],
  "通过(?:哪些|什么|哪个)",
);

/** Whether a question asks by what way something is to be done, which the register does not keep: "through which forums are they to cooperate?". */
export function asksMeans(question: string): boolean {
  return MEANS.test(fold(question));
}
