import { escapeHtml } from "../../text/escape-html.ts";
import { SLACKBOT } from "../identities.ts";
import type { Json } from "../json.ts";
import type { StoredMessage } from "../messages.ts";
import { findPerson } from "../people.ts";
import type { OpenView } from "../state.ts";
import { renderBlocks } from "./blocks.ts";
import { renderMrkdwn } from "./mrkdwn.ts";

/** Slack's menu of a message, with the one shortcut of this app. */
const MORE =
  '<details class="more"><summary aria-label="More actions" title="More actions">⋮</summary><button type="button" data-shortcut="find_paragraphs">Paragraphs behind this</button></details>';

/** One message as the page shows it. Blocks stand for the text where there are any, as at Slack. */
export function renderMessage(message: StoredMessage): string {
  const who = nameOf(message);
  const body =
    message.blocks.length > 0
      ? renderBlocks(message.blocks)
      : `<div class="section"><div class="body">${renderMrkdwn(message.text)}</div></div>`;
  const private_ = message.ephemeral ? '<p class="private">Only visible to you</p>' : "";
  const badge = message.fromBot ? '<span class="badge">APP</span>' : "";
  const edited = message.edited ? '<span class="edited">(edited)</span>' : "";
  const shortcut = message.ephemeral ? "" : MORE;
  return [
    `<article class="message ${message.fromBot ? "bot" : "person"}" data-ts="${escapeHtml(message.ts)}" data-channel="${escapeHtml(message.channel)}">`,
    `<div class="avatar" aria-hidden="true">${escapeHtml([...who][0] ?? "")}</div><div class="content">${private_}`,
    `<header><span class="who" dir="auto">${escapeHtml(who)}</span>${badge}<time>${formatTime(message.ts)}</time>${edited}${shortcut}</header>${body}</div></article>`,
  ].join("");
}

function nameOf({ fromBot, user }: StoredMessage): string {
  if (user === SLACKBOT) return "Slackbot";
  return fromBot ? "WSIS" : (findPerson(user)?.name ?? "Somebody");
}

/** A window as the page shows it. */
export function renderView({ id, view }: OpenView): string {
  const label = (key: string, otherwise: string) =>
    escapeHtml(String((view[key] as { text?: string } | undefined)?.text ?? otherwise));
  const submit =
    view.submit === undefined
      ? ""
      : `<button type="button" class="primary" data-submit>${label("submit", "")}</button>`;
  return [
    `<div class="view" data-view="${escapeHtml(id)}"><header><h2 id="view-title" dir="auto">${label("title", "")}</h2>`,
    `<button type="button" class="x" data-close aria-label="${label("close", "Close")}">×</button></header>`,
    `<div class="blocks" tabindex="0" role="region" aria-labelledby="view-title">${renderBlocks(view.blocks as readonly Json[])}</div>`,
    `<footer>${submit}<button type="button" data-close>${label("close", "Close")}</button></footer></div>`,
  ].join("");
}

/** The app's Home as the page shows it. */
export function renderHome({ id, view }: OpenView): string {
  const blocks = renderBlocks(view.blocks as readonly Json[]);
  return `<div class="view" data-view="${escapeHtml(id)}"><div class="blocks">${blocks}</div></div>`;
}

function formatTime(ts: string): string {
  const date = new Date(Number(ts) * 1000);
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}
