import { afterEach, describe, expect, it } from "vitest";
import { type Replay, startReplay } from "../replay/replay.ts";
import { findAckFaults, findCallFaults, findResponseFaults } from "../support/block-kit/find-faults.ts";
import { takeWatched, watchAck } from "../support/block-kit/watch-payloads.ts";

const x = (count: number) => "x".repeat(count);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const section = (more: object = {}) => ({ type: "section", text: mrkdwn("a"), ...more });
const button = (more: object = {}) => ({ type: "button", text: plain("a"), action_id: "a", value: "a", ...more });
const actions = (...elements: object[]) => ({ type: "actions", elements });
const option = (value: string, text = value) => ({ text: plain(text), value });
const select = (more: object = {}) => ({ type: "static_select", action_id: "a", options: [option("a")], ...more });
const input = (element: object, more: object = {}) => ({ type: "input", label: plain("a"), element, ...more });
const vote = { text: plain("a"), value: "a" };
const feedback = (more: object = {}) => ({
  type: "context_actions",
  elements: [{ type: "feedback_buttons", action_id: "v", positive_button: vote, negative_button: vote, ...more }],
});
const table = (rows: unknown[][]) => ({ type: "table", rows });
const cell = { type: "raw_text", text: "a" };
const rich = (...elements: object[]) => ({ type: "rich_text", elements });
const modal = (more: object = {}) => ({ type: "modal", title: plain("a"), blocks: [section()], ...more });

