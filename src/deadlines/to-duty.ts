import type { Duty } from "../domain/duty.ts";
import type { Language } from "../domain/language.ts";
import type { Entry } from "../domain/obligation.ts";

/** An entry in the words of one language. */
export function toDuty({ obligation, due, status }: Entry, language: Language): Duty {
  const { id, actor, action, modality, recipient, paragraphs } = obligation;
  return {
    id,
    actor: actor?.wording[language] ?? null,
    action: action[language],
    modality,
    recipient: recipient?.wording[language] ?? null,
    due,
    status,
    paragraphs,
  };
}
