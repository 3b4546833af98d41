import { fold } from "../../text/fold.ts";
import { ASPECTS } from "./aspect-words.ts";

/** Whether some quotes give what is asked for beside the subject: "how much extra money?" is told by "within existing resources". @param quoted in the source's words */
export function givesAspect(question: string, quoted: readonly string[]): boolean {
  const asked = fold(question);
  return ASPECTS.some(({ asks, gives }) => asks.test(asked) && quoted.some((text) => gives.test(fold(text))));
}
