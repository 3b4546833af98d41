import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import { type Answer, call, openEmulator } from "./open-emulator.ts";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

const CHANNEL = "C0FOLLOWUP";

describe("Socket Mode", () => {
  async function connect(): Promise<WebSocket> {
    const { url } = await call(emulator, "apps.connections.open", {}, emulator.appToken);
    const socket = new WebSocket(String(url));
    await once(socket, "message");
    return socket;
  }

  const payloadOf = (envelope: Answer | undefined) => (envelope?.payload ?? {}) as Answer;

  /** Acknowledges everything, and keeps it. */
  function collect(socket: WebSocket): Answer[] {
    const got: Answer[] = [];
    socket.on("message", (data) => {
      const envelope = JSON.parse(String(data)) as Answer;
      got.push(envelope);
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id, payload: {} }));
    });
    return got;
  }

  it("a ticket opens one socket", async () => {
    const { url } = await call(emulator, "apps.connections.open", {}, emulator.appToken);
    const first = new WebSocket(String(url));
    await once(first, "message");
    const second = new WebSocket(String(url));
    const [error] = await once(second, "error");
    expect(String(error)).toContain("403");
    first.close();
  });

  it("hears direct messages, and whatever is said in its channels, mentions twice", async () => {
    const got = collect(await connect());
    await emulator.person.say("D0WSISBOT1", "a < b & <!channel>");
    await emulator.person.say(CHANNEL, "just talking");
    await emulator.person.say(CHANNEL, "@wsis when?");
    await emulator.person.say("C0ELSEWHER", "@wsis when?");
    const events = got.map((envelope) => payloadOf(envelope).event as Answer);
    expect(events).toMatchObject([
      { type: "message", channel_type: "im", text: "a &lt; b &amp; &lt;!channel&gt;" },
      { type: "message", channel_type: "channel", text: "just talking", channel: CHANNEL },
      { type: "app_mention", text: "<@U0WSISBOT1> when?", channel: CHANNEL },
      { type: "message", channel_type: "channel", text: "<@U0WSISBOT1> when?", channel: CHANNEL },
    ]);
    expect(events[2]?.ts).toBe(events[3]?.ts);
  });

  it("sends an event again when nobody acknowledges it", async () => {
    const socket = await connect();
    const got: Answer[] = [];
    socket.on("message", (data) => {
      const envelope = JSON.parse(String(data)) as Answer;
      got.push(envelope);
      if (got.length === 2) socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
    });
    expect(await emulator.person.say("D0WSISBOT1", "hello?")).toBeUndefined();
    expect(got.map((envelope) => envelope.retry_attempt)).toEqual([0, 1]);
    expect(payloadOf(got[0]).event_id).toBe(payloadOf(got[1]).event_id);
  }, 10_000);

  it("a command that nobody acknowledges fails before the person's eyes, and is not sent again", async () => {
    const socket = await connect();
    const got: Answer[] = [];
    socket.on("message", (data) => got.push(JSON.parse(String(data)) as Answer));
    await emulator.person.say(CHANNEL, "/wsis para 67");
    expect(got).toHaveLength(1);
    expect(emulator.state.messagesOf(CHANNEL).map(({ text, visibleTo }) => [text, visibleTo])).toEqual([
      ["`/wsis` failed: The bot did not answer in time (operation_timeout).", "U0PERSONEN"],
    ]);
  }, 10_000);

  it("asks a bot to connect anew, and closes its socket", async () => {
    const socket = await connect();
    const said = once(socket, "message");
    emulator.refreshSockets();
    expect(JSON.parse(String((await said)[0]))).toMatchObject({ type: "disconnect", reason: "refresh_requested" });
    await once(socket, "close");
  });

  it("runs only commands the app has, and not in threads", async () => {
    const got = collect(await connect());
    await emulator.person.say(CHANNEL, "/wsis para 67");
    await emulator.person.say(CHANNEL, "/status");
    await emulator.person.say(CHANNEL, "root");
    const root = emulator.state.messagesOf(CHANNEL).find((one) => one.text === "root");
    await emulator.person.say(CHANNEL, "/wsis help", root?.ts);
    expect(got.map((envelope) => envelope.type)).toEqual(["slash_commands", "events_api"]);
    expect(
      emulator.state
        .messagesOf(CHANNEL)
        .filter((one) => one.ephemeral)
        .map((one) => one.text),
    ).toEqual(["`/status` is not a valid command.", "`/wsis` is not supported in threads. Sorry!"]);
  });

  it("tells who mentions the bot where it is not, and nobody else", async () => {
    collect(await connect());
    await emulator.person.say("C0ELSEWHER", "@wsis when?");
    const [said, note] = emulator.state.messagesOf("C0ELSEWHER");
    expect(said).toMatchObject({ ephemeral: false });
    expect(note).toMatchObject({
      user: "USLACKBOT",
      visibleTo: "U0PERSONEN",
      text: expect.stringContaining("/invite @wsis"),
    });
  });

  it("invites the bot by Slack's own command", async () => {
    const got = collect(await connect());
    await emulator.person.say("C0ELSEWHER", "/invite @wsis");
    expect(emulator.state.findConversation("C0ELSEWHER")?.botIsMember).toBe(true);
    expect(emulator.state.messagesOf("C0ELSEWHER").at(-1)?.text).toBe("wsis was added to #elsewhere.");
    expect(got.filter((envelope) => envelope.type === "slash_commands")).toEqual([]);
  });

  it("a response address works five times", async () => {
    const got = collect(await connect());
    await emulator.person.say("C0ELSEWHER", "/wsis help");
    const url = String(payloadOf(got[0]).response_url);
    const post = (body: Answer) =>
      fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    expect((await post({ blocks: [{ type: "marquee" }] })).status).toBe(400);
    for (let i = 0; i < 4; i++) expect((await post({ text: "x" })).status).toBe(200);
    expect((await post({ text: "x" })).status).toBe(404);
    expect(emulator.state.messagesOf("C0ELSEWHER").every((one) => one.ephemeral)).toBe(true);
  });

  it("says that the bot is not connected", async () => {
    expect(await emulator.person.say("D0WSISBOT1", "hello?")).toBe("The bot is not connected.");
  });
});
