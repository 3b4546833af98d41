import { describe, expect, it } from "vitest";
import { emend } from "../../src/messages/emend.ts";

const DOCUMENT = { emendations: [{ stored: "1617 декабря", shown: "16[–]17 декабря" }] };

describe("emend", () => {
  it.each([
    ["совещание 1617 декабря 2025 года", "совещание 16[–]17 декабря 2025 года"],
    ["1617 декабря и 1617 декабря", "16[–]17 декабря и 16[–]17 декабря"],
    ["в 1617 году, 15 декабря", "в 1617 году, 15 декабря"],
    ["16–17 December 2025", "16–17 December 2025"],
  ])("shows %s as %s", (stored, shown) => {
    expect(emend(stored, DOCUMENT)).toBe(shown);
  });

  it("leaves all as it is where the document lost nothing", () => {
    expect(emend("1617 декабря", { emendations: [] })).toBe("1617 декабря");
  });
});
