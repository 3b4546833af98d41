import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { displayQuote } from "../../src/messages/display-quote.ts";
import type { Records } from "../../src/ports/state-store.ts";
import { NOTHING } from "../../src/slack/data/reply-data.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";
import { type Bot, BROWSER, openBrowser, plain, startBot, type Visitor, visit } from "./session.ts";

if (BROWSER === undefined)
  console.warn("SKIPPED: test/e2e/emulator-page.test.ts needs Chromium (apt-get install chromium).");

describe.skipIf(BROWSER === undefined)("the local workspace in a browser", () => {
  let browser: Browser;
  let bot: Bot;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  const come = async () => {
    visitor = await visit(browser, bot.emulator.url);
  };
  const leave = async () => {
    await visitor.page.close();
    expect(visitor.problems).toEqual([]);
    expect(bot.failures()).toEqual([]);
  };
  const lastReply = () => visitor.page.locator(".message.bot").last();
  /** What a person sees of the last reply, line by line. */
  // biome-ignore lint/performance/useDomNodeTextContent: lines matter here, and hidden parts must not count
  const seen = () => lastReply().innerText();
  /** What stands under the last message of the conversation, and the thread beside it. */
  const lastRoot = () => visitor.page.locator(".thread").last();
  const thread = () => visitor.page.getByRole("complementary", { name: "Thread" });
  const focused = (property: string) => visitor.page.evaluate(`document.activeElement.${property}`);
  /** What stands in the controls that one comes by, going backwards. */
  const reach = async (steps: number) => {
    const names: string[] = [];
    for (let i = 0; i < steps; i++) {
      await visitor.page.keyboard.press("Shift+Tab");
      names.push(String(await visitor.page.evaluate("document.activeElement.textContent.trim()")));
    }
    return names;
  };
  const directionOf = (selector: string) =>
    visitor.page.evaluate(
      `getComputedStyle([...document.querySelectorAll(".message.bot")].at(-1).querySelector("${selector}")).direction`,
    );

  describe("with the program itself", () => {
    let app: App;

    beforeAll(async () => {
      app = await createApp();
      bot = await startBot(app);
    }, 120_000);
    afterAll(() => bot?.stop());
    beforeEach(come);
    afterEach(leave);

    it.each([
      ["ru-RU", "ru", "п. 127 приложения", "Приложение, п. 127"],
      ["ar-SA", "ar", "الفقرة 127", "الملحق، الفقرة 127"],
    ] as const)(
      "a person who reads %s asks for a paragraph and reads it, quoted",
      async (locale, language, question, label) => {
        await visitor.speak(locale);
        await visitor.say(question);
        expect(await seen()).toContain(label);
        expect(await seen()).toContain(app.library.document.structure.titles[language]);
      },
    );

    it("whatever is answered is quoted to the letter, under its paragraph's name", async () => {
      await visitor.speak("ru-RU");
      for (const question of [
        "Кто готовит дорожную карту?",
        "Когда состоится совещание высокого уровня?",
        "Что сказано об искусственном интеллекте?",
      ]) {
        await visitor.say(question);
      }
      const versions = [...app.library.versions.values()].flatMap((version) => [...version.texts.values()]);
      const texts = versions.flatMap(({ text, sentences }) =>
        sentences.map(({ start }) => plain(displayQuote(text.slice(start), app.library.document).text)),
      );
      const quotes = await visitor.page.locator("#replies blockquote").allInnerTexts();
      expect(quotes.length).toBeGreaterThan(0);
      // What a message has no room for is left out where three dots say so.
      for (const quote of quotes) {
        const parts = plain(quote).split("[…]");
        expect(
          texts.some((text) => parts.every((part) => text.includes(part.trim()))),
          quote,
        ).toBe(true);
      }
    });

    it("the slash command shows several paragraphs and says what is not there", async () => {
      await visitor.open("# elsewhere");
      await visitor.say("/wsis para 67, 68, 109–110");
      const text = await seen();
      for (const part of [
        "Annex, para 67",
        "Annex, para 109",
        "Annex, para 110",
        "does not reproduce",
        "Unofficial translation",
      ])
        expect(text).toContain(part);
    });
  });

  describe("whatever the program answers", () => {
    beforeAll(async () => {
      bot = await startBot(createSampleApp());
    }, 60_000);
    afterAll(() => bot?.stop());
    beforeEach(come);
    afterEach(leave);

    it("a question in a direct message is answered in its thread", async () => {
      await visitor.say("Когда состоится следующий обзор?");
      expect(await seen()).toContain("Приложение, п. 127");
      expect(plain((await lastReply().locator("blockquote").first().textContent()) ?? "")).toContain(
        "провести в 2035 году совещание высокого уровня",
      );
      expect(await thread().locator(".message.bot").count()).toBe(1);
      expect(await visitor.page.locator("#log .message.bot").count()).toBe(0);
      expect(plain((await lastRoot().locator(".reply").textContent()) ?? "")).toContain("1 reply");
    });

    it("the button opens the whole paragraph, and Escape closes it", async () => {
      await visitor.say("When is the next review?");
      await lastReply().getByRole("button", { name: "Annex, para 122 in full" }).click();
      const dialog = visitor.page.getByRole("dialog");
      await dialog.getByRole("heading", { name: "Annex, para 122" }).waitFor();
      expect(await dialog.textContent()).toContain("Unofficial translation");
      expect(await dialog.textContent()).toContain("Мы принимаем к сведению процесс");
      await visitor.page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    });

    it("footnotes open on request, with their addresses", async () => {
      await visitor.speak("ru-RU");
      await visitor.say("/wsis para report/I/2");
      expect(await seen()).toContain("информационного общества¹");
      await lastReply()
        .getByRole("button", { name: /Сноски \(1\)/u })
        .click();
      await visitor.page
        .getByRole("dialog")
        .getByRole("link", { name: /e-speakers/u })
        .waitFor();
    });

    it("an Arabic answer reads from right to left, its source from left to right", async () => {
      await visitor.speak("ar-SA");
      await visitor.say("متى يُعقد الاستعراض المقبل؟");
      expect(await directionOf("blockquote")).toBe("rtl");
      expect(await seen()).toContain("ترجمة غير رسمية");
      await lastReply().getByRole("button", { name: "بالكامل" }).first().click();
      const dialog = visitor.page.getByRole("dialog");
      const source = dialog.getByText(/^\p{Script=Cyrillic}/u).first();
      expect(
        await source.evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).direction),
      ).toBe("ltr");
    });

    it("an answer can be voted on by keyboard, and the vote changed, with words a screen reader says", async () => {
      await visitor.speak("fr-FR");
      await visitor.say("Quand aura lieu le prochain examen ?");
      const votes = thread().locator(".votes");
      const up = votes.getByRole("button", { name: "Utile : noter cette réponse", exact: true });
      const down = votes.getByRole("button", { name: "Pas utile : noter cette réponse" });
      await up.focus();
      await visitor.page.keyboard.press("Enter");
      await visitor.page.getByText("réponse notée comme utile").waitFor();
      expect(await up.getAttribute("aria-pressed")).toBe("true");
      await down.click();
      await visitor.page.getByText("réponse notée comme pas utile").waitFor();
      expect(await up.getAttribute("aria-pressed")).toBe("false");
      expect(bot.votes.map(({ verdict }) => verdict)).toEqual(["up", "down"]);
      expect(new Set(bot.votes.map(({ id }) => id)).size).toBe(1);
    });

    it("a mention in a channel is answered in its thread, a follow-up there too", async () => {
      await visitor.open("# wsis-follow-up");
      await visitor.say("@wsis who lives on the moon?");
      expect(await seen()).toContain("Related paragraphs, not an answer:");
      await thread().getByLabel("Reply in thread").fill("When is the next review?");
      await visitor.page.keyboard.press("Enter");
      await thread().getByText("Annex, para 127", { exact: true }).waitFor();
      expect(await thread().locator(".message").count()).toBe(4);
    });

    it("two tabs are two people: each reads what the other says, and not what the other alone shall read", async () => {
      const other = await visit(browser, bot.emulator.url);
      await other.speak("ru-RU");
      await other.open("# drafting");
      await visitor.open("# drafting");
      await visitor.say("/wsis para 67");
      await visitor.page.getByLabel("Message", { exact: true }).fill("Shall we ask about the road map?");
      await visitor.page.keyboard.press("Enter");
      const log = other.page.getByRole("log", { name: "Messages" });
      await log.getByText("Shall we ask about the road map?").waitFor();
      expect(await log.locator(".message .who").allInnerTexts()).toEqual(["Emma Clarke"]);
      await other.say("@wsis Когда следующий обзор?");
      await visitor.page.getByRole("button", { name: "1 reply" }).click();
      await thread().getByText("Приложение, п. 127", { exact: true }).first().waitFor();
      await other.page.close();
      expect(other.problems).toEqual([]);
    });

    it("a slash command is for the asker alone, also where the bot is no member", async () => {
      await visitor.open("# elsewhere");
      await visitor.say("/wsis para 67");
      expect(await seen()).toContain("Only visible to you");
    });

    it("what a person types is never live on the page", async () => {
      await visitor.say('<img src=x onerror="alert(1)"> <!channel> when?');
      expect(await visitor.page.locator("#log img").count()).toBe(0);
      expect(await visitor.page.locator("#log").getByText("<!channel>").count()).toBeGreaterThan(0);
    });

    it("a thread is opened, answered and left by keyboard; then the focus is where it was", async () => {
      const { page } = visitor;
      await visitor.say("When is the next review?");
      expect(await focused("id")).toBe("words");
      await thread().getByRole("button", { name: "Close thread" }).press("Enter");
      await thread().waitFor({ state: "hidden" });
      const opener = lastRoot().locator(".reply");
      expect(plain((await opener.textContent()) ?? "")).toMatch(/^1 reply · last at \d\d:\d\d$/u);
      await opener.press("Enter");
      await thread().waitFor();
      expect(await focused("id")).toBe("reply-words");
      await page.keyboard.type("and in French?");
      await page.keyboard.press("Escape");
      await thread().waitFor({ state: "hidden" });
      expect(await focused("className")).toBe("reply");
      await page.keyboard.press("Enter");
      expect(await thread().getByLabel("Reply in thread").inputValue()).toBe("and in French?");
      await thread().getByRole("button", { name: "Annex, para 127 in full" }).press("Enter");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      expect(await focused("textContent")).toBe("Annex, para 127 in full");
      expect(await thread().isVisible()).toBe(true);
    });

    it("what is too long to send stays where it was written, and is said; a full field says what it leaves out", async () => {
      const { page } = visitor;
      await visitor.open("# wsis-follow-up");
      const box = page.getByLabel("Message", { exact: true });
      await box.fill("y".repeat(40_001));
      await box.press("Enter");
      const said = page.getByText("at most 40,000 characters, and this one has 40,001. Nothing was sent");
      await said.waitFor();
      expect((await box.inputValue()).length).toBe(40_001);
      await box.fill("/wsis para");
      await box.press("Enter");
      await said.waitFor({ state: "detached" });
      await visitor.open("WSIS");
      await page.getByRole("tab", { name: "Home" }).click();
      await page.locator("#home input").first().click();
      await page.keyboard.insertText("z".repeat(1203));
      await page.getByText("At most 1,000 characters fit in here; the last 203 were left out.").waitFor();
      await page.getByRole("tab", { name: "Messages" }).click();
    });

    it("the inspector shows what went to and fro, filtered, without secrets, by keyboard", async () => {
      const { page } = visitor;
      const opener = page.getByRole("button", { name: "Traffic", exact: true });
      await opener.press("Enter");
      await visitor.open("# elsewhere");
      await visitor.say("/wsis para 67");
      const rows = page.locator("#exchanges summary");
      await page.getByLabel("Filter by words").fill("PARA 67");
      await rows.getByText("/wsis para 67").first().waitFor();
      await page.getByLabel("Kind", { exact: true }).selectOption("command");
      expect(new Set(await rows.locator(".way").allInnerTexts())).toEqual(new Set(["Slack → bot · command"]));
      await rows.first().press("Enter");
      const payload = page.getByRole("region", { name: "Sent" }).first();
      const { text, response_url, trigger_id } = JSON.parse((await payload.textContent()) ?? "");
      expect({ text, response_url, trigger_id }).toEqual({ text: "para 67", response_url: "•••", trigger_id: "•••" });
      await page.getByRole("button", { name: "Clear" }).press("Enter");
      await rows.first().waitFor({ state: "hidden" });
      await page.keyboard.press("Escape");
      expect(await focused("id")).toBe("traffic-opener");
      expect(await opener.getAttribute("aria-expanded")).toBe("false");
    });

    it("what could not be sent is not lost, nor what was written elsewhere", async () => {
      const { page } = visitor;
      const box = page.getByLabel("Message", { exact: true });
      await page.route("**/page/say*", (route) => route.abort());
      await box.fill("When is the next review?");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").getByText("The local workspace does not answer.").waitFor();
      expect(await box.inputValue()).toBe("When is the next review?");
      await visitor.open("# elsewhere");
      expect(await box.inputValue()).toBe("");
      await visitor.open("WSIS");
      expect(await box.inputValue()).toBe("When is the next review?");
      const told = visitor.problems.splice(0);
      expect(told).toEqual(["Failed to load resource: net::ERR_FAILED"]);
    });

    it("everything can be reached by keyboard, and fits a phone", async () => {
      const { page } = visitor;
      const fits = () => page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
      await page.setViewportSize({ width: 360, height: 740 });
      await visitor.say("When is the next review?");
      expect(await fits()).toBe(true);
      expect((await thread().boundingBox())?.width).toBe(360);
      expect(await reach(20)).toEqual(expect.arrayContaining(["Annex, para 127 in full", "×"]));
      await thread().getByLabel("Reply in thread").press("Escape");
      expect(await fits()).toBe(true);
      const names = await reach(60);
      for (const name of ["1 reply", "# elsewhere", "Skip to the message box"])
        expect(names.some((one) => one.startsWith(name))).toBe(true);
      expect(await page.getByRole("log", { name: "Messages" }).getAttribute("aria-live")).toBe("polite");
    });

    it("the page says when the bot is gone, and the bot comes back by itself", async () => {
      bot.emulator.dropSockets();
      await visitor.page.getByText("bot not connected").waitFor();
      await visitor.page.getByText("bot connected", { exact: true }).waitFor({ timeout: 15_000 });
      await visitor.say("When is the next review?");
      expect(await seen()).toContain("Annex, para 127");
    }, 30_000);
  });

  it("what cannot be undone is asked first, by keyboard too: Escape leaves all as it is", async () => {
    let purged = 0;
    const counts = { ...NOTHING, feedback: 2 };
    const lists = Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, Array(count).fill({})]));
    const purgeSubject = async () => {
      purged += 1;
      return counts;
    };
    const records = { exportSubject: async () => lists, purgeSubject };
    bot = await startBot(createSampleApp(), { store: records as unknown as Records });
    await come();
    await visitor.say("/wsis data");
    await lastReply().getByRole("button", { name: "Delete" }).first().focus();
    await visitor.page.keyboard.press("Enter");
    const question = visitor.page.getByRole("alertdialog");
    await question.waitFor();
    await visitor.page.keyboard.press("Escape");
    await question.waitFor({ state: "hidden" });
    expect(purged).toBe(0);
    await visitor.page.keyboard.press("Enter");
    await question.waitFor();
    await visitor.page.keyboard.press("Tab");
    await visitor.page.keyboard.press("Enter");
    await expect.poll(() => purged).toBe(1);
    await leave();
    await bot.stop();
  }, 30_000);

  it("the bot's Home: by keyboard a question, a section and a paragraph, and back; in Arabic from right to left", async () => {
    const app = await createApp();
    bot = await startBot(app, undefined, { deadlines: { ...app.digestDeps, store: null, calendars: null } });
    await come();
    const { page } = visitor;
    await page.getByRole("tab", { name: "Home" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Ask a question, in any of the six UN languages").fill("When is the next review?");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Annex, para 127 in full" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Open: VII. Next steps" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("VII. Next steps").waitFor();
    await page.getByRole("button", { name: "Read: Report, section VII, para 1" }).click();
    await page.getByRole("dialog").getByText("Original text:").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await page.getByRole("dialog").getByText("VII. Next steps").waitFor();
    await page.keyboard.press("Escape");
    await visitor.speak("ar-SA");
    const title = page.locator("#home h3", { hasText: "WSIS+20" }).first();
    await title.waitFor();
    expect(await title.getAttribute("dir")).toBe("rtl");
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    await leave();
    await bot.stop();
  }, 60_000);

  it("while a question is worked on its thread says what is being done, and one press stops it", async () => {
    const app = createSampleApp();
    bot = await startBot(app);
    await come();
    let release = () => {};
    app.hold = new Promise((resolve) => {
      release = resolve;
    });
    await visitor.page.getByLabel("Message", { exact: true }).fill("When is the next review?");
    await visitor.page.keyboard.press("Enter");
    await thread().getByRole("status").waitFor();
    expect(await thread().getByRole("status").textContent()).toBe("WSIS is looking in the document…");
    await thread().getByRole("button", { name: "Stop" }).click();
    await lastReply().getByText("Stopped:").waitFor();
    await thread().getByRole("button", { name: "Stop" }).waitFor({ state: "hidden" });
    expect(await thread().getByRole("status").count()).toBe(0);
    release();
    await leave();
    await bot.stop();
    expect(bot.emulator.state.messagesOf("D0WSISBOT1")).toHaveLength(2);
  }, 30_000);

  it("suggested questions follow the language, and one press asks", async () => {
    bot = await startBot(createSampleApp());
    await come();
    await visitor.speak("fr-FR");
    await visitor.page.getByRole("button", { name: "Quand aura lieu le prochain examen du SMSI ?" }).click();
    await lastReply().waitFor();
    expect(await seen()).toContain("Annexe, par. 127");
    await leave();
    await bot.stop();
  }, 30_000);
});
