import { byId, make } from "./dom.ts";
import { findConversation, findPrompts, state } from "./state.ts";

const box = byId("prompts", HTMLDivElement);

/** Offers the suggested questions while nothing has been said in their conversation. */
export function showPrompts(): void {
  const offer = findPrompts(state.current);
  const isWanted = offer !== undefined && findConversation(state.current)?.messages.length === 0;
  box.hidden = !isWanted;
  if (!isWanted) return;
  box.replaceChildren(make("span", { dir: "auto" }, offer.title), ...offer.prompts.map(renderPrompt));
}

function renderPrompt({ title, message }: { readonly title: string; readonly message: string }): HTMLButtonElement {
  const button = make("button", { type: "button", dir: "auto" }, title);
  button.dataset.prompt = message;
  return button;
}
