import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { formatLastChange } from "../../../src/slack/digest/last-change.ts";
import { channel, person, subscription } from "../../contract/state-samples.ts";

const AT = Date.UTC(2026, 10, 24, 23, 30);
const CHANGED = subscription(channel(), { changedBy: "U2", changedAt: AT });
const called = (name: string | undefined) => ({ nameOf: async () => name });

describe("who changed a channel's digest last", () => {
  it("is shown by name, on the day that it was where the digest comes, in six languages", async () => {
    const texts = await Promise.all(LANGUAGES.map((one) => formatLastChange(CHANGED, one, called("Ana Ruiz"))));
    for (const text of texts) expect(text).toContain("\u2068Ana Ruiz\u2069");
    expect(new Set(texts).size).toBe(LANGUAGES.length);
    expect(await formatLastChange(CHANGED, "en", called("Ana Ruiz"))).toContain("25 November");
  });

  it("is called by the id where Slack gives no name, and never by a mention", async () => {
    expect(await formatLastChange(CHANGED, "en", called(undefined))).toContain("\u2068U2\u2069");
    expect(await formatLastChange(CHANGED, "en", called("<!channel> <@U1>"))).not.toMatch(/<[!@]/u);
  });

  it("is not shown where nobody is known, and not to a person of their own digest", async () => {
    expect(await formatLastChange({ ...CHANGED, changedBy: null }, "en", called("Ana"))).toBeUndefined();
    expect(await formatLastChange(subscription(person()), "en", called("Ana"))).toBeUndefined();
  });
});
