import { send } from "./api.ts";
import { words } from "./composer.ts";
import { showConversations } from "./conversation-list.ts";
import { byId, make } from "./dom.ts";
import { restoreDraft } from "./drafts.ts";
import { showHome } from "./home.ts";
import { log, placeRoot, showReplies } from "./log.ts";
import { closeThread } from "./pane.ts";
import { showPrompts } from "./prompts.ts";
import { type Conversation, findConversation, isRoot, state } from "./state.ts";
import { titleOf } from "./title.ts";

const ABOUT = {
  im: "Direct messages with the bot. Every message is a question.",
  private: "A private channel the bot is in: only its members see it. Mention the bot: @wsis and your question.",
  member: "A channel the bot is in. Mention it: @wsis and your question.",
  stranger: "A channel the bot is not in. /wsis works here too; only you see the answer.",
};
const HINT = {
  im: "Ask in any of the six UN languages, or try /wsis help",
  channel: "@wsis and a question, or /wsis para 67",
};
/** A screen reader shall hear what is new, not all of a conversation that is opened. */
const QUIET_MS = 50;

const about = byId("about", HTMLDivElement);
const hint = byId("hint", HTMLParagraphElement);
const tabs = byId("tabs", HTMLDivElement);
const talk = byId("talk", HTMLDivElement);
const home = byId("home", HTMLDivElement);

/** Shows a conversation in place of the one that was open; the bot's own has the bot's Home as another side. */
export function openConversation(id: string, tab: typeof state.tab = "messages"): void {
  const one = findConversation(id);
  if (one === undefined) return;
  closeThread();
  state.current = id;
  state.tab = tab;
  one.unread = false;
  showConversations();
  about.replaceChildren(make("strong", {}, titleOf(one)), aboutOf(one));
  hint.textContent = HINT[one.kind];
  restoreDraft(words, id);
  words.placeholder = one.kind === "im" ? "Your question" : `Message #${one.name}`;
  showMessages(one);
  showPrompts();
  showTab(one);
  void send("open", { channel: id, tab });
}

function showTab({ kind }: Conversation): void {
  const isHome = state.tab === "home";
  tabs.hidden = kind !== "im";
  talk.hidden = isHome;
  home.hidden = !isHome;
  showHome();
  for (const button of tabs.querySelectorAll("button"))
    button.setAttribute("aria-selected", String(button.dataset.tab === state.tab));
  if (!isHome) words.focus();
}

function aboutOf({ kind, botIsMember, isPrivate }: Conversation): string {
  if (kind === "im") return ABOUT.im;
  if (isPrivate && botIsMember) return ABOUT.private;
  return botIsMember ? ABOUT.member : ABOUT.stranger;
}

function showMessages(one: Conversation): void {
  log.setAttribute("aria-live", "off");
  log.replaceChildren();
  if (one.messages.length === 0) log.append(renderEmpty(one));
  for (const entry of one.messages) {
    if (isRoot(entry)) placeRoot(entry);
    else showReplies(one, entry.threadTs ?? "");
  }
  log.scrollTop = log.scrollHeight;
  setTimeout(() => log.setAttribute("aria-live", "polite"), QUIET_MS);
}

function renderEmpty(one: Conversation): HTMLElement {
  const [head, line] =
    one.kind === "im"
      ? [
          "Ask about the WSIS+20 outcome",
          "Every sentence of an answer is quoted from the document, with its paragraph.",
        ]
      : ["Nothing here yet", aboutOf(one)];
  return make("div", { className: "empty" }, make("h2", {}, head), make("p", {}, line));
}
