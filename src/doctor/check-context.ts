import type { Check } from "../domain/check.ts";
import { ok } from "./checks.ts";

/** Whether the whole document goes to the model. @param document how many tokens it takes @param room how many it may take */
export function checkContext(document: number, room: number): Check {
  const about = `The document takes about ${format(document)} tokens of ${format(room)} (WSIS_LLM_CONTEXT_TOKENS)`;
  return ok(
    "model's context",
    document <= room
      ? `${about}: it is sent whole.`
      : `${about}: what is near a question is sent, and the model looks the rest up.`,
  );
}

function format(tokens: number): string {
  return new Intl.NumberFormat("en").format(tokens);
}
