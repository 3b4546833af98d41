import { beforeEach, describe, expect, it } from "vitest";
import { callMethod } from "../../../src/emulator/call-method.ts";
import type { Json } from "../../../src/emulator/json.ts";
import { personId } from "../../../src/emulator/people.ts";
import { createSimulatedUser, type SimulatedUser } from "../../../src/emulator/simulated-user.ts";
import type { Envelope } from "../../../src/emulator/socket.ts";
import { createState, type EmulatorState } from "../../../src/emulator/state.ts";
import { createTickets, type Tickets } from "../../../src/emulator/tickets.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const press = { type: "button", text: plain("Press"), action_id: "press", value: "v" };
const choice = {
  type: "static_select",
  action_id: "choose",
  options: ["a", "b"].map((value) => ({ text: plain(value), value })),
};
const field = {
  type: "input",
  block_id: "words",
  dispatch_action: true,
  label: plain("Words"),
  element: { type: "plain_text_input", action_id: "say" },
};
const BLOCKS: Json[] = [
  field,
  { type: "section", block_id: "list", text: plain("A list"), accessory: choice },
  { type: "actions", block_id: "row", elements: [press] },
];
const HOME: Json = { type: "home", blocks: BLOCKS };
const MODAL: Json = { type: "modal", title: plain("A window"), blocks: [{ type: "actions", elements: [press] }] };
const EN = "U0PERSONEN";

let state: EmulatorState;
let tickets: Tickets;
let person: SimulatedUser;
let sent: Json[];
beforeEach(() => {
  state = createState();
  tickets = createTickets();
  sent = [];
  const send = async ({ payload }: Envelope) => {
    sent.push(payload);
    return { inTime: true, response: undefined };
  };
  const hub = { send } as unknown as Parameters<typeof createSimulatedUser>[0]["hub"];
  person = createSimulatedUser({
    state,
    hub,
    tickets,
    responseUrl: (id) => id,
    commands: [],
    user: () => personId("en-GB"),
  });
});

function call(name: string, args: Json): Json {
  const options = { botToken: "b", appToken: "a", scopes: [], limits: undefined };
  return callMethod(name, "b", args, { state, tickets, socketUrl: "", oauth: undefined }, options).body;
}

const publish = (view: Json, more: Json = {}) => call("views.publish", { user_id: EN, view, ...more });
const idOf = ({ view }: Json) => String((view as Json).id);

describe("views.publish", () => {
  it("shows a person the Home, under the same id when it changes", () => {
    const first = publish(HOME);
    expect(first).toMatchObject({ ok: true, view: { type: "home" } });
    const second = publish({ type: "home", blocks: [] });
    expect(idOf(second)).toBe(idOf(first));
    expect(state.homes.get(EN)?.view.blocks).toEqual([]);
    expect(state.homes.size).toBe(1);
  });

  it.each<[string, Json, string]>([
    ["no person", { user_id: "", view: HOME }, "invalid_arguments"],
    ["a person who is not there", { user_id: "U1", view: HOME }, "invalid_arguments"],
    ["a window", { user_id: EN, view: MODAL }, "invalid_arguments"],
    ["a Home with a title", { user_id: EN, view: { ...HOME, title: plain("x") } }, "invalid_arguments"],
    [
      "101 blocks",
      { user_id: EN, view: { type: "home", blocks: Array(101).fill({ type: "divider" }) } },
      "invalid_arguments",
    ],
    ["the hash of another", { user_id: EN, view: HOME, hash: "1" }, "hash_conflict"],
  ])("refuses %s", (_, args, error) => {
    expect(call("views.publish", args)).toMatchObject({ ok: false, error });
    expect(state.homes.size).toBe(0);
  });

  it("takes the hash of what stands", () => {
    const { view } = publish(HOME);
    expect(publish(HOME, { hash: (view as Json).hash })).toMatchObject({ ok: true });
  });
});

describe("views.push", () => {
  const open = () => idOf(call("views.open", { trigger_id: tickets.issueTrigger(), view: MODAL }));
  const push = (upon?: string) =>
    call("views.push", { trigger_id: tickets.issueTrigger({ viewId: upon }), view: MODAL });

  it("puts two windows upon the first, and no third", () => {
    const first = open();
    const second = push(first);
    expect(second).toMatchObject({ ok: true, view: { previous_view_id: first } });
    const third = push(idOf(second));
    expect(third).toMatchObject({ ok: true });
    expect(push(idOf(third))).toMatchObject({ ok: false, error: "push_limit_reached" });
  });

  it("needs a window that was acted in", () => {
    expect(push()).toMatchObject({ ok: false, error: "not_found" });
  });

  it("is kept by an update", () => {
    const first = open();
    const second = idOf(push(first));
    expect(call("views.update", { view_id: second, view: MODAL })).toMatchObject({ view: { previous_view_id: first } });
  });
});

describe("the person in a Home", () => {
  it.each<[string, readonly [string, string, string?], Json]>([
    ["presses a button", ["row", "press"], { type: "button", value: "v" }],
    ["chooses from a list", ["list", "choose", "b"], { type: "static_select", selected_option: { value: "b" } }],
    ["sends words", ["words", "say", "hello"], { type: "plain_text_input", value: "hello" }],
  ])("%s", async (_, button, action) => {
    const id = idOf(publish(HOME));
    expect(await person.pressInView(id, button, { words: "hello" })).toBeUndefined();
    expect(sent[0]).toMatchObject({
      type: "block_actions",
      container: { type: "view", view_id: id },
      view: { type: "home", state: { values: { words: { say: { value: "hello" } } } } },
      actions: [{ block_id: button[0], action_id: button[1], ...action }],
    });
    expect(sent[0]).not.toHaveProperty("channel");
    expect(sent[0]).not.toHaveProperty("response_url");
  });

  it.each([
    ["an option that is not there", ["list", "choose", "c"]],
    ["a button that is not there", ["row", "choose"]],
  ] as const)("cannot use %s", async (_, button) => {
    const id = idOf(publish(HOME));
    expect(await person.pressInView(id, button)).toBe("This button is gone.");
  });

  it("opens it: the bot hears which side, and what it showed before", async () => {
    await person.open("D0WSISBOT1", "home");
    expect(sent[0]?.event).toMatchObject({ type: "app_home_opened", tab: "home", user: EN });
    expect(sent[0]?.event).not.toHaveProperty("view");
    const id = idOf(publish(HOME));
    await person.open("D0WSISBOT1", "home");
    expect(sent[1]?.event).toMatchObject({ view: { id } });
  });
});
