import { describe, expect, it } from "vitest";
import { SlackError } from "../../../src/domain/error.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildFailure } from "../../../src/slack/platform/failure.ts";
import { NotInChannelError } from "../../../src/slack/platform/not-in-channel.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

describe("a failure that is told", () => {
  it.each(LANGUAGES)("fits in %s, with its id", (language) => {
    const failure = buildFailure(new SlackError("Slack refused the message: is_archived"), "abc234", language);
    expectFits(failure);
    expect(failure.text).toContain("abc234");
    expect(failure.text).not.toContain("is_archived");
  });

  it.each(LANGUAGES)("says in %s where to invite the bot, without an id that leads nowhere", (language) => {
    const failure = buildFailure(new NotInChannelError("C0ELSEWHER"), "abc234", language);
    expectFits(failure);
    expect(failure.text).toContain("<#C0ELSEWHER>");
    expect(failure.text).toContain("`/invite @wsis`");
    expect(failure.text).not.toContain("abc234");
  });
});
