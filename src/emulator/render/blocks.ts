import { escapeHtml } from "../../text/escape-html.ts";
import type { Json } from "../json.ts";
import { directionOf } from "./html.ts";
import { renderChoice, renderInput, renderMenu } from "./inputs.ts";
import { renderMrkdwn } from "./mrkdwn.ts";

/** Blocks that passed the check, as HTML; buttons carry what the page sends back. */
export function renderBlocks(blocks: readonly Json[]): string {
  return blocks.map(renderBlock).join("");
}

function renderBlock(block: Json): string {
  const id = String(block.block_id ?? "");
  switch (block.type) {
    case "section":
      return renderSection(block, id);
    case "header":
      return renderHeader(String((block.text as Json).text));
    case "divider":
      return "<hr>";
    case "context":
      return `<div class="context">${list(block.elements)
        .map((part) => `<div>${renderText(part)}</div>`)
        .join("")}</div>`;
    case "actions":
      return `<div class="actions">${list(block.elements)
        .map((element) => renderPressable(element, id))
        .join("")}</div>`;
    case "context_actions":
      return `<div class="actions votes" role="group">${list(block.elements)
        .map((element) => renderFeedback(element, id))
        .join("")}</div>`;
    case "input":
      return renderInput(block);
    case "rich_text":
      return `<div class="section">${list(block.elements).map(renderRich).join("")}</div>`;
    default:
      return "";
  }
}

function renderHeader(text: string): string {
  return `<h3 class="header" dir="${directionOf(text)}">${escapeHtml(text)}</h3>`;
}

function renderSection(block: Json, id: string): string {
  const fields = list(block.fields).map((field) => `<div class="field">${renderText(field)}</div>`);
  const accessory = block.accessory === undefined ? "" : renderPressable(block.accessory as Json, id);
  const body = block.text === undefined ? "" : renderText(block.text);
  return `<div class="section"><div class="body">${body}${fields.join("")}</div>${accessory}</div>`;
}

/** A text object: plain text stays as it is, mrkdwn is read. */
function renderText(value: unknown): string {
  const { type, text, verbatim } = value as { type: string; text: string; verbatim?: boolean };
  return type === "mrkdwn" ? renderMrkdwn(text, verbatim) : `<span dir="auto">${escapeHtml(text)}</span>`;
}

function renderPressable(element: Json, blockId: string): string {
  if (element.type === "overflow") return renderMenu(element, blockId);
  return element.type === "static_select" ? renderChoice(element, blockId) : renderButton(element, blockId);
}

function renderButton(element: Json, blockId: string): string {
  const look = element.style === undefined ? "" : ` ${String(element.style)}`;
  const { confirm } = element;
  const question = confirm === undefined ? "" : renderConfirm(confirm as Json);
  return `${renderPress(element, blockId, `class="press${look}"`)}${question}`;
}

/** What is asked before a button does its work; it follows the button, and the page opens it. To refuse comes first. */
function renderConfirm({ title, text, confirm, deny, style }: Json): string {
  const words = (part: unknown) => escapeHtml(String((part as Json).text));
  const look = style === "danger" ? "danger" : "primary";
  const answer = (name: string, looks: string, part: unknown) =>
    `<button type="button" dir="auto" class="press ${looks}" data-answer="${name}">${words(part)}</button>`;
  return `<dialog class="confirm" role="alertdialog" aria-label="${words(title)}"><div><h2 dir="auto">${words(title)}</h2>${renderText(text)}<div class="actions">${answer("deny", "", deny)}${answer("confirm", look, confirm)}</div></div></dialog>`;
}

/** The two share one action id, so each says which it is; the page marks the one pressed last. */
function renderFeedback(element: Json, blockId: string): string {
  return ["positive_button", "negative_button"]
    .map((side) => {
      const button: Json = { ...(element[side] as Json), action_id: element.action_id };
      const value = `data-value="${escapeHtml(String(button.value))}"`;
      return renderPress(button, blockId, `class="press vote ${side}" aria-pressed="false" ${value}`);
    })
    .join("");
}

function renderPress(element: Json, blockId: string, more: string): string {
  const { accessibility_label: label } = element;
  const read = label === undefined ? "" : ` aria-label="${escapeHtml(String(label))}"`;
  const names = `data-block="${escapeHtml(blockId)}" data-action="${escapeHtml(String(element.action_id))}"`;
  const text = escapeHtml(String((element.text as Json).text));
  return `<button type="button" dir="auto" ${more}${read} ${names}>${text}</button>`;
}

function renderRich(part: Json): string {
  const body = list(part.elements).map(renderRichInline).join("");
  if (part.type === "rich_text_quote") return `<blockquote dir="auto">${body}</blockquote>`;
  return part.type === "rich_text_preformatted" ? `<pre dir="auto">${body}</pre>` : `<p dir="auto">${body}</p>`;
}

function renderRichInline(element: Json): string {
  const style = (element.style ?? {}) as Json;
  const text = escapeHtml(String(element.text ?? element.url ?? element.user_id ?? "")).replace(/\n/gu, "<br>");
  if (element.type === "link" && /^https?:\/\//u.test(String(element.url))) {
    return `<a href="${escapeHtml(String(element.url))}" target="_blank" rel="noopener noreferrer">${text}</a>`;
  }
  if (style.bold === true) return `<strong>${text}</strong>`;
  return style.italic === true ? `<em>${text}</em>` : text;
}

function list(value: unknown): readonly Json[] {
  return (value ?? []) as readonly Json[];
}
