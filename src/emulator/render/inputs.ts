import { escapeHtml } from "../../text/escape-html.ts";
import type { Json } from "../json.ts";
import { directionOf } from "./html.ts";

/**
 * An input of a window as a labelled field of the page. Hint and problem are tied to the field, so that a screen reader
 * says them with it; a problem is announced when it comes.
 */
export function renderInput(block: Json): string {
  const id = escapeHtml(`f-${String(block.block_id)}`);
  const label = textOf(block.label);
  const hint = block.hint === undefined ? "" : `<p class="hint" id="${id}-hint" dir="auto">${textOf(block.hint)}</p>`;
  const described = `aria-describedby="${block.hint === undefined ? "" : `${id}-hint `}${id}-error"`;
  const error = `<p class="error" id="${id}-error" dir="auto" role="alert" hidden></p>`;
  const direction = directionOf(String((block.label as Json).text));
  const field = `class="field-block" dir="${direction}" data-field="${escapeHtml(String(block.block_id))}"`;
  const element = block.element as Json;
  const required = block.optional === true ? "" : " required";
  if (element.type === "radio_buttons" || element.type === "checkboxes") {
    const boxes = renderBoxes(element, id, element.type === "checkboxes" ? "checkbox" : "radio");
    return `<fieldset ${field} ${described}><legend dir="auto">${label}</legend>${boxes}${hint}${error}</fieldset>`;
  }
  const told = block.dispatch_action === true ? ` ${renderNames(element, String(block.block_id))} data-dispatch` : "";
  const control = renderControl(element, `id="${id}" ${described}${required}${told}`);
  return `<div ${field}><label for="${id}" dir="auto">${label}</label>${control}${hint}${error}</div>`;
}

/** A list beside a text or in a row of buttons; the page tells of each choice at once. */
export function renderChoice(element: Json, blockId: string): string {
  const { placeholder } = element;
  const label = placeholder === undefined ? "" : ` aria-label="${textOf(placeholder)}"`;
  const empty = element.initial_option === undefined ? '<option value="" disabled selected>…</option>' : "";
  return `<select class="press" dir="auto"${label} ${renderNames(element, blockId)} data-choice>${empty}${renderOptions(element)}</select>`;
}

/** Slack's menu behind three dots; nothing stays chosen in it. */
export function renderMenu(element: Json, blockId: string): string {
  return `<select class="press menu" dir="auto" aria-label="More actions" ${renderNames(element, blockId)} data-choice="menu"><option value="" disabled selected>⋯</option>${renderOptions(element)}</select>`;
}

/** What the page sends back when the element is used. */
function renderNames({ action_id: actionId }: Json, blockId: string): string {
  return `data-block="${escapeHtml(blockId)}" data-action="${escapeHtml(String(actionId))}"`;
}

function renderControl(element: Json, names: string): string {
  const value = escapeHtml(String(element.initial_value ?? element.initial_time ?? ""));
  switch (element.type) {
    case "static_select":
      return `<select ${names}>${renderOptions(element)}</select>`;
    case "timepicker":
      return `<input type="time" ${names} value="${value}">`;
    case "number_input":
      return `<input type="number" ${names} value="${value}"${numberOf(element, "min")}${numberOf(element, "max")}>`;
    case element.multiline === true && "plain_text_input":
      return `<textarea rows="3" dir="auto" ${names}${lengthOf(element)}${hintOf(element)}>${value}</textarea>`;
    default:
      return `<input type="text" dir="auto" ${names} value="${value}"${lengthOf(element)}${hintOf(element)}>`;
  }
}

function renderOptions(element: Json): string {
  return optionsOf(element)
    .map(({ value, text, isSet }) => `<option value="${value}"${isSet ? " selected" : ""}>${text}</option>`)
    .join("");
}

function renderBoxes(element: Json, id: string, type: "radio" | "checkbox"): string {
  return optionsOf(element)
    .map(
      ({ value, text, isSet }) =>
        `<label class="radio" dir="auto"><input type="${type}" name="${id}" value="${value}"${isSet ? " checked" : ""}> ${text}</label>`,
    )
    .join("");
}

function optionsOf(element: Json): { value: string; text: string; isSet: boolean }[] {
  const several = (element.initial_options ?? []) as readonly Json[];
  const initial = [...several, element.initial_option as Json | undefined].map((one) => one?.value);
  return (element.options as readonly Json[]).map((option) => ({
    value: escapeHtml(String(option.value)),
    text: textOf(option.text),
    isSet: initial.includes(option.value),
  }));
}

function numberOf(element: Json, end: "min" | "max"): string {
  const value = element[`${end}_value`];
  return value === undefined ? "" : ` ${end}="${escapeHtml(String(value))}"`;
}

function lengthOf({ max_length: most }: Json): string {
  return most === undefined ? "" : ` maxlength="${escapeHtml(String(most))}"`;
}

function hintOf({ placeholder }: Json): string {
  return placeholder === undefined ? "" : ` placeholder="${textOf(placeholder)}"`;
}

function textOf(value: unknown): string {
  return escapeHtml(String((value as Json).text));
}
