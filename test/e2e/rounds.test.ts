import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { OPEN_TO_MEMBERS } from "../../src/domain/admission.ts";
import { directId } from "../../src/emulator/identities.ts";
import { type Locale, personId } from "../../src/emulator/people.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { findViolations } from "./find-violations.ts";
import { type Bot, BROWSER, openBrowser, plain, startBot, type Visitor, visit } from "./session.ts";

if (BROWSER === undefined) console.warn("SKIPPED: test/e2e/rounds.test.ts needs Chromium (apt-get install chromium).");

/** What is said in each language, and what must then be read. */
interface Words {
  readonly locale: Locale;
  readonly direction: "ltr" | "rtl";
  readonly question: string;
  readonly followUp: string;
  readonly para122: string;
  readonly para67: string;
  /** That an answer was shared, with whose name. */
  readonly shared: string;
  readonly thanks: string;
  /** The entry of the ledger that the person snoozes. */
  readonly entry: string;
}

const ROUNDS: readonly Words[] = [
  {
    locale: "ru-RU",
    direction: "ltr",
    question: "Кто готовит дорожную карту совместного осуществления?",
    followUp: "и к какому сроку?",
    para122: "Приложение, п. 122",
    para67: "Приложение, п. 67",
    shared: "Ирина Соколова показывает ответ на вопрос",
    thanks: "Спасибо: отмечено, что ответ не помог",
    entry: "cstd-29th-session",
  },
  {
    locale: "en-GB",
    direction: "ltr",
    question: "Who prepares the joint road map?",
    followUp: "and by when?",
    para122: "Annex, para 122",
    para67: "Annex, para 67",
    shared: "Emma Clarke shared this answer to",
    thanks: "Thank you: noted as not helpful",
    entry: "financing-task-force",
  },
  {
    locale: "ar-SA",
    direction: "rtl",
    question: "من يُعدّ خارطة الطريق المشتركة؟",
    followUp: "ومتى؟",
    para122: "الملحق، الفقرة 122",
    para67: "الملحق، الفقرة 67",
    shared: "شارك ليلى حداد هذا الرد على",
    thanks: "شكراً: سُجّلت الإجابة بأنها غير مفيدة",
    entry: "ungis-joint-roadmap",
  },
  {
    locale: "zh-CN",
    direction: "ltr",
    question: "谁负责编制联合路线图？",
    followUp: "什么时候？",
    para122: "附件第122段",
    para67: "附件第67段",
    shared: "陈伟 分享了对以下问题的回答",
    thanks: "谢谢：已记为没有用",
    entry: "action-line-roadmaps",
  },
];

const CHANNEL = "# wsis-follow-up";

