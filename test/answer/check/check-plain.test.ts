import { describe, expect, it } from "vitest";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createPlainCheck", () => {
  it.each([
    "See https://example.org for the WSIS Forum.",
    "See www.example.org for the WSIS Forum.",
    "Write to forum@example.org about the WSIS Forum.",
    "<!channel> The WSIS Forum has become an important platform.",
    "<@U12345678> The WSIS Forum has become an important platform.",
    "The [WSIS Forum](elsewhere) has become an important platform.",
    "The *WSIS Forum* has become an important platform.",
    "The WSIS Forum has become an important platform.\u0007",
    "The WSIS Forum has become an important \u202Eplatform.",
  ])("lets no such text through: %j", (text) => {
    expect(stateOf("en", text, "108.1")).toBe("unsupported_words");
  });

  it("repeats no link, even where the source has one", () => {
    const link = "The statements are at https://journal.un.org/en/new-york/officials/2025-12-16.";
    expect(stateOf("en", link, "report/II/3.6")).toBe("unsupported_words");
  });

  it("lets a name stand as the source writes it", () => {
    expect(stateOf("en", 'ITU organized the event "Digital@UNGA 2025".', "report/VI/3.1")).toBe("supported");
  });
});
