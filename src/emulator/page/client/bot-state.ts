import { byId } from "./dom.ts";

const line = byId("bot-state", HTMLParagraphElement);
const words = byId("bot-words", HTMLSpanElement);

/** Says whether the bot is connected. */
export function showBot(isConnected: boolean): void {
  line.classList.toggle("connected", isConnected);
  words.textContent = isConnected ? "bot connected" : "bot not connected";
}
