import { describe, expect, it } from "vitest";
import {
  cutNoteBodies,
  findNoteBodies,
  findNoteMarkers,
  findNoteSigns,
  hasOpenNoteBody,
  isNoteBody,
  replaceNoteBodies,
  replaceNoteMarkers,
  replaceNoteSigns,
} from "../../src/domain/footnotes.ts";
import { fold } from "../../src/text/fold.ts";

const TEXT = "In Geneva[footnoteRef:1]. [1: \tThe list, p. 3.] Then[footnoteRef:12] more [12: b].";

describe("footnotes", () => {
  it("are found by marker and body, each body at its place", () => {
    expect(findNoteMarkers(TEXT)).toEqual([1, 12]);
    expect(findNoteBodies(TEXT).map(({ number, text }) => [number, text])).toEqual([
      [1, "The list, p. 3."],
      [12, "b"],
    ]);
    for (const { start, end, number } of findNoteBodies(TEXT))
      expect(TEXT.slice(start, end)).toMatch(new RegExp(`^\\[${number}: .*\\]$`, "su"));
  });

  it("have signs that are the same in every language", () => {
    expect(findNoteSigns(TEXT)).toEqual(["[footnoteRef:1]", "[1:", "[footnoteRef:12]", "[12:"]);
    expect(replaceNoteSigns("a[footnoteRef:1] [1: b]", "")).toBe("a  b]");
  });

  it("are cut or replaced, markers in a folded text too", () => {
    expect(cutNoteBodies(TEXT)).toBe("In Geneva[footnoteRef:1]. Then[footnoteRef:12] more.");
    expect(replaceNoteMarkers(fold(TEXT), (number) => `<${number}>`)).toContain("geneva<1>.");
    expect(replaceNoteBodies("a [1: b] c", (body) => "-".repeat(body.length))).toBe("a ------ c");
  });

  it.each([
    ["[1: The list", true, true],
    ["[1: The list]", true, false],
    ["text [1: The list", false, true],
    ["[67] text", false, false],
  ])("%s begins with a body: %s; ends inside one: %s", (text, begins, open) => {
    expect([isNoteBody(text), hasOpenNoteBody(text)]).toEqual([begins, open]);
  });
});
