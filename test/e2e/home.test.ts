import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { Language } from "../../src/domain/language.ts";
import { checkHome, checkView } from "../../src/emulator/check-blocks.ts";
import { directId } from "../../src/emulator/identities.ts";
import type { Json } from "../../src/emulator/json.ts";
import { LOCALES, personId } from "../../src/emulator/people.ts";
import type { OpenView } from "../../src/emulator/state.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { DeadlineDeps } from "../../src/slack/platform/deadline-deps.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { library, sources } from "../digest/simulate.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";
import { type Bot, startBot } from "./session.ts";

const NOW = Date.UTC(2026, 10, 26, 6);
const EN = { kind: "person", id: personId("en-GB"), team: "T0LOCAL001" } as const;

let database: PlacedDatabase;
let store: StateStore;
let bot: Bot;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  bot = await startBot(
    createSampleApp(),
    { store: store.records },
    { deadlines: deadlinesWith(store), languages: store.languages, model: { store: store.quotesOnly, now: () => NOW } },
  );
});
afterEach(async () => {
  expect(bot.failures()).toEqual([]);
  await bot.stop();
  await store.close();
  await database.drop();
});

function deadlinesWith(kept: StateStore | null): DeadlineDeps {
  return {
    ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
    store: kept,
    concepts: library.concepts,
    calendars: null,
    zone: "Europe/Zurich",
    now: () => NOW,
    makeId: () => "s1",
  };
}

function homeOf(user: string = EN.id): OpenView {
  const home = bot.emulator.state.homes.get(user);
  if (home === undefined) throw new Error("no Home was published");
  expect(checkHome(withoutIds(home.view))).toEqual({ ok: true });
  return home;
}

/** A view as the bot sent it: Slack's own fields taken away. */
function withoutIds({ id: _, hash: __, team_id, app_id, bot_id, state, previous_view_id, ...view }: Json): Json {
  return view;
}

const textOf = ({ view }: OpenView) => JSON.stringify(view.blocks);
const lastWindow = () => [...bot.emulator.state.views.values()][0];

/** Opens the Home and waits for it. */
async function open(): Promise<OpenView> {
  const user = personId(bot.emulator.state.locale);
  const before = bot.emulator.state.homes.get(user)?.view.hash;
  expect(await bot.emulator.person.open(directId(user), "home")).toBeUndefined();
  await expect.poll(() => bot.emulator.state.homes.get(user)?.view.hash !== before).toBe(true);
  return homeOf(user);
}

/** The block in which an element of that action id stands. */
function blockOf({ view }: OpenView, actionId: string): string {
  const block = (view.blocks as Json[]).find((one) => JSON.stringify(one).includes(`"action_id":"${actionId}"`));
  if (block === undefined) throw new Error(`no ${actionId} in ${JSON.stringify(view.blocks)}`);
  return String(block.block_id);
}

async function use(where: OpenView, actionId: string, value?: string, filled = {}): Promise<void> {
  const button = [blockOf(where, actionId), actionId, value] as const;
  expect(await bot.emulator.person.pressInView(where.id, button, filled)).toBeUndefined();
}

async function windowAfter(act: () => Promise<void>): Promise<OpenView> {
  const before = lastWindow()?.view.hash;
  await act();
  await expect.poll(() => lastWindow()?.view.hash !== before).toBe(true);
  const window = lastWindow() as OpenView;
  expect(checkView(withoutIds(window.view))).toEqual({ ok: true });
  return window;
}