/** What Slack's documentation does not allow in a message, each with a word of what is said of it. */
const BAD_BLOCKS: readonly (readonly [why: string, said: string, blocks: unknown])[] = [
  ["no list", "a list", { type: "section" }],
  ["more than 50", "51 items", times(51, () => section())],
  ["a kind that is not known", "one of", [{ type: "carrousel" }]],
  ["one block_id twice", "twice", [section({ block_id: "a" }), section({ block_id: "a" })]],
  ["a long block_id", "256", [section({ block_id: x(256) })]],
  ["an unknown key", "not known", [section({ colour: "red" })]],
  ["a long section", "3001", [section({ text: mrkdwn(x(3001)) })]],
  ["an empty section", "at least 1", [section({ text: mrkdwn("") })]],
  ["a section of nothing", "needs a text", [{ type: "section" }]],
  ["eleven fields", "11 items", [section({ fields: times(11, () => mrkdwn("a")) })]],
  ["a long field", "2001", [section({ fields: [mrkdwn(x(2001))] })]],
  ["plain text with a mark of the other", "not known", [section({ text: { ...plain("a"), verbatim: true } })]],
  ["formatted text with a mark of the other", "not known", [section({ text: { ...mrkdwn("a"), emoji: true } })]],
  ["a long header", "151", [{ type: "header", text: plain(x(151)) }]],
  ["a formatted header", '"plain_text"', [{ type: "header", text: mrkdwn("a") }]],
  ["eleven elements of a context", "11 items", [{ type: "context", elements: times(11, () => mrkdwn("a")) }]],
  ["a button in a context", "one of", [{ type: "context", elements: [button()] }]],
  ["26 buttons", "26 items", [actions(...times(26, (i) => button({ action_id: `a${i}` })))]],
  ["no buttons", "0 items", [actions()]],
  ["one action_id twice in a block", "stands twice", [actions(button(), button())]],
  ["a long action_id", "256", [actions(button({ action_id: x(256) }))]],
  ["a long button", "76", [actions(button({ text: plain(x(76)) }))]],
  ["a formatted button", '"plain_text"', [actions(button({ text: mrkdwn("a") }))]],
  ["a long value", "2001", [actions(button({ value: x(2001) }))]],
  ["a long label for screen readers", "76", [actions(button({ accessibility_label: x(76) }))]],
  ["a style that is not known", '"primary"', [actions(button({ style: "loud" }))]],
  [
    "a long question to confirm",
    "301",
    [actions(button({ confirm: { title: plain("a"), text: mrkdwn(x(301)), confirm: plain("a"), deny: plain("a") } }))],
  ],
  ["a list of no options", "0 items", [actions(select({ options: [] }))]],
  ["101 options", "101 items", [actions(select({ options: times(101, (i) => option(`a${i}`)) }))]],
  ["a long option", "76", [actions(select({ options: [option("a", x(76))] }))]],
  ["a long value of an option", "151", [actions(select({ options: [option(x(151), "a")] }))]],
  ["two options of one value", "two options", [actions(select({ options: [option("a", "b"), option("a", "c")] }))]],
  ["a choice that is none of the options", "none of the options", [actions(select({ initial_option: option("b") }))]],
  ["a long placeholder", "151", [actions(select({ placeholder: plain(x(151)) }))]],
  ["a menu of one", "1 items", [section({ accessory: { type: "overflow", action_id: "a", options: [option("a")] } })]],
  [
    "a menu of six",
    "6 items",
    [section({ accessory: { type: "overflow", action_id: "a", options: times(6, (i) => option(`a${i}`)) } })],
  ],
  [
    "eleven circles",
    "11 items",
    [input({ type: "radio_buttons", action_id: "a", options: times(11, (i) => option(`a${i}`)) })],
  ],
  ["a field without its label", "label: is required", [{ type: "input", element: { type: "plain_text_input" } }]],
  ["a long label", "2001", [input({ type: "plain_text_input" }, { label: plain(x(2001)) })]],
  ["a long hint", "2001", [input({ type: "plain_text_input" }, { hint: plain(x(2001)) })]],
  [
    "a field that holds more than it takes",
    "longer than it takes",
    [input({ type: "plain_text_input", max_length: 3, initial_value: "aaaa" })],
  ],
  ["a field that takes more than there is", "3000", [input({ type: "plain_text_input", max_length: 3001 })]],
  [
    "a number out of its range",
    "out of its range",
    [input({ type: "number_input", is_decimal_allowed: false, initial_value: "9", max_value: "5" })],
  ],
  ["a time that is none", "expected /", [input({ type: "timepicker", initial_time: "24:00" })]],
  ["a button as a field", "one of", [input(button())]],
  ["votes with long words", "76", [feedback({ positive_button: { ...vote, text: plain(x(76)) } })]],
  ["votes without one side", "negative_button", [feedback({ negative_button: undefined })]],
  ["a picture without words", "alt_text", [{ type: "image", image_url: "https://a" }]],
  ["a table of 101 rows", "101 items", [table(times(101, () => [cell]))]],
  ["a table of 21 columns", "21 items", [table([times(21, () => cell)])]],
  ["a cell of another kind", "one of", [table([[section()]])]],
  ["a part of rich text that is not known", "one of", [rich({ type: "rich_text_poem", elements: [] })]],
  ["a link in rich text to nowhere", "url", [rich({ type: "rich_text_section", elements: [{ type: "link" }] })]],
  ["a long markdown", "12001", [{ type: "markdown", text: x(12_001) }]],
  ["markdown that is long together", "at most 12000", times(2, () => ({ type: "markdown", text: x(6001) }))],
  ["much text together", "at most 13200", times(5, () => section({ text: mrkdwn(x(2900)) }))],
];

const BAD_VIEWS: readonly (readonly [why: string, said: string, view: unknown])[] = [
  ["another kind", "one of", { type: "popup", blocks: [] }],
  ["no title", "title: is required", { type: "modal", blocks: [section()] }],
  ["a long title", "25", modal({ title: plain(x(25)) })],
  ["a formatted title", '"plain_text"', modal({ title: mrkdwn("a") })],
  ["a long button", "25", modal({ close: plain(x(25)) })],
  ["101 blocks", "101 items", modal({ blocks: times(101, () => section()) })],
  ["long metadata", "3001", modal({ private_metadata: x(3001) })],
  ["a long callback_id", "256", modal({ callback_id: x(256) })],
  ["a field without a button", "no button", modal({ blocks: [input({ type: "plain_text_input" })] })],
  ["votes", "one of", modal({ blocks: [feedback()] })],
  ["an unknown key", "not known", modal({ footer: "a" })],
  ["a Home with a title", "not known", { type: "home", title: plain("a"), blocks: [section()] }],
];

