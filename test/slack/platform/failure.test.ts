import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildFailure } from "../../../src/slack/platform/failure.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

describe("a failure that is told", () => {
  it.each(LANGUAGES)("fits in %s, with its id", (language) => {
    expectFits(buildFailure("abc234", language));
    expect(buildFailure("abc234", language).text).toContain("abc234");
  });
});
