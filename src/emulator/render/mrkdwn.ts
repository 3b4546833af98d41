import { escapeHtml } from "../../text/escape-html.ts";
import { BOT, CONVERSATIONS } from "../identities.ts";
import { findPerson } from "../people.ts";
import { decodeEntities, directionOf } from "./html.ts";

const PIECES = /(`[^`\n]+`|<[^<>\n]+>)/u;
const BEFORE = "(^|[\\s(\\[«“\"'·—–-])";
const AFTER = "(?=$|[\\s.,:;!?)\\]»”\"'·—–-])";
const EMPHASIS = [
  { pattern: new RegExp(`${BEFORE}\\*(\\S|\\S[^*\\n]*\\S)\\*${AFTER}`, "gu"), tag: "strong" },
  { pattern: new RegExp(`${BEFORE}_(\\S|\\S[^_\\n]*\\S)_${AFTER}`, "gu"), tag: "em" },
  { pattern: new RegExp(`${BEFORE}~(\\S|\\S[^~\\n]*\\S)~${AFTER}`, "gu"), tag: "s" },
] as const;
const URL_IN_TEXT = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/gu;

/**
 * Slack's mrkdwn as HTML. Everything is escaped first; only marks that Slack knows become elements. Each line finds its
 * own direction, so that Russian under Arabic stands right.
 * @param verbatim when true, addresses in the text stay text, as at Slack
 */
export function renderMrkdwn(text: string, verbatim = false): string {
  const groups: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const quoted = /^(?:>|&gt;)/u.test(line);
    const last = groups.at(-1);
    if (last?.quoted === quoted) last.lines.push(line);
    else groups.push({ quoted, lines: [line] });
  }
  return groups
    .map(({ quoted, lines }) => (quoted ? renderQuote(lines, verbatim) : renderLines(lines, verbatim)))
    .join("");
}

function renderQuote(lines: readonly string[], verbatim: boolean): string {
  const bare = lines.map((line) => line.replace(/^(?:>|&gt;) ?/u, ""));
  return `<blockquote dir="${directionOf(bare.join(" "))}">${renderLines(bare, verbatim)}</blockquote>`;
}

function renderLines(lines: readonly string[], verbatim: boolean): string {
  return lines.map((line) => `<p dir="auto">${renderInline(line, verbatim) || "<br>"}</p>`).join("");
}

function renderInline(line: string, verbatim: boolean): string {
  return line
    .split(PIECES)
    .map((piece) => {
      if (/^`[^`]+`$/u.test(piece)) return `<code>${escapeHtml(decodeEntities(piece.slice(1, -1)))}</code>`;
      if (/^<[^<>]+>$/u.test(piece)) return renderToken(piece.slice(1, -1));
      return renderWords(piece, verbatim);
    })
    .join("");
}

function renderWords(words: string, verbatim: boolean): string {
  let html = escapeHtml(decodeEntities(words));
  for (const { pattern, tag } of EMPHASIS) html = html.replace(pattern, `$1<${tag}>$2</${tag}>`);
  return verbatim ? html : html.replace(URL_IN_TEXT, (url) => link(url, url));
}

/** `<@U…>`, `<#C…>`, `<!channel>`, `<https://…|label>`. */
function renderToken(inner: string): string {
  const [target = "", label] = inner.split("|", 2);
  if (target.startsWith("@")) return mention(`@${nameOf(target.slice(1))}`);
  if (target.startsWith("#"))
    return mention(`#${CONVERSATIONS.find((c) => c.id === target.slice(1))?.name ?? label ?? target}`);
  if (target.startsWith("!")) return mention(`@${label ?? target.slice(1)}`);
  const url = escapeHtml(decodeEntities(target));
  return /^(?:https?:\/\/|mailto:)/u.test(target)
    ? link(url, escapeHtml(decodeEntities(label ?? target)))
    : escapeHtml(`<${inner}>`);
}

function nameOf(userId: string): string {
  return userId === BOT.userId ? "WSIS" : (findPerson(userId)?.name ?? userId);
}

function mention(name: string): string {
  return `<span class="mention">${escapeHtml(name)}</span>`;
}

/** Both parts are HTML already. */
function link(url: string, label: string): string {
  return `<a href="${url}" target="_blank" rel="noopener noreferrer">${label}</a>`;
}
