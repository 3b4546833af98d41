import { describe, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildHelp } from "../../../src/slack/ask/help.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

const { document } = sampleLibrary();

describe("help", () => {
  it.each(LANGUAGES)("fits in %s", (language) => {
    expectFits(buildHelp(language, document));
  });
});
