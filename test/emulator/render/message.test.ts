import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/emulator/json.ts";
import { renderMessage, renderView } from "../../../src/emulator/render/message.ts";
import type { OpenView } from "../../../src/emulator/state.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const option = (value: string) => ({ text: plain(`The ${value}`), value });

const input = (block_id: string, element: Json, more: Json = {}): Json => ({
  type: "input",
  block_id,
  label: plain(`Label ${block_id}`),
  element: { action_id: "a", ...element },
  ...more,
});

const BLOCKS: readonly Json[] = [
  input("text", { type: "plain_text_input", initial_value: '"><b>', max_length: 60 }, { hint: plain("A hint") }),
  input("number", { type: "number_input", is_decimal_allowed: false, min_value: "1", max_value: "9" }),
  input("time", { type: "timepicker", initial_time: "09:00" }, { optional: true }),
  input("choice", { type: "static_select", options: [option("x"), option("y")], initial_option: option("y") }),
  input("radio", { type: "radio_buttons", options: [option("p"), option("q")], initial_option: option("p") }),
];

const VIEW: Json = { type: "modal", title: plain("A form"), submit: plain("Save"), blocks: BLOCKS };
const OPEN: OpenView = { id: "V1", view: VIEW };

describe("a form at the page", () => {
  const html = renderView(OPEN);

  it("ties label, hint and problem to each field", () => {
    expect(html).toContain('<label for="f-text" dir="auto">Label text</label>');
    expect(html).toContain('aria-describedby="f-text-hint f-text-error" required');
    expect(html).toContain('<p class="error" id="f-text-error" dir="auto" role="alert" hidden></p>');
    expect(html).toContain('<legend dir="auto">Label radio</legend>');
  });

  it("shows what is set, and no markup of anybody else", () => {
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;" maxlength="60"');
    expect(html).toContain('<option value="y" selected>The y</option>');
    expect(html).toContain('value="p" checked> The p');
    expect(html).toContain(
      'type="number" id="f-number" aria-describedby="f-number-error" required value="" min="1" max="9"',
    );
  });
});

describe("a message at the page", () => {
  const said = {
    channel: "C1",
    ts: "1.2",
    threadTs: undefined,
    text: "<b>When?</b>",
    blocks: [],
    metadata: undefined,
    edited: false,
  };

  it.each([
    ["Ирина Соколова", { user: "U0PERSONRU", fromBot: false, ephemeral: false }],
    ["WSIS", { user: "U0WSISBOT1", fromBot: true, ephemeral: false }],
    ["Slackbot", { user: "USLACKBOT", fromBot: true, ephemeral: true }],
  ])("says that it is by %s, and shows no markup of theirs", (name, by) => {
    const html = renderMessage({ ...said, ...by });
    expect(html).toContain(`<span class="who" dir="auto">${name}</span>`);
    expect(html).not.toContain("<b>");
    expect(html.includes("Only visible to you")).toBe(by.ephemeral);
  });
});
