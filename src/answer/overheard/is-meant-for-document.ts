import type { Answer } from "../../domain/answer.ts";

/** Far below answering: of what people ask each other, less than one in ten scores higher (test/answer/overheard/). */
const MIN_GATE_SCORE = -2.5;
/** Among people who talk to each other only what the document surely answers is taken for a question to it. */
const MIN_SURE_SCORE = 1;

/**
 * Whether a question that nobody put to the bot by name is one to the document: it answers, or comes near it, or the
 * question names a paragraph. Small talk, what is off the subject, and what lacks its subject are people's own.
 * @param isAmongPeople whether the question is part of what people say to each other
 */
export function isMeantForDocument(
  { outcome, gate, small_talk, clarify }: Pick<Answer, "outcome" | "gate" | "small_talk" | "clarify">,
  isAmongPeople: boolean,
): boolean {
  if (small_talk || clarify || outcome === "off_topic") return false;
  if (outcome === "not_reproduced") return true;
  if (isAmongPeople) return outcome === "answered" && (gate === null || gate >= MIN_SURE_SCORE);
  return outcome === "answered" || (gate !== null && gate >= MIN_GATE_SCORE);
}
