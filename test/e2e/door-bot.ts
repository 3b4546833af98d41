import { expect } from "vitest";
import type { App } from "../../src/app.ts";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { Json } from "../../src/emulator/json.ts";
import type { StoredMessage } from "../../src/emulator/messages.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import type { OpenView } from "../../src/emulator/state.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSlackApp } from "../../src/slack/create-slack-app.ts";
import type { SlackConnection } from "../../src/slack/slack-app-options.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import { sources } from "../digest/simulate.ts";
import { openEmulator } from "../emulator/open-emulator.ts";
import { freePort } from "../fixtures/free-port.ts";
import { manifestEvents, manifestScopes } from "../fixtures/manifest-scopes.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";
import { bridgeToHttp } from "../support/http-bridge.ts";

export const CHANNEL = "C0FOLLOWUP";
export const PERSON = "U0PERSONEN";
const SIGNING_SECRET = "an-invented-signing-secret";

export type Transport = "socket" | "http";

export interface DoorBot {
  readonly emulator: Emulator;
  readonly store: StateStore;
  /** What `ask` waits for. */
  hold: Promise<void> | undefined;
  /** Says something and waits for what the bot says there next. */
  say(channel: string, words: string, threadTs?: string): Promise<StoredMessage>;
  /** Presses the element whose action id begins so, in a message. */
  press(message: StoredMessage, action: string, value?: string): Promise<void>;
  /** Uses the element whose action id begins so, in a window or Home. */
  use(view: OpenView, action: string, value?: string, filled?: Readonly<Record<string, string>>): Promise<void>;
  /** What the bot says, after something was done. */
  saidAfter(channel: string, act: () => Promise<unknown>): Promise<StoredMessage>;
  /** A message that one person alone sees, after something took its place. */
  changedAfter(message: StoredMessage, act: () => Promise<unknown>): Promise<StoredMessage>;
  /** The window that is open, or was changed, after something was done. */
  windowAfter(act: () => Promise<unknown>): Promise<OpenView>;
  homeAfter(act: () => Promise<unknown>): Promise<OpenView>;
  stop(): Promise<void>;
}

/** The unchanged Bolt app with all its parts, the real program behind it, and a store, reached by a real socket or real HTTP. */
export async function startDoorBot(app: App, transport: Transport): Promise<DoorBot> {
  const database = await createSqliteDatabase(true);
  const store = await database.connect();
  const emulator = await openEmulator({ scopes: manifestScopes(), events: manifestEvents() });
  const port = await freePort();
  const log = createRecordingLog();
  const held: { hold: Promise<void> | undefined } = { hold: undefined };
  const connection: SlackConnection =
    transport === "socket"
      ? { kind: "socket", appToken: emulator.appToken }
      : { kind: "http", signingSecret: SIGNING_SECRET, port, host: "127.0.0.1" };
  const slack = createSlackApp({
    app: {
      ...app,
      async ask(...asked) {
        await held.hold;
        return app.ask(...asked);
      },
    },
    botToken: emulator.botToken,
    connection,
    log,
    slackApiUrl: emulator.apiUrl,
    // The emulator keeps no limits of pace here: twelve words need not take twelve seconds.
    poster: { intervalMs: 1 },
    ...partsOf(app, store),
  });
  await slack.start();
  const address = `http://127.0.0.1:${port}/slack/events`;
  const disconnect = transport === "http" ? await bridgeToHttp(emulator, address, SIGNING_SECRET) : () => undefined;
  await expect.poll(() => emulator.state.botConnected).toBe(true);
  return Object.assign(held, {
    emulator,
    store,
    ...waysOf(emulator),
    async stop() {
      disconnect();
      await slack.stop(1000);
      await emulator.stop();
      await store.close();
      await database.drop();
      expect(log.lines.filter((line) => "listener" in line.fields)).toEqual([]);
    },
  });
}

function partsOf(app: App, store: StateStore) {
  const now = Date.now;
  return {
    deadlines: {
      ledger: (today: string) => buildLedger(sources.obligations, sources.calendar, today),
      store,
      concepts: app.library.concepts,
      calendars: {
        issue: async () => ({ address: "https://a/calendar/b.ics", replaced: false }),
        revoke: async () => true,
      },
      zone: "Europe/Zurich",
      now,
      makeId: () => `s${Math.random()}`,
    },
    feedback: { store: store.feedback, now },
    personal: { store: store.records },
    model: { store: store.quotesOnly, now },
    languages: store.languages,
    threads: { threads: store.threads, off: store.threadsOff },
    accepted: store.accepted,
  };
}

function waysOf(
  emulator: Emulator,
): Pick<DoorBot, "say" | "press" | "use" | "saidAfter" | "changedAfter" | "windowAfter" | "homeAfter"> {
  const { state, person } = emulator;
  const done = (problem: string | undefined) => expect(problem).toBeUndefined();
  const bots = (channel: string) => state.messagesOf(channel).filter(({ fromBot }) => fromBot);
  const saidAfter = async (channel: string, act: () => Promise<unknown>) => {
    const before = new Set(bots(channel).map(({ ts }) => ts));
    await act();
    const fresh = () => bots(channel).find(({ ts }) => !before.has(ts));
    await expect.poll(fresh, { timeout: 8000 }).toBeDefined();
    return fresh() as StoredMessage;
  };
  const viewAfter = async (find: () => OpenView | undefined, act: () => Promise<unknown>) => {
    const before = find()?.view.hash;
    await act();
    await expect.poll(() => find()?.view.hash !== before, { timeout: 8000 }).toBe(true);
    return find() as OpenView;
  };
  return {
    saidAfter,
    async changedAfter({ channel, ts, text, blocks }, act) {
      const said = JSON.stringify([text, blocks]);
      const now = () => state.find(channel, ts);
      await act();
      await expect.poll(() => JSON.stringify([now()?.text, now()?.blocks]) !== said, { timeout: 8000 }).toBe(true);
      return state.find(channel, ts) as StoredMessage;
    },
    say: (channel, words, threadTs) => saidAfter(channel, () => person.say(channel, words, threadTs)),
    press: async ({ channel, ts, blocks }, action, value) =>
      done(await person.press(channel, ts, ...findElement(blocks, action), value)),
    use: async ({ id, view }, action, value, filled = {}) =>
      done(await person.pressInView(id, [...findElement(view.blocks as Json[], action), value], filled)),
    windowAfter: (act) => viewAfter(() => [...state.views.values()][0], act),
    homeAfter: (act) => viewAfter(() => state.homes.get(PERSON), act),
  };
}

/** Block id and action id of the first element whose action id begins so. */
function findElement(blocks: readonly Json[], action: string): [string, string] {
  for (const block of blocks)
    for (const element of [block.accessory, block.element, ...((block.elements as unknown[] | undefined) ?? [])]) {
      const { action_id: id } = (element ?? {}) as Json;
      if (String(id ?? "").startsWith(action)) return [String(block.block_id), String(id)];
    }
  throw new Error(`no ${action} in ${JSON.stringify(blocks)}`);
}
