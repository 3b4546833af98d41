import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { directId } from "../../src/emulator/identities.ts";
import type { StoredMessage } from "../../src/emulator/messages.ts";
import type { OpenView } from "../../src/emulator/state.ts";
import { LISTENERS } from "../../src/slack/listeners.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { CHANNEL, type DoorBot, PERSON, startDoorBot, type Transport } from "./door-bot.ts";

const DIRECT = directId(PERSON);
const QUESTION = "When is the next review of WSIS?";
/** What each word gives, in a person's own language. */
const WORDS: readonly (readonly [typed: string, part: string | RegExp])[] = [
  [QUESTION, "2035"],
  ["ask When is the next review of WSIS?", "2035"],
  ["para 67", "Annex, para 67"],
  ["search broadband access for everybody", "The paragraphs nearest to"],
  ["deadlines 2027", "2027"],
  ["duties ITU", "ITU"],
  ["digest", "digest"],
  ["sources", "All quotes come from one document"],
  ["help", "/wsis para 67"],
  ["threads", "thread"],
  ["model off", "quotes"],
  ["data", /keeps about you|for you alone/u],
];
const textOf = ({ view }: OpenView) => JSON.stringify(view);

/** What the first menu of a message carries for an entry that is done. */
function doneOf({ blocks }: StoredMessage): string | undefined {
  return blocks
    .flatMap((block) => [block.accessory, ...((block.elements as unknown[]) ?? [])])
    .map((one) => one as { type?: string; options?: { value: string }[] } | undefined)
    .find((one) => one?.type === "overflow")
    ?.options?.find(({ value }) => value.startsWith("done"))?.value;
}

interface Door {
  readonly door: string;
  /** The listeners that it goes through, by name. */
  readonly listeners: readonly string[];
  walk(bot: DoorBot): Promise<void>;
}

