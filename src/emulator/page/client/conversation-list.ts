import { byId, make } from "./dom.ts";
import { type Conversation, state } from "./state.ts";
import { titleOf } from "./title.ts";

const list = byId("conversations", HTMLUListElement);

/** Shows all conversations: which is open, and which has something new. */
export function showConversations(): void {
  list.replaceChildren(...state.conversations.map((one) => make("li", {}, renderButton(one))));
}

function renderButton(one: Conversation): HTMLButtonElement {
  const button = make("button", { type: "button" }, titleOf(one));
  button.dataset.conversation = one.id;
  if (one.unread) button.append(renderDot());
  if (one.id === state.current) button.setAttribute("aria-current", "true");
  return button;
}

function renderDot(): HTMLSpanElement {
  const dot = make("span", { className: "unread" });
  dot.setAttribute("role", "img");
  dot.setAttribute("aria-label", "new messages");
  return dot;
}
