import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListPage } from "../../../src/slack/platform/reply-options.ts";
import { say } from "../../../src/slack/platform/say.ts";
import { addShareButton, parseShared } from "../../../src/slack/share/share-button.ts";

/** What the button under an answer carries. */
function valueFor(words: string, page?: ListPage): string | undefined {
  const shares = { words, language: "en" as const, ...(page && { page }) };
  const last = addShareButton({ ...say("a"), shares }, "C1").blocks.at(-1);
  const [button] = last?.type === "actions" ? last.elements : [];
  return button?.type === "button" ? button.value : undefined;
}

describe("the button to share an answer", () => {
  it("carries the words alone, and the page of a list that was turned", () => {
    expect(valueFor("deadlines 2027")).toBe("deadlines 2027");
    expect(valueFor("deadlines 2027", { part: "passed", page: 2 })).toBe("@passed:2 deadlines 2027");
  });

  it("gives back what it was made of, also words that look like a page", () => {
    const words = fc.oneof(fc.constant("@open:3 deadlines"), fc.string({ maxLength: 200 })).map((one) => one.trim());
    const page = fc.record({ part: fc.constantFrom("open" as const, "passed" as const), page: fc.nat({ max: 999 }) });
    const usable = words.filter((one) => one !== "" && !/[<>]/u.test(one));
    fc.assert(
      fc.property(usable, fc.option(page, { nil: undefined }), (text, shown) => {
        const { words: read, page: at = { part: "open", page: 0 } } = parseShared(valueFor(text, shown) ?? "");
        expect({ read, at }).toEqual({ read: text, at: shown ?? { part: "open", page: 0 } });
      }),
    );
  });
});