const DOORS: readonly Door[] = [
  {
    door: "the slash command, each of its words, for the asker alone",
    listeners: ["/wsis"],
    async walk(bot) {
      for (const [typed, part] of [...WORDS, ["lang fr", "français"], ["calendar on", "calendrier"]] as const) {
        const said = await bot.say(CHANNEL, `/wsis ${typed}`);
        expect(said).toMatchObject({ ephemeral: true });
        expect(`${typed}: ${said.text}`).toMatch(part);
      }
    },
  },
  {
    door: "a mention, with the same words, in the thread",
    listeners: ["app_mention"],
    async walk(bot) {
      for (const [typed, part] of WORDS) {
        const said = await bot.say(CHANNEL, `@wsis ${typed}`);
        expect(said.threadTs).toBeDefined();
        expect(`${typed}: ${said.text}`).toMatch(part);
      }
    },
  },
  {
    door: "a direct message, with the same words",
    listeners: ["message.im"],
    async walk(bot) {
      for (const [typed, part] of WORDS) expect(`${typed}: ${(await bot.say(DIRECT, typed)).text}`).toMatch(part);
    },
  },
  {
    door: "Share in channel, once, with who shared it",
    listeners: ["share_answer"],
    async walk(bot) {
      const answer = await bot.say(CHANNEL, "/wsis para 67");
      const shared = await bot.saidAfter(CHANNEL, () => bot.press(answer, "share_answer"));
      expect(shared).toMatchObject({ ephemeral: false });
      expect(shared.text).toContain("Emma Clarke");
      const unread = await bot.say(CHANNEL, "/wsis deadlines nobody-knows-this");
      expect(JSON.stringify(unread.blocks)).not.toContain("share_answer");
    },
  },
  {
    door: "a mistyped command, by the button that was meant",
    listeners: ["run_command"],
    async walk(bot) {
      const asked = await bot.say(CHANNEL, "/wsis dedlines 2027");
      const list = await bot.saidAfter(CHANNEL, () => bot.press(asked, "run_command:0"));
      expect(list.text).toContain("2027");
    },
  },
  {
    door: "a thread that the bot follows without a mention, until it is told to stop",
    listeners: ["thread_message"],
    async walk(bot) {
      const { threadTs } = await bot.say(CHANNEL, `@wsis ${QUESTION}`);
      const next = await bot.say(CHANNEL, "who prepares the joint implementation road map?", threadTs);
      expect(next.threadTs).toBe(threadTs);
      expect(next.text).toContain("road map");
      await bot.say(CHANNEL, "stop", threadTs);
      const before = bot.emulator.state.messagesOf(CHANNEL).length;
      await bot.emulator.person.say(CHANNEL, "who chairs the road map?", threadTs);
      await sleep(300);
      expect(bot.emulator.state.messagesOf(CHANNEL)).toHaveLength(before + 1);
    },
  },
  {
    door: "the agent's tab: suggested questions, a status, and Stop",
    listeners: ["app_home_opened", "agent_session_stopped"],
    async walk(bot) {
      const { state, person } = bot.emulator;
      await person.open(DIRECT, "messages");
      await expect.poll(() => state.prompts.get(DIRECT)?.prompts).toHaveLength(4);
      const [first] = state.prompts.get(DIRECT)?.prompts ?? [];
      expect((await bot.say(DIRECT, first?.message ?? "")).threadTs).toBeDefined();
      let release = () => {};
      bot.hold = new Promise((resolve) => {
        release = () => resolve();
      });
      void person.say(DIRECT, "Who reports to the Commission?");
      const asked = () => state.messagesOf(DIRECT).find(({ text }) => text.startsWith("Who reports"))?.ts ?? "";
      await expect.poll(() => state.sessions.get(`${DIRECT}:${asked()}`)?.status, { timeout: 8000 }).toBe("processing");
      expect(await person.stop(DIRECT, asked())).toBeUndefined();
      await expect
        .poll(() => state.sessions.get(`${DIRECT}:${asked()}`)?.status, { timeout: 8000 })
        .not.toBe("processing");
      release();
      const said = () => state.messagesOf(DIRECT).filter(({ threadTs }) => threadTs === asked());
      await expect.poll(() => said().map(({ text }) => text)).toEqual([expect.stringContaining("Stopped")]);
    },
  },
  {
    door: "App Home: search, sections, language, digest, mode",
    listeners: ["home_opened", "search_home", "open_section", "choose_language", "switch_digest", "switch_mode"],
    async walk(bot) {
      const home = await bot.homeAfter(() => bot.emulator.person.open(DIRECT, "home"));
      const asked = { home_search: "search broadband access for everybody" };
      const found = await bot.windowAfter(() => bot.use(home, "home_ask", undefined, asked));
      expect(textOf(found)).toContain("The paragraphs nearest to");
      const section = await bot.windowAfter(() => bot.use(home, "open_section"));
      expect(textOf(section)).toContain("open_paragraph");
      const on = await bot.homeAfter(() => bot.use(home, "home_digest_on"));
      expect(textOf(on)).toContain("home_digest_off");
      const quotes = await bot.homeAfter(() => bot.use(on, "home_model"));
      const french = await bot.homeAfter(() => bot.use(quotes, "home_language", "fr"));
      expect(textOf(french)).toContain("Langue");
    },
  },
  {
    door: "a shortcut on a message, in a window",
    listeners: ["find_paragraphs"],
    async walk(bot) {
      await bot.emulator.person.say(CHANNEL, "Did anybody read paragraph 67 on financing?");
      const ts = bot.emulator.state.messagesOf(CHANNEL).at(-1)?.ts ?? "";
      await bot.emulator.person.useShortcut(CHANNEL, ts, "find_paragraphs");
      const shown = () => [...bot.emulator.state.views.values()].map(textOf).join("");
      await expect.poll(shown).toContain("Annex, para 67");
    },
  },
  {
    door: "the window of a paragraph: its quote, neighbours, languages, footnotes",
    listeners: ["open_paragraph", "turn_paragraph", "open_notes"],
    async walk(bot) {
      const answer = await bot.say(CHANNEL, "/wsis para 67");
      const window = await bot.windowAfter(() => bot.press(answer, "open_paragraph"));
      expect(textOf(window)).toContain("A/RES/80/173, para. 67");
      const next = await bot.windowAfter(() => bot.use(window, "turn_paragraph:next"));
      expect(textOf(next)).toContain("Annex, para 86");
      const french = await bot.windowAfter(() => bot.use(next, "turn_paragraph:language", "annex/86 fr"));
      expect(textOf(french)).toContain("Annexe, par. 86");
      const noted = await bot.say(
        CHANNEL,
        `/wsis para ${app.library.document.paragraphs.find(({ notes }) => notes.length > 0)?.id}`,
      );
      const notes = await bot.windowAfter(() => bot.press(noted, "open_notes"));
      expect(textOf(notes)).toContain("Footnotes");
    },
  },
  {
    door: "the whole of a long answer",
    listeners: ["show_more"],
    async walk(bot) {
      const answer = await bot.say(DIRECT, "What does section V say?");
      expect(JSON.stringify(answer.blocks)).toContain("[…]");
      const window = await bot.windowAfter(() => bot.press(answer, "show_more"));
      expect(textOf(window)).toContain("Report, section V, para 3");
      expect(textOf(window)).not.toContain("[…]");
    },
  },
  {
    door: "what a search found, and a list of duties: their pages",
    listeners: ["turn_results", "turn_duties"],
    async walk(bot) {
      const list = await bot.say(CHANNEL, "/wsis search broadband access for everybody");
      const turned = await bot.changedAfter(list, () => bot.press(list, "search_page:next"));
      expect(turned.text).toContain("11–20");
      const duties = await bot.say(CHANNEL, "/wsis duties");
      const next = await bot.changedAfter(duties, () => bot.press(duties, "duties_page:next"));
      expect(next.text).toContain("11–20 of 35");
    },
  },
  {
    door: "deadlines: pages, quotes, an entry done and undone, the calendar, the settings as a form",
    listeners: [
      "turn_deadlines",
      "open_entry",
      "choose_entry",
      "change_entry",
      "calendar_address",
      "digest_settings",
      "digest_form",
    ],
    async walk(bot) {
      const list = await bot.say(CHANNEL, "/wsis deadlines");
      const quotes = await bot.windowAfter(() => bot.press(list, "open_entry"));
      const opened = await bot.windowAfter(() => bot.use(quotes, "open_paragraph"));
      expect(textOf(opened)).toContain("turn_paragraph:next");
      const marked = await bot.changedAfter(list, () => bot.press(list, "choose_entry:", doneOf(list)));
      expect(JSON.stringify(marked.blocks)).toContain("_Done_");
      const preview = await bot.say(CHANNEL, "/wsis digest test");
      const said = await bot.saidAfter(CHANNEL, () => bot.press(preview, "choose_entry:", doneOf(preview)));
      const undone = await bot.saidAfter(CHANNEL, () => bot.press(said, "entry_undo"));
      expect(undone).toMatchObject({ ephemeral: true });
      const calendar = await bot.saidAfter(CHANNEL, () => bot.press(list, "calendar_address"));
      expect(calendar.text).toContain("https://a/calendar/b.ics");
      const set = await bot.say(CHANNEL, "/wsis digest");
      const form = await bot.windowAfter(() => bot.press(set, "digest_settings"));
      const when = { time: "08:00", zone: "Geneva", days: "weekdays", daysOff: "2030-12-25" };
      const filled = { ...when, switch: "on", actor: "itu", horizon: "60", language: "en", quiet: "line" };
      expect(await bot.emulator.person.submit(form.id, filled)).toEqual({ closes: false });
      const here = { kind: "channel", id: CHANNEL, team: "T0LOCAL001" } as const;
      expect(await bot.store.subscriptions.find(here)).toMatchObject({ time: "08:00", actor: "itu" });
      const turned = await bot.changedAfter(marked, () => bot.press(marked, "deadlines_page:next"));
      expect(turned.text).toContain("11–");
    },
  },
  {
    door: "a vote against an answer, and its form",
    listeners: ["answer_feedback", "feedback_form"],
    async walk(bot) {
      const answer = await bot.say(DIRECT, QUESTION);
      const form = await bot.windowAfter(() => bot.press(answer, "answer_feedback", voteAgainst(answer.blocks)));
      const wish = { reason: "wrong_paragraph", right: "67", question: "", comment: "", consent: "" };
      expect(await bot.emulator.person.submit(form.id, wish)).toMatchObject({ closes: expect.any(Boolean) });
      await expect
        .poll(async () => (await bot.store.feedback.list())[0])
        .toMatchObject({ verdict: "down", reason: "wrong_paragraph" });
    },
  },
  {
    door: "what is kept about a person, and deleting it",
    listeners: ["delete_data"],
    async walk(bot) {
      await bot.say(CHANNEL, "/wsis digest me on");
      const kept = await bot.say(CHANNEL, "/wsis data");
      await bot.saidAfter(CHANNEL, () => bot.press(kept, "delete_data"));
      expect(await bot.store.subscriptions.list()).toEqual([]);
    },
  },
];

