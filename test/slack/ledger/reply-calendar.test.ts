import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { replyCalendar } from "../../../src/slack/ledger/reply-calendar.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

const place = { team: "T1", channel: "C1", user: "U1", isPrivate: true };
const say = (language: (typeof LANGUAGES)[number], isAdmin: boolean) =>
  replyCalendar("on", place, language, { calendars: null }, { isAdmin: async () => isAdmin });

describe("a calendar that cannot be given out", () => {
  it.each(LANGUAGES)("sends people to what works for them in %s, and to no command line", async (language) => {
    const message = await say(language, false);
    expectFits(message);
    expect(message.text).toContain("`/wsis deadlines`");
    expect(message.text).toContain("`/wsis digest me on`");
    expect(message.text).not.toMatch(/--ics|WSIS_/u);
  });

  it.each(LANGUAGES)("tells administrators what to set in %s", async (language) => {
    expect((await say(language, true)).text).toContain("`WSIS_PUBLIC_URL`");
  });
});
