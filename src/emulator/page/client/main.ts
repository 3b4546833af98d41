import { acting } from "./acting.ts";
import { loadState } from "./api.ts";
import { showBot } from "./bot-state.ts";
import { say, sayWords } from "./composer.ts";
import { takeConfirmation } from "./confirm.ts";
import { byId } from "./dom.ts";
import { fitHeight, keepDraft } from "./drafts.ts";
import { listen } from "./events.ts";
import { closeMenu, closeOtherMenus } from "./message-menu.ts";
import { closeModal, submitModal } from "./modal.ts";
import { openConversation } from "./open-conversation.ts";
import { openList } from "./open-list.ts";
import { closeThread, openThread } from "./pane.ts";
import { press, runShortcut } from "./press.ts";
import { state, takeState } from "./state.ts";
import { takeEvent } from "./take-event.ts";
import { tellCut } from "./tell-cut.ts";
import { clearTraffic, takeTraffic, toggleTraffic } from "./traffic.ts";
import { stopSession } from "./work.ts";

/** The page's entry: what the person does leads to what the page does. */
const person = byId("person", HTMLSelectElement);

document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  fitHeight(target);
  keepDraft(target);
});

document.addEventListener("beforeinput", tellCut);

document.addEventListener("keydown", (event) => {
  const { target } = event;
  if (event.key === "Escape" && target instanceof Element) leave(target);
  openList(event);
  if (event.key !== "Enter" || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLTextAreaElement && target.form !== null && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    target.form?.requestSubmit();
  }
  if (target instanceof HTMLInputElement && target.matches("[data-dispatch]")) void press(target);
  else if (target.matches(".view input"))
    target.closest(".view")?.querySelector<HTMLButtonElement>("[data-submit]")?.click();
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target instanceof HTMLFormElement) void sayWords(event.target);
});

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  closeOtherMenus(target);
  if (button !== null) takeClick(button);
});

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement && target.matches("[data-choice]")) void press(target);
});

person.addEventListener("change", () => {
  acting.remember();
  void enter(state.current);
});

/** Escape closes the menu in which somebody is, else the thread; windows close by themselves. */
function leave(target: Element): void {
  if (!closeMenu(target) && target.closest("#pane, dialog")?.id === "pane") closeThread();
}

/** Shows the workspace as the person sees it for whom the page acts: where they were, or their conversation with the bot. */
async function enter(place: string): Promise<void> {
  document.body.dataset.person = "";
  await listen(takeEvent);
  const loaded = await loadState();
  if (loaded?.conversations === undefined) return;
  takeState(loaded);
  showBot(loaded.connected);
  takeTraffic(loaded.traffic);
  const isSame = state.conversations.some(({ id }) => id === place);
  openConversation(isSame ? place : (state.conversations[0]?.id ?? ""), isSame ? "messages" : state.tab);
  document.body.dataset.person = acting.id;
}

function takeClick(button: HTMLButtonElement): void {
  const { conversation, prompt, tab } = button.dataset;
  const thread = button.closest<HTMLElement>(".thread");
  if (conversation !== undefined) openConversation(conversation);
  else if (tab !== undefined) openConversation(state.current, tab === "home" ? "home" : "messages");
  else if (prompt !== undefined) say(prompt);
  else if (button.matches(".reply") && thread !== null) openThread(thread.dataset.root ?? "");
  else if (button.matches(".stop")) stopSession(button);
  else if (button.matches("[data-close-thread]")) closeThread();
  else if (button.matches("[data-toggle-traffic]")) toggleTraffic();
  else if (button.matches("[data-clear-traffic]")) clearTraffic();
  else if (button.matches("[data-close]")) closeModal();
  else if (button.matches("[data-submit]")) void submitModal(button);
  else if (button.matches("[data-answer]")) takeConfirmation(button);
  else if (button.dataset.shortcut !== undefined) void runShortcut(button);
  else if (button.matches(".press")) void press(button);
}

await enter("");
