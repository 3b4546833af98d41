const YES = "confirm";

/** Who waits for the answer to a question. The event that a dialog was closed comes too late to tell one asking from the next. */
const waiting = new WeakMap<HTMLDialogElement, (isYes: boolean) => void>();

/** Asks what the bot wants asked before a button does its work. Escape refuses. @returns true where nothing is asked */
export async function isConfirmed(button: HTMLElement): Promise<boolean> {
  const question = button.nextElementSibling;
  if (!(question instanceof HTMLDialogElement)) return true;
  waiting.get(question)?.(false);
  return new Promise((resolve) => {
    waiting.set(question, resolve);
    question.addEventListener("cancel", () => resolve(false), { once: true });
    question.showModal();
  });
}

/** Takes the answer from one of the question's two buttons. */
export function takeConfirmation(button: HTMLButtonElement): void {
  const question = button.closest("dialog");
  if (question === null) return;
  question.close();
  waiting.get(question)?.(button.dataset.answer === YES);
}
