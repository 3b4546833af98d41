import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildHelp } from "../../../src/slack/ask/help.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

const { document } = sampleLibrary();
const all = { hasModel: true, hasCalendar: true };
const none = { hasModel: false, hasCalendar: false };

describe("help", () => {
  it.each(LANGUAGES)("fits in %s", (language) => {
    expectFits(buildHelp(language, document, all));
  });

  it("tells of the calendar where there is one, and not else", () => {
    expect(buildHelp("ru", document, all).text).toContain("/wsis calendar on");
    expect(buildHelp("ru", document, none).text).not.toContain("calendar");
  });

  it("tells of the model where one is set, and not else", () => {
    expect(buildHelp("en", document, all).text).toContain("/wsis model off");
    expect(buildHelp("en", document, none).text).not.toContain("model");
  });
});
