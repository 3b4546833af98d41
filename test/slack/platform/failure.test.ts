import { describe, expect, it } from "vitest";
import { DeadlineError, InputError, StorageError, WorkerError } from "../../../src/domain/error.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildFailure } from "../../../src/slack/platform/failure.ts";
import { NotInChannelError } from "../../../src/slack/platform/not-in-channel.ts";

describe("what a person reads of a failure", () => {
  it.each([
    [
      "a question that is too long",
      new InputError(4000, 5000),
      /at most 4,000 characters at a time, and yours were 5,000; so it has read nothing/u,
    ],
    [
      "the same, told by the thread that answers",
      new WorkerError("anything", "input"),
      /at most 4,000 characters at a time; so/u,
    ],
    ["a question that takes too long", new DeadlineError(2000), /longer than it should/u],
    ["a database that is away", new StorageError("secret detail"), /out of reach/u],
    ["a channel without the bot", new NotInChannelError("C1"), /invite/u],
    ["anything else", new Error("secret detail"), /abc234/u],
  ])("of %s", (_, error, expected) => {
    const { text } = buildFailure(error, "abc234", "en");
    expect(text).toMatch(expected);
    expect(text).not.toContain("secret detail");
  });

  it("in their own language", () => {
    const texts = LANGUAGES.map((language) => buildFailure(new DeadlineError(2000), "x", language).text);
    expect(new Set(texts).size).toBe(LANGUAGES.length);
  });
});
