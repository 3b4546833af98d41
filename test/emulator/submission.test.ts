import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Json } from "../../src/emulator/json.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import type { OpenView } from "../../src/emulator/state.ts";
import { fillIn, holdBack, takeAnswer } from "../../src/emulator/submission.ts";
import { call, openEmulator } from "./open-emulator.ts";

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
const FILLED = { text: "words", number: "3", time: "", choice: "x", radio: "q" };

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
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await openEmulator();
  });
  afterEach(() => emulator.stop());
  const take = (response: Json | undefined) => takeAnswer(response, OPEN, emulator.state);

  it("is nothing, which closes the window, or problems of its fields, which keep it", () => {
    expect(take(undefined)).toEqual({ closes: true });
    expect(take({})).toEqual({ closes: true });
    const errors = { text: "No." };
    expect(take({ response_action: "errors", errors })).toEqual({ closes: false, errors });
  });

  it("is another view in its place, which can be changed later too", async () => {
    const view = { type: "modal", title: plain("Done"), blocks: [] };
    expect(take({ response_action: "update", view })).toEqual({ closes: false });
    expect(emulator.state.views.get("V1")?.view).toMatchObject({ title: plain("Done") });
    const later = { ...view, title: plain("Later") };
    expect(await call(emulator, "views.update", { view_id: "V1", view: later })).toMatchObject({ ok: true });
    expect(emulator.state.views.get("V1")?.view).toMatchObject({ title: plain("Later") });
    expect(await call(emulator, "views.update", { view_id: "V2", view: later })).toMatchObject({ error: "not_found" });
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
