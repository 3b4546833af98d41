import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { App } from "../../src/app.ts";
import type { CliDeps } from "../../src/cli/cli-deps.ts";
import { runCli } from "../../src/cli/program.ts";
import { WsisError } from "../../src/domain/error.ts";
import { startCalendarServer } from "../../src/http/calendar-feed.ts";
import { createSlackApp } from "../../src/slack/create-slack-app.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import { openEmulator } from "../emulator/open-emulator.ts";
import { createFakeDigestStore } from "../fixtures/fake-digest-store.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";
import { startReplay } from "../replay/replay.ts";
import { openInstallableSlack } from "../slack/install/open-installable-slack.ts";
import { openFrameServer } from "../slack/platform/open-frame-server.ts";
import { openHttpSlack } from "../slack/platform/open-http-slack.ts";

type Payload = Record<string, unknown>;

/** A way by which text from outside reaches the program. */
export interface Door {
  readonly name: string;
  /** @returns what whoever sent it is told: words, or the status of an answer over HTTP */
  send(text: string): Promise<string>;
}

export interface OpenDoors {
  readonly doors: readonly Door[];
  close(): Promise<void>;
}

const FORM = "application/x-www-form-urlencoded";

/** Opens every door to the program at once, with the real core behind it. */
export async function openDoors(app: App): Promise<OpenDoors> {
  const parts = [
    openSlackDoors(app),
    openHttpDoors(),
    openInstallDoors(),
    openSocketDoor(app),
    openCalendarDoors(),
    openPageDoor(),
  ];
  const opened = await Promise.all(parts);
  return {
    doors: [...opened.flatMap(({ doors }) => doors), ...buildTerminalDoors(app)],
    async close() {
      for (const { close } of opened) await close();
    },
  };
}

/** As payloads, past whatever limits the way to them has. */
async function openSlackDoors(app: App): Promise<OpenDoors> {
  const deadlines = { ...app.digestDeps, store: createFakeDigestStore(), calendars: null };
  const replay = await startReplay({ app, deadlines });
  let count = 0;
  const deliver = async (name: string, change: (payload: Payload) => void) => {
    count += 1;
    const payload = replay.load(name, (one) => {
      Object.assign(one, { event_id: `Ev${count}`, trigger_id: `trigger.${count}` });
      change(one);
    });
    await replay.deliver(payload);
  };
  const said = async (channel: string, name: string, text: string) => {
    const ts = `17953930${String(count).padStart(2, "0")}.000100`;
    await deliver(name, ({ event }) => {
      // In the thread that is there already.
      const { ts: root } = event as { ts: string };
      Object.assign(event as Payload, { text, ts, thread_ts: root });
    });
    return replay.bot(channel).at(-1)?.text ?? "";
  };
  const responded = async (name: string, change: (payload: Payload) => void) => {
    const before = replay.responses.length;
    await deliver(name, change);
    return replay.responses.length > before ? String(replay.responses.at(-1)?.text) : "nothing";
  };
  return {
    doors: [
      { name: "mention", send: (text) => said("C0FOLLOWUP", "app-mention", text) },
      { name: "direct message", send: (text) => said("D0WSISBOT1", "message-im", text) },
      { name: "slash command", send: (text) => responded("slash-command", (one) => Object.assign(one, { text })) },
      {
        name: "slash command of a paragraph",
        send: (text) => responded("slash-command", (one) => Object.assign(one, { text: `para ${text}` })),
      },
      {
        name: "slash command of deadlines",
        send: (text) => responded("slash-command", (one) => Object.assign(one, { text: `deadlines ${text}` })),
      },
      {
        name: "slash command of a digest",
        send: (text) => responded("slash-command", (one) => Object.assign(one, { text: `digest me on ${text}` })),
      },
      {
        name: "button",
        send: (text) =>
          responded("block-actions", (one) => Object.assign((one.actions as Payload[])[0] as Payload, { value: text })),
      },
      {
        name: "form",
        async send(text) {
          await deliver("view-submission", (one) => {
            const { state } = one.view as { state: { values: { zone: { input: Payload } } } };
            state.values.zone.input.value = text;
          });
          return JSON.stringify(replay.acks.at(-1));
        },
      },
    ],
    close: () => replay.stop(),
  };
}

async function openHttpDoors(): Promise<OpenDoors> {
  const bot = await openHttpSlack();
  const send = async (body: string, type?: string) => String((await bot.send(body, type)).status);
  const interaction = (text: string) => JSON.stringify({ type: "block_actions", user: { id: "U1" }, value: text });
  return {
    doors: [
      {
        name: "event over HTTP",
        send: (text) => send(JSON.stringify({ type: "event_callback", event: { type: "app_mention", text } })),
      },
      {
        name: "command over HTTP",
        send: (text) => send(`command=%2Fwsis&user_id=U1&text=${encodeURIComponent(text)}`, FORM),
      },
      {
        name: "interaction over HTTP",
        send: (text) => send(`payload=${encodeURIComponent(interaction(text))}`, FORM),
      },
    ],
    close: () => bot.stop(),
  };
}

