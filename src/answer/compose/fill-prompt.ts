import type { Prompt, PromptName, RepairPrompt, SlotValues } from "../../domain/prompt.ts";
import type { Reason } from "../../domain/reason.ts";
import type { ModelRequest } from "../../ports/language-model.ts";

/**
 * Puts values into the slots of a prompt. Fences (`<<<`, `>>>`) in a value become other marks: what a person typed cannot
 * end the place it stands in.
 * @param maxOutputTokens how long the reply may be
 */
export function fillPrompt<Name extends PromptName>(
  { system, document, user, output }: Prompt,
  values: SlotValues<Name>,
  maxOutputTokens: number,
): ModelRequest {
  const fill = (text: string) => fillSlots(text, values);
  return {
    system: fill(system),
    document: fill(document),
    user: fill(user).trim(),
    schema: output,
    maxOutputTokens,
  };
}

/** The words for why a sentence did not hold. */
export function describeReason({ reasons }: Pick<RepairPrompt, "reasons">, reason: Reason): string {
  return fillSlots(reasons[reason.name], reason);
}

function fillSlots(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([a-z]+)\}\}/gu, (_, slot: string) => withoutFences(values[slot] ?? ""));
}

function withoutFences(text: string): string {
  return text.replace(/<{3,}/gu, "«").replace(/>{3,}/gu, "»");
}
