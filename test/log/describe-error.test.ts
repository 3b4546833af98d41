import { describe, expect, it } from "vitest";
import { describeError } from "../../src/log/describe-error.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

const TOKEN = ["xoxb", "1234567890", "abcdefghij"].join("-");

describe("an error as a log may have it", () => {
  it("keeps name, message, code and causes, without what a library hung on it", () => {
    const cause = Object.assign(new TypeError(`refused for ${TOKEN}`), { headers: { authorization: TOKEN } });
    const error = Object.assign(new Error("no answer", { cause }), { code: "slack_error", data: { token: TOKEN } });
    const described = describeError(error);
    expect(described).toMatchObject({
      name: "Error",
      message: "no answer",
      code: "slack_error",
      cause: { name: "TypeError", message: "refused for [token]" },
    });
    expect(JSON.stringify(described)).not.toContain(TOKEN);
  });

  it("is one too where something else was thrown", () => {
    expect(describeError(`no ${TOKEN}`)).toEqual({ message: "no [token]" });
    expect(describeError(undefined)).toEqual({ message: "undefined" });
  });
});

describe("a log", () => {
  it("takes no raw error: such a call does not compile", () => {
    const log = createRecordingLog();
    const thrown: unknown = new Error("raw");
    // @ts-expect-error what is caught is unknown, and may be anything
    log.warn({ err: thrown }, "unknown");
    // @ts-expect-error an Error by any name
    log.warn({ reason: new Error("raw") }, "known");
    log.warn({ err: describeError(thrown) }, "described");
    expect(log.lines).toHaveLength(3);
  });
});