async function openInstallDoors(): Promise<OpenDoors> {
  const database = await createSqliteDatabase(true);
  const store = await database.connect();
  const bot = await openInstallableSlack(store);
  const url = `${bot.publicUrl}/slack/oauth_redirect`;
  const back = (text: string) => `${url}?${new URLSearchParams({ code: text, state: text, error: text })}`;
  const header = (text: string) => encodeURIComponent(text);
  return {
    doors: [
      { name: "address of an installation", send: (text) => ask(back(text)) },
      {
        name: "headers of a browser",
        send: (text) =>
          ask(url, { headers: { "accept-language": header(text), cookie: `wsis-install=${header(text)}` } }),
      },
    ],
    async close() {
      await bot.stop();
      await store.close();
      await database.drop();
    },
  };
}

const POLL_MS = 5;
/** So many looks for an acknowledgement are three seconds, after which Slack delivers again. */
const RESENT_AFTER = 600;

async function openSocketDoor(app: App): Promise<OpenDoors> {
  const server = await openFrameServer();
  const slack = createSlackApp({
    app,
    botToken: "xoxb-invented",
    connection: { kind: "socket", appToken: "xapp-invented" },
    log: createRecordingLog(),
    slackApiUrl: server.apiUrl,
  });
  await slack.start();
  let count = 0;
  return {
    doors: [
      {
        name: "frame of the socket",
        async send(text) {
          count += 1;
          const id = `frame-${count}`;
          const event = { type: "star_added", text };
          // A frame may be lost with its connection on a busy machine: as Slack does, what is not acknowledged is sent again.
          for (let turn = 0; !server.acknowledged.includes(id); turn += 1) {
            if (turn % RESENT_AFTER === 0)
              server.send(JSON.stringify({ type: "events_api", envelope_id: id, payload: { event } }));
            await new Promise((resolve) => setTimeout(resolve, POLL_MS));
          }
          return "acknowledged";
        },
      },
    ],
    async close() {
      await slack.stop(0);
      await server.stop();
    },
  };
}

async function openCalendarDoors(): Promise<OpenDoors> {
  const server = await startCalendarServer(async (_, response) => void response.writeHead(404).end(), {
    port: 0,
    host: "127.0.0.1",
  });
  const url = `http://127.0.0.1:${server.port}/calendar/`;
  return {
    doors: [
      { name: "address of a calendar", send: (text) => ask(`${url}${encodeURIComponent(text)}.ics`) },
      { name: "body at the calendar", send: (text) => ask(`${url}x.ics`, { method: "POST", body: text }) },
    ],
    close: () => server.stop(0),
  };
}

async function openPageDoor(): Promise<OpenDoors> {
  const emulator = await openEmulator();
  const page = await (await fetch(emulator.url)).text();
  const token = /emulator-token" content="([^"]+)"/u.exec(page)?.[1] ?? "";
  const headers = { "x-emulator-token": token, "content-type": "application/json" };
  const say = (text: string) => JSON.stringify({ channel: "C0FOLLOWUP", text });
  const address = `${emulator.url}page/say`;
  return {
    doors: [
      { name: "the local workspace", send: (text) => ask(address, { method: "POST", headers, body: say(text) }) },
    ],
    close: () => emulator.stop(),
  };
}

/** A server may close the connection before it has read everything. */
async function ask(url: string, init?: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, init);
    await response.arrayBuffer();
    return String(response.status);
  } catch {
    return "closed";
  }
}

function buildTerminalDoors(app: App): Door[] {
  const run = async (args: readonly string[], stdin = ""): Promise<string> => {
    const said: string[] = [];
    const stream = { write: (text: string) => void said.push(text) };
    const stdinStream = Readable.from([Buffer.from(stdin)]);
    const io = { stdout: stream, stderr: stream, stdin: stdinStream, language: "en", colours: false };
    const deps = {
      io,
      openApp: async () => app,
      openTexts: async () => app,
      openModels: async () => null,
      readStructure: async () => app.library.document.structure,
      version: "0",
    } as unknown as CliDeps;
    try {
      return `${await runCli(args, deps)} ${said.join("")}`;
    } catch (error) {
      // As main.ts does.
      if (error instanceof WsisError) return `3 ${error.message}`;
      throw error;
    }
  };
  const batch = async (text: string) => {
    const out = join(tmpdir(), `wsis-batch-${process.pid}.jsonl`);
    const code = await run(["batch", "ask", "--in", "-", "--out", out], JSON.stringify({ id: 1, question: text }));
    const line = readFileSync(out, "utf8");
    rmSync(out);
    return `${code} ${line}`;
  };
  return [
    ...["ask", "para", "search"].map((name) => ({ name: `wsis ${name}`, send: (text: string) => run([name, text]) })),
    { name: "wsis batch", send: batch },
    { name: "wsis deadlines --actor", send: (text) => run(["deadlines", "--actor", text]) },
  ];
}
