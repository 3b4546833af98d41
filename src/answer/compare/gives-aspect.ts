import type { MissingAspect } from "../../domain/answer.ts";
import { fold } from "../../text/fold.ts";
import { ASPECTS } from "./aspect-words.ts";
import { saysPeriodic } from "./says-periodic.ts";

/**
 * Whether some quotes tell in other words of what they seem to lack: "how much extra money?" is told by "within existing resources".
 * @param quoted in the source's words
 */
export function givesAspect(question: string, quoted: readonly string[], gap: MissingAspect): boolean {
  const asked = fold(question);
  if (gap === "rhythm" && saysPeriodic(asked)) return false;
  return ASPECTS.some(
    ({ asks, gives, settles = [] }) =>
      settles.includes(gap) && asks.test(asked) && quoted.some((text) => gives.test(fold(text))),
  );
}