describe.skipIf(BROWSER === undefined)("a round through all doors, in the browser", () => {
  let browser: Browser;
  let database: PlacedDatabase;
  let store: StateStore;
  let app: App;
  let bot: Bot;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await createSqliteDatabase(true);
    store = await database.connect();
    app = await createApp({ timeZone: "Europe/Zurich" });
    const deadlines = { ...app.digestDeps, store, calendars: null };
    bot = await startBot(
      app,
      { store: store.records },
      { deadlines, languages: store.languages, admission: OPEN_TO_MEMBERS },
    );
    browser = await openBrowser();
    visitor = await visit(browser, bot.emulator.url);
    await visitor.page.emulateMedia({ reducedMotion: "reduce" });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await store?.close();
    await database?.drop();
  });

  const pane = () => visitor.page.getByRole("complementary", { name: "Thread" });
  const dialog = () => visitor.page.getByRole("dialog");
  const log = () => visitor.page.getByRole("log", { name: "Messages" });
  const action = (within: Locator, name: string) => within.locator(`[data-action="${name}"]`).last();
  const leaveWindow = async () => {
    await visitor.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  };
  const expectAccessible = async (where: string) =>
    expect([where, await findViolations(visitor.page)]).toEqual([where, []]);

  const isInSight = async (part: Locator, list: Locator) => {
    const [inner, outer] = [await part.boundingBox(), await list.boundingBox()];
    return inner !== null && outer !== null && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
  };

  /** The agent tab: four questions are suggested while nothing was said; the fourth looks a paragraph up. */
  async function tryAgentTab({ para67 }: Words): Promise<void> {
    await visitor.open("WSIS");
    const prompts = visitor.page.locator("#prompts button");
    await prompts.nth(3).waitFor();
    await expectAccessible("agent tab");
    await prompts.nth(3).click();
    await pane().getByText(para67, { exact: true }).first().waitFor();
  }

  /** A mention, and what is asked after it in its thread without another. */
  async function tryThread({ question, followUp, para122, direction }: Words): Promise<void> {
    await visitor.open(CHANNEL);
    await visitor.say(`@wsis ${question}`);
    await pane().getByText(para122, { exact: true }).first().waitFor();
    await expect.poll(() => isInSight(log().locator(".reply").last(), log())).toBe(true);
    const quote = pane().locator("blockquote").first();
    expect(await quote.getAttribute("dir")).toBe(direction);
    const replies = pane().locator(".message.bot");
    const before = await replies.count();
    await pane().getByLabel("Reply in thread").fill(followUp);
    await visitor.page.keyboard.press("Enter");
    await replies.nth(before).waitFor();
    expect(plain((await replies.nth(before).textContent()) ?? "")).toContain(para122);
    await expectAccessible("thread");
  }

  /** The window of a paragraph: another language, the paragraph before, and back again. */
  async function tryParagraph({ para122 }: Words): Promise<void> {
    const opener = action(pane(), "open_paragraph:annex/122");
    await opener.click();
    await dialog().getByText(para122, { exact: true }).first().waitFor();
    await expectAccessible("paragraph window");
    await action(dialog(), "turn_paragraph:language").selectOption({ index: 3 });
    await dialog().getByText("Annexe, par. 122", { exact: true }).waitFor();
    await action(dialog(), "turn_paragraph:previous").click();
    await dialog().getByText("Annexe, par. 121", { exact: true }).waitFor();
    await action(dialog(), "turn_paragraph:next").click();
    await dialog().getByText("Annexe, par. 122", { exact: true }).waitFor();
    await leaveWindow();
    expect(await opener.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  }

  /** A vote against an answer, and the form that it opens. */
  async function tryFeedback({ thanks }: Words): Promise<void> {
    await pane().locator(".vote.negative_button").last().click();
    await dialog().locator("[data-field=reason] input").nth(2).check();
    await dialog().locator("[data-field=right] input").fill("67");
    await expectAccessible("feedback form");
    await dialog().locator("[data-submit]").click();
    await dialog().locator("[data-field=reason]").waitFor({ state: "detached" });
    await leaveWindow();
    await pane().getByText(thanks).first().waitFor();
    await expect.poll(() => bot.votes.at(-1)).toMatchObject({ verdict: "down" });
  }

  /** The shortcut in the menu of what somebody wrote. */
  async function tryShortcut({ question, para122 }: Words): Promise<void> {
    const said = log().locator(".message.person", { hasText: question }).last();
    await said.hover();
    await said.locator(".more summary").click();
    await said.getByRole("button", { name: "Paragraphs behind this" }).click();
    await dialog().getByText(para122).first().waitFor();
    await leaveWindow();
    expect(await visitor.page.evaluate("document.activeElement.title")).toBe("More actions");
  }

  /** A slash command answers its asker alone; shared, the answer stands in the channel. */
  async function tryCommand({ para67, shared }: Words): Promise<void> {
    await visitor.say("/wsis para 67");
    const answer = log().locator(".message.bot").last();
    expect(plain((await answer.textContent()) ?? "")).toContain(para67);
    expect(await answer.getByText("Only visible to you").count()).toBe(1);
    await action(answer, "share_answer").click();
    await expect
      .poll(async () => plain((await log().textContent()) ?? "").replace(/[\u2068\u2069]/gu, ""))
      .toContain(shared);
    // The page moves the focus once the answer is drawn.
    await expect.poll(() => visitor.page.evaluate("document.activeElement.id")).toBe("log");
  }

  /** What the menu of an entry offers once it is put away. */
  function undoOf(list: Locator, entry: string): Locator {
    return action(list, `choose_entry:${entry}`).locator("option[value^=undo]");
  }

  /** Deadlines by pages, one of them put away, and the form of the channel's digest. */
  async function tryDeadlines({ entry }: Words): Promise<void> {
    await visitor.say("/wsis deadlines");
    await expectAccessible("deadlines");
    const list = log()
      .locator(".message.bot", { has: visitor.page.locator("[data-action^=deadlines_page]") })
      .last();
    await action(list, `choose_entry:${entry}`).selectOption({ index: 3 });
    await undoOf(list, entry).waitFor({ state: "attached" });
    await action(list, "deadlines_page:next").click();
    await action(list, "deadlines_page:previous").waitFor();
    await action(list, "digest_settings").click();
    await dialog().locator("[data-field=zone] input").fill("Geneva");
    await expectAccessible("digest form");
    await dialog().locator("[data-submit]").click();
    await dialog().locator("[data-field=zone]").waitFor({ state: "detached" });
    await dialog().getByText("Europe/Zurich").waitFor();
    await leaveWindow();
  }

  /** App Home: a question, a section and a paragraph of it, the digest of one's own. */
  async function tryHome({ question, para122, para67 }: Words): Promise<void> {
    const { page } = visitor;
    await visitor.open("WSIS");
    await page.getByRole("tab", { name: "Home" }).click();
    const home = page.getByRole("tabpanel", { name: "Home" });
    await action(home, "home_search").fill(question);
    await expectAccessible("Home");
    await action(home, "home_ask").click();
    await dialog().getByText(para122, { exact: true }).first().waitFor();
    await leaveWindow();
    await action(home, "open_section:annex").click();
    await action(dialog(), "open_paragraph:annex/67").click();
    // The list names the paragraph too: until it has gone the window to be closed is not there.
    await action(dialog(), "open_paragraph:annex/67").waitFor({ state: "hidden" });
    await dialog().getByText(para67, { exact: true }).first().waitFor();
    await dialog().locator("[data-close]").last().click();
    await action(dialog(), "open_paragraph:annex/67").waitFor();
    await leaveWindow();
    await action(home, "home_digest_on").click();
    await action(home, "home_digest_off").waitFor();
    await page.getByRole("tab", { name: "Messages" }).click();
  }

  it.each(ROUNDS)(
    "in $locale",
    async (words) => {
      await visitor.speak(words.locale);
      await tryAgentTab(words);
      await tryThread(words);
      await tryParagraph(words);
      await tryFeedback(words);
      await tryShortcut(words);
      await tryCommand(words);
      await tryDeadlines(words);
      await tryHome(words);
      const person = { kind: "person", id: personId(words.locale), team: "T0LOCAL001" } as const;
      expect(await store.subscriptions.find(person)).toMatchObject({ language: words.locale.slice(0, 2) });
      expect(bot.emulator.state.messagesOf(directId(person.id)).length).toBeGreaterThan(1);
      expect([visitor.problems, bot.failures()]).toEqual([[], []]);
    },
    60_000,
  );

  it("by keyboard alone: asked, read, asked again, voted on, put away, set", async () => {
    await visitor.become("U0PERSONAD");
    const { page } = visitor;
    const { keyboard } = page;
    const isFocused = (target: Locator) =>
      target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false);
    /** Goes forward until there; then uses it. */
    const reach = async (target: Locator, key = "Enter") => {
      await target.waitFor();
      for (let steps = 0; !(await isFocused(target)); steps += 1) {
        if (steps === 200) throw new Error(`expected to come by ${target}, and did not`);
        await keyboard.press("Tab");
      }
      if (key !== "") await keyboard.press(key);
    };
    await reach(page.getByRole("navigation").getByRole("button", { name: "# elsewhere" }));
    await reach(page.getByRole("navigation").getByRole("button", { name: CHANNEL }));
    expect(await isFocused(page.getByLabel("Message", { exact: true }))).toBe(true);
    await keyboard.type("@wsis Who prepares the joint road map?");
    await keyboard.press("Enter");
    await reach(action(pane(), "open_paragraph:annex/122"));
    await dialog().getByText("Annex, para 122", { exact: true }).first().waitFor();
    await reach(action(dialog(), "turn_paragraph:language"), "ArrowDown");
    await dialog().getByText("Anexo, párr. 122", { exact: true }).waitFor();
    await leaveWindow();
    expect(await isFocused(action(pane(), "open_paragraph:annex/122"))).toBe(true);
    await reach(pane().locator(".vote.negative_button").last());
    await reach(dialog().locator("[data-field=reason] input").first(), "Space");
    await reach(dialog().locator("[data-submit]"));
    await dialog().locator("[data-field=reason]").waitFor({ state: "detached" });
    await leaveWindow();
    await reach(pane().getByLabel("Reply in thread"), "");
    await keyboard.type("and by when?");
    await keyboard.press("Enter");
    await pane().locator(".message.bot").nth(2).waitFor();
    await keyboard.press("Escape");
    await pane().waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.className")).toBe("reply");
    await reach(page.getByLabel("Message", { exact: true }), "");
    await keyboard.type("/wsis deadlines");
    await keyboard.press("Enter");
    const list = log().locator(".message.bot", { has: page.locator("[data-action^=deadlines_page]") });
    await list.last().waitFor();
    await keyboard.press("Shift+Tab");
    // The first arrow opens the menu, and does nothing yet.
    await reach(action(list.last(), "choose_entry:cstd-30th-session"), "ArrowDown");
    expect(await undoOf(list.last(), "cstd-30th-session").count()).toBe(0);
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await undoOf(list.last(), "cstd-30th-session").waitFor({ state: "attached" });
    expect(await isFocused(action(list.last(), "choose_entry:cstd-30th-session"))).toBe(true);
    await reach(action(list.last(), "digest_settings"));
    await reach(dialog().locator("[data-field=time] input"), "");
    await reach(dialog().locator("[data-submit]"));
    await dialog().locator("[data-field=time]").waitFor({ state: "detached" });
    await leaveWindow();
    expect([visitor.problems, bot.failures()]).toEqual([[], []]);
  }, 60_000);

  it("by a guest, who reads one polite sentence wherever they try", async () => {
    await visitor.become("U0PERSONGU");
    await visitor.open("WSIS");
    await visitor.say("When is the next review of WSIS?");
    const last = async () => plain((await visitor.page.locator(".message.bot").last().textContent()) ?? "");
    expect(await last()).toContain("guests cannot use it");
    await visitor.open(CHANNEL);
    await visitor.say("/wsis para 67");
    expect(await last()).toContain("guests cannot use it");
  }, 60_000);

  it("is accessible in the dark, on a phone, with the inspector open", async () => {
    const { page } = visitor;
    await visitor.speak("ar-SA");
    await visitor.open(CHANNEL);
    await log().locator(".reply").last().click();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Traffic", exact: true }).click();
    await page.locator("#exchanges summary").first().click();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectAccessible(`dark, ${width} px`);
      expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    }
    await page.getByRole("button", { name: "Close traffic" }).click();
    await visitor.open("WSIS");
    await page.getByRole("tab", { name: "Home" }).click();
    await expectAccessible("dark Home");
    await visitor.open(CHANNEL);
    expect((await page.getByLabel("Message", { exact: true }).boundingBox())?.height).toBeGreaterThan(30);
  }, 60_000);
});
