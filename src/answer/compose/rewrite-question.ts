import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import type { LanguageModel, ModelRequest } from "../../ports/language-model.ts";
import { hasPronoun } from "../../text/pronouns.ts";
import { readReply } from "./call-model.ts";
import { type ModelSession, noteOf } from "./model-session.ts";
import { parseReply } from "./parse-reply.ts";

const REWRITTEN = z.object({ question: z.string().trim().min(1).max(500).nullable() });

/** A question of so few words leaves its subject out, where one was asked before it. Chinese writes no spaces: two characters a word. */
const MAX_FOLLOW_UP_WORDS = 6;

/** True where a question seems to go on from the one before it. */
export function isFollowUp(question: string, language: Language): boolean {
  const han = question.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = han > 0 ? han / 2 : (question.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  return words <= MAX_FOLLOW_UP_WORDS || hasPronoun(question, language);
}

/** A follow-up as a question that can stand alone; as it was typed where there is no reply, or it cannot be told what is meant. */
export async function rewriteQuestion(
  model: LanguageModel,
  request: ModelRequest,
  session: ModelSession,
  typed: string,
): Promise<string> {
  try {
    const parsed = parseReply(await readReply(model, request, session), REWRITTEN);
    return (parsed.kind === "value" && parsed.value.question) || typed;
  } catch (error) {
    noteOf(error, session);
    return typed;
  }
}
