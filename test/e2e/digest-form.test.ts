import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CHANNEL, type DigestBot, startDigestBot } from "./digest-bot.ts";
import { BROWSER, openBrowser, type Visitor, visit } from "./session.ts";

if (BROWSER === undefined)
  console.warn("SKIPPED: test/e2e/digest-form.test.ts needs Chromium (apt-get install chromium).");

const HERE = { kind: "channel", id: CHANNEL, team: "T0LOCAL001" } as const;

describe.skipIf(BROWSER === undefined)("the form of a digest's settings in a browser", () => {
  let browser: Browser;
  let bot: DigestBot;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    bot = await startDigestBot();
    visitor = await visit(browser, bot.emulator.url);
    await visitor.open("# wsis-follow-up");
  });
  afterEach(async () => {
    await visitor.page.close();
    await bot.stop();
    expect(visitor.problems).toEqual([]);
  });

  const dialog = () => visitor.page.getByRole("dialog");

  it("is filled in by keyboard alone; what is wrong is said at its field, which then has the focus", async () => {
    await visitor.say("/wsis deadlines 2027");
    await visitor.page.getByRole("button", { name: "Digest settings" }).last().press("Enter");
    const zone = dialog().getByRole("textbox", { name: "Time zone" });
    await zone.fill("Mars");
    await zone.press("Enter");
    await dialog().getByText("Expected a time zone such as Europe/Zurich").waitFor();
    expect(await zone.getAttribute("aria-invalid")).toBe("true");
    expect(await visitor.page.evaluate("document.activeElement.id")).toBe("f-zone");
    await zone.fill("Geneva");
    await dialog().getByLabel("Time", { exact: true }).fill("17:45");
    await dialog().getByLabel("Days", { exact: true }).selectOption("5");
    await dialog().getByLabel("How many days ahead it looks").fill("45");
    await dialog().getByRole("radio", { name: "no message when nothing is new" }).check();
    await zone.press("Enter");
    await dialog().getByText("weekly (Friday) at 17:45 (Europe/Zurich)").waitFor();
    expect(await bot.store.subscriptions.find(HERE)).toMatchObject({ horizon: 45, quiet: "silence", language: "en" });
    await visitor.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  }, 30_000);

  it("reads from right to left in Arabic, and fits a phone", async () => {
    await visitor.speak("ar-SA");
    await visitor.page.setViewportSize({ width: 360, height: 740 });
    await visitor.say("/wsis deadlines 2027");
    await visitor.page.getByRole("button", { name: "إعدادات الملخص" }).last().click();
    await dialog().getByText("المنطقة الزمنية", { exact: true }).waitFor();
    const direction = "getComputedStyle(document.querySelector('[data-field=zone]')).direction";
    expect(await visitor.page.evaluate(direction)).toBe("rtl");
    expect(await visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  }, 30_000);
});
