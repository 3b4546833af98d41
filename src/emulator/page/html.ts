import { escapeHtml } from "../../text/escape-html.ts";
import { type Locale, PEOPLE, type Person } from "../people.ts";
import { MAX_TEXT_CHARS } from "../read-words.ts";

const LANGUAGES: Readonly<Record<Locale, string>> = {
  "en-GB": "English",
  "fr-FR": "Français",
  "es-ES": "Español",
  "ru-RU": "Русский",
  "ar-SA": "العربية",
  "zh-CN": "中文",
};

/** The page. Everything in it comes from this server; the token lets its own script, and nobody else, use the page's API. */
export function renderPage(token: string): string {
  return `<!doctype html>
<html lang="en">
${renderHead(token)}
<body>
<a class="skip" href="#words">Skip to the message box</a>
${renderTop()}
<nav aria-label="Conversations"><ul id="conversations" role="list"></ul></nav>
${MAIN}
${PANE}
${TRAFFIC}
<dialog id="view" aria-labelledby="view-title"></dialog>
<noscript>This page needs JavaScript.</noscript>
<script type="module" src="/page/client/main.js"></script>
</body>
</html>
`;
}

function renderHead(token: string): string {
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="emulator-token" content="${escapeHtml(token)}">
<title>WSIS · local workspace</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/style.css">
</head>`;
}

function renderTop(): string {
  return `<header class="top">
  <h1>Local workspace</h1>
  <p class="bot-state" id="bot-state" role="status"><span class="dot" aria-hidden="true"></span><span id="bot-words">connecting…</span></p>
  <button type="button" class="press" id="traffic-opener" data-toggle-traffic aria-expanded="false" aria-controls="traffic">Traffic</button>
  <label class="person-choice"><span>You are</span><select id="person">${PEOPLE.map(renderPerson).join("")}</select></label>
</header>`;
}

function renderPerson({ id, name, locale, role }: Person): string {
  const rest = role === "member" ? LANGUAGES[locale] : `${LANGUAGES[locale]}, ${role}`;
  return `<option value="${id}" lang="${locale.slice(0, 2)}">${escapeHtml(name)} · ${rest}</option>`;
}

/** What is said in the open conversation, and where the person says something. */
const MAIN = `<main>
  <div class="head">
    <div id="about" class="about"></div>
    <div id="tabs" class="tabs" role="tablist" aria-label="The bot’s sides" hidden>
      <button type="button" role="tab" id="tab-messages" aria-controls="talk" data-tab="messages">Messages</button>
      <button type="button" role="tab" id="tab-home" aria-controls="home" data-tab="home">Home</button>
    </div>
  </div>
  <div id="home" class="home" role="tabpanel" aria-labelledby="tab-home" tabindex="0" hidden></div>
  <div id="talk" class="talk">
  <div id="log" role="log" aria-live="polite" aria-relevant="additions" aria-label="Messages" tabindex="0"></div>
  <div id="prompts" class="prompts" dir="auto" hidden></div>
  <p id="problem" class="problem" role="alert" hidden></p>
  <form id="composer" class="composer">
    <label class="hidden" for="words">Message</label>
    <textarea id="words" rows="1" dir="auto" data-most="${MAX_TEXT_CHARS}" autocomplete="off" autofocus></textarea>
    <button type="submit" class="primary">Send</button>
  </form>
  <p class="hint" id="hint"></p>
  </div>
</main>`;

/** A thread, beside the conversation it is in. */
const PANE = `<aside id="pane" class="pane" aria-labelledby="pane-title" hidden>
  <header><h2 id="pane-title">Thread</h2><span id="pane-place" dir="auto"></span>
    <button type="button" class="x" data-close-thread aria-label="Close thread">×</button></header>
  <p id="pane-subject" dir="auto"></p>
  <div id="replies" role="log" aria-live="polite" aria-relevant="additions" aria-labelledby="pane-title" tabindex="0"></div>
  <div id="pane-work" class="work"></div>
  <form id="reply-form" class="composer">
    <label class="hidden" for="reply-words">Reply in thread</label>
    <textarea id="reply-words" rows="1" dir="auto" data-most="${MAX_TEXT_CHARS}" autocomplete="off" placeholder="Reply…"></textarea>
    <button type="submit" class="primary">Reply</button>
  </form>
</aside>`;

/** The inspector: what goes between Slack and the bot. */
const TRAFFIC = `<section id="traffic" class="traffic" aria-labelledby="traffic-title" hidden>
  <header><h2 id="traffic-title">Traffic</h2>
    <input type="search" id="traffic-words" aria-label="Filter by words" placeholder="Filter by words" autocomplete="off">
    <select id="traffic-kind" aria-label="Kind"><option value="">all kinds</option><option value="event">events</option><option value="command">commands</option><option value="interaction">interactions</option><option value="call">calls</option><option value="response">response addresses</option><option value="socket">connection</option></select>
    <button type="button" class="press" data-clear-traffic>Clear</button>
    <button type="button" class="x" data-toggle-traffic aria-label="Close traffic">×</button></header>
  <ol id="exchanges" reversed tabindex="0" aria-label="Exchanges, newest first"></ol>
</section>`;
