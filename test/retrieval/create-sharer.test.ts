import { describe, expect, it } from "vitest";
import { createSharer } from "../../src/retrieval/create-sharer.ts";

describe("createSharer", () => {
  it("gives the first of equal values for all of them, and others as they are", () => {
    const share = createSharer();
    const [first, same, other] = [
      { id: "a", stems: ["x"] },
      { id: "a", stems: ["x"] },
      { id: "a", stems: ["y"] },
    ];
    expect(share(first)).toBe(first);
    expect(share(same)).toBe(first);
    expect(share(other)).toBe(other);
  });
});
