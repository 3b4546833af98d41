import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkView } from "../../src/emulator/check-blocks.ts";
import { renderView } from "../../src/emulator/render/message.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import type { Json, OpenView } from "../../src/emulator/state.ts";
import { fillIn, holdBack, takeAnswer } from "../../src/emulator/submission.ts";
import { call, openWorkspace } from "./open-workspace.ts";

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

const OPEN: OpenView = { id: "V1", view: VIEW };
const FILLED = { text: "words", number: "3", time: "", choice: "x", radio: "q" };

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

describe("a form that is sent", () => {
  it("carries each value in the shape of its element", () => {
    expect(fillIn(OPEN, FILLED)).toMatchObject({
      state: {
        values: {
          text: { a: { type: "plain_text_input", value: "words" } },
          number: { a: { type: "number_input", value: "3" } },
          time: { a: { type: "timepicker", selected_time: null } },
          choice: { a: { type: "static_select", selected_option: option("x") } },
          radio: { a: { type: "radio_buttons", selected_option: option("q") } },
        },
      },
    });
  });

  it("is held back while a field is empty that must not be", () => {
    expect(holdBack(OPEN, FILLED)).toBeUndefined();
    expect(holdBack(OPEN, { ...FILLED, number: "" })).toMatchObject({ errors: { number: expect.any(String) } });
  });
});

describe("what a bot may answer", () => {
  let workspace: Emulator;
  beforeEach(async () => {
    workspace = await openWorkspace();
  });
  afterEach(() => workspace.stop());
  const take = (response: Json | undefined) => takeAnswer(response, OPEN, workspace.state);

  it("is nothing, which closes the window, or problems of its fields, which keep it", () => {
    expect(take(undefined)).toEqual({ closes: true });
    expect(take({})).toEqual({ closes: true });
    const errors = { text: "No." };
    expect(take({ response_action: "errors", errors })).toEqual({ closes: false, errors });
  });

  it("is another view in its place, which can be changed later too", async () => {
    const view = { type: "modal", title: plain("Done"), blocks: [] };
    expect(take({ response_action: "update", view })).toEqual({ closes: false });
    expect(workspace.state.views.get("V1")?.view).toMatchObject({ title: plain("Done") });
    const later = { ...view, title: plain("Later") };
    expect(await call(workspace, "views.update", { view_id: "V1", view: later })).toMatchObject({ ok: true });
    expect(workspace.state.views.get("V1")?.view).toMatchObject({ title: plain("Later") });
    expect(await call(workspace, "views.update", { view_id: "V2", view: later })).toMatchObject({ error: "not_found" });
  });

  it.each<[Json]>([
    [{ response_action: "errors", errors: { elsewhere: "No." } }],
    [{ response_action: "errors", errors: {} }],
    [{ response_action: "errors", errors: { text: "" } }],
    [{ response_action: "update", view: { type: "modal" } }],
    [{ response_action: "dance" }],
  ])("is not %j", (response) => {
    expect(take(response)).toMatchObject({ closes: false, problem: expect.stringContaining("Slack does not take") });
  });
});

function radios(): Json {
  return { type: "radio_buttons", options: [option("p")] };
}

function withElement(element: Json): Json {
  return { ...VIEW, blocks: [input("x", element)] };
}
