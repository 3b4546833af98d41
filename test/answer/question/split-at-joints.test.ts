import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitAtJoints } from "../../../src/answer/question/split-at-joints.ts";
import { isSuperlinear, pump } from "../../fuzz/pump.ts";

describe("splitting a question", () => {
  it.each([
    ["город и село, женщины и мужчины", ["город", "село", "женщины", "мужчины"]],
    ["сроки ГИО ООН, а также КНТР", ["сроки ГИО ООН", "а также КНТР"]],
    ["urban and rural areas", ["urban", "rural areas"]],
    ["fixed versus mobile broadband", ["fixed", "mobile broadband"]],
    ["villes et campagnes", ["villes", "campagnes"]],
    ["ciudades y pueblos", ["ciudades", "pueblos"]],
    ["المدن والقرى", ["المدن", "القرى"]],
    ["城市和农村", ["城市", "农村"]],
    ["forum/partnership", ["forum", "partnership"]],
  ])("%s", (question, parts) => {
    expect(splitAtJoints(question)).toEqual(parts);
  });

  it.each(["когда обзор", "who chairs the forum", "кто и где", "R&D", "", "什么时候"])(
    "leaves %j whole",
    (question) => {
      expect(splitAtJoints(question)).toEqual([]);
    },
  );

  it("gives two to four parts or none, each a piece of the question", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("город", "и", "and", ",", "город,", "село", " ", "和", "农村", "y")),
        (words) => {
          const question = words.join(" ");
          const parts = splitAtJoints(question);
          expect([0, 2, 3, 4]).toContain(parts.length);
          for (const part of parts) expect(question).toContain(part);
        },
      ),
    );
  });

  it.each([
    [" ", "\n"],
    ["\n", "\n"],
  ])("takes time that grows with the question: %j and %j", (first, second) => {
    expect(isSuperlinear({ read: splitAtJoints }, (repeats) => pump(first, second, repeats))).toBe(false);
  });
});
