const YES = "confirm";

/** Asks what the bot wants asked before a button does its work. Escape refuses. @returns true where nothing is asked */
export async function isConfirmed(button: HTMLButtonElement): Promise<boolean> {
  const question = button.nextElementSibling;
  if (!(question instanceof HTMLDialogElement)) return true;
  question.returnValue = "";
  question.showModal();
  await new Promise((resolve) => question.addEventListener("close", resolve, { once: true }));
  return question.returnValue === YES;
}

/** Takes the answer from one of the question's two buttons. */
export function takeConfirmation(button: HTMLButtonElement): void {
  button.closest("dialog")?.close(button.dataset.answer);
}
