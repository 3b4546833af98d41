import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildHelp } from "../../../src/slack/ask/help.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

const { document } = sampleLibrary();

describe("help", () => {
  it.each(LANGUAGES)("fits in %s", (language) => {
    expectFits(buildHelp(language, document, true));
  });

  it("tells of the calendar", () => {
    expect(buildHelp("ru", document).text).toContain("/wsis calendar on");
  });

  it("tells of the model where one is set, and not else", () => {
    expect(buildHelp("en", document, true).text).toContain("/wsis model off");
    expect(buildHelp("en", document).text).not.toContain("model");
  });
});
