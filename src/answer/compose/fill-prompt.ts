import type { Prompt, PromptName, SlotValues } from "../../domain/prompt.ts";
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
  const fill = (text: string) =>
    text.replace(/\{\{([a-z]+)\}\}/gu, (_, slot: string) =>
      withoutFences((values as Record<string, string>)[slot] ?? ""),
    );
  return {
    system: fill(system),
    document: fill(document),
    user: fill(user).trim(),
    schema: output,
    maxOutputTokens,
  };
}

function withoutFences(text: string): string {
  return text.replace(/<{3,}/gu, "«").replace(/>{3,}/gu, "»");
}