const BAD_CALLS: readonly (readonly [why: string, said: string, method: string, payload: Record<string, unknown>])[] = [
  ["blocks that a screen reader says nothing of", "screen reader", "chat.postMessage", { blocks: [section()] }],
  ["an empty text beside blocks", "screen reader", "chat.update", { text: " ", blocks: [section()] }],
  [
    "a text that says nothing of what is shown",
    "does not say",
    "chat.postMessage",
    { text: "b", blocks: [section({ text: mrkdwn("one two three") })] },
  ],
  ["a long text", "4001", "chat.postEphemeral", { text: x(4001) }],
  ["a long piece of a stream", "12001", "chat.appendStream", { markdown_text: x(12_001) }],
  ["a stream of bad blocks", "51 items", "chat.stopStream", { blocks: times(51, () => section()) }],
  ["a stream of bad pieces", "one of", "chat.appendStream", { chunks: [{ type: "poem" }] }],
  [
    "five questions",
    "5 items",
    "assistant.threads.setSuggestedPrompts",
    { prompts: times(5, () => ({ title: "a", message: "a" })) },
  ],
  [
    "eleven words of waiting",
    "11 items",
    "assistant.threads.setStatus",
    { status: "a", loading_messages: times(11, () => "a") },
  ],
  ["no window", "view: is required", "views.open", {}],
];

describe("the check of Slack's documented limits, apart from the emulator's", () => {
  it.each(BAD_BLOCKS)("finds %s", (_, said, blocks) => {
    const faults = findCallFaults("chat.postMessage", { text: "a", blocks });
    expect(faults.join("\n")).toContain(said);
  });

  it.each(BAD_VIEWS)("finds in a window %s", (_, said, view) => {
    for (const method of ["views.open", "views.push", "views.update"])
      expect(findCallFaults(method, { view }).join("\n")).toContain(said);
    expect(findAckFaults({ response_action: "update", view }).join("\n")).toContain(said);
  });

  it.each(BAD_CALLS)("finds %s", (_, said, method, payload) =>
    expect(findCallFaults(method, payload).join("\n")).toContain(said),
  );

  it("finds what is wrong at a response address and in an acknowledgement", () => {
    expect(findResponseFaults({ response_type: "ephemeral", blocks: [section()] })).toHaveLength(1);
    expect(findAckFaults({ response_action: "errors", errors: {} })).toHaveLength(1);
    expect(findAckFaults({ response_action: "dance" })).toHaveLength(1);
    expect(findAckFaults(undefined)).toEqual([]);
  });

  it("lets through what keeps them", () => {
    const blocks = [
      ...times(48, (i) => section({ block_id: `b${i}` })),
      actions(...times(25, (i) => button({ action_id: `a${i}`, text: plain(x(75)), value: x(2000) }))),
      section({ accessory: { type: "overflow", action_id: "a", options: times(5, (i) => option(`a${i}`)) } }),
    ];
    expect(findCallFaults("chat.postMessage", { text: `a ${x(3998)}`, blocks })).toEqual([]);
    expect(findCallFaults("views.open", { view: modal({ title: plain(x(24)), private_metadata: x(3000) }) })).toEqual(
      [],
    );
    expect(findCallFaults("views.publish", { view: { type: "home", blocks: times(100, () => section()) } })).toEqual(
      [],
    );
  });
});

describe("all that the bot sends in a test", () => {
  let replay: Replay | undefined;
  afterEach(() => replay?.stop());

  it("passes it on its way, by the Web API and at response addresses", async () => {
    replay = await startReplay();
    takeWatched();
    await replay.deliver(replay.load("app-mention"));
    const posted = takeWatched();
    expect(posted.count).toBeGreaterThan(0);
    await replay.deliver(replay.load("slash-command"));
    expect(takeWatched().count).toBeGreaterThan(0);
    expect(posted.faults).toEqual([]);
  });

  it("would be found wrong there", async () => {
    replay = await startReplay();
    takeWatched();
    await fetch(`${replay.api.apiUrl}chat.postMessage`, {
      method: "POST",
      body: new URLSearchParams({ text: "a", blocks: JSON.stringify([{ type: "section" }]) }).toString(),
    });
    watchAck({ response_action: "update", view: modal({ title: mrkdwn("a") }) });
    expect(takeWatched().faults).toHaveLength(2);
  });
});