/** Doors that Slack alone opens, not a person, and where they are walked through. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  channel_id_changed: "test/replay/workspace-changes.test.ts",
  workspace_removed: "test/replay/install.test.ts",
};

function voteAgainst(blocks: readonly Record<string, unknown>[]): string {
  const [buttons] = (blocks.at(-1)?.elements ?? []) as { negative_button?: { value: string } }[];
  return buttons?.negative_button?.value ?? "";
}

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

describe.each<Transport>(["socket", "http"])("over %s, the unchanged bot is entered by", (transport) => {
  let bot: DoorBot;
  beforeEach(async () => {
    bot = await startDoorBot(app, transport);
  });
  afterEach(() => bot.stop());

  it.each(DOORS.map((one) => [one.door, one] as const))("%s", async (_, { walk }) => {
    expect(bot.emulator.state.botConnected).toBe(true);
    await walk(bot);
  });
});

describe("the doors", () => {
  it("are all that the bot listens to", () => {
    const walked = [...DOORS.flatMap(({ listeners }) => listeners), ...Object.keys(ELSEWHERE)];
    expect([...walked].sort()).toEqual(LISTENERS.map(({ name }) => name).sort());
    for (const path of Object.values(ELSEWHERE)) expect([path, existsSync(path)]).toEqual([path, true]);
  });
});