describe("App Home", () => {
  it.each(LOCALES)("is published in the person's language: %s", async (locale) => {
    bot.emulator.state.locale = locale;
    const text = textOf(await open());
    expect(text).toContain(library.document.structure.wording.promise[locale.slice(0, 2) as Language]);
    for (const part of ["home_search", "itu-report-to-pp26", "home_digest_on", "open_section:VII", "home_model_off"])
      expect(text).toContain(part);
  });

  it("asks from the search box by Enter and by the button; an empty box asks nothing", async () => {
    const home = await open();
    const words = "When is the next review?";
    const byEnter = await windowAfter(() => use(home, "home_search", words, { home_search: words }));
    expect(textOf(byEnter)).toContain("Annex, para 127");
    expect(textOf(byEnter)).toContain(words);
    expect(textOf(byEnter)).not.toContain("answer_feedback");
    const byButton = await windowAfter(() => use(home, "home_ask", undefined, { home_search: words }));
    expect(textOf(byButton)).toContain("Annex, para 127");
    const empty = await windowAfter(() => use(home, "home_ask"));
    expect(textOf(empty)).toContain("Write a question into the search box first.");
  });

  it("leads by sections to paragraphs, three windows upon each other and back", async () => {
    const home = await open();
    const section = await windowAfter(() => use(home, "open_section:annex"));
    expect(textOf(section)).toContain("Annex, para 67");
    const paragraph = await windowAfter(() => use(section, "open_paragraph:annex/67"));
    expect(paragraph.view.previous_view_id).toBe(section.id);
    expect(textOf(paragraph)).toContain("Annex, para 67");
  });

  it("marks an entry done and takes it back, for the person alone", async () => {
    const home = await open();
    await use(home, "choose_entry:itu-report-to-pp26", "done en itu-report-to-pp26");
    await expect.poll(() => textOf(homeOf())).toContain("undo en itu-report-to-pp26");
    expect(await store.snoozes.list(EN)).toMatchObject([{ entry: "itu-report-to-pp26", kind: "done" }]);
    await use(homeOf(), "choose_entry:itu-report-to-pp26", "undo en itu-report-to-pp26");
    await expect.poll(() => textOf(homeOf())).toContain("done en itu-report-to-pp26");
    expect(lastWindow()).toBeUndefined();
  });

  it("switches the digest on and off, and shows what its form sets", async () => {
    const home = await open();
    await use(home, "home_digest_on");
    await expect.poll(() => textOf(homeOf())).toContain("home_digest_off");
    expect(await store.subscriptions.find(EN)).toMatchObject({ time: "09:00", zone: expect.any(String) });
    const form = await windowAfter(() => use(homeOf(), "digest_settings"));
    const filled = {
      time: "07:45",
      zone: "Europe/Zurich",
      days: "weekdays",
      language: "fr",
      horizon: "30",
      quiet: "line",
      switch: "on",
      actor: "*",
      daysOff: "",
    };
    expect(await bot.emulator.person.submit(form.id, filled)).toMatchObject({ closes: false });
    await expect.poll(() => textOf(homeOf())).toContain("07:45");
    await use(homeOf(), "home_digest_off");
    await expect.poll(() => store.subscriptions.find(EN)).toBeUndefined();
    await expect.poll(() => textOf(homeOf())).toContain("home_digest_on");
  });

  it("follows what is said elsewhere: the digest by a command, the model by a command", async () => {
    await open();
    await bot.emulator.person.say("C0FOLLOWUP", "/wsis digest me on 08:15");
    await expect.poll(() => textOf(homeOf())).toContain("08:15");
    await bot.emulator.person.say("C0FOLLOWUP", "/wsis model off");
    await expect.poll(() => textOf(homeOf())).toContain("home_model_on");
  });

  it("switches between quotes alone and a model", async () => {
    await use(await open(), "home_model_off");
    await expect.poll(() => textOf(homeOf())).toContain("home_model_on");
    expect(await store.quotesOnly.isChosen([EN])).toBe(true);
    await use(homeOf(), "home_model_on");
    await expect.poll(() => textOf(homeOf())).toContain("home_model_off");
  });

  it("speaks the language a person chooses, at once and everywhere, until they choose Slack's again", async () => {
    await use(await open(), "home_language", "ru");
    await expect.poll(() => textOf(homeOf())).toContain(library.document.structure.wording.promise.ru);
    expect(await store.languages.find(EN)).toBe("ru");
    await bot.emulator.person.say("C0FOLLOWUP", "/wsis help");
    const help = () => bot.emulator.state.messagesOf("C0FOLLOWUP").at(-1)?.text;
    await expect.poll(help).toContain("Вопросы об итогах ВВУИО+20");
    await bot.emulator.person.say("C0FOLLOWUP", "/wsis lang klingon");
    await expect.poll(help).toContain("Он говорит на шести официальных языках ООН: `ar` ");
    await bot.emulator.person.say("C0FOLLOWUP", "/wsis lang français");
    await expect.poll(() => textOf(homeOf())).toContain(library.document.structure.wording.promise.fr);
    await use(homeOf(), "home_language", "auto");
    await expect.poll(() => textOf(homeOf())).toContain(library.document.structure.wording.promise.en);
    expect(await store.languages.find(EN)).toBeUndefined();
  });

  it("opens help, the data that are kept and all deadlines in windows", async () => {
    const home = await open();
    for (const [command, expected] of [
      ["help", "/wsis para 67"],
      ["data", "The bot keeps nothing about you."],
      ["deadlines", "deadlines_page:"],
    ] as const) {
      const block = (home.view.blocks as Json[]).find((one) => JSON.stringify(one).includes(`"value":"${command}"`));
      const element = ((block?.elements ?? []) as Json[]).find(({ value }) => value === command);
      const button = [String(block?.block_id), String(element?.action_id)] as const;
      const window = await windowAfter(async () => {
        expect(await bot.emulator.person.pressInView(home.id, button)).toBeUndefined();
      });
      expect(textOf(window)).toContain(expected);
      expect(textOf(window)).not.toContain("share_answer");
    }
  });

  it("of one person is not touched by what another does", async () => {
    const { hash } = (await open()).view;
    bot.emulator.state.locale = "ru-RU";
    await use(await open(), "home_digest_on");
    await expect.poll(() => textOf(homeOf(personId("ru-RU")))).toContain("home_digest_off");
    expect(homeOf().view.hash).toBe(hash);
  });
});
