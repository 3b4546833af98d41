import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MAX_BODY_BYTES } from "../../../src/http/read-body.ts";
import { holdConnections } from "../../fixtures/hold-connections.ts";
import { type HttpSlack, openHttpSlack } from "./open-http-slack.ts";

const FORM = "application/x-www-form-urlencoded";
/** Stands in every body below, and must stand in no line of the log. */
const SAID = "What did the delegate say?";

const DEEP = "[".repeat(100_000) + "]".repeat(100_000);

let bot: HttpSlack;
beforeEach(async () => {
  bot = await openHttpSlack();
});
afterEach(() => bot.stop());

/** Slack's own check of an address: answered by a bot that is alive. */
async function isAlive(): Promise<boolean> {
  const response = await bot.send(JSON.stringify({ type: "url_verification", challenge: "c" }));
  return response.status === 200 && (await response.text()) === '{"challenge":"c"}';
}

const event = (change: object) => JSON.stringify({ type: "event_callback", said: SAID, ...change });
const form = (fields: Record<string, string>) => new URLSearchParams({ said: SAID, ...fields }).toString();

describe("a signed body", () => {
  it.each<[string, string, string?]>([
    ["null", "null"],
    ["an array", `["${SAID}"]`],
    ["an empty array", "[]"],
    ["a number", "17"],
    ["a string", `"${SAID}"`],
    ["an empty object", "{}"],
    ["nothing", ""],
    ["no JSON", `{"said":"${SAID}"`],
    ["JSON as text/plain", event({ event: { type: "app_mention" } }), "text/plain"],
    ["a form as JSON", form({ command: "/wsis" })],
    ["JSON as a form", event({ event: { type: "app_mention" } }), FORM],
    ["an event of null", event({ event: null })],
    ["an event that is a list", event({ event: [] })],
    ["an event without a type", event({ event: {} })],
    ["no event", event({})],
    ["a form without a command", form({}), FORM],
    ["an interaction of null", form({ payload: "null" }), FORM],
    ["an interaction that is no JSON", form({ payload: SAID }), FORM],
    ["buttons without a person", form({ payload: '{"type":"block_actions","actions":[{}]}' }), FORM],
    ["no buttons", form({ payload: '{"type":"block_actions","user":{"id":"U1"},"actions":[]}' }), FORM],
    ["a form that is closed without a view", form({ payload: '{"type":"view_submission"}' }), FORM],
  ])("of %s is refused with one line in the log, and ends nothing", async (_, body, type) => {
    expect((await bot.send(body, type)).status).toBe(400);
    expect(await isAlive()).toBe(true);
    expect(bot.log.lines.map(({ message }) => message)).toEqual(["a request of Slack's was not understood"]);
    expect(bot.log.text()).not.toContain(SAID);
  });

  it.each<[string, string, string | undefined, number]>([
    ["a command that is not ours", form({ command: "/other", user_id: "U1" }), FORM, 404],
    [
      "brackets a hundred thousand deep",
      event({}).replace("}", `,"event":{"type":"star_added","item":${DEEP}}}`),
      undefined,
      200,
    ],
    [
      "an event under __proto__",
      `{"__proto__":{"event":{"type":"star_added"}},"event":{"type":"star_added"}}`,
      undefined,
      200,
    ],
    ["an event that nobody listens to", event({ event: { type: "star_added" } }), undefined, 200],
    ["a mention without anything else", event({ event: { type: "app_mention", user: "U1" } }), undefined, 200],
    ["authorizations of null", event({ event: { type: "star_added" }, authorizations: [null] }), undefined, 500],
  ])("of %s is answered, and ends nothing", async (_, body, type, status) => {
    expect((await bot.send(body, type)).status).toBe(status);
    expect(await isAlive()).toBe(true);
    expect(bot.log.text()).not.toContain(SAID);
  });

  it("of any JSON whatever is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), payload()), async (value) => {
        expect((await bot.send(JSON.stringify(value))).status).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: 300 },
    );
    expect(await isAlive()).toBe(true);
    const counts = new Map<string, number>();
    for (const { message } of bot.log.lines) counts.set(message, (counts.get(message) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(10);
  });
});

/** Something between nonsense and what Slack sends. */
function payload(): fc.Arbitrary<unknown> {
  const any = fc.jsonValue({ maxDepth: 2 });
  const part = (value: fc.Arbitrary<unknown>) => fc.option(fc.oneof(any, value), { nil: undefined });
  const person = fc.record({ id: part(fc.constant("U1")), team_id: any }, { requiredKeys: [] });
  const types = [
    "event_callback",
    "block_actions",
    "view_submission",
    "view_closed",
    "url_verification",
    "message_action",
  ];
  const events = ["app_mention", "message", "app_home_opened", "function_executed", "app_uninstalled"];
  return fc.record(
    {
      type: part(fc.constantFrom(...types)),
      event: part(fc.record({ type: fc.constantFrom(...events), channel: any, user: any, text: any, item: any })),
      command: part(fc.constant("/wsis")),
      user_id: part(fc.constant("U1")),
      user: part(person),
      actions: part(fc.array(fc.record({ type: part(fc.constant("button")), action_id: part(fc.constant("entry")) }))),
      view: part(fc.record({ id: part(fc.constant("V1")), callback_id: part(fc.constant("digest_form")), state: any })),
      authorizations: any,
      team: any,
      container: any,
      channel: any,
      name: any,
    },
    { requiredKeys: [] },
  );
}

describe("a request", () => {
  const base = () => new URL(bot.url).origin;

  it.each([
    ["without a signature", { method: "POST", body: "null" }, "/slack/events", 401],
    ["that only reads", {}, "/slack/events", 405],
    ["for something else", {}, "/", 404],
    ["for a calendar", {}, "/calendar/abc.ics", 200],
    ["for a calendar at a malformed address", {}, "/calendar/%zz.ics", 200],
    [
      "that checks the connection",
      { method: "POST", body: new URLSearchParams({ ssl_check: "1" }) },
      "/slack/events",
      200,
    ],
    ["larger than any of Slack's", { method: "POST", body: "x".repeat(MAX_BODY_BYTES + 1) }, "/slack/events", 413],
  ])("%s is answered", async (_, init, path, status) => {
    expect((await fetch(base() + path, init)).status).toBe(status);
  });

  it("to a stray address leaves no line, and a forged one ten a minute", async () => {
    for (let i = 0; i < 20; i++) await fetch(`${base()}/stray/${i}`);
    expect(bot.log.lines).toEqual([]);
    for (let i = 0; i < 20; i++) await fetch(bot.url, { method: "POST", body: SAID });
    expect(bot.log.lines.length).toBeLessThanOrEqual(10);
    expect(bot.log.text()).not.toContain(SAID);
  });
});

describe("a stop", () => {
  it("ends with an idle connection and half a POST open, at its bound", async () => {
    const clients = await holdConnections(bot.port, "/slack/events");
    await fetch(bot.url);
    await bot.slack.stop(200);
    await clients.closed;
    await expect(fetch(bot.url)).rejects.toThrow("fetch failed");
  });
});
