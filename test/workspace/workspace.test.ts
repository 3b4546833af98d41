import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { startWorkspace, type Workspace } from "../../src/workspace/start-workspace.ts";

let workspace: Workspace;

beforeEach(async () => {
  workspace = await open();
});
afterEach(() => workspace.stop());

async function open(options: Partial<Parameters<typeof startWorkspace>[0]> = {}): Promise<Workspace> {
  const started = await startWorkspace({ port: 0, ...options });
  if (!started.ok) throw new Error(started.message);
  return started;
}

type Answer = Record<string, unknown>;

async function call(method: string, args: Answer = {}, token = workspace.botToken): Promise<Answer> {
  const response = await fetch(workspace.apiUrl + method, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  return { ...((await response.json()) as Answer), status: response.status, retryAfter: response.headers.get("retry-after") };
}

/** A request with any headers, as an attacker's may have. */
function raw(path: string, headers: Record<string, string>, method = "GET", body = ""): Promise<{ status: number; text: string }> {
  const { port } = new URL(workspace.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

const CHANNEL = "C0FOLLOWUP";
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });

describe("starting", () => {
  test("says plainly that a port is taken", async () => {
    const { port } = new URL(workspace.url);
    expect(await startWorkspace({ port: Number(port) })).toEqual({
      ok: false,
      code: "port_taken",
      message: `Port ${port} is taken by another program. Stop that program, or set PORT to a free port.`,
    });
  });

  test.each(["0.0.0.0", "::", "192.168.1.4", "example.org"])("refuses to open on %s", async (host) => {
    expect(await startWorkspace({ port: 0, host })).toMatchObject({ ok: false, code: "host_not_local" });
  });

  test("gives new tokens at each start", async () => {
    const second = await open();
    expect(second.botToken).not.toBe(workspace.botToken);
    expect(second.appToken).not.toBe(workspace.appToken);
    await second.stop();
  });
});

describe("the Web API is strict as Slack's", () => {
  test("about methods and tokens", async () => {
    expect(await call("chat.shout")).toMatchObject({ ok: false, error: "unknown_method", req_method: "chat.shout" });
    expect(await call("auth.test", {}, "xoxb-wrong")).toMatchObject({ ok: false, error: "invalid_auth" });
    expect(await call("auth.test", {}, workspace.appToken)).toMatchObject({ ok: false, error: "not_allowed_token_type" });
    expect(await call("apps.connections.open")).toMatchObject({ ok: false, error: "not_allowed_token_type" });
    const bare = await fetch(`${workspace.apiUrl}auth.test`, { method: "POST" });
    expect(await bare.json()).toMatchObject({ ok: false, error: "not_authed" });
    expect(await call("auth.test")).toMatchObject({ ok: true, user_id: "U0WSISBOT1", bot_id: "B0WSISBOT1" });
  });

  test.each<[string, Answer, string]>([
    ["no channel", { text: "x" }, "invalid_arguments"],
    ["an unknown channel", { channel: "C1", text: "x" }, "channel_not_found"],
    ["a channel it is not in", { channel: "C0ELSEWHER", text: "x" }, "not_in_channel"],
    ["no text and no blocks", { channel: CHANNEL }, "no_text"],
    ["an unknown thread", { channel: CHANNEL, text: "x", thread_ts: "1.2" }, "thread_not_found"],
    ["too long a text", { channel: CHANNEL, text: "x".repeat(40_001) }, "msg_too_long"],
    ["blocks that are no JSON", { channel: CHANNEL, blocks: "[" }, "invalid_blocks_format"],
    ["51 blocks", { channel: CHANNEL, blocks: Array(51).fill({ type: "divider" }) }, "invalid_blocks"],
    ["a section of 3,001 characters", { channel: CHANNEL, blocks: [section("x".repeat(3001))] }, "invalid_blocks"],
    ["an empty section", { channel: CHANNEL, blocks: [section("")] }, "invalid_blocks"],
    ["a section without text", { channel: CHANNEL, blocks: [{ type: "section" }] }, "invalid_blocks"],
    ["a header in mrkdwn", { channel: CHANNEL, blocks: [{ type: "header", text: { type: "mrkdwn", text: "x" } }] }, "invalid_blocks"],
    ["an unknown block", { channel: CHANNEL, blocks: [{ type: "marquee" }] }, "invalid_blocks"],
    ["an unknown property", { channel: CHANNEL, blocks: [{ ...section("x"), colour: "red" }] }, "invalid_blocks"],
    ["a block id twice", { channel: CHANNEL, blocks: [{ type: "divider", block_id: "a" }, { type: "divider", block_id: "a" }] }, "invalid_blocks"],
    ["14,000 characters in all", { channel: CHANNEL, blocks: Array(5).fill(section("x".repeat(2800))) }, "msg_blocks_too_long"],
    ["eleven context elements", { channel: CHANNEL, blocks: [{ type: "context", elements: Array(11).fill({ type: "plain_text", text: "x" }) }] }, "invalid_blocks"],
  ])("refuses a message with %s", async (_, args, error) => {
    expect(await call("chat.postMessage", args)).toMatchObject({ ok: false, error });
    expect(workspace.state.messagesOf(CHANNEL)).toEqual([]);
  });

  test("says where a block is wrong", async () => {
    const button = { type: "button", text: { type: "plain_text", text: "x".repeat(76) }, action_id: "a" };
    const answer = await call("chat.postMessage", { channel: CHANNEL, blocks: [{ type: "actions", elements: [button] }] });
    expect(answer["response_metadata"]).toEqual({ messages: ["[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"] });
  });

  test("refuses two elements of one action id in a row", async () => {
    const button = { type: "button", text: { type: "plain_text", text: "x" }, action_id: "a" };
    expect(await call("chat.postMessage", { channel: CHANNEL, blocks: [{ type: "actions", elements: [button, button] }] })).toMatchObject({ error: "invalid_blocks" });
  });

  test("updates and deletes only the bot's own messages", async () => {
    const mine = await call("chat.postMessage", { channel: CHANNEL, text: "a" });
    expect(await call("chat.update", { channel: CHANNEL, ts: mine["ts"], text: "b" })).toMatchObject({ ok: true });
    await workspace.person.say(CHANNEL, "hello");
    const theirs = workspace.state.messagesOf(CHANNEL).find((one) => !one.fromBot);
    expect(await call("chat.update", { channel: CHANNEL, ts: theirs?.ts, text: "b" })).toMatchObject({ error: "cant_update_message" });
    expect(await call("chat.delete", { channel: CHANNEL, ts: theirs?.ts })).toMatchObject({ error: "cant_delete_message" });
    expect(await call("chat.delete", { channel: CHANNEL, ts: mine["ts"] })).toMatchObject({ ok: true });
    expect(await call("chat.delete", { channel: CHANNEL, ts: mine["ts"] })).toMatchObject({ error: "message_not_found" });
  });

  test("history gives metadata on request only, newest first, without ephemeral messages, by pages", async () => {
    const metadata = { event_type: "t", event_payload: { key: "k" } };
    for (const text of ["a", "b", "c"]) await call("chat.postMessage", { channel: CHANNEL, text, metadata });
    await call("chat.postEphemeral", { channel: CHANNEL, user: "U0PERSONEN", text: "secret" });
    const page = await call("conversations.history", { channel: CHANNEL, limit: 2 });
    expect((page["messages"] as Answer[]).map((one) => one["text"])).toEqual(["c", "b"]);
    expect((page["messages"] as Answer[])[0]).not.toHaveProperty("metadata");
    const cursor = (page["response_metadata"] as Answer)["next_cursor"];
    const next = await call("conversations.history", { channel: CHANNEL, limit: 2, cursor, include_all_metadata: true });
    expect(next["messages"]).toMatchObject([{ text: "a", metadata }]);
    expect(next["has_more"]).toBe(false);
    expect(await call("conversations.history", { channel: CHANNEL, limit: 0 })).toMatchObject({ error: "invalid_limit" });
    expect(await call("conversations.history", { channel: "C0ELSEWHER" })).toMatchObject({ error: "not_in_channel" });
  });

  test("grants only the scopes it was started with", async () => {
    await workspace.stop();
    workspace = await open({ scopes: ["chat:write"] });
    expect(await call("users.info", { user: "U0PERSONEN" })).toMatchObject({ error: "missing_scope", needed: "users:read", provided: "chat:write" });
    expect(await call("chat.postMessage", { channel: CHANNEL, text: "x" })).toMatchObject({ ok: true });
  });

  test("limits posting to one message a second for each channel, and calls by tier, when asked to", async () => {
    await workspace.stop();
    workspace = await open({ rateLimits: true });
    expect(await call("chat.postMessage", { channel: CHANNEL, text: "1" })).toMatchObject({ ok: true });
    expect(await call("chat.postMessage", { channel: CHANNEL, text: "2" })).toMatchObject({ status: 429, retryAfter: "1", error: "ratelimited" });
    expect(await call("chat.postMessage", { channel: "D0WSISBOT1", text: "3" })).toMatchObject({ ok: true });
    for (let i = 0; i < 50; i++) await call("conversations.info", { channel: CHANNEL });
    expect(await call("conversations.info", { channel: CHANNEL })).toMatchObject({ status: 429 });
  });

  test("knows the locale of each of its people, and nobody else", async () => {
    expect(await call("users.info", { user: "U0PERSONAR", include_locale: true })).toMatchObject({ user: { locale: "ar-SA" } });
    expect((await call("users.info", { user: "U0PERSONAR" }))["user"]).not.toHaveProperty("locale");
    expect(await call("users.info", { user: "U0NOBODY00" })).toMatchObject({ error: "user_not_found" });
  });

  test("takes suggested prompts without thread_ts only, four at most", async () => {
    const prompts = [{ title: "a", message: "b" }];
    expect(await call("assistant.threads.setSuggestedPrompts", { channel_id: "D0WSISBOT1", prompts: Array(5).fill(prompts[0]) })).toMatchObject({ error: "invalid_arguments" });
    await call("assistant.threads.setSuggestedPrompts", { channel_id: "D0WSISBOT1", prompts, thread_ts: "1.1" });
    expect(workspace.state.prompts).toBeUndefined();
    await call("assistant.threads.setSuggestedPrompts", { channel_id: "D0WSISBOT1", prompts });
    expect(workspace.state.prompts?.prompts).toEqual(prompts);
  });

  test("opens a window only for a trigger of its own, once", async () => {
    const view = { type: "modal", title: { type: "plain_text", text: "x" }, blocks: [] };
    expect(await call("views.open", { trigger_id: "1.2", view })).toMatchObject({ error: "invalid_trigger_id" });
    const long = { ...view, title: { type: "plain_text", text: "x".repeat(25) } };
    expect(await call("views.open", { trigger_id: "1.2", view: long })).toMatchObject({ error: "invalid_arguments" });
  });

  test("an unknown response address is expired", async () => {
    const response = await fetch(`${workspace.url}response/none`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"x"}' });
    expect(response.status).toBe(404);
  });
});

describe("Socket Mode", () => {
  async function connect(): Promise<WebSocket> {
    const { url } = await call("apps.connections.open", {}, workspace.appToken);
    const socket = new WebSocket(String(url));
    await once(socket, "message");
    return socket;
  }

  /** Acknowledges everything, and keeps it. */
  function collect(socket: WebSocket): Answer[] {
    const got: Answer[] = [];
    socket.on("message", (data) => {
      const envelope = JSON.parse(String(data)) as Answer;
      got.push(envelope);
      socket.send(JSON.stringify({ envelope_id: envelope["envelope_id"], payload: {} }));
    });
    return got;
  }

  test("a ticket opens one socket", async () => {
    const { url } = await call("apps.connections.open", {}, workspace.appToken);
    const first = new WebSocket(String(url));
    await once(first, "message");
    const second = new WebSocket(String(url));
    const [error] = await once(second, "error");
    expect(String(error)).toContain("403");
    first.close();
  });

  test("hears direct messages and mentions, nothing else", async () => {
    const got = collect(await connect());
    await workspace.person.say("D0WSISBOT1", "a < b & <!channel>");
    await workspace.person.say(CHANNEL, "just talking");
    await workspace.person.say(CHANNEL, "@wsis when?");
    await workspace.person.say("C0ELSEWHER", "@wsis when?");
    const events = got.map((envelope) => (envelope["payload"] as Answer)["event"] as Answer);
    expect(events).toMatchObject([
      { type: "message", channel_type: "im", text: "a &lt; b &amp; &lt;!channel&gt;" },
      { type: "app_mention", text: "<@U0WSISBOT1> when?", channel: CHANNEL },
    ]);
  });

  test("sends an event again when nobody acknowledges it", async () => {
    const socket = await connect();
    const got: Answer[] = [];
    socket.on("message", (data) => {
      const envelope = JSON.parse(String(data)) as Answer;
      got.push(envelope);
      if (got.length === 2) socket.send(JSON.stringify({ envelope_id: envelope["envelope_id"] }));
    });
    expect(await workspace.person.say("D0WSISBOT1", "hello?")).toBeUndefined();
    expect(got.map((envelope) => envelope["retry_attempt"])).toEqual([0, 1]);
    expect((got[0]?.["payload"] as Answer)["event_id"]).toBe((got[1]?.["payload"] as Answer)["event_id"]);
  }, 10_000);

  test("runs only commands the app has, and not in threads", async () => {
    const got = collect(await connect());
    await workspace.person.say(CHANNEL, "/wsis para 67");
    await workspace.person.say(CHANNEL, "/status");
    await workspace.person.say(CHANNEL, "root");
    const root = workspace.state.messagesOf(CHANNEL).find((one) => one.text === "root");
    await workspace.person.say(CHANNEL, "/wsis help", root?.ts);
    expect(got.map((envelope) => envelope["type"])).toEqual(["slash_commands"]);
    expect(workspace.state.messagesOf(CHANNEL).filter((one) => one.ephemeral).map((one) => one.text)).toEqual([
      "`/status` is not a valid command.",
      "`/wsis` is not supported in threads. Sorry!",
    ]);
  });

  test("a response address works five times", async () => {
    const got = collect(await connect());
    await workspace.person.say("C0ELSEWHER", "/wsis help");
    const url = String((got[0]?.["payload"] as Answer)["response_url"]);
    const post = (body: Answer) => fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    expect((await post({ blocks: [{ type: "marquee" }] })).status).toBe(400);
    for (let i = 0; i < 4; i++) expect((await post({ text: "x" })).status).toBe(200);
    expect((await post({ text: "x" })).status).toBe(404);
    expect(workspace.state.messagesOf("C0ELSEWHER").every((one) => one.ephemeral)).toBe(true);
  });

  test("says that the bot is not connected", async () => {
    expect(await workspace.person.say("D0WSISBOT1", "hello?")).toBe("The bot is not connected.");
  });
});

describe("what a foreign web site could send", () => {
  const host = () => new URL(workspace.url).host;

  test.each(["evil.example", "evil.example:80", "127.0.0.1", "localhost:1"])("a page request under Host %s is refused", async (name) => {
    expect((await raw("/", { host: name })).status).toBe(403);
    expect((await raw("/api/auth.test", { host: name, authorization: `Bearer ${workspace.botToken}` }, "POST")).status).toBe(403);
  });

  test("another Origin is refused, for the page's API and for Slack's", async () => {
    const headers = { host: host(), origin: "https://evil.example", authorization: `Bearer ${workspace.botToken}` };
    expect((await raw("/page/state", headers)).status).toBe(403);
    expect((await raw("/api/auth.test", headers, "POST")).status).toBe(403);
    expect((await raw("/api/auth.test", { ...headers, origin: `http://${host()}` }, "POST")).status).toBe(403);
    expect((await raw("/page/say", { host: host(), origin: "null" }, "POST", "{}")).status).toBe(403);
  });

  test("what the browser marks as cross-site is refused", async () => {
    expect((await raw("/", { host: host(), "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await raw("/", { host: host(), "sec-fetch-site": "none" })).status).toBe(200);
  });

  test("the page's API wants this start's token", async () => {
    expect((await raw("/page/state", { host: host() })).status).toBe(403);
    expect((await raw("/page/state", { host: host(), "x-workspace-token": "wrong" })).status).toBe(403);
    const token = /workspace-token" content="([^"]+)"/u.exec((await raw("/", { host: host() })).text)?.[1] ?? "";
    expect((await raw("/page/state", { host: host(), "x-workspace-token": token })).status).toBe(200);
  });

  test("a socket from a browser page is refused", async () => {
    const { url } = await call("apps.connections.open", {}, workspace.appToken);
    const socket = new WebSocket(String(url), { origin: "https://evil.example" });
    const [error] = await once(socket, "error");
    expect(String(error)).toContain("403");
  });

  test("the page carries a policy that runs nothing from elsewhere", async () => {
    const policy = (await fetch(workspace.url)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  test("nonsense gets a plain answer, not a crash", async () => {
    expect((await raw("/nowhere", { host: host() })).status).toBe(404);
    expect((await raw("/api/auth.test", { host: host() }, "GET")).status).toBe(405);
    const big = await fetch(`${workspace.apiUrl}chat.postMessage`, { method: "POST", headers: { "content-type": "application/json" }, body: "x".repeat(1_100_000) }).catch(() => undefined);
    if (big !== undefined) expect(await big.json()).toMatchObject({ ok: false });
    expect(await call("auth.test")).toMatchObject({ ok: true });
  });
});
