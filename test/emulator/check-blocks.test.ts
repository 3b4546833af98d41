import { describe, expect, it } from "vitest";
import { checkView } from "../../src/emulator/check-blocks.ts";
import type { Json } from "../../src/emulator/json.ts";

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

const VOTES = {
  type: "feedback_buttons",
  action_id: "f",
  positive_button: { text: plain("Up"), value: "1" },
  negative_button: { text: plain("Down"), value: "0" },
};

describe("a form is checked as Slack checks it", () => {
  it.each<[string, Json]>([
    ["without a button to submit it", { ...VIEW, submit: undefined }],
    ["with votes in it", { ...VIEW, blocks: [{ type: "context_actions", elements: [VOTES] }] }],
    ["with a choice that is no option", withElement({ ...radios(), initial_option: option("z") })],
    ["with no options", withElement({ ...radios(), options: [] })],
    ["with a time that is none", withElement({ type: "timepicker", initial_time: "9:00" })],
    ["with a property that Slack does not know", withElement({ type: "timepicker", label: "x" })],
    ["with a label that is mrkdwn", { ...VIEW, blocks: [{ ...BLOCKS[0], label: { type: "mrkdwn", text: "x" } }] }],
  ])("%s it is refused", (_, view) => {
    expect(checkView(view)).toMatchObject({ ok: false });
  });

  it("and passes otherwise", () => {
    expect(checkView(VIEW)).toEqual({ ok: true });
  });
});

function radios(): Json {
  return { type: "radio_buttons", options: [option("p")] };
}

function withElement(element: Json): Json {
  return { ...VIEW, blocks: [input("x", element)] };
}
